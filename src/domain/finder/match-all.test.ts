import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { property } from '../../testing/property.ts';
import type { Answers, Question } from './answers.ts';
import {
  answersArbitrary,
  cautionRule,
  criteriaArbitrary,
  ruleArbitrary,
  silentCriteriaArbitrary,
  toCriterion,
} from '../../testing/finder-arbitraries.ts';
import { isMeant } from './caution.ts';
import { matchAll, tableOf } from './match-all.ts';
import { groups as groupNames, setApart, type FinderCriterion, type Match } from './matching.ts';
import { hasPlace } from './place-rule.ts';
import { testRule, type AreaRule } from './rule.ts';

const runs = 400;

/** What the engine finds for one scheme. */
const match = (criteria: readonly FinderCriterion[], answers: Answers): Match => matchAll([criteria], answers)[0]!;

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
    'without an answer, no scheme is for this, is elsewhere or does not fit',
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
      const ended: FinderCriterion = {
        rule: { type: 'ended', on: '2019' },
        words: 'Stated end: 2019',
        source: 'Source',
      };
      expect(match([...criteria, ended], { ...answers, today: '2026-11-28' }).group).toBe('ended');
    },
    { runs },
  );

  property(
    'each scheme is in one group, and the five add up to all of them',
    [fc.array(criteriaArbitrary, { maxLength: 8 }), answersArbitrary],
    (schemes, answers) => {
      const { groups } = tableOf(schemes).match(answers);
      expect(Object.keys(groups)).toEqual([...groupNames]);
      expect(
        Object.values(groups)
          .flat()
          .toSorted((a, b) => a - b),
      ).toEqual(schemes.map((_, place) => place));
    },
    { runs },
  );

  property(
    'what a caution holds back does not fit, for our reason, and is never held back from a reader it does not mean',
    [criteriaArbitrary, cautionRule, answersArbitrary],
    (criteria, rule, answers) => {
      const own = criteria.filter((criterion) => criterion.rule.type !== 'caution');
      const [before, after] = [own, [...own, toCriterion(rule, 99)]].map((all) => match(all, answers));
      if (!isMeant(rule, answers)) return expect(after?.group).toBe(before?.group);
      expect(setApart(after?.explained ?? [], answers).cautions).toEqual(['Rule 99']);
      if (before?.group === 'ended') expect(after?.group).toBe('ended');
      else if (rule.effect === 'hold back') expect(after?.group).toBe('does-not-fit');
      else expect(after?.group).toBe(before?.group === 'for-this' ? 'may-help' : before?.group);
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
    'lists put first what is met most, then what leaves least open, then by name',
    [fc.array(criteriaArbitrary, { maxLength: 6 }), answersArbitrary],
    (schemes, answers) => {
      const { groups, explain } = tableOf(schemes).match(answers);
      for (const places of Object.values(groups)) {
        const ranks = places.map((place) => {
          const rulings = explain(place);
          const verdicts = rulings.filter(({ rule }) => rule.type !== 'caution').map(({ verdict }) => verdict);
          const isLast = rulings.some(
            ({ rule }) => rule.type === 'caution' && rule.effect === 'not first' && isMeant(rule, answers),
          );
          const open = verdicts.filter((verdict) => verdict === 'not said' || verdict === 'silent');
          return [Number(isLast), -verdicts.filter((verdict) => verdict === 'met').length, open.length, place] as const;
        });
        expect(ranks).toEqual(ranks.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]));
      }
    },
    { runs: 300 },
  );
});
