import fc from 'fast-check';
import type { AskedField, FieldContent } from '../domain/finder/answering.ts';
import type { Question } from '../domain/finder/answers.ts';
import { toCardsPart, toRulesPart, type FinderListing } from '../domain/finder/chunks.ts';
import { finders, toReasonWords } from '../domain/finder/finders.ts';
import { writeAnswers } from '../domain/finder/fragment.ts';
import type { FinderCriterion } from '../domain/finder/matching.ts';
import type { FoundPlace } from '../domain/finder/place-lookup.ts';
import { questions } from '../domain/finder/questions.ts';
import type { Rule } from '../domain/finder/rule.ts';
import type { SchemesData } from '../domain/finder/schemes.ts';
import type { Candidate } from '../domain/places/read.ts';
import { begin, reduce, type Session, type SessionEvent } from '../domain/finder/session.ts';
import { answersArbitrary, areas, criteriaArbitrary, needs, prisons, stages } from './finder-arbitraries.ts';

/** A made-up finder on a page, and events for it. */
export const today = '2026-11-28';

/** Ids in place of the lists of a directory. */
const lists = {
  'police areas': areas,
  needs,
  stages,
  prisons,
  disposals: ['conditional-caution', 'licence'],
  referrers: ['police', 'probation'],
  'offence kinds': ['shoplifting', 'fraud'],
  severities: ['low-level', 'serious'],
};

/** A question with choices; the need “gambling” is sensitive. */
export const fieldOf = (question: Question): AskedField => {
  const row = questions[question];
  if (row.input === 'number') return { question, input: row.input, choices: [], number: row.number };
  const choices =
    typeof row.choices === 'string' ? lists[row.choices].map((id) => ({ id, label: `The ${id}` })) : row.choices;
  return {
    question,
    input: row.input,
    choices: choices.map((choice) => ({ ...choice, isSensitive: choice.id === 'gambling' })),
  };
};

/** The content of the fields of a question for ids, or for a number. */
export const contentOf = (...values: string[]) => ({ values, text: '' });
export const typed = (text: string) => ({ values: [], text });

/** The events by which a question is answered with what its fields hold. */
export const use = (question: Question, content: FieldContent): SessionEvent[] => [
  { type: 'filled', question, content },
  { type: 'answered', question },
];

/** A rule that only people who live in an area are taken. */
export const inArea = (area: string): Rule => ({
  type: 'area',
  areas: [area],
  extent: 'whole area',
  ties: ['lives there'],
  towns: [],
  prisons: [],
});

/** What a look-up finds for a place: none, one or several areas, with what the place is there. */
export const foundPlace = (
  choices: readonly { id: string; label: string }[],
  { town, prison }: { town?: string; prison?: string } = {},
): FoundPlace => {
  const places = choices.map(({ id, label }): Candidate => ({
    ...{ name: label, kind: 'town', label },
    area: { id, code: id, name: label, nation: 'England', covers: 'all of it' },
    ...(town && { town }),
    ...(prison && { prison }),
  }));
  const [first, second] = places;
  const typed = canary;
  if (!first) return { words: `No ${canary}.`, reading: { kind: 'unknown', typed, near: [canary] } };
  if (second) return { words: `Which ${canary}?`, reading: { kind: 'several', typed, places } };
  return { words: 'Found it.', reading: { kind: 'place', typed, place: first } };
};

const listingsOf = (schemes: readonly (readonly FinderCriterion[])[]): FinderListing[] =>
  schemes.map((criteria, place) => ({
    id: `scheme-${place}`,
    name: `Scheme ${place}`,
    meta: 'Programme',
    summary: 'What it does.',
    criteria: [...criteria],
  }));

/** A finder for these schemes. */
export interface MadeFinder {
  state: Session;
  /** The files that its page loads. */
  rules: readonly Extract<SessionEvent, { type: 'rules arrived' }>['files'][number][];
  cards: readonly Extract<SessionEvent, { type: 'cards arrived' }>['file'][];
}

/**
 * A finder as its page starts.
 * @param inPage how many schemes its page holds; each other is a file of rules and a file of cards
 */
