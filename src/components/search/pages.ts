import { toPageId } from '../../search/index-file.ts';
import { readRuns, type FacetRuns, type PageOrder, type PageTable } from '../../search/page-table.ts';
import { fetchJson } from './fetch.ts';
import type { PagefindPage } from './pagefind.ts';

/** Pagefind puts this word before the JSON of each compressed file of its index. */
const mark = 'pagefind_dcd';

/** The pages of the index by facet and in order, without the index itself. Each facet and each order is loaded when it is first asked for. */
export class Pages {
  readonly #table: PageTable;
  readonly #facets = new Map<string, Promise<FacetRuns>>();
  readonly #orders = new Map<string, Promise<PageOrder>>();

  private constructor(table: PageTable) {
    this.#table = table;
  }

  /** Loads how pages are named. Rejects when it cannot be had. */
  static async load(): Promise<Pages> {
    return new Pages(await fetchJson<PageTable>('/search/pages.json'));
  }

  /** Whether an id is one of the pages that this list is about, and not of another build. */
  has(id: string): boolean {
    return id.startsWith(this.#table.prefix);
  }

  /** Ids of all pages that have this value of a facet. Rejects when the facet cannot be had. */
  async with(key: string, value: string): Promise<ReadonlySet<string>> {
    const facet = await once(this.#facets, key, () => fetchJson<FacetRuns>(`/search/facets/${key}.json`));
    return new Set(readRuns(facet[value] ?? []).map((number) => this.#idOf(number)));
  }

  /** These ids by name, or the newest date first. Rejects when the order cannot be had. */
  async inOrder(ids: ReadonlySet<string>, sort: 'name' | 'date'): Promise<string[]> {
    const order = await once(this.#orders, sort, () => fetchJson<PageOrder>(`/search/order/${sort}.json`));
    return order.map((number) => this.#idOf(number)).filter((id) => ids.has(id));
  }

  #idOf(number: number): string {
    return toPageId(this.#table.prefix, number);
  }
}

const once = <Value>(known: Map<string, Promise<Value>>, key: string, load: () => Promise<Value>): Promise<Value> => {
  const value = known.get(key) ?? load();
  known.set(key, value);
  return value;
};

/** What a card shows of a page, from its own file of the index. */
export const fetchPage = async (id: string): Promise<PagefindPage> => {
  const answer = await fetch(`/pagefind/fragment/${id}.pf_fragment`);
  if (!answer.ok || !answer.body) throw new Error(`The page ${id} of the index answered ${answer.status}.`);
  const text = await new Response(answer.body.pipeThrough(new DecompressionStream('gzip'))).text();
  return { excerpt: '', ...(JSON.parse(text.slice(text.indexOf(mark) + mark.length)) as Omit<PagefindPage, 'excerpt'>) };
};
