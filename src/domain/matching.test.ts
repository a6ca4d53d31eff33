import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Question } from './answers.ts';
import { answersArbitrary, criteriaArbitrary, silentCriteriaArbitrary } from './finder-arbitraries.ts';
import { compareMatches, criteriaFor, match, type Criterion, type Match } from './matching.ts';

const cases = { numRuns: 2000 };

/** The same answers with some questions taken out. The town goes with its area. */
const without = (answers: Answers, left: readonly Question[]): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([question]) => !left.includes((question === 'town' ? 'area' : question) as Question),
    ),
  ) as Answers;

const fewerArbitrary = answersArbitrary.chain((answers) =>
  fc
    .subarray(Object.keys(answers).filter((key) => key !== 'town') as Question[])
    .map((left) => ({ more: answers, fewer: without(answers, left) })),
);
const against = ({ explained }: Match) =>
  explained.filter(({ verdict }) => verdict === 'not met').map(({ criterion }) => criterion);

describe('laws of matching', () => {
  test('answering more never turns “does not fit” into “fits”, nor into “may fit”', () => {
    fc.assert(
      fc.property(criteriaArbitrary, fewerArbitrary, (criteria, { more, fewer }) => {
        fc.pre(match(criteria, fewer).group === 'does not fit');
        expect(match(criteria, more).group).toBe('does not fit');
      }),
      { ...cases, maxSkipsPerRun: 1000 },
    );
  });

  test('removing an answer never adds a reason against', () => {
    fc.assert(
      fc.property(criteriaArbitrary, fewerArbitrary, (criteria, { more, fewer }) => {
        const reasons = against(match(criteria, more));
        for (const reason of against(match(criteria, fewer))) expect(reasons).toContain(reason);
      }),
      cases,
    );
  });

  test('the order of answers and of what is in them makes no difference', () => {
    const turned = (answers: Answers) =>
      Object.fromEntries(
        Object.entries(answers)
          .toReversed()
          .map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
      ) as Answers;
    fc.assert(
      fc.property(criteriaArbitrary, answersArbitrary, (criteria, answers) => {
        expect(match(criteria, turned(answers))).toEqual(match(criteria, answers));
      }),
      cases,
    );
  });

  test('the order of criteria changes their order in the explanation and nothing else', () => {
    fc.assert(
      fc.property(criteriaArbitrary, answersArbitrary, (criteria, answers) => {
        const there = match(criteria, answers);
        expect(match(criteria.toReversed(), answers)).toEqual({
          group: there.group,
          explained: there.explained.toReversed(),
        });
      }),
      cases,
    );
  });

  test('every criterion stands in the explanation exactly once', () => {
    fc.assert(
      fc.property(criteriaArbitrary, answersArbitrary, (criteria, answers) => {
        expect(match(criteria, answers).explained.map(({ criterion }) => criterion)).toEqual(criteria);
      }),
      cases,
    );
  });

  test('a scheme that states nothing always may fit', () => {
    fc.assert(
      fc.property(silentCriteriaArbitrary, answersArbitrary, (criteria, answers) => {
        expect(match(criteria, answers).group).toBe('may fit');
      }),
      cases,
    );
  });

  test('a reader who answers nothing is never told that a scheme does not fit, nor that it fits', () => {
    fc.assert(
      fc.property(criteriaArbitrary, (criteria) => {
        expect(match(criteria, {}).group).toBe('may fit');
      }),
      cases,
    );
  });

  test('a silence added to a scheme never moves it to “does not fit”', () => {
    fc.assert(
      fc.property(criteriaArbitrary, silentCriteriaArbitrary, answersArbitrary, (criteria, silences, answers) => {
        fc.pre(match(criteria, answers).group !== 'does not fit');
        expect(match([...criteria, ...silences], answers).group).not.toBe('does not fit');
      }),
      cases,
    );
  });

  test('each group says what it is: against, nothing against and nothing open, or open', () => {
    fc.assert(
      fc.property(criteriaArbitrary, answersArbitrary, (criteria, answers) => {
        const { group, explained } = match(criteria, answers);
        const verdicts = explained.map(({ verdict }) => verdict);
        expect(group === 'does not fit').toBe(verdicts.includes('not met'));
        if (group === 'fits') expect([verdicts.includes('met'), verdicts.includes('not said')]).toEqual([true, false]);
      }),
      cases,
    );
  });

  test('lists put first what is known to work where the reader is, then what is met most', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(criteriaArbitrary, fc.string()), { maxLength: 6 }),
        answersArbitrary,
        (schemes, answers) => {
          const sorted = schemes
            .map(([criteria, name]) => ({ ...match(criteria, answers), name }))
            .toSorted(compareMatches);
          const scores = sorted.map(({ explained }) => {
            const isNear = explained.some(
              ({ criterion, verdict }) => criterion.rule.type === 'area' && verdict === 'met',
            );
            return (isNear ? 1000 : 0) + explained.filter(({ verdict }) => verdict === 'met').length;
          });
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const area: Criterion = {
  rule: { type: 'area', areas: ['cheshire'], extent: 'whole area', towns: [] },
  words: 'All of Cheshire',
  source: 'Awards, entry Divert',
};
const ages: Criterion = {
  rule: { type: 'age', from: 10, to: 17 },
  words: 'Aged 10 to 17',
  source: 'Awards, entry Divert',
};
const silentGender: Criterion = {
  rule: { type: 'silent', question: 'gender' },
  words: 'Whether it takes women, men or both',
  source: '',
};
const referrer: Criterion = {
  rule: { type: 'referrer', referrers: ['police'] },
  words: 'The police',
  source: 'Awards, entry Divert',
};

test('a child of 17 in Cheshire fits, and an answer on which the scheme is silent makes it “may fit”', () => {
  expect(match([area, ages, silentGender], { area: 'cheshire', age: 17 }).group).toBe('fits');
  expect(match([area, ages, silentGender], { area: 'cheshire', age: 17, gender: 'women' }).group).toBe('may fit');
  expect(match([area, ages, silentGender], { area: 'cheshire', age: 18 }).group).toBe('does not fit');
});

test('the public finder leaves out who refers, and silence on what it does not ask', () => {
  expect(criteriaFor([area, referrer, silentGender], ['area', 'age'])).toEqual([area]);
  expect(criteriaFor([area, referrer, silentGender], ['area', 'referrer', 'gender'])).toEqual([
    area,
    referrer,
    silentGender,
  ]);
});
