import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import type { Answers, Question } from './answers.ts';
import {
  answersArbitrary,
  criteriaArbitrary,
  ruleArbitrary,
  silentCriteriaArbitrary,
  toCriterion,
} from '../../testing/finder-arbitraries.ts';
import { compareMatches, criteriaFor, groups, match, type Criterion, type Match } from './matching.ts';
import { hasPlace } from './place-rule.ts';
import { testRule, type AreaRule, type Rule } from './rule.ts';

const runs = 400;

/** The same answers with some questions taken out. The town goes with its area. */
const without = (answers: Answers, left: readonly Question[]): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([question]) => !left.includes((question === 'town' ? 'area' : question) as Question),
    ),
  ) as Answers;

const fewerArbitrary = answersArbitrary.chain((answers) =>
  fc
    .subarray(Object.keys(answers).filter((key) => key !== 'town' && key !== 'today') as Question[])
    .map((left) => ({ more: answers, fewer: without(answers, left) })),
);
const against = ({ explained }: Match) =>
  explained.filter(({ verdict }) => verdict === 'not met').map(({ criterion }) => criterion);

describe('laws of matching', () => {
  property(
    'answering more never moves a scheme out of “does not fit”',
    [criteriaArbitrary, fewerArbitrary],
    (criteria, { more, fewer }) => {
      fc.pre(match(criteria, fewer).group === 'does-not-fit');
      expect(match(criteria, more).group).toBe('does-not-fit');
    },
    { runs },
  );

  property(
    'removing an answer never adds a reason against',
    [criteriaArbitrary, fewerArbitrary],
    (criteria, { more, fewer }) => {
      const reasons = against(match(criteria, more));
      for (const reason of against(match(criteria, fewer))) expect(reasons).toContain(reason);
    },
    { runs },
  );

  property(
    'the order of answers and of what is in them makes no difference',
    [criteriaArbitrary, answersArbitrary],
    (criteria, answers) => {
      const turned = Object.fromEntries(
        Object.entries(answers)
          .toReversed()
          .map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
      ) as Answers;
      expect(match(criteria, turned)).toEqual(match(criteria, answers));
    },
    { runs },
  );

  property(
    'the order of criteria changes their order in the explanation and nothing else',
    [criteriaArbitrary, answersArbitrary],
    (criteria, answers) => {
      const there = match(criteria, answers);
      expect(match(criteria.toReversed(), answers)).toEqual({
        group: there.group,
        explained: there.explained.toReversed(),
      });
    },
    { runs },
  );

  property(
    'every criterion is in the explanation exactly once',
    [criteriaArbitrary, answersArbitrary],
    (criteria, answers) => {
      expect(match(criteria, answers).explained.map(({ criterion }) => criterion)).toEqual(criteria);
    },
    { runs },
  );

  property(
    'a scheme that states nothing may help, or is elsewhere once a place was given',
    [silentCriteriaArbitrary, answersArbitrary],
    (criteria, answers) => {
      expect(match(criteria, answers).group).toBe(hasPlace(answers) ? 'elsewhere' : 'may-help');
    },
    { runs },
  );

  property(
    'a reader who answers nothing is told of no scheme that it does not fit, is elsewhere or is for this',
    [criteriaArbitrary],
    (criteria) => {
      expect(['may-help', 'ended']).toContain(match(criteria, {}).group);
    },
    { runs },
  );

  property(
    'a silence added to a scheme leaves its group as it is',
    [criteriaArbitrary, silentCriteriaArbitrary, answersArbitrary],
    (criteria, silences, answers) => {
      expect(match([...criteria, ...silences], answers).group).toBe(match(criteria, answers).group);
    },
    { runs },
  );

  property(
    'a focus or an open list, whatever is in it, never yields “does not fit”',
    [ruleArbitrary, fc.constantFrom('focus' as const, 'open list' as const), answersArbitrary],
    (rule, type, answers) => {
      const criteria = [toCriterion({ type, of: [rule] }, 0)];
      expect(['for-this', 'may-help', 'elsewhere']).toContain(match(criteria, answers).group);
    },
    { runs },
  );

  property(
    'a focus is met where its rule is',
    [ruleArbitrary, answersArbitrary],
    (rule, answers) => {
      expect(testRule({ type: 'focus', of: [rule] }, answers) === 'met').toBe(testRule(rule, answers) === 'met');
    },
    { runs },
  );

  property(
    'an end that has passed comes before every other group, and an ended scheme is in no other',
    [criteriaArbitrary, answersArbitrary],
    (criteria, answers) => {
      const ended: Criterion = { rule: { type: 'ended', on: '2019' }, words: 'Stated end: 2019', source: 'Source' };
      expect(match([...criteria, ended], { ...answers, today: '2026-11-28' }).group).toBe('ended');
    },
    { runs },
  );

  property(
    'a scheme tied to a prison, a court or an arrest is never turned away by a home',
    [
      fc.subarray(['in that prison', 'at court there', 'arrested there'] as const, { minLength: 1 }),
      fc.constantFrom('ashmere', 'brackwater', 'kingshythe'),
    ],
    (ties, home) => {
      const rule: AreaRule = {
        type: 'area',
        areas: ['ashmere'],
        extent: 'not stated',
        ties,
        towns: [],
        prisons: ['hmp tarn'],
      };
      expect(match([toCriterion(rule, 0)], { area: home }).group).not.toBe('does-not-fit');
    },
  );

  property(
    'a group holds what its name says',
    [criteriaArbitrary, answersArbitrary],
    (criteria, answers) => {
      const { group, explained } = match(criteria, answers);
      const hasReason = explained.some(({ verdict }) => verdict === 'not met');
      expect(hasReason).toBe(group === 'does-not-fit' || group === 'ended');
      if (group === 'for-this') expect(answers.needs?.length).toBeGreaterThan(0);
      if (group === 'elsewhere') expect(hasPlace(answers)).toBe(true);
    },
    { runs },
  );

  property(
    'lists put first what is met most',
    [fc.array(fc.tuple(criteriaArbitrary, fc.string()), { maxLength: 6 }), answersArbitrary],
    (schemes, answers) => {
      const met = schemes
        .map(([criteria, name]) => ({ ...match(criteria, answers), name }))
        .toSorted(compareMatches)
        .map(({ explained }) => explained.filter(({ verdict }) => verdict === 'met').length);
      expect(met).toEqual(met.toSorted((a, b) => b - a));
    },
    { runs: 300 },
  );
});

