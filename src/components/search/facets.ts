import { FacetBoxes } from '../ui/facet-boxes.ts';
import type { Source } from './source.ts';

/** The facets of the search: what they leave of a list of pages. */
export class Facets extends FacetBoxes {
  /** Narrows a list to the pages that have every chosen option. */
  async narrow(ids: readonly string[], source: Source): Promise<string[]> {
    const sets = await Promise.all(
      Object.entries(this.chosen).flatMap(([key, values]) => values.map((value) => source.with(key, value))),
    );
    return ids.filter((id) => sets.every((set) => set.has(id)));
  }

  /**
   * Counts a list: beside each option, how many pages are left if it is chosen too. Facets whose options leave none are
   * hidden.
   */
  async count(ids: readonly string[], source: Source): Promise<void> {
    const options = Object.entries(this.options).flatMap(([facet, values]) =>
      values.map((value) => ({ facet, value })),
    );
    const counts = new Map(
      await Promise.all(
        options.map(async ({ facet, value }) => {
          const set = await source.with(facet, value);
          return [`${facet} ${value}`, ids.filter((id) => set.has(id)).length] as const;
        }),
      ),
    );
    this.showCounts((facet, value) => counts.get(`${facet} ${value}`) ?? 0);
    for (const facet of this.root.querySelectorAll<HTMLElement>('[data-facet]'))
      facet.hidden = facet.querySelector('[data-option]:not([hidden])') === null;
  }
}
