import type { FinderData } from '../../data/finder/built.ts';
import { readCards, readPlaces, type CardsPart, type FinderCard, type RulesPart } from '../../domain/finder/chunks.ts';
import { MatchTable } from '../../domain/finder/engine.ts';

/** How far the schemes have come. */
export type Progress = 'loading' | 'whole' | 'failed';

/**
 * The schemes of a finder. Some stand in the page; the rest is fetched whole, always in the same order and whatever is
 * answered,
 * so that no request tells an answer. What did not load is known to be missing.
 */
export class Listings {
  #table: MatchTable;
  readonly count: number;
  readonly #cards = new Map<number, FinderCard>();
  readonly #places = new Map<string, number>();
  #left: FinderData['more'];
  #progress: Progress = 'loading';

  constructor({ options, count, rules, cards, more }: FinderData) {
    this.#table = new MatchTable(options);
    this.count = count;
    this.#left = more;
    this.#takeRules(rules);
    this.#takeCards(cards);
    if (this.#isWhole) this.#progress = 'whole';
  }

  get table(): MatchTable {
    return this.#table;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Whether each scheme can be matched. Their words may still be on their way. */
  get isMatchable(): boolean {
    return this.#table.read === this.count;
  }

  /** What to show of the scheme at a place, once it has come. */
  card(place: number): FinderCard | undefined {
    return this.#cards.get(place);
  }

  place(id: string): number | undefined {
    return this.#places.get(id);
  }

  /**
   * Fetches what has not come yet. A file that fails does not stop the others; it is fetched again at the next call.
   */
  async load({ onRules, onCards }: { onRules: () => void; onCards: () => void }): Promise<void> {
    if (this.#isWhole) return;
    this.#progress = 'loading';
    const rules = await keepFailed(this.#left.rules, async (href) => this.#takeRules(await fetchPart<RulesPart>(href)));
    this.#left = { ...this.#left, rules };
    onRules();
    const cards = await keepFailed(this.#left.cards, async (href) => {
      this.#takeCards(await fetchPart<CardsPart>(href));
      onCards();
    });
    this.#left = { ...this.#left, cards };
    this.#progress = this.#isWhole ? 'whole' : 'failed';
    onCards();
  }

  get #isWhole(): boolean {
    return this.#left.rules.length + this.#left.cards.length === 0;
  }

  #takeRules(part: RulesPart): void {
    this.#table = this.#table.with(
      part.rules,
      readPlaces(part).map((place, index) => [place, part.schemes[index] ?? []] as const),
    );
  }

  #takeCards(part: CardsPart): void {
    for (const [place, card] of readCards(part)) {
      this.#cards.set(place, card);
      this.#places.set(card.id, place);
    }
  }
}

const fetchPart = async <Part>(href: string): Promise<Part> => {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href} answered ${answer.status}.`);
  return (await answer.json()) as Part;
};

/** Takes file after file in, and gives back those that failed. */
const keepFailed = async (hrefs: readonly string[], take: (href: string) => Promise<void>): Promise<string[]> => {
  const failed: string[] = [];
  for (const href of hrefs) {
    try {
      await take(href);
    } catch {
      failed.push(href);
    }
  }
  return failed;
};
