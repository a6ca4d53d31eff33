import type { Pages } from './pages.ts';

/** The facets of the page: which options are chosen, and how many pages of the list each has. */
export class Facets {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Every option by facet, for checking what a fragment asks for. */
  get options(): Record<string, string[]> {
    return this.#collect(this.#boxes);
  }

  get chosen(): Record<string, string[]> {
    return this.#collect(this.#boxes.filter(({ checked }) => checked));
  }

  set chosen(chosen: Record<string, string[]>) {
    for (const box of this.#boxes) box.checked = chosen[facetOf(box)]?.includes(box.value) ?? false;
  }

  /** The labels of what is chosen, each with a way to take it off. */
  get tags(): { label: string; remove: () => void }[] {
    return this.#boxes.filter(({ checked }) => checked).map((box) => ({ label: labelOf(box), remove: () => box.click() }));
  }

  /** Narrows a list to the pages that have every chosen option. */
  async narrow(ids: readonly string[], pages: Pages): Promise<string[]> {
    const sets = await Promise.all(Object.entries(this.chosen).flatMap(([key, values]) => values.map((value) => pages.with(key, value))));
    return ids.filter((id) => sets.every((set) => set.has(id)));
  }

  /** Counts a list: beside each option, how many pages are left if it is chosen too. Options that leave none are put away. */
  async count(ids: readonly string[], pages: Pages): Promise<void> {
    const sets = await Promise.all(this.#boxes.map(async (box) => ({ box, set: await pages.with(facetOf(box), box.value) })));
    for (const { box, set } of sets) {
      const count = ids.filter((id) => set.has(id)).length;
      const option = box.closest<HTMLElement>('[data-option]');
      const words = option?.querySelector('[data-count]');
      if (words) words.textContent = String(count);
      if (option) option.hidden = count === 0 && !box.checked;
    }
    for (const facet of this.#root.querySelectorAll<HTMLElement>('[data-facet]')) facet.hidden = facet.querySelector('[data-option]:not([hidden])') === null;
  }

  #collect(boxes: readonly HTMLInputElement[]): Record<string, string[]> {
    const byFacet: Record<string, string[]> = {};
    for (const box of boxes) (byFacet[facetOf(box)] ??= []).push(box.value);
    return byFacet;
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('[data-facet] input')];
  }
}

const facetOf = (box: HTMLInputElement): string => box.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '';

const labelOf = (box: HTMLInputElement): string => box.parentElement?.querySelector('[data-label]')?.textContent ?? '';