const place = (rule: Partial<AreaRule>): Rule => ({
  type: 'area',
  areas: ['ashmere'],
  extent: 'whole area',
  ties: 'not stated',
  towns: [],
  prisons: [],
  ...rule,
});
const scheme = (...rules: Rule[]): Criterion[] => rules.map(toCriterion);
const housing: Rule = { type: 'helps with', needs: ['housing'] };

describe('the five groups', () => {
  test('are in the order in which pages show them', () => {
    expect(groups).toEqual(['for-this', 'may-help', 'elsewhere', 'ended', 'does-not-fit']);
  });

  test.each<[string, Rule[], Answers, Match['group']]>([
    ['here, and names a need', [place({}), housing], { area: 'ashmere', needs: ['housing'] }, 'for-this'],
    ['here, and does not name it', [place({}), housing], { area: 'ashmere', needs: ['drugs'] }, 'may-help'],
    ['here, and no need was given', [place({}), housing], { area: 'ashmere' }, 'may-help'],
    [
      'here is also where it is only based',
      [place({ extent: 'based here' }), housing],
      { area: 'ashmere', needs: ['housing'] },
      'for-this',
    ],
    [
      'here is also a part of the area',
      [place({ extent: 'only these places', towns: ['tarnwick'] }), housing],
      { area: 'ashmere', needs: ['housing'] },
      'for-this',
    ],
    [
      'a prison that was given is here, wherever the home is',
      [place({ ties: ['in that prison'], prisons: ['hmp tarn'] }), housing],
      { area: 'glenmorran', prison: 'hmp tarn', needs: ['housing'] },
      'for-this',
    ],
    [
      'a prison that a criterion names is here',
      [place({}), { type: 'any of', of: [{ type: 'prison', prisons: ['hmp tarn'] }, { type: 'open' }] }],
      { area: 'glenmorran', prison: 'hmp tarn' },
      'may-help',
    ],
    ['another area, no tie stated', [place({}), housing], { area: 'glenmorran', needs: ['housing'] }, 'elsewhere'],
    ['reach not stated', [{ type: 'silent', question: 'area' }, housing], { area: 'ashmere' }, 'elsewhere'],
    [
      'another area, for those who live there',
      [place({ ties: ['lives there'] })],
      { area: 'glenmorran' },
      'does-not-fit',
    ],
    ['a need that is a focus', [place({}), { type: 'focus', of: [housing] }], { needs: ['housing'] }, 'for-this'],
    ['ended, said without a date', [place({}), { type: 'ended', on: null }], {}, 'ended'],
    ['an end to come', [place({}), { type: 'ended', on: '2027-03' }], { today: '2027-03-31' }, 'may-help'],
    ['an end that has passed', [place({}), { type: 'ended', on: '2027-03' }], { today: '2027-04-01' }, 'ended'],
    ['a year ends with its last day', [{ type: 'ended', on: '2026' }], { today: '2026-12-31' }, 'may-help'],
  ])('%s', (_, rules, answers, group) => expect(match(scheme(...rules), answers).group).toBe(group));
});

test('the public finder leaves out who refers, and silence on what it does not ask', () => {
  const area = toCriterion(place({}), 0);
  const referrer = toCriterion({ type: 'referrer', referrers: ['police'] }, 1);
  const silentGender = toCriterion({ type: 'silent', question: 'gender' }, 2);
  const all = [area, referrer, silentGender];
  expect(criteriaFor(all, ['area', 'age'])).toEqual([area]);
  expect(criteriaFor(all, ['area', 'referrer', 'gender'])).toEqual(all);
});
