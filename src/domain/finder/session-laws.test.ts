import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { answersArbitrary, criteriaArbitrary } from '../../testing/finder-arbitraries.ts';
import {
  canary,
  foundPlace,
  contentOf,
  historyArbitrary,
  isOfLoading,
  makeFinder,
  run,
  typed,
} from '../../testing/finder-session.ts';
import { property } from '../../testing/property.ts';
import { answersOf } from './answer-steps.ts';
import type { Answers, Question } from './answers.ts';
import { finders } from './finders.ts';
import { readAnswers, writeAnswers } from './fragment.ts';
import { isMatchable } from './schemes.ts';
import type { Session, SessionEvent } from './session.ts';
import { select } from './view.ts';

const runs = 300;

/** The parts of a state that a reader made, as text. */
const textOf = ({ setup: _setup, schemes: _schemes, ...own }: Session): string => JSON.stringify(own);
/** The events by which someone answers one question after another. */
const answerAll = (answers: Answers): SessionEvent[] =>
  Object.entries(readAnswers(writeAnswers(answers), finders.refer.questions)).flatMap(([name, values]) => {
    const question = name as Question;
    const content = question === 'age' ? typed(values[0] ?? '') : contentOf(...values);
    return [
      { type: 'filled', question, content },
      { type: 'answered', question },
    ] satisfies SessionEvent[];
  });

describe('laws of a finder on a page, whatever happens to it', () => {
  property(
    'clearing leaves the first state, and only what has loaded since',
    [historyArbitrary],
    ({ made: { state }, events }) => {
      const cleared = run(state, [...events, { type: 'cleared' }]);
      const loaded = run(state, events.filter(isOfLoading));
      expect(cleared).toEqual(loaded);
      expect(select(cleared).tally).toBe(select(loaded).tally);
      expect(textOf(cleared)).toBe(textOf(state));
    },
    { runs },
  );

  property(
    'nothing that was typed, chosen or found is left once all is cleared, not even by what arrives late',
    [historyArbitrary],
    ({ made: { state }, events }) => {
      const late = {
        type: 'looked up',
        typed: canary,
        found: foundPlace([{ id: 'ashmere', label: canary }], { town: canary, prison: canary }),
      } as const;
      const copied: SessionEvent[] = [{ type: 'link copied', words: canary }];
      const cleared = run(state, [...events, { type: 'cleared' }, late, { ...late, found: undefined }, ...copied]);
      expect(textOf(cleared)).not.toContain(canary);
      expect(answersOf(cleared)).toEqual({});
      expect(select(cleared).shareFragment).toBe('');
    },
    { runs },
  );

  property(
    'what is still to be fetched depends on what has loaded, and on no answer',
    [historyArbitrary],
    ({ made: { state }, events }) => {
      expect(run(state, events).schemes.left).toEqual(run(state, events.filter(isOfLoading)).schemes.left);
    },
    { runs },
  );

  property(
    'what was answered or skipped is not asked again until the reader goes to it',
    [historyArbitrary],
    ({ made: { state }, events }) => {
      let last = state;
      for (const event of events) {
        const next = run(last, [event]);
        const { question } = next.open ?? {};
        const isNew = next.open !== last.open && event.type !== 'asked' && event.type !== 'stepped';
        if (isNew && question) {
          expect(next.given[question]).toBeUndefined();
          expect(next.skipped).not.toContain(question);
        }
        if (event.type === 'asked') expect(question).toBe(event.question);
        last = next;
      }
    },
    { runs },
  );

  property(
    'Back and Forward lead along what was open, and change no answer',
    [historyArbitrary],
    ({ made: { state }, events }) => {
      const there = run(state, events);
      expect(there.trail[there.step]).toEqual(there.open);
      for (const [to, open] of there.trail.entries()) {
        const stepped = run(there, [{ type: 'stepped', to }]);
        expect([stepped.open, stepped.step, stepped.given]).toEqual([open, to, there.given]);
        expect(run(stepped, [{ type: 'stepped', to: there.step }])).toEqual(there);
      }
      expect(run(there, [{ type: 'stepped', to: there.trail.length }])).toEqual(there);
    },
    { runs },
  );

  property(
    'schemes that have not loaded are never counted as none: the count says so, and a failure is reported',
    [historyArbitrary],
    ({ made: { state }, events }) => {
      const after = run(state, [...events, { type: 'loading', isLoading: false }]);
      const view = select(after);
      expect(view.tally.includes('So far,')).toBe(!isMatchable(after.schemes));
      expect(view.results.isPartial).toBe(!isMatchable(after.schemes));
      const { rules, cards } = after.schemes.left;
      expect(view.hasFailed).toBe(rules.length + cards.length > 0);
      expect(select(run(after, [{ type: 'loading', isLoading: true }])).hasFailed).toBe(false);
      expect(Object.values(view.results.groups).flat()).toHaveLength(after.schemes.table.read);
    },
    { runs },
  );

  property(
    'once every file has loaded, in whatever order, nothing is missing',
    [historyArbitrary],
    ({ made: { state, rules, cards }, events }) => {
      const rest = cards.map((file): SessionEvent => ({ type: 'cards arrived', file }));
      const after = run(state, [
        ...events,
        ...rest,
        { type: 'rules arrived', files: rules },
        { type: 'loading', isLoading: false },
      ]);
      const { results, hasFailed } = select(after);
      expect([hasFailed, results.isPartial]).toEqual([false, false]);
      for (const place of Object.values(results.groups).flat())
        expect(results.find(place)?.listing.id).toBe(`scheme-${place}`);
    },
    { runs },
  );

  property(
    'a reducer changes no state that it is given',
    [historyArbitrary],
    ({ made: { state }, events }) => {
      const before = textOf(state);
      run(state, events);
      expect(textOf(state)).toBe(before);
    },
    { runs },
  );
});

