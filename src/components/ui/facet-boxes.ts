import * as text from '#messages/ui.ts';
import { query } from './dom.ts';

/** The boxes that Facets.astro lays out beside a list, and the list of what is chosen, as Chosen.astro has it. */
export class FacetBoxes {
  protected readonly root: HTMLElement;

  /** @param root what holds the boxes and the list of what is chosen */
  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** Every option by facet, for checking what a fragment asks for. */
  get options(): Record<string, string[]> {
    return collect(this.#boxes);
  }

  /** What is chosen, by facet. */
  get chosen(): Record<string, string[]> {
    return collect(this.#chosenBoxes);
  }

  set chosen(chosen: Readonly<Record<string, readonly string[] | undefined>>) {
    for (const box of this.#boxes) box.checked = chosen[facetOf(box)]?.includes(box.value) ?? false;
  }

  /** Opens the facets in which something is chosen, so that what was chosen from elsewhere is seen to be. */
  openChosen(): void {
    for (const box of this.#chosenBoxes) box.closest('details')?.setAttribute('open', '');
  }

  /** Puts beside each option how many are left with it. Options that leave none are hidden, unless they are chosen. */
  showCounts(countOf: (facet: string, value: string) => number): void {
    for (const box of this.#boxes) {
      const count = countOf(facetOf(box), box.value);
      const option = box.closest<HTMLElement>('[data-option]');
      const words = option?.querySelector('[data-count]');
      if (words) words.textContent = String(count);
      if (option) option.hidden = count === 0 && !box.checked;
    }
  }

  /** Lists what is chosen, each with a way to take it off. */
  showChosen(): void {
    query(this.root, '[data-chosen]').replaceChildren(...this.#chosenBoxes.map(toTag));
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('[data-facet] input')];
  }

  get #chosenBoxes(): HTMLInputElement[] {
    return this.#boxes.filter(({ checked }) => checked);
  }
}

const toTag = (box: HTMLInputElement): HTMLLIElement => {
  const label = box.parentElement?.querySelector('[data-label]')?.textContent ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.textContent = text.remove(label);
  button.addEventListener('click', () => box.click());
  const item = document.createElement('li');
  item.append(button);
  return item;
};

const collect = (boxes: readonly HTMLInputElement[]): Record<string, string[]> => {
  const byFacet: Record<string, string[]> = {};
  for (const box of boxes) (byFacet[facetOf(box)] ??= []).push(box.value);
  return byFacet;
};

const facetOf = (box: HTMLInputElement): string => box.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '';
