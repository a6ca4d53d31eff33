import { tally } from '#messages/figures.ts';
import { readFragment, writeFragment } from '../../domain/lists/facet-fragment.ts';
import {
  compareBy,
  countOption,
  fits,
  orders,
  type FacetChoice,
  type Narrowable,
  type SortOrder,
  type Sortable,
} from '../../domain/lists/narrow.ts';
import { query } from '../ui/dom.ts';
import { FacetBoxes } from '../ui/facet-boxes.ts';

interface FigureRow extends Narrowable, Sortable {
  element: HTMLElement;
}

/**
 * Narrows, orders and lays out the list of figures on the page. The fragment holds all of it; nothing is asked of the
 * network.
 */
class WayExplorer extends HTMLElement {
  #rows: FigureRow[] = [];
  #choice: FacetChoice = {};
  #facets!: FacetBoxes;

  connectedCallback(): void {
    this.#facets = new FacetBoxes(this);
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-row]')].map((element) => ({
      element,
      ...(JSON.parse(element.dataset['row'] ?? '{}') as Narrowable & Sortable),
    }));
    query(this, '[data-facets]').addEventListener('change', () => this.#change());
    query(this, '[data-order]').addEventListener('change', () => this.#change());
    query(this, '[data-cards]').addEventListener('change', () => this.#change());
    addEventListener('hashchange', () => this.#open());
    this.#open();
  }

  /** Takes the state from the address. */
  #open(): void {
    const { chosen } = readFragment(location.hash, {
      ...this.#facets.options,
      sort: Object.keys(orders),
      view: ['cards'],
    });
    const { sort, view, ...choice } = chosen;
    this.#choice = choice;
    this.#facets.chosen = choice;
    query<HTMLSelectElement>(this, '[data-order]').value = sort?.[0] ?? 'scheme';
    query<HTMLInputElement>(this, '[data-cards]').checked = view !== undefined;
    this.#facets.openChosen();
    this.#show();
  }

  /** Takes the state from the controls, and the address from the state. */
  #change(): void {
    const { chosen } = this.#facets;
    this.#choice = { ...chosen };
    const order = this.#order();
    if (order !== 'scheme') chosen['sort'] = [order];
    if (query<HTMLInputElement>(this, '[data-cards]').checked) chosen['view'] = ['cards'];
    const fragment = writeFragment({ words: '', chosen });
    history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
    this.#show();
  }

  #show(): void {
    const fitting = this.#rows.filter((row) => fits(row, this.#choice));
    for (const row of this.#rows) row.element.hidden = !fitting.includes(row);
    query(this, '[data-rows]').append(...this.#rows.toSorted(compareBy(this.#order())).map(({ element }) => element));
    query(this, '[data-table]').classList.toggle('cards', query<HTMLInputElement>(this, '[data-cards]').checked);
    query(this, '[data-table]').hidden = fitting.length === 0;
    query(this, '[data-empty]').hidden = fitting.length > 0;
    query(this, '[data-tally]').textContent = tally(fitting.length, this.#rows.length);
    this.#facets.showCounts((facet, value) => countOption(this.#rows, this.#choice, [facet, value]));
    this.#facets.showChosen();
  }

  #order(): SortOrder {
    const { value } = query<HTMLSelectElement>(this, '[data-order]');
    return value in orders ? (value as SortOrder) : 'scheme';
  }
}

customElements.define('way-explorer', WayExplorer);
