import * as text from '#messages/search.ts';
import { showDangerNumbers } from '../help/danger-numbers.ts';
import { query, setText } from '../ui/dom.ts';
import type { Area, SearchResult } from './engine.ts';
import type { SearchState } from '../../domain/lists/facet-fragment.ts';
import { toOwn } from '../ui/address.ts';

interface Ways {
  /** Searches the words as typed, or with what they mean. */
  literal: (isLiteral: boolean) => void;
  /** Narrows to an area. */
  area: (id: string) => void;
}

const nothing: Pick<SearchResult, 'plan' | 'missing' | 'corrected'> = {
  plan: { parts: [], isDangerous: false },
  missing: [],
  corrected: [],
};

/** How many meanings are named before the rest is only counted. */
const maxNamed = 4;

/**
 * What the page says about a search beside its list: help first, what was understood, corrected or not found, and ways
 * on.
 */
export class Messages {
  readonly #root: HTMLElement;
  readonly #ways: Ways;

  constructor(root: HTMLElement, ways: Ways) {
    this.#root = root;
    this.#ways = ways;
    query(root, '[data-literal]').addEventListener('click', () => ways.literal(true));
    query(root, '[data-meant]').addEventListener('click', () => ways.literal(false));
  }

  /** @param found undefined where no words were searched */
  show(found: SearchResult | undefined, state: SearchState, count: number): void {
    const { plan, missing, corrected } = found ?? nothing;
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
    query(this.#root, '[data-areas]').hidden = true;
    query(this.#root, '[data-empty]').hidden = count > 0;
    const { parts, total } = this.#root.dataset;
    const isPartial = !query(this.#root, '[data-partial]').hidden;
    setText(this.#root, '[data-empty-words]', text.nothingFound(state.words, parts ? undefined : total, isPartial));
  }

  clear(): void {
    for (const part of ['danger', 'understood', 'only', 'corrected', 'missing', 'areas', 'empty'])
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

  /**
   * An area in the words is offered for narrowing, never applied by default.
   * @param count how many pages the list has; where it has none, the area’s own page is offered
   */
  offerAreas(areas: readonly Area[], { chosen }: SearchState, count: number): void {
    const offered = areas.filter(({ id }) => !chosen['area']?.includes(id)).slice(0, 3);
    const box = query(this.#root, '[data-areas]');
    box.hidden = offered.length === 0;
    box.replaceChildren(
      ...offered.map(({ id, name }) => {
        if (count === 0) return toLink(toOwn(`/areas/${id}/`), text.aboutArea(name));
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'chip';
        button.textContent = text.onlyIn(name);
        button.addEventListener('click', () => this.#ways.area(id));
        return button;
      }),
    );
  }

  #show(part: 'understood' | 'corrected' | 'missing', words: string): void {
    query(this.#root, `[data-${part}]`).hidden = words === '';
    setText(this.#root, `[data-${part}-words]`, words);
  }
}

const toLink = (href: string, words: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  return link;
};
