import { compareMatches, match, type Answers, type Group, type Match } from '../../domain/matching.ts';
import { locatePlace, suggestPlaces } from '../../domain/place.ts';
import { locatePostcode } from '../../domain/postcode.ts';
import type { FinderListing } from '../../data/match.ts';
import type { WhereTable } from '../../data/where.ts';

/** How many results of a group are shown before “Show more”. */
const pageLength = 20;

interface Found extends Match {
  name: string;
  listing: FinderListing;
}

/** The finder on the page: reads the form, matches, and writes the groups. What is written is text, never markup. */
class WayFinder extends HTMLElement {
  #listings: FinderListing[] = [];
  #where: Promise<WhereTable> | undefined;
  #shown: Record<Group, number> = { fits: pageLength, 'may fit': pageLength, 'does not fit': pageLength };

  connectedCallback(): void {
    this.#listings = (JSON.parse(this.#one('[data-finder]').textContent ?? '{}') as { listings: FinderListing[] }).listings;
    const form = this.#one<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.#update());
    form.addEventListener('reset', () => queueMicrotask(() => this.#clear()));
    this.#one('[data-where-use]').addEventListener('click', () => void this.#locate());
    this.#one('[data-where]').addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Enter') return;
      event.preventDefault();
      void this.#locate();
    });
    this.#one('[data-show]').addEventListener('click', () => {
      this.#update();
      this.#one('[data-group] h2').focus();
    });
    for (const section of this.querySelectorAll<HTMLElement>('[data-group]'))
      section.querySelector('[data-more]')?.addEventListener('click', () => {
        this.#shown[section.dataset['group'] as Group] += pageLength;
        this.#update();
      });
    // Answers must not come back with Back or Reload, where someone else may see them.
    addEventListener('pagehide', () => form.reset());
    addEventListener('pageshow', () => form.reset());
    form.reset();
  }

  #clear(): void {
    this.#say('[data-where-hint]', '“WA1” is enough. It stays on this device.');
    this.#update();
  }

  #update(): void {
    const answers = this.#read();
    const found = this.#listings.map((listing): Found => ({ ...match(listing.criteria, answers), name: listing.name, listing })).toSorted(compareMatches);
    const groups = (['fits', 'may fit', 'does not fit'] as const).map((group) => ({ group, all: found.filter((one) => one.group === group) }));
    for (const { group, all } of groups) this.#write(group, all);
    const [fits, may, not] = groups.map(({ all }) => all.length);
    this.#say('[data-tally]', `${fits} ${fits === 1 ? 'fits' : 'fit'}, ${may} may fit, ${not} ${not === 1 ? 'does' : 'do'} not.`);
  }

  #read(): Answers {
    const value = (name: string) => this.querySelector<HTMLInputElement>(`select[data-answer="${name}"], input[type="radio"][data-answer="${name}"]:checked`)?.value;
    const needs = [...this.querySelectorAll<HTMLInputElement>('[data-answer="needs"]:checked')].map((box) => box.value);
    const typed = this.querySelector<HTMLInputElement>('[data-answer="age"]')?.value.trim() ?? '';
    const age = /^\d{1,3}$/.test(typed) && Number(typed) <= 120 ? Number(typed) : undefined;
    this.#say('[data-age-error]', typed && age === undefined ? `“${typed}” is not an age that we can use. Write a whole number of years, such as 17.` : '');
    const area = value('area');
    const gender = value('gender');
    const stage = value('stage');
    return {
      ...(area ? { area } : {}),
      ...(needs.length > 0 ? { needs } : {}),
      ...(age === undefined ? {} : { age }),
      ...(gender ? { gender: gender as 'women' | 'men' } : {}),
      ...(stage ? { stage } : {}),
    };
  }

  async #locate(): Promise<void> {
    const typed = this.#one<HTMLInputElement>('[data-where]').value.trim();
    if (!typed) return;
    this.#say('[data-where-hint]', 'Looking up …');
    try {
      this.#where ??= fetch('/find/places.json').then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.json() as Promise<WhereTable>;
      });
      this.#choose(typed, await this.#where);
    } catch {
      this.#where = undefined;
      this.#say('[data-where-hint]', 'The list of places did not load, so we do not know. Try again, or pick a police area below.');
    }
  }

  #choose(typed: string, table: WhereTable): void {
    const located = locatePostcode(typed, table.postcodes as never);
    if (located.kind === 'outside') return this.#say('[data-where-hint]', `${located.place} is not covered: our documents are about England, Wales and Scotland.`);
    if (located.kind === 'unknown') return this.#say('[data-where-hint]', located.hint);
    const areas =
      located.kind === 'areas'
        ? located.areas.map(({ code, share }) => ({ area: table.areas.find((area) => area.code === code), share }))
        : locatePlace(typed, table.places).map((index) => ({ area: table.areas[index], share: null }));
    const [first, ...others] = areas.filter(({ area }) => area !== undefined);
    if (!first?.area) {
      const near = suggestPlaces(typed, table.places);
      return this.#say('[data-where-hint]', `We know no place called “${typed}”.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''} A bigger town near by, or a postcode, also works.`);
    }
    this.#one<HTMLSelectElement>('[data-answer="area"]').value = first.area.id;
    const say = ({ area, share }: (typeof areas)[number]) => `${area?.name ?? ''}${share === null ? '' : ` (${Math.max(1, Math.round(share * 100))}% of its postcodes)`}`;
    this.#say('[data-where-hint]', others.length === 0 ? `“${typed}” is in ${first.area.name}.` : `“${typed}” lies in more than one area: ${[first, ...others].map(say).join(', ')}. We chose the first. Pick another below if that is not you.`);
    this.#update();
  }

  #write(group: Group, all: Found[]): void {
    const section = this.#one(`[data-group="${group}"]`);
    const shown = all.slice(0, this.#shown[group]);
    section.querySelector('[data-list]')?.replaceChildren(...shown.map((found) => this.#result(found)));
    const count = section.querySelector('[data-count]');
    if (count) count.textContent = `${all.length} ${all.length === 1 ? 'scheme' : 'schemes'}`;
    section.querySelector<HTMLElement>('[data-empty]')!.hidden = all.length > 0;
    const more = section.querySelector<HTMLElement>('[data-more]')!;
    more.hidden = shown.length === all.length;
    more.textContent = `Show ${Math.min(pageLength, all.length - shown.length)} more of ${all.length - shown.length}`;
  }

  #result({ group, explained, listing }: Found): Node {
    const item = this.#copy('result');
    const set = (selector: string, words: string) => (item.querySelector(selector)!.textContent = words);
    const link = item.querySelector<HTMLAnchorElement>('[data-name]')!;
    link.textContent = listing.name;
    link.href = listing.href;
    set('[data-meta]', listing.meta);
    set('[data-summary]', listing.summary);
    set('[data-route]', listing.route);
    set('[data-ask]', listing.ask);
    set('[data-points]', `See all ${explained.length} points`);
    const deciding = explained.filter(({ verdict }) => (group === 'does not fit' ? verdict === 'not met' : verdict === 'not said' || verdict === 'silent'));
    item.querySelector<HTMLElement>('[data-reason]')!.hidden = group === 'fits';
    set('[data-reason-lead]', group === 'does not fit' ? 'Because its rule is:' : 'Depends on:');
    set('[data-reason-text]', deciding.map(({ criterion, verdict }) => (verdict === 'silent' ? `${criterion.words.charAt(0).toLowerCase()}${criterion.words.slice(1)}, which the scheme does not say` : criterion.words)).join('; '));
    item.querySelector('[data-points-list]')!.replaceChildren(
      ...explained.map(({ criterion, verdict }) => {
        const point = this.#copy(verdict);
        point.querySelector('[data-words]')!.textContent = criterion.words;
        point.querySelector('[data-source]')!.textContent = criterion.source;
        return point;
      }),
    );
    return item;
  }

  #copy(name: string): DocumentFragment {
    return this.#one<HTMLTemplateElement>(`[data-template="${name}"], template[data-verdict="${name}"]`).content.cloneNode(true) as DocumentFragment;
  }

  #say(selector: string, words: string): void {
    const element = this.querySelector(selector);
    if (element && element.textContent !== words) element.textContent = words;
  }

  #one<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const element = this.querySelector<Found>(selector);
    if (!element) throw new Error(`The finder page lacks ${selector}.`);
    return element;
  }
}

customElements.define('way-finder', WayFinder);