export const makeFinder = (
  schemes: readonly (readonly FinderCriterion[])[],
  asked: readonly Question[],
  inPage = schemes.length,
): MadeFinder => {
  const listings = listingsOf(schemes);
  const places = listings.map((_, place) => place);
  const [here, later] = [places.slice(0, inPage), places.slice(inPage)];
  const rules = later.map((place) => ({ href: `/rules-${place}`, part: toRulesPart(listings, [place]) }));
  const cards = later.map((place) => ({ href: `/cards-${place}`, part: toCardsPart(listings, [place]) }));
  const data: SchemesData = {
    options: {
      area: areas.map((area) => ({ area })),
      age: [{ age: 17 }],
      gender: [{ gender: 'women' }, { gender: 'men' }],
    },
    count: schemes.length,
    rules: toRulesPart(listings, here),
    cards: toCardsPart(listings, here),
    more: { rules: rules.map(({ href }) => href), cards: cards.map(({ href }) => href) },
  };
  const setup = {
    asked: asked.map(fieldOf),
    opening: finders.find.opening.filter((question) => asked.includes(question)),
    reasons: toReasonWords('public'),
    reasonsOfSomeone: toReasonWords('professional'),
    audience: 'public' as const,
  };
  return { state: begin(setup, data, today), rules, cards };
};

/** The state after these events. */
export const run = (state: Session, events: readonly SessionEvent[]): Session => events.reduce(reduce, state);

/** Whether an event is about the loading of schemes, and not about the reader. */
export const isOfLoading = ({ type }: SessionEvent): boolean =>
  ['loading', 'rules arrived', 'cards arrived'].includes(type);

/** Text that nothing else in a state has, to detect whether anything of an answer is left. */
export const canary = 'zq-canary';

/** A finder and what happens to it. Files may come in any order, twice, or not at all. */
export const historyArbitrary: fc.Arbitrary<{ made: MadeFinder; events: SessionEvent[] }> = fc
  .record({
    schemes: fc.array(criteriaArbitrary, { minLength: 1, maxLength: 5 }),
    asked: fc.subarray(Object.keys(questions) as Question[], { minLength: 1 }),
    inPage: fc.nat({ max: 5 }),
  })
  .map(({ schemes, asked, inPage }) => makeFinder(schemes, asked, Math.min(inPage, schemes.length)))
  .chain((made) => fc.record({ made: fc.constant(made), events: eventsArbitrary(made) }));

const eventsArbitrary = ({ state, rules, cards }: MadeFinder): fc.Arbitrary<SessionEvent[]> => {
  const question = fc.constantFrom(...state.setup.asked.map((field) => field.question));
  const text = fc.constantFrom('', ' ', '17', '-1', '121', 'Orl', canary);
  const content = fc.constantFrom(...state.setup.asked).chain(({ question: asked, choices }) =>
    fc.record({
      question: fc.constant(asked),
      content: fc.record({ values: fc.subarray([...choices.map(({ id }) => id), canary]), text }),
    }),
  );
  const found = fc
    .subarray(
      areas.map((id) => ({ id, label: `The ${id}` })),
      { maxLength: 2 },
    )
    .map((choices) => foundPlace(choices, { town: canary }));
  const one = <Event extends SessionEvent>(event: fc.Arbitrary<Event>) => event.map((each): SessionEvent[] => [each]);
  const answered = content.map((given): SessionEvent[] => [
    { type: 'filled', ...given },
    { type: 'answered', question: given.question },
  ]);
  const step = fc.oneof(
    { weight: 6, arbitrary: answered },
    one(content.map((given) => ({ type: 'filled' as const, ...given }))),
    one(fc.record({ type: fc.constant('stepped' as const), to: fc.nat({ max: 6 }) })),
    one(fc.record({ type: fc.constantFrom('answered' as const, 'skipped' as const, 'asked' as const), question })),
    one(fc.constant({ type: 'cleared' as const })),
    one(answersArbitrary.map((answers) => ({ type: 'opened' as const, fragment: `#${writeAnswers(answers)}` }))),
    one(
      fc.record({ type: fc.constant('looked up' as const), typed: text, found: fc.option(found, { nil: undefined }) }),
    ),
    one(fc.record({ type: fc.constant('loading' as const), isLoading: fc.boolean() })),
    one(fc.record({ type: fc.constant('rules arrived' as const), files: fc.subarray([...rules]) })),
    ...(cards.length > 0
      ? [one(fc.record({ type: fc.constant('cards arrived' as const), file: fc.constantFrom(...cards) }))]
      : []),
    one(fc.record({ type: fc.constant('link copied' as const), words: fc.constant(canary) })),
  );
  return fc.array(step, { maxLength: 12 }).map((steps) => steps.flat());
};
