import { describe, expect, test } from 'vitest';
import { toCriterion } from '../../testing/finder-arbitraries.ts';
import type { Answers } from './answers.ts';
import { criteriaFor } from './asked-criteria.ts';
import { matchAll } from './match-all.ts';
import { groups, type Group } from './matching.ts';
import type { AreaRule, Rule } from './rule.ts';

const place = (rule: Partial<AreaRule>): Rule => ({
  type: 'area',
  areas: ['ashmere'],
  extent: 'whole area',
  ties: 'not stated',
  towns: [],
  prisons: [],
  ...rule,
});
const groupOf = (rules: readonly Rule[], answers: Answers) => matchAll([rules.map(toCriterion)], answers)[0]?.group;
const housing: Rule = { type: 'helps with', needs: ['housing'] };

describe('the five groups', () => {
  test('are in the order in which pages show them', () => {
    expect(groups).toEqual(['for-this', 'may-help', 'elsewhere', 'ended', 'does-not-fit']);
  });

  test.each<[string, Rule[], Answers, Group]>([
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
    ['ended, stated without a date', [place({}), { type: 'ended', on: null }], {}, 'ended'],
    ['an end to come', [place({}), { type: 'ended', on: '2027-03' }], { today: '2027-03-31' }, 'may-help'],
    ['an end that has passed', [place({}), { type: 'ended', on: '2027-03' }], { today: '2027-04-01' }, 'ended'],
    ['a year ends with its last day', [{ type: 'ended', on: '2026' }], { today: '2026-12-31' }, 'may-help'],
  ])('%s', (_, rules, answers, group) => expect(groupOf(rules, answers)).toBe(group));
});

test('the public finder leaves out who refers, and silence on what it does not ask', () => {
  const area = toCriterion(place({}), 0);
  const referrer = toCriterion({ type: 'referrer', referrers: ['police'] }, 1);
  const silentGender = toCriterion({ type: 'silent', question: 'gender' }, 2);
  const all = [area, referrer, silentGender];
  expect(criteriaFor(all, ['area', 'age'])).toEqual([area]);
  expect(criteriaFor(all, ['area', 'referrer', 'gender'])).toEqual(all);
});
