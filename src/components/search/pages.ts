import { toPageId } from '../../search/page-id.ts';
import { countValues, readRuns, type FacetRuns, type PageOrder, type PageTable } from '../../search/page-table.ts';
import { fetchJson } from '../ui/fetch-json.ts';
import { root, toOwn } from '../ui/address.ts';
import { fetchPage } from './fragment.ts';
import type { SearchCard } from '../../search/record.ts';

/** A build of its own, with its own index: this one, or another that is joined to it. */
interface IndexPart {
  /** Where it is: the folder of the site for this one. */
  base: string;
  table: PageTable;
  facets: Map<string, Promise<FacetRuns>>;
  orders: Map<string, Promise<PageOrder>>;
}

/**
 * The pages of the index by facet and in order, without the index itself. Each facet and each order is loaded when it
 * is first asked for.
 * Where the directory is built in parts, all are asked; a part that cannot be had is known to be missing.
 */
export class Pages {
  readonly #parts: readonly IndexPart[];
  readonly #missing: Set<string>;
  readonly #fetched = new Map<string, Promise<{ card: SearchCard; text: string }>>();

  private constructor(parts: readonly IndexPart[], missing: readonly string[]) {
    this.#parts = parts;
    this.#missing = new Set(missing);
  }

  /**
   * Loads how pages are named. Rejects when that of this build cannot be had.
   * @param others where other parts of the directory are, such as /parts/north/
   */
  static async load(others: readonly string[]): Promise<Pages> {
    const [own, ...joined] = await Promise.all([
      loadPart(root),
      ...others.map((base) => loadPart(base).catch(() => null)),
    ]);
    return new Pages(
      [own, ...joined.filter((part) => part !== null)],
      others.filter((_, index) => joined[index] === null),
    );
  }

  /** Where the parts are that are joined to this one and could be loaded. */
  get others(): string[] {
    return this.#parts
      .slice(1)
      .map(({ base }) => base)
      .filter((base) => !this.#missing.has(base));
  }

  /** Whether a part of the directory could not be had, wholly or in part. */
  get isPartial(): boolean {
    return this.#missing.size > 0;
  }

  /** Notes that a file of a part could not be had. */
  miss(base: string): void {
    this.#missing.add(base);
  }

  /** Whether an id is one of the pages that these lists are about, and not of another build. */
  has(id: string): boolean {
    return this.#partOf(id) !== undefined;
  }

  /** Ids of all pages that have this value of a facet. Rejects when the facet of this build cannot be had. */
  async with(key: string, value: string): Promise<ReadonlySet<string>> {
    const facets = await this.#facets(key);
    return new Set(
      facets.flatMap(([part, facet]) =>
        readRuns(facet[value] ?? []).map((number) => toPageId(part.table.prefix, number)),
      ),
    );
  }

  /** How many values of a facet each page has that has any. Rejects when the facet of this build cannot be had. */
  async valueCounts(key: string): Promise<ReadonlyMap<string, number>> {
    const facets = await this.#facets(key);
    return countValues(
      facets.flatMap(([part, facet]) =>
        Object.values(facet).map((runs) => readRuns(runs).map((number) => toPageId(part.table.prefix, number))),
      ),
    );
  }

  /**
   * These ids by name, or the newest date first; those of one part after another. Rejects when the order of this build
   * cannot be had.
   */
  async inOrder(ids: ReadonlySet<string>, sort: 'name' | 'date'): Promise<string[]> {
    const orders = await this.#each((part) =>
      once(part.orders, sort, () => fetchJson<PageOrder>(`${part.base}search/order/${sort}.json`)),
    );
    return orders
      .flatMap(([part, order]) => order.map((number) => toPageId(part.table.prefix, number)))
      .filter((id) => ids.has(id));
  }

  /** What a card shows of a page, from its own file of the index, and the page’s text. */
  fetch(id: string): Promise<{ card: SearchCard; text: string }> {
    const base = this.#partOf(id)?.base ?? root;
    return once(this.#fetched, id, async () => {
      const { card, text } = await fetchPage(base, id);
      return { card: { ...card, url: toAddress(base, card.url) }, text };
    });
  }

  #facets(key: string): Promise<[IndexPart, FacetRuns][]> {
    return this.#each((part) =>
      once(part.facets, key, () => fetchJson<FacetRuns>(`${part.base}search/facets/${key}.json`)),
    );
  }

  #partOf(id: string): IndexPart | undefined {
    return this.#parts.find(({ table }) => id.startsWith(table.prefix));
  }

  /**
   * A file of each part. Without that of this build there is no answer; without that of another, the answer is known to
   * be partial.
   */
  async #each<Content>(load: (part: IndexPart) => Promise<Content>): Promise<[IndexPart, Content][]> {
    const all = await Promise.all(
      this.#parts.map(async (part): Promise<[IndexPart, Content] | null> => {
        if (part.base === root) return [part, await load(part)];
        return load(part).then(
          (content): [IndexPart, Content] => [part, content],
          () => (this.miss(part.base), null),
        );
      }),
    );
    return all.filter((each) => each !== null);
  }
}

/** Where a page is read: on this site, or, where its part has an address of its own, there. */
const toAddress = (base: string, url: string): string => (base.startsWith('/') ? toOwn(url) : new URL(url, base).href);

const loadPart = async (base: string): Promise<IndexPart> => ({
  base,
  table: await fetchJson<PageTable>(`${base}search/pages.json`),
  facets: new Map(),
  orders: new Map(),
});

const once = <Value>(known: Map<string, Promise<Value>>, key: string, load: () => Promise<Value>): Promise<Value> => {
  const value = known.get(key) ?? load();
  known.set(key, value);
  return value;
};
