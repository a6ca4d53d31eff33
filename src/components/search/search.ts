import { loadPagefind, type FilterCounts, type Pagefind, type PagefindPage } from './pagefind.ts';
import { readFragment, writeFragment, type SearchState } from './state.ts';

const pageLength = 20;

/** The search on the page: words and facets in, results and counts out. What is written is text, never markup. */
class WaySearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #state: SearchState = { words: '', chosen: {} };
  #turn = 0;
  #shown = pageLength;

  connectedCallback(): void {
    const input = this.#one<HTMLInputElement>('[data-words]');
    input.addEventListener('input', () => this.#change({ ...this.#state, words: input.value.trim() }));
    this.#one('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change({ ...this.#state, words: input.value.trim() }, 'add');
    });
    this.#one('[data-facets]').addEventListener('change', () => this.#change({ ...this.#state, chosen: this.#readFacets() }, 'add'));
    this.#one('[data-retry]').addEventListener('click', () => void this.#run());
    this.#one('[data-more]').addEventListener('click', () => {
      this.#shown += pageLength;
      void this.#run();
    });
    addEventListener('hashchange', () => this.#open());
    this.#open();
  }

  /** Takes the state from the address. */
  #open(): void {
    this.#state = readFragment(location.hash, this.#options());
    this.#one<HTMLInputElement>('[data-words]').value = this.#state.words;
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-facet] input')) box.checked = this.#state.chosen[this.#facetOf(box)]?.includes(box.value) ?? false;
    void this.#run();
  }

  #change(state: SearchState, history_: 'replace' | 'add' = 'replace'): void {
    this.#state = state;
    this.#shown = pageLength;
    const fragment = `#${writeFragment(state)}`;
    if (history_ === 'add' && fragment !== location.hash) history.pushState(null, '', fragment);
    else history.replaceState(null, '', fragment === '#' ? location.pathname : fragment);
    void this.#run();
  }

  async #run(): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      this.#pagefind ??= loadPagefind();
      const pagefind = await this.#pagefind;
      const { words, chosen } = this.#state;
      const filters = Object.keys(chosen).length > 0 ? { filters: chosen } : {};
      const found = await pagefind.search(words || null, filters);
      const pages = await Promise.all(found.results.slice(0, this.#shown).map((result) => result.data()));
      if (turn !== this.#turn) return;
      // Pagefind counts facets for a search; for the whole list it has to be asked apart.
      this.#showCounts(words || filters.filters ? found.filters : await pagefind.filters());
      this.#show(pages, found.results.length);
    } catch {
      this.#pagefind = undefined;
      if (turn !== this.#turn) return;
      this.#one('[data-failed]').hidden = false;
      this.#one('[data-tally]').textContent = 'The search did not load';
      this.#one('[data-list]').replaceChildren();
      this.#one('[data-empty]').hidden = true;
    }
  }

  #show(pages: PagefindPage[], count: number): void {
    this.#one('[data-failed]').hidden = true;
    const { words } = this.#state;
    const noun = count === 1 ? 'scheme' : 'schemes';
    this.#one('[data-tally]').textContent = words ? `${count} ${noun} for “${words}”` : `${count} ${noun}`;
    this.#one('[data-empty]').hidden = count > 0;
    this.#one('[data-empty-words]').textContent = `No scheme here matches${words ? ` “${words}”` : ' what you chose'}. We searched all ${this.dataset['total'] ?? ''}.`;
    this.#one('[data-list]').replaceChildren(...pages.map((page) => this.#result(page)));
    const more = this.#one('[data-more]');
    more.hidden = pages.length === count;
    more.textContent = `Show ${Math.min(pageLength, count - pages.length)} more of ${count - pages.length}`;
    this.#showChosen();
  }

  #result({ url, excerpt, meta }: PagefindPage): Node {
    const item = this.#one<HTMLTemplateElement>('[data-template]').content.cloneNode(true) as DocumentFragment;
    const link = part<HTMLAnchorElement>(item, '[data-name]');
    link.textContent = meta['title'] ?? url;
    link.href = url;
    part(item, '[data-facts]').textContent = meta['facts'] ?? '';
    part(item, '[data-summary]').textContent = meta['summary'] ?? '';
    if (this.#state.words) part(item, '[data-excerpt]').replaceChildren(...marked(excerpt));
    return item;
  }

  #showCounts(counts: FilterCounts): void {
    for (const option of this.querySelectorAll<HTMLElement>('[data-option]')) {
      const box = part<HTMLInputElement>(option, 'input');
      const count = counts[this.#facetOf(box)]?.[box.value] ?? 0;
      part(option, '[data-count]').textContent = String(count);
      option.hidden = count === 0 && !box.checked;
    }
  }

  #showChosen(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('[data-facet] input:checked')];
    this.#one('[data-chosen]').replaceChildren(
      ...boxes.map((box) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = `${box.parentElement?.querySelector('[data-label]')?.textContent ?? ''} ×`;
        button.setAttribute('aria-label', `Remove ${box.parentElement?.querySelector('[data-label]')?.textContent ?? ''}`);
        button.addEventListener('click', () => box.click());
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  }

  #readFacets(): Record<string, string[]> {
    const chosen: Record<string, string[]> = {};
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-facet] input:checked')) (chosen[this.#facetOf(box)] ??= []).push(box.value);
    return chosen;
  }

  #options(): Record<string, string[]> {
    const options: Record<string, string[]> = {};
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-facet] input')) (options[this.#facetOf(box)] ??= []).push(box.value);
    return options;
  }

  #facetOf(box: HTMLInputElement): string {
    return box.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '';
  }

  #one<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    return part<Found>(this, selector);
  }
}

/** The one element inside another that the search cannot do without; a page that lacks it fails by name. */
const part = <Found extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Found => {
  const element = root.querySelector<Found>(selector);
  if (!element) throw new Error(`The search page lacks ${selector}.`);
  return element;
};

/** Pagefind’s excerpt as text and marks only: whatever else stands in it is shown as the text it is. */
const marked = (excerpt: string): Node[] =>
  [...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });

customElements.define('way-search', WaySearch);
