import * as text from '#messages/search.ts';
import { toOwn } from '../ui/address.ts';
import { query, setText } from '../ui/dom.ts';
import { fillPassage, toCard } from './card.ts';
import { Engine, type SearchResult } from './engine.ts';
import { Facets } from './facets.ts';
import { Messages } from './messages.ts';
import { loadPagefindSource } from './pagefind-source.ts';
import { loadSmallSource } from './small-source.ts';
import type { Source } from './source.ts';
import { walkResults } from './walk.ts';
import { forgetFailed } from './watch.ts';
import {
  moveQuery,
  readFragment,
  writeFragment,
  type SearchState,
  type Sort,
} from '../../domain/lists/facet-fragment.ts';

const pageLength = 10;
/** Retry delays, in milliseconds. */
const retryDelays = [1500, 6000];

/** The search on the page: words and facets in, results and counts out. */
class WaySearch extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  #source: Promise<Source> | undefined;
  #state: SearchState = { words: '', chosen: {}, sort: 'relevance', isLiteral: false };
  #turn = 0;
  #failures = 0;
  /** The address that Back should come to: that of the last search that was entered, chosen or opened. */
  #entered = '';
  #shown = pageLength;
  #facets!: Facets;
  #messages!: Messages;

  connectedCallback(): void {
    this.#facets = new Facets(this);
    this.#messages = new Messages(this, {
      literal: (isLiteral) => this.#change({ isLiteral }, 'add'),
      area: (id) => this.#change({ chosen: { ...this.#state.chosen, area: [id] } }, 'add'),
      words: (words) => this.#change({ words }, 'enter'),
    });
    this.#input.addEventListener('input', () => this.#change({ words: this.#input.value.trim() }, 'replace'));
    query(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change({ words: this.#input.value.trim() }, 'enter');
    });
    query(this, '[data-facets]').addEventListener('change', () => this.#change({ chosen: this.#facets.chosen }, 'add'));
    this.#sort.addEventListener('change', () => this.#change({ sort: this.#sort.value as Sort }, 'add'));
    query(this, '[data-no-trace]').addEventListener('change', () => this.#write('replace'));
    query(this, '[data-retry]').addEventListener('click', () => void this.#run());
    query(this, '[data-retry-part]').addEventListener('click', () => {
      this.#forget();
      void this.#run();
    });
    query(this, '[data-more]').addEventListener('click', () => {
      this.#shown += pageLength;
      void this.#run();
    });
    this.addEventListener('keydown', (event) => walkResults(this, this.#input, event));
    addEventListener('hashchange', () => this.#open());
    this.#open();
  }

  /** Where other parts of the directory are, whose search is joined to this one. */
  get #parts(): string[] {
    return (this.dataset['parts'] ?? '').split(' ').filter(Boolean);
  }

  get #input(): HTMLInputElement {
    return query(this, '[data-words]');
  }

  get #sort(): HTMLSelectElement {
    return query(this, '[data-sort]');
  }

  get #leavesNoTrace(): boolean {
    return query<HTMLInputElement>(this, '[data-no-trace]').checked;
  }

  /** Takes the state from the address; words that were sent with it move to where none is sent. */
  #open(): void {
    const moved = moveQuery(location.search, location.hash);
    if (moved !== null) history.replaceState(null, '', `${location.pathname}#${moved}`);
    this.#state = readFragment(location.hash, this.#facets.options);
    this.#entered = location.hash || location.pathname;
    this.#input.value = this.#state.words;
    this.#facets.chosen = this.#state.chosen;
    this.#sort.value = this.#state.sort;
    this.#shown = pageLength;
    void this.#run();
  }

  #change(change: Partial<SearchState>, how: 'replace' | 'add' | 'enter'): void {
    this.#state = { ...this.#state, ...change };
    if (change.chosen) this.#facets.chosen = change.chosen;
    if (change.words !== this.#input.value.trim()) this.#input.value = this.#state.words;
    this.#shown = pageLength;
    this.#write(how);
    void this.#run();
  }

  /**
   * Writes the state into the address, or takes it out where no trace is to be left.
   * @param how typing replaces the entry of the history; Enter gives it back the search before and adds one
   */
  #write(how: 'replace' | 'add' | 'enter'): void {
    const fragment = this.#leavesNoTrace ? '' : writeFragment(this.#state);
    const address = fragment ? `#${fragment}` : location.pathname;
    if (how === 'enter' && fragment) history.replaceState(null, '', this.#entered);
    if (how !== 'replace' && fragment && address !== location.hash) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    if (how !== 'replace' || !fragment) this.#entered = address;
  }

  async #run(): Promise<void> {
    const turn = (this.#turn += 1);
    const results = query(this, '[data-results]');
    results.setAttribute('aria-busy', 'true');
    try {
      const { words, isLiteral } = this.#state;
      const source = await this.#load();
      const found = words ? await (await this.#loadEngine()).find(words, isLiteral) : undefined;
      if (turn !== this.#turn) return;
      if (found?.plan.isDangerous && !this.#leavesNoTrace) {
        query<HTMLInputElement>(this, '[data-no-trace]').checked = true;
        this.#write('replace');
      }
      const ids = await this.#arrange(found, source);
      if (turn !== this.#turn) return;
      this.#failures = 0;
      const schemes = found?.schemes ?? new Set(ids);
      this.#showMissing(source.isPartial);
      this.#show(found, ids, ids.filter((id) => schemes.has(id)).length);
      await this.#list(ids.slice(0, this.#shown), found, turn);
      if (turn === this.#turn) this.#offerMore(ids.length - this.#shown);
      if (turn === this.#turn) await this.#facets.count(ids, source);
      if (turn === this.#turn) this.#showMissing(source.isPartial);
    } catch {
      if (turn === this.#turn) this.#fail();
    } finally {
      if (turn === this.#turn) results.removeAttribute('aria-busy');
    }
  }

  /**
   * The list as it will be shown: narrowed and in order. The best matches of a plain search need nothing more to be
   * loaded.
   */
  async #arrange(found: SearchResult | undefined, source: Source): Promise<readonly string[]> {
    const { sort, chosen } = this.#state;
    if (found && sort === 'relevance' && Object.keys(chosen).length === 0) return found.ids;
    const all =
      found && sort === 'relevance'
        ? found.ids
        : await source.inOrder(
            found ? new Set(found.ids) : await source.with('type', 'scheme'),
            sort === 'date' ? 'date' : 'name',
          );
    return this.#facets.narrow(all, source);
  }

  /** Writes the cards, the first as soon as it is there, and then what their texts say. */
  async #list(ids: readonly string[], found: SearchResult | undefined, turn: number): Promise<void> {
    const source = await this.#load();
    const fetchCard = async (id: string) => toCard(this, await source.card(id));
    const [first, ...rest] = ids;
    const list = query(this, '[data-list]');
    const begun = first === undefined ? [] : [await fetchCard(first)];
    if (turn !== this.#turn) return;
    list.replaceChildren(...begun);
    const cards = [...begun, ...(await Promise.all(rest.map(fetchCard)))];
    if (turn !== this.#turn) return;
    list.append(...cards.slice(1));
    if (found)
      await Promise.all(cards.map((card, at) => fillPassage(card, source.passage(ids[at] ?? '', found.stems))));
  }

  /** Offers the rest once what comes before it is shown, so that it does not jump. */
  #offerMore(left: number): void {
    const more = query(this, '[data-more]');
    more.hidden = left <= 0;
    more.textContent = text.showMore(Math.min(pageLength, left), left);
  }

  /** The index: one file where the directory is small, and Pagefind’s where it is large or in parts. */
  #load(): Promise<Source> {
    const { index, integrity } = this.dataset;
    this.#source ??=
      index && integrity
        ? loadSmallSource(toOwn(index), integrity, this.#failures > 0)
        : loadPagefindSource(this.#parts);
    return this.#source;
  }

  #loadEngine(): Promise<Engine> {
    return (this.#engine ??= this.#load().then((source) => Engine.load(source)));
  }

  #show(found: SearchResult | undefined, ids: readonly string[], schemeCount: number): void {
    const { words } = this.#state;
    const isPartial = !query(this, '[data-partial]').hidden;
    setText(
      this,
      '[data-tally]',
      text.tally({ schemes: schemeCount, others: ids.length - schemeCount, words, isPartial }),
    );
    query(this, '[data-failed]').hidden = true;
    this.#messages.show(found, this.#state, ids.length);
    this.#facets.showChosen();
    // Names and dates of several parts cannot be put in one order without loading all of them.
    query(this, '[data-sort-box]').hidden = ids.length < 2 || this.#parts.length > 0;
  }

  #showMissing(isPartial: boolean): void {
    query(this, '[data-partial]').hidden = !isPartial;
  }

  /** Loads everything again when it is next needed. */
  #forget(): void {
    this.#engine = undefined;
    this.#source = undefined;
    forgetFailed();
  }

  /** Says that nothing is known, which is not the same as nothing found, and retries automatically a few times. */
  #fail(): void {
    this.#forget();
    this.#showMissing(false);
    query(this, '[data-failed]').hidden = false;
    setText(this, '[data-tally]', text.failed);
    query(this, '[data-list]').replaceChildren();
    query(this, '[data-more]').hidden = true;
    this.#messages.clear();
    const wait = retryDelays[this.#failures];
    this.#failures += 1;
    if (wait !== undefined) setTimeout(() => void this.#run(), wait);
  }
}

customElements.define('way-search', WaySearch);
