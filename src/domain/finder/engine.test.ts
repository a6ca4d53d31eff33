import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import { finders } from './finders.ts';
import { answersArbitrary, criteriaArbitrary } from '../../testing/finder-arbitraries.ts';
import { MatchTable } from './engine.ts';
import { compareMatches, match, nextQuestion } from '../../testing/finder-oracle.ts';
import { tableOf } from './match-all.ts';
import { groups as groupNames, type FinderCriterion } from './matching.ts';
import type { Options } from './next-question.ts';

const options: Options = {
  area: ['ashmere', 'brackwater', 'kingshythe', 'glenmorran'].map((area) => ({ area })),
  needs: ['drugs', 'alcohol', 'housing', 'gambling'].map((need) => ({ needs: [need] })),
  age: [10, 17, 30, 59, 60, 61].map((age) => ({ age })),
  gender: [{ gender: 'women' }, { gender: 'men' }],
  stage: ['prison', 'court'].map((stage) => ({ stage })),
  substance: [{ substance: 'drugs' }, { substance: 'none' }, { substance: 'in recovery' }],
  // More than the bits of one number, so that the second is used too.
  prison: Array.from({ length: 40 }, (_, index) => ({ prison: index === 35 ? 'hmp orl' : `prison ${index}` })),
  home: [{ home: 'yes' }, { home: 'no' }],
};

const schemesArbitrary = fc.array(criteriaArbitrary, { maxLength: 8 });

/** A table to which these schemes were added one by one, the last first. */
const tableInParts = (schemes: readonly (readonly FinderCriterion[])[]): MatchTable =>
  schemes.reduceRight(
    (table, criteria, place) =>
      table.with(
        criteria.map(({ rule }) => rule),
        [[place, criteria.map((_, index) => index)]],
      ),
    new MatchTable(options),
  );

property(
  'gives each scheme the result of matching it alone, in the same order and for the same reasons',
  [schemesArbitrary, answersArbitrary, fc.boolean()],
  (schemes, answers, isInParts) => {
    const alone = schemes
      .map((criteria, place) => ({ ...match(criteria, answers), place, name: String(place).padStart(3, '0') }))
      .toSorted(compareMatches(answers));
    const table = isInParts ? tableInParts(schemes) : tableOf(schemes, options);
    const { groups, explain } = table.match(answers);
    for (const group of groupNames)
      expect(groups[group]).toEqual(alone.filter((each) => each.group === group).map(({ place }) => place));
    for (const { place, explained } of alone)
      expect(explain(place)).toEqual(explained.map(({ criterion: { rule }, verdict }) => ({ rule, verdict })));
  },
  { runs: 400 },
);

property(
  'asks what would be asked scheme by scheme, also after other answers were given',
  [
    schemesArbitrary,
    fc.array(answersArbitrary, { minLength: 1, maxLength: 3 }),
    fc.subarray([...finders.refer.questions]),
  ],
  (schemes, turns, questions) => {
    const table = tableOf(schemes, options);
    for (const answers of turns) {
      const open = questions.filter((question) => answers[question] === undefined);
      expect(table.match(answers).next(open)).toEqual(nextQuestion(schemes, answers, { questions: open, options }));
    }
  },
  { runs: 400 },
);

test('holds a scheme once, and has no result for one that was not added', () => {
  const rules = [{ type: 'willing' }, { type: 'admission' }] as const;
  const table = new MatchTable().with(rules, [[5, [0]]]).with(rules, [[5, [1]]]);
  expect(table.read).toBe(1);
  expect(table.match({ willing: 'no' }).groups).toEqual({
    'for-this': [],
    'may-help': [],
    elsewhere: [],
    ended: [],
    'does-not-fit': [5],
  });
  expect(table.match({}).explain(4)).toEqual([]);
});

test('a table does not change when schemes are added', () => {
  const empty = new MatchTable();
  const more = empty.with([{ type: 'open' }], [[0, [0]]]);
  expect([empty.read, more.read]).toEqual([0, 1]);
  expect(empty.match({}).groups['may-help']).toEqual([]);
});
