import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersArbitrary, ruleArbitrary } from '../../testing/finder-arbitraries.ts';
import { property } from '../../testing/property.ts';
import type { Answers } from './answers.ts';
import { questionsOf, testRule, type Rule } from './rule.ts';
import type { Verdict } from './verdict.ts';

test.each<[string, Rule, Answers, Verdict]>([
  ['an age at the lower end is in', { type: 'age', from: 18, to: 25 }, { age: 18 }, 'met'],
  ['an age at the upper end is in', { type: 'age', from: 18, to: 25 }, { age: 25 }, 'met'],
  ['an age above is out', { type: 'age', from: 18, to: 25 }, { age: 26 }, 'not met'],
  ['an open end takes all', { type: 'age', from: 18 }, { age: 99 }, 'met'],
  [
    'a list of what it helps with never rules out',
    { type: 'helps with', needs: ['housing'] },
    { needs: ['gambling'] },
    'silent',
  ],
  [
    'a need that one must have does',
    { type: 'needs', needs: ['gambling'], atLeast: 1 },
    { needs: ['housing'] },
    'not met',
  ],
  [
    'one need of several is enough',
    { type: 'needs', needs: ['gambling'], atLeast: 1 },
    { needs: ['housing', 'gambling'] },
    'met',
  ],
  [
    'two of three needs, and two are there',
    { type: 'needs', needs: ['gambling', 'housing', 'drugs'], atLeast: 2 },
    { needs: ['drugs', 'housing'] },
    'met',
  ],
  [
    'two of three needs, and one is there',
    { type: 'needs', needs: ['gambling', 'housing', 'drugs'], atLeast: 2 },
    { needs: ['drugs'] },
    'not met',
  ],
  ['no needs given is not an answer', { type: 'needs', needs: ['gambling'], atLeast: 1 }, { needs: [] }, 'not said'],
  ['a stage that is named is met', { type: 'stage', stages: ['court'] }, { stage: 'court' }, 'met'],
  ['a stage that is not named stays open', { type: 'stage', stages: ['court'] }, { stage: 'prison' }, 'silent'],
  [
    'a referrer that is not named stays open',
    { type: 'referrer', referrers: ['police'] },
    { referrer: 'health' },
    'silent',
  ],
  [
    'a disposal that is not named stays open',
    { type: 'disposal', disposals: ['conditional-caution'] },
    { disposal: 'simple-caution' },
    'silent',
  ],
  ['no admission is against a scheme that needs one', { type: 'admission' }, { admission: 'no' }, 'not met'],
  [
    'an excluded offence rules out beside an included one',
    { type: 'offences', included: ['shoplifting'], excluded: ['sexual'] },
    { offences: ['shoplifting', 'sexual'] },
    'not met',
  ],
  [
    'an exclusion alone takes all else',
    { type: 'offences', included: [], excluded: ['sexual'] },
    { offences: ['fraud'] },
    'met',
  ],
  ['“any” takes every offence', { type: 'offences', included: ['any'], excluded: [] }, { offences: ['fraud'] }, 'met'],
  [
    'a rule on how serious it is is silent on its kind',
    { type: 'severity', included: ['low-level'], excluded: [] },
    { offences: ['shoplifting', 'drug possession'] },
    'not said',
  ],
  [
    'a serious offence where low-level ones are taken',
    { type: 'severity', included: ['low-level'], excluded: [] },
    { severity: 'serious' },
    'not met',
  ],
  ['a first offence only', { type: 'previous', allows: 'none' }, { previous: 'yes' }, 'not met'],
  ['any number of earlier offences', { type: 'previous', allows: 'any number' }, { previous: 'yes' }, 'met'],
  ['earlier offences needed', { type: 'previous', allows: 'must have some' }, { previous: 'no' }, 'not met'],
  [
    'both meet a scheme for one of them',
    { type: 'substance', rule: 'has a problem with drugs' },
    { substance: 'drugs and alcohol' },
    'met',
  ],
  [
    'drink alone is against a scheme for drugs',
    { type: 'substance', rule: 'has a problem with drugs' },
    { substance: 'alcohol' },
    'not met',
  ],
  [
    'either will do where either is named',
    { type: 'substance', rule: 'has a problem with drugs or alcohol' },
    { substance: 'alcohol' },
    'met',
  ],
  ['recovery is asked for and given', { type: 'substance', rule: 'in recovery' }, { substance: 'in recovery' }, 'met'],
  [
    'only the scheme can say whether a problem counts as recovery',
    { type: 'substance', rule: 'in recovery' },
    { substance: 'drugs' },
    'silent',
  ],
  [
    'no problem is against a scheme for one',
    { type: 'substance', rule: 'has a problem with drugs or alcohol' },
    { substance: 'none' },
    'not met',
  ],
  [
    'a house rule is nobody’s answer',
    { type: 'substance', rule: 'must not use there' },
    { substance: 'drugs' },
    'not said',
  ],
  ['a rule in words alone is open', { type: 'open' }, { age: 20 }, 'not said'],
])('%s', (_, rule, answers, verdict) => expect(testRule(rule, answers)).toBe(verdict));

property(
  'a rule that is not met stays so, whatever else is answered',
  [ruleArbitrary, answersArbitrary, answersArbitrary],
  (rule, first, second) => {
    fc.pre(testRule(rule, first) === 'not met');
    expect(testRule(rule, { ...second, ...first })).toBe('not met');
  },
  { runs: 300 },
);

property(
  'a rule is only settled by answers to the questions that it is about, and an end by the day',
  [ruleArbitrary, answersArbitrary],
  (rule, answers) => {
    const about: readonly string[] = [
      ...questionsOf(rule),
      'today',
      ...(questionsOf(rule).includes('area') ? ['town'] : []),
    ];
    const given = Object.fromEntries(
      Object.entries(answers).filter(([question]) => about.includes(question)),
    ) as Answers;
    expect(testRule(rule, given)).toBe(testRule(rule, answers));
  },
  { runs: 400 },
);

property(
  'a rule on how serious an offence is is indifferent to its kind, and the other way round',
  [ruleArbitrary, answersArbitrary, answersArbitrary],
  (rule, answers, others) => {
    if (!questionsOf(rule).includes('offences'))
      expect(testRule(rule, { ...answers, offences: others.offences ?? [] })).toBe(testRule(rule, answers));
    if (!questionsOf(rule).includes('severity'))
      expect(testRule(rule, { ...answers, severity: others.severity ?? 'serious' })).toBe(testRule(rule, answers));
    const isOnOne = ['severity', 'offences'].includes(rule.type);
    if (isOnOne) expect(questionsOf(rule)).toHaveLength(1);
  },
  { runs: 300 },
);
