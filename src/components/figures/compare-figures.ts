import { bothCounted } from '#messages/figure-comparison.ts';
import { compareSides, type Side } from '../../domain/figures/comparison.ts';
import { readFragment, writeFragment } from '../../domain/lists/facet-fragment.ts';

/**
 * Shows the families that two chosen sides both counted, or says why there is none. Without a choice, all families are
 * shown.
 */
class WayCompareFigures extends HTMLElement {
  #sides: Side[] = [];

  connectedCallback(): void {
    this.#sides = JSON.parse(this.querySelector('[data-sides-list]')?.textContent ?? '[]') as Side[];
    this.addEventListener('change', () => this.#change());
    addEventListener('hashchange', () => this.#open());
    this.#open();
  }

  #open(): void {
    const ids = this.#sides.map(({ id }) => id);
    const { chosen } = readFragment(location.hash, { a: ids, b: ids });
    for (const select of this.#selects()) select.value = chosen[select.dataset['side'] ?? '']?.[0] ?? '';
    this.#show();
  }

  #change(): void {
    const chosen = Object.fromEntries(
      this.#selects().map((select) => [select.dataset['side'] ?? '', select.value ? [select.value] : []]),
    );
    const fragment = writeFragment({ words: '', chosen });
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
    this.#show();
  }

  #show(): void {
    const picked = this.#selects().flatMap(({ value }) => this.#sides.find(({ id }) => id === value) ?? []);
    const [a, b] = picked;
    const result = a && b ? compareSides(a, b) : null;
    const answer = this.querySelector('[data-answer]');
    if (answer) answer.textContent = result === null ? '' : 'why' in result ? result.why : bothCounted;
    for (const section of this.querySelectorAll<HTMLElement>('[data-family]'))
      section.hidden =
        result !== null && 'families' in result && !result.families.includes(section.dataset['family'] ?? '');
    for (const row of this.querySelectorAll<HTMLElement>('[data-sides]'))
      row.toggleAttribute(
        'data-chosen',
        picked.length === 2 && picked.some(({ id }) => row.dataset['sides']?.split(' ').includes(id)),
      );
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('[data-side]')];
  }
}

customElements.define('way-compare-figures', WayCompareFigures);
