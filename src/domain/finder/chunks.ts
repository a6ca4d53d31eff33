import type { Answer } from '../../schemas/fact.ts';
import type { FinderCriterion } from './matching.ts';
import type { Rule } from './rule.ts';

/** A scheme as a finder carries it: what a result shows, and its criteria. */
export interface FinderListing {
  id: string;
  name: string;
  /** “Programme · Ashmere · As described about 2018, not confirmed since”. */
  meta: string;
  summary: string;
  criteria: FinderCriterion[];
  /** For professionals: the route question by question, stated or not. */
  how?: RouteRow[];
}

/** One question about the route with its answer in words, stated or not. */
export interface RouteRow {
  label: string;
  state: Answer<unknown>['state'];
  text: string;
  source: string;
}

/** A scheme without its rules: what a result shows, with the words and the source of each rule in its order. */
export type FinderCard = Omit<FinderListing, 'criteria'> & { points: Omit<FinderCriterion, 'rule'>[] };

/** Which schemes a part is about: their places among all, by name, delta-encoded. */
interface ChunkPart {
  steps: readonly number[];
}

/** What some schemes are matched by: each rule once, and the rules of each scheme by number. */
export interface RulesPart extends ChunkPart {
  rules: readonly Rule[];
  schemes: readonly (readonly number[])[];
}

/** What some results show, a column a field: each text once, and all but identity and name by number. */
export interface CardsPart extends ChunkPart {
  texts: readonly string[];
  ids: readonly string[];
  names: readonly string[];
  meta: readonly number[];
  summary: readonly number[];
  /** Text and source of each rule, alternating. */
  points: readonly (readonly number[])[];
  /** Label, state, text and source of each question, alternating. Empty where the finder does not carry the route. */
  how: readonly (readonly number[])[];
}

/** One part of the schemes as a finder matches them. */
export const toRulesPart = (listings: readonly FinderListing[], places: readonly number[]): RulesPart => {
  const rules = new Numbered<Rule>();
  const schemes = take(listings, places).map(({ criteria }) => criteria.map(({ rule }) => rules.number(rule)));
  return { steps: toSteps(places), rules: rules.all, schemes };
};

/** One part of the schemes as a finder shows them. */
export const toCardsPart = (listings: readonly FinderListing[], places: readonly number[]): CardsPart => {
  const texts = new Numbered<string>();
  const some = take(listings, places);
  const column = (field: 'meta' | 'summary') => some.map((listing) => texts.number(listing[field]));
  return {
    steps: toSteps(places),
    ids: some.map(({ id }) => id),
    names: some.map(({ name }) => name),
    meta: column('meta'),
    summary: column('summary'),
    points: some.map(({ criteria }) =>
      criteria.flatMap(({ words, source }) => [texts.number(words), texts.number(source)]),
    ),
    how: some.map(({ how = [] }) =>
      how.flatMap(({ label, state, text, source }) => [label, state, text, source].map((each) => texts.number(each))),
    ),
    texts: texts.all,
  };
};

/** The cards of a part by their places. */
export const readCards = (part: CardsPart): [place: number, card: FinderCard][] => {
  const text = (number: number | undefined): string => part.texts[number ?? -1] ?? '';
  return readPlaces(part).map((place, index) => [
    place,
    {
      id: part.ids[index] ?? '',
      name: part.names[index] ?? '',
      meta: text(part.meta[index]),
      summary: text(part.summary[index]),
      points: groupsOf(part.points[index] ?? [], 2).map(([words, source]) => ({
        words: text(words),
        source: text(source),
      })),
      how: groupsOf(part.how[index] ?? [], 4).map(([label, state, words, source]) => ({
        label: text(label),
        state: text(state) as RouteRow['state'],
        text: text(words),
        source: text(source),
      })),
    },
  ]);
};

/** The places of the schemes that a part is about. */
export const readPlaces = ({ steps }: ChunkPart): number[] => {
  let place = 0;
  return steps.map((step) => (place += step));
};

const toSteps = (places: readonly number[]): number[] => places.map((place, index) => place - (places[index - 1] ?? 0));

/** Stores each value once, by number. */
class Numbered<Thing> {
  readonly all: Thing[] = [];
  readonly #numbers = new Map<string, number>();

  number(thing: Thing): number {
    const key = JSON.stringify(thing);
    const number = this.#numbers.get(key) ?? this.all.push(thing) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

const take = (listings: readonly FinderListing[], places: readonly number[]): FinderListing[] =>
  places.flatMap((place) => listings[place] ?? []);

const groupsOf = (numbers: readonly number[], length: number): number[][] =>
  Array.from({ length: numbers.length / length }, (_, index) => numbers.slice(index * length, (index + 1) * length));
