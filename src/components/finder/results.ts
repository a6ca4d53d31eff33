import type { FinderListing, RouteRow } from '../../data/finder/listings.ts';
import type { Explained, Group, Match } from '../../domain/matching.ts';
import { formatReason } from '../../domain/reason.ts';
import { copyOf, one, say } from '../ui/dom.ts';

/** A scheme with how it matches. */
export interface Found extends Match {
  name: string;
  listing: FinderListing;
}

/** How many results of a group are shown before “Show more”. */
const pageLength = 10;

/** Writes the three groups. What is written is text, never markup. */
export class Results {
  readonly #root: HTMLElement;
  readonly #onPick: (id: string, isPicked: boolean) => void;
  #shown: Record<Group, number> = { fits: pageLength, 'may fit': pageLength, 'does not fit': pageLength };
  #write: () => void = () => undefined;

  constructor(root: HTMLElement, onPick: (id: string, isPicked: boolean) => void) {
    this.#root = root;
    this.#onPick = onPick;
    for (const section of root.querySelectorAll<HTMLElement>('[data-group]'))
      one(section, '[data-more]').addEventListener('click', () => {
        this.#shown[section.dataset['group'] as Group] += pageLength;
        this.#write();
      });
  }

  /** Shows these schemes, best first, with those that are picked marked. */
  show(found: readonly Found[], picked: ReadonlySet<string>): void {
    this.#write = () => {
      for (const group of ['fits', 'may fit', 'does not fit'] as const) this.#showGroup(group, found.filter((each) => each.group === group), picked);
    };
    this.#write();
  }

  #showGroup(group: Group, all: readonly Found[], picked: ReadonlySet<string>): void {
    const section = one(this.#root, `[data-group="${group}"]`);
    const shown = all.slice(0, this.#shown[group]);
    one(section, '[data-list]').replaceChildren(...shown.map((found, index) => this.#item(found, { isOpen: index === 0, isPicked: picked.has(found.listing.id) })));
    say(section, '[data-count]', `${all.length} ${all.length === 1 ? 'scheme' : 'schemes'}`);
    one(section, '[data-empty]').hidden = all.length > 0;
    const rest = all.length - shown.length;
    one(section, '[data-more]').hidden = rest === 0;
    say(section, '[data-more]', `Show ${Math.min(pageLength, rest)} more of ${rest}`);
  }

  #item({ group, explained, listing }: Found, { isOpen, isPicked }: { isOpen: boolean; isPicked: boolean }): Node {
    const item = copyOf(this.#root, 'result');
    const link = one<HTMLAnchorElement>(item, '[data-name]');
    link.textContent = listing.name;
    link.href = `/schemes/${listing.id}/`;
    for (const field of ['meta', 'summary', 'route', 'ask'] as const) say(item, `[data-${field}]`, listing[field]);
    one(item, '[data-reason]').hidden = group === 'fits';
    say(item, '[data-reason-lead]', group === 'does not fit' ? 'Because of its rule:' : 'Depends on:');
    say(item, '[data-reason-text]', formatReason(group, explained));
    say(item, '[data-points]', `See all ${explained.length} points`);
    one<HTMLDetailsElement>(item, 'details').open = isOpen;
    one(item, '[data-points-list]').replaceChildren(...explained.map((row) => this.#point(row)));
    item.querySelector('[data-how]')?.replaceChildren(...(listing.how ?? []).map((row) => this.#routeRow(row)));
    const pick = item.querySelector<HTMLInputElement>('[data-pick]');
    if (pick) {
      pick.checked = isPicked;
      pick.addEventListener('change', () => this.#onPick(listing.id, pick.checked));
      say(item, '[data-pick-words]', `Pick ${listing.name}`);
    }
    return item;
  }

  #routeRow({ label, state, text, source }: RouteRow): Node {
    const row = copyOf(this.#root, `route ${state}`);
    say(row, '[data-label]', label);
    say(row, '[data-words]', { known: text, 'not stated': `Not stated by the scheme. ${text}`, 'does not apply': `Does not apply: ${text}` }[state].trim());
    say(row, '[data-source]', source);
    return row;
  }

  #point({ criterion, verdict }: Explained): Node {
    const point = copyOf(this.#root, verdict);
    say(point, '[data-words]', criterion.words);
    say(point, '[data-source]', criterion.source);
    return point;
  }
}
