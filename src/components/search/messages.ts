import * as text from '#messages/search.ts';
import { showDangerNumbers } from '../help/danger-numbers.ts';
import { query, setText } from '../ui/dom.ts';
import type { SearchPlaces, SearchResult } from './engine.ts';
import type { SearchState } from '../../domain/lists/facet-fragment.ts';

interface Ways {
  /** Searches the words as typed, or with what they mean. */
  literal: (isLiteral: boolean) => void;
  /** Narrows to an area. */
  area: (id: string) => void;
  /** Searches for other words. */
  words: (words: string) => void;
}

const nothing: Pick<SearchResult, 'plan' | 'missing' | 'corrected' | 'places'> = {
  plan: { parts: [], isDangerous: false },
  missing: [],
  corrected: [],
  places: { mentions: [], said: [], areas: [], here: 0, elsewhere: 0, unnamed: [], possible: [] },
};

/** How many choices are offered at once. */
const maxOffered = 6;
/** How many meanings are named before the rest is only counted. */
const maxNamed = 4;

/**
 * What the page says about a search beside its list: help first, what was understood, corrected or not found, and ways
 * on.
 */
export class Messages {
  readonly #root: HTMLElement;
  readonly #ways: Ways;
  #typedPlace = '';

  constructor(root: HTMLElement, ways: Ways) {
    this.#root = root;
    this.#ways = ways;
    query(root, '[data-literal]').addEventListener('click', () => ways.literal(true));
    query(root, '[data-meant]').addEventListener('click', () => ways.literal(false));
    query(root, '[data-place-change]').addEventListener('click', () => this.#retype());
  }

  /** @param found undefined where no words were searched */
  show(found: SearchResult | undefined, state: SearchState, count: number): void {
    const { plan, missing, corrected, places } = found ?? nothing;
    query(this.#root, '[data-danger]').hidden = !plan.isDangerous;
    const meanings = plan.parts.flatMap((part) => part.meanings);
    showDangerNumbers(
      this.#root,
      meanings.filter(({ facet }) => facet === 'need').map(({ value }) => value),
    );
    this.#show('understood', state.isLiteral ? '' : this.#understood(plan.parts));
    query(this.#root, '[data-only]').hidden = !state.isLiteral || state.words === '';
    this.#show('corrected', corrected.map(({ typed, searched }) => text.corrected(typed, searched)).join(' '));
    this.#show('missing', count > 0 && missing.length > 0 ? text.noExactMatch(missing) : '');
    this.#showPlaces(places, state);
    this.#showPossible(places);
    query(this.#root, '[data-empty]').hidden = count > 0;
    const { parts, total } = this.#root.dataset;
    const isPartial = !query(this.#root, '[data-partial]').hidden;
    setText(this.#root, '[data-empty-words]', text.nothingFound(state.words, parts ? undefined : total, isPartial));
  }

  clear(): void {
    for (const part of ['danger', 'understood', 'only', 'corrected', 'missing', 'place', 'possible', 'empty'])
      query(this.#root, `[data-${part}]`).hidden = true;
  }

  #understood(parts: SearchResult['plan']['parts']): string {
    const labels = [
      ...new Set(
        parts.flatMap(({ words, meanings }) =>
          meanings
            .filter(({ facet, label }) => facet !== 'area' && label.toLowerCase() !== words)
            .map(({ label }) => label),
        ),
      ),
    ];
    return labels.length > 0 ? text.alsoLookedFor(labels.slice(0, maxNamed), labels.length - maxNamed) : '';
  }

  /** The place that was read, what is there, and ways to narrow to it or to say which was meant. */
  #showPlaces({ mentions, said, areas, here, elsewhere, unnamed }: SearchPlaces, { chosen }: SearchState): void {
    this.#typedPlace = mentions[0]?.words ?? '';
    query(this.#root, '[data-place]').hidden = mentions.length === 0;
    setText(this.#root, '[data-place-said]', said.join(' '));
    const isNarrowed = chosen['area'] !== undefined || areas.length === 0;
    setText(this.#root, '[data-place-counts]', isNarrowed ? '' : text.placeCounts(here, elsewhere));
    setText(this.#root, '[data-place-unnamed]', isNarrowed || unnamed.length === 0 ? '' : text.noPageNames(unnamed));
    const asked = mentions.flatMap(({ words, reading }) =>
      reading.kind === 'several'
        ? reading.places.slice(0, maxOffered).map((place) => ({
            label: place.label,
            choose: () => this.#replace(words, `${place.name}, ${place.area.name}`),
          }))
        : [],
    );
    const narrower = areas
      .filter(({ count }) => count > 0 && (elsewhere > 0 || areas.length > 1))
      .slice(0, maxOffered)
      .map(({ id, name }) => ({ label: text.onlyIn(name), choose: () => this.#ways.area(id) }));
    this.#offer('[data-place-choices]', isNarrowed ? [] : asked.length > 0 ? asked : narrower);
  }

  /** Searches with other words in the place of some. */
  #replace(typed: string, words: string): void {
    this.#ways.words(this.#box.value.trim().replace(typed, () => words));
  }

  /** Selects the place in the box, so that the next key replaces it. */
  #retype(): void {
    const start = Math.max(0, this.#box.value.indexOf(this.#typedPlace));
    this.#box.focus();
    this.#box.setSelectionRange(start, start + this.#typedPlace.length);
  }

  get #box(): HTMLInputElement {
    return query(this.#root, '[data-words]');
  }

  #showPossible({ possible }: SearchPlaces): void {
    query(this.#root, '[data-possible]').hidden = possible.length === 0;
    this.#offer(
      '[data-possible-choices]',
      possible
        .slice(0, maxOffered)
        .map(({ typed, meant }) => ({ label: meant, choose: () => this.#replace(typed, meant) })),
    );
  }

  #offer(box: string, choices: readonly { label: string; choose: () => void }[]): void {
    query(this.#root, box).replaceChildren(
      ...choices.map(({ label, choose }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'chip';
        button.textContent = label;
        button.addEventListener('click', choose);
        return button;
      }),
    );
  }

  #show(part: 'understood' | 'corrected' | 'missing', words: string): void {
    query(this.#root, `[data-${part}]`).hidden = words === '';
    setText(this.#root, `[data-${part}-words]`, words);
  }
}
