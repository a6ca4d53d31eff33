import { readFragment, writeFragment } from '../../domain/facet-fragment.ts';
import { compareBy, countOption, fits, orders, type Choice, type Narrowable, type Order, type Sortable } from '../../domain/narrow.ts';
import { one } from '../ui/dom.ts';

interface Row extends Narrowable, Sortable {
  element: HTMLElement;
}

/** Narrows, orders and shapes the list of figures that stands on the page. The fragment holds all of it; nothing is asked of the network. */
class WayExplorer extends HTMLElement {
  #rows: Row[] = [];
  #choice: Choice = {};

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-row]')].map((element) => ({ element, ...(JSON.parse(element.dataset['row'] ?? '{}') as Narrowable & Sortable) }));
    one(this, '[data-facets]').addEventListener('change', () => this.#change());
    one(this, '[data-order]').addEventListener('change', () => this.#change());
    one(this, '[data-cards]').addEventListener('change', () => this.#change());
    addEventListener('hashchange', () => this.#open());
    this.#open();
  }

  /** Takes the state from the address. */
  #open(): void {
    const { chosen } = readFragment(location.hash, { ...this.#options(), sort: Object.keys(orders), view: ['cards'] });
    const { sort, view, ...choice } = chosen;
    this.#choice = choice;
    for (const box of this.#boxes()) box.checked = choice[facetOf(box)]?.includes(box.value) ?? false;
    one<HTMLSelectElement>(this, '[data-order]').value = sort?.[0] ?? 'scheme';
    one<HTMLInputElement>(this, '[data-cards]').checked = view !== undefined;
    // What is chosen from elsewhere should be seen to be chosen.
    for (const box of this.#boxes()) if (box.checked) box.closest('details')?.setAttribute('open', '');
    this.#show();
  }

  /** Takes the state from the controls, and the address from the state. */
  #change(): void {
    const chosen: Record<string, string[]> = {};
    for (const box of this.#boxes()) if (box.checked) (chosen[facetOf(box)] ??= []).push(box.value);
    this.#choice = { ...chosen };
    const order = this.#order();
    if (order !== 'scheme') chosen['sort'] = [order];
    if (one<HTMLInputElement>(this, '[data-cards]').checked) chosen['view'] = ['cards'];
    const fragment = writeFragment({ words: '', chosen });
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
    this.#show();
  }

  #show(): void {
    const fitting = this.#rows.filter((row) => fits(row, this.#choice));
    for (const row of this.#rows) row.element.hidden = !fitting.includes(row);
    one(this, '[data-rows]').append(...this.#rows.toSorted(compareBy(this.#order())).map(({ element }) => element));
    one(this, '[data-table]').classList.toggle('cards', one<HTMLInputElement>(this, '[data-cards]').checked);
    one(this, '[data-table]').hidden = fitting.length === 0;
    one(this, '[data-empty]').hidden = fitting.length > 0;
    const noun = this.#rows.length === 1 ? 'figure' : 'figures';
    one(this, '[data-tally]').textContent = fitting.length === this.#rows.length ? `${fitting.length} ${noun}` : `${fitting.length} of ${this.#rows.length} ${noun}`;
    for (const box of this.#boxes()) {
      const option = box.closest<HTMLElement>('[data-option]');
      const count = countOption(this.#rows, this.#choice, [facetOf(box), box.value]);
      const shown = option?.querySelector('[data-count]');
      if (shown) shown.textContent = String(count);
      if (option) option.hidden = count === 0 && !box.checked;
    }
    this.#showChosen();
  }

  #showChosen(): void {
    one(this, '[data-chosen]').replaceChildren(
      ...this.#boxes()
        .filter(({ checked }) => checked)
        .map((box) => {
          const label = box.parentElement?.querySelector('[data-label]')?.textContent ?? '';
          const button = document.createElement('button');
          button.type = 'button';
          button.textContent = `${label} ×`;
          button.setAttribute('aria-label', `Remove ${label}`);
          button.addEventListener('click', () => box.click());
          const item = document.createElement('li');
          item.append(button);
          return item;
        }),
    );
  }

  #order(): Order {
    const { value } = one<HTMLSelectElement>(this, '[data-order]');
    return value in orders ? (value as Order) : 'scheme';
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-facet] input')];
  }

  #options(): Record<string, string[]> {
    const options: Record<string, string[]> = {};
    for (const box of this.#boxes()) (options[facetOf(box)] ??= []).push(box.value);
    return options;
  }
}

const facetOf = (box: HTMLInputElement): string => box.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '';

customElements.define('way-explorer', WayExplorer);
