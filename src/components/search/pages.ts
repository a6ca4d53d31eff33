import type { FacetPlaces, PageTable } from '../../search/page-table.ts';
import { fetchJson } from './fetch.ts';
import type { PagefindPage } from './pagefind.ts';

/** Pagefind puts this word before the JSON of each compressed file of its index. */
const mark = 'pagefind_dcd';

/** The pages of the index by facet and in order, without the index itself. Each facet is loaded when it is first asked for. */
export class Pages {
  readonly #table: PageTable;
  readonly #facets = new Map<string, Promise<FacetPlaces>>();

  private constructor(table: PageTable) {
    this.#table = table;
  }

  /** Loads the list. Rejects when it cannot be had. */
  static async load(): Promise<Pages> {
    return new Pages(await fetchJson<PageTable>('/search/pages.json'));
  }

  /** Ids of all pages that have this value of a facet. Rejects when the facet cannot be had. */
  async with(key: string, value: string): Promise<ReadonlySet<string>> {
    const facet = this.#facets.get(key) ?? fetchJson<FacetPlaces>(`/search/facets/${key}.json`);
    this.#facets.set(key, facet);
    return new Set(((await facet)[value] ?? []).map((place) => this.#idAt(place)));
  }

  /** These ids by name, or the newest date first. */
  inOrder(ids: ReadonlySet<string>, sort: 'name' | 'date'): string[] {
    const places = sort === 'date' ? this.#table.byDate : this.#table.ids.keys();
    return [...places].map((place) => this.#idAt(place)).filter((id) => ids.has(id));
  }

  #idAt(place: number): string {
    return this.#table.prefix + (this.#table.ids[place] ?? '');
  }
}

/** What a card shows of a page, from its own file of the index. */
export const fetchPage = async (id: string): Promise<PagefindPage> => {
  const answer = await fetch(`/pagefind/fragment/${id}.pf_fragment`);
  if (!answer.ok || !answer.body) throw new Error(`The page ${id} of the index answered ${answer.status}.`);
  const text = await new Response(answer.body.pipeThrough(new DecompressionStream('gzip'))).text();
  return { excerpt: '', ...(JSON.parse(text.slice(text.indexOf(mark) + mark.length)) as Omit<PagefindPage, 'excerpt'>) };
};
