import * as text from '#messages/finder.ts';
import { addThis } from '#messages/shortlist.ts';
import type { RouteRow } from '../../domain/finder/chunks.ts';
import { groups as groupNames, type Explained, type Group } from '../../domain/finder/matching.ts';
import type { MatchedScheme, View } from '../../domain/finder/view.ts';
import { listed } from '../shortlist/store.ts';
import { cloneTemplate, query, setText } from '../ui/dom.ts';
import { toOwn } from '../ui/address.ts';

type Shown = View['results'];

/** How many results of a group are shown at first, and how many more at a press. */
const [firstLength, moreLength] = [10, 20];

/** Writes the groups. What is written is text, never markup. */
export class Results {
  readonly #root: HTMLElement;
  readonly #lengths = new Map<Group, number>(groupNames.map((group) => [group, firstLength]));
  #shown: Shown | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    for (const section of root.querySelectorAll<HTMLElement>('[data-group]'))
      query(section, '[data-more]').addEventListener('click', () => this.#showMore(section.dataset['group'] as Group));
  }

  /** Draws what changed: the groups, and text that loaded for schemes in them. */
  draw({ results, hasFailed }: View): void {
    const shown = this.#shown;
    this.#shown = results;
    if (shown?.groups !== results.groups || shown.isPartial !== results.isPartial)
      for (const group of groupNames) this.#showGroup(group, results);
    else this.#fill(hasFailed);
  }

  /** Writes the text of schemes that were shown without it, and leaves all else as it is. */
  #fill(hasFailed: boolean): void {
    for (const item of this.#root.querySelectorAll<HTMLElement>('[data-pending]')) {
      const found = this.#shown?.find(Number(item.dataset['pending']));
      if (found) item.replaceWith(this.#item(found));
      else setText(item, '[data-words]', hasFailed ? text.schemeNotLoaded : text.loadingScheme);
    }
  }

  #showMore(group: Group): void {
    if (!this.#shown) return;
    const from = this.#length(group);
    this.#lengths.set(group, from + moreLength);
    const places = this.#shown.groups[group].slice(from, from + moreLength);
    query(this.#root, `[data-group="${group}"] [data-list]`).append(...places.map((place) => this.#place(place)));
    this.#showRest(group, this.#shown);
  }

  #length(group: Group): number {
    return this.#lengths.get(group) ?? firstLength;
  }

  #showGroup(group: Group, shown: Shown): void {
    const section = query(this.#root, `[data-group="${group}"]`);
    const places = shown.groups[group];
    query(section, '[data-list]').replaceChildren(
      ...places.slice(0, this.#length(group)).map((place) => this.#place(place)),
    );
    setText(section, '[data-count]', text.groupCount(places.length, shown.isPartial));
    // While schemes are missing, an empty group does not mean that there is none.
    query(section, '[data-empty]').hidden = places.length > 0 || shown.isPartial;
    this.#showRest(group, shown);
  }

  #showRest(group: Group, { groups }: Shown): void {
    const section = query(this.#root, `[data-group="${group}"]`);
    const rest = Math.max(0, groups[group].length - this.#length(group));
    query(section, '[data-more]').hidden = rest === 0;
    setText(section, '[data-more]', text.showMore(Math.min(moreLength, rest), rest));
  }

  #place(place: number): Node {
    const found = this.#shown?.find(place);
    if (found) return this.#item(found);
    const item = cloneTemplate(this.#root, 'pending');
    query(item, 'li').dataset['pending'] = String(place);
    setText(item, '[data-words]', text.loadingScheme);
    return item;
  }

  #item({ explained, lines, listing }: MatchedScheme): Node {
    const item = cloneTemplate(this.#root, 'result');
    const link = query<HTMLAnchorElement>(item, '[data-name]');
    link.textContent = listing.name;
    const href = toOwn(`/schemes/${listing.id}/`);
    link.href = href;
    query<HTMLAnchorElement>(item, '[data-ask]').href = `${href}#contact`;
    query<HTMLAnchorElement>(item, '[data-ask-list]').href = `${href}#ask`;
    setText(item, '[data-meta]', listing.meta);
    for (const [line, words] of Object.entries(lines)) {
      query(item, `[data-line="${line}"]`).hidden = words === '';
      setText(item, `[data-line="${line}"] [data-words]`, words);
    }
    setText(item, '[data-points]', text.seeWhy(explained.length));
    query(item, '[data-points-list]').replaceChildren(...explained.map((row) => this.#point(row)));
    item.querySelector('[data-how]')?.replaceChildren(...(listing.how ?? []).map((row) => this.#routeRow(row)));
    const box = item.querySelector<HTMLInputElement>('[data-shortlist]');
    if (box) {
      box.value = listing.id;
      box.checked = listed().includes(listing.id);
      setText(item, '[data-this]', addThis(listing.name));
    }
    return item;
  }

  #routeRow({ label, state, text: words, source }: RouteRow): Node {
    const row = cloneTemplate(this.#root, `route ${state}`);
    setText(row, '[data-label]', label);
    setText(row, '[data-words]', words);
    setText(row, '[data-source]', source);
    return row;
  }

  #point({ criterion, verdict }: Explained): Node {
    const point = cloneTemplate(this.#root, verdict);
    setText(point, '[data-words]', criterion.words);
    setText(point, '[data-source]', criterion.source);
    return point;
  }
}