const schemesArbitrary = fc.array(criteriaArbitrary, { minLength: 1, maxLength: 5 });

describe('laws of answers', () => {
  property(
    'the order in which questions are answered makes no difference to the groups, the tally and the list of answers',
    [schemesArbitrary, answersArbitrary, fc.infiniteStream(fc.nat())],
    (schemes, answers, draws) => {
      const { state } = makeFinder(schemes, finders.refer.questions);
      const events = answerAll(answers);
      const pairs = Array.from({ length: events.length / 2 }, (_, index) => events.slice(index * 2, index * 2 + 2));
      const shuffled = pairs
        .map((pair) => ({ pair, rank: draws.next().value ?? 0 }))
        .toSorted((a, b) => a.rank - b.rank)
        .flatMap(({ pair }) => pair);
      const [there, here] = [select(run(state, events)), select(run(state, shuffled))];
      expect(here.results.groups).toEqual(there.results.groups);
      expect([here.tally, here.answers]).toEqual([there.tally, there.answers]);
    },
    { runs },
  );

  property(
    'a link opens with the answers that it was made from, but for the town',
    [schemesArbitrary, answersArbitrary],
    (schemes, answers) => {
      const { state } = makeFinder(schemes, finders.refer.questions);
      const given = run(state, answerAll(answers));
      const opened = run(state, [{ type: 'opened', fragment: `#${select(given).shareFragment}` }]);
      expect(answersOf(opened)).toEqual(answersOf(given));
      expect(select(opened).answers).toEqual(select(given).answers);
    },
    { runs },
  );

  property(
    'whatever a fragment holds, only choices and numbers of this finder become answers',
    [fc.oneof(fc.string(), fc.dictionary(fc.constantFrom(...finders.refer.questions, '__proto__'), fc.string()))],
    (fragment) => {
      const { state } = makeFinder([], finders.refer.questions);
      const text = typeof fragment === 'string' ? fragment : new URLSearchParams(fragment).toString();
      const opened = run(state, [{ type: 'opened', fragment: `#${text}` }]);
      for (const { question, choices, number } of state.setup.asked)
        for (const value of [answersOf(opened)[question] ?? []].flat())
          if (number) expect(value).toBeLessThanOrEqual(number.max);
          else expect(choices.map(({ id }) => id)).toContain(value);
    },
    { runs },
  );
});
