import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from './answers.ts';
import { answersArbitrary, ruleArbitrary } from './finder-arbitraries.ts';
import { questionsOf, testRule, type Rule, type Verdict } from './rule.ts';

const part: Rule = { type: 'area', areas: ['devon-and-cornwall'], extent: 'only these places', towns: ['torquay'] };
const based: Rule = { type: 'area', areas: ['norfolk'], extent: 'based here', towns: ['norwich'] };

test.each<[string, Rule, Answers, Verdict]>([
  [
    'a whole area takes in all of it',
    { type: 'area', areas: ['kent'], extent: 'whole area', towns: [] },
    { area: 'kent' },
    'met',
  ],
  [
    'outside its area a scheme does not work',
    { type: 'area', areas: ['kent'], extent: 'not stated', towns: [] },
    { area: 'gwent' },
    'not met',
  ],
  ['some towns of an area are open until the town is told', part, { area: 'devon-and-cornwall' }, 'not said'],
  ['some towns of an area are met by one of them', part, { area: 'devon-and-cornwall', town: 'torquay' }, 'met'],
  [
    'another town of the area stays open, since it may lie inside one that is named',
    part,
    { area: 'devon-and-cornwall', town: 'paignton' },
    'not said',
  ],
  ['another area is against a scheme for some towns', part, { area: 'dorset', town: 'poole' }, 'not met'],
  ['where it only stands says nothing about other areas', based, { area: 'suffolk' }, 'silent'],
  ['where it stands is met by its own area', based, { area: 'norfolk' }, 'met'],
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
  ['a need that one must have does', { type: 'needs', needs: ['gambling'] }, { needs: ['housing'] }, 'not met'],
  ['one need of several is enough', { type: 'needs', needs: ['gambling'] }, { needs: ['housing', 'gambling'] }, 'met'],
  ['no needs told is not an answer', { type: 'needs', needs: ['gambling'] }, { needs: [] }, 'not said'],
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
    { type: 'offences', included: ['low-level'], excluded: ['sexual'] },
    { offences: ['low-level', 'sexual'] },
    'not met',
  ],
  [
    'an exclusion alone takes all else',
    { type: 'offences', included: [], excluded: ['sexual'] },
    { offences: ['fraud'] },
    'met',
  ],
  ['“any” takes every offence', { type: 'offences', included: ['any'], excluded: [] }, { offences: ['fraud'] }, 'met'],
  ['a first offence only', { type: 'previous', allows: 'none' }, { previous: 'yes' }, 'not met'],
  ['any number of earlier offences', { type: 'previous', allows: 'any number' }, { previous: 'yes' }, 'met'],
  ['earlier offences needed', { type: 'previous', allows: 'must have some' }, { previous: 'no' }, 'not met'],
  ['nowhere to live', { type: 'residence', rule: 'nowhere to live', areas: [], towns: [] }, { home: 'yes' }, 'not met'],
  [
    'living elsewhere is against “lives in”',
    { type: 'residence', rule: 'lives in', areas: ['metropolitan'], towns: [] },
    { area: 'kent' },
    'not met',
  ],
  [
    'living elsewhere leaves “or offends in” open',
    { type: 'residence', rule: 'lives or offends in', areas: ['metropolitan'], towns: [] },
    { area: 'kent' },
    'not said',
  ],
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
  ['recovery is asked for and told', { type: 'substance', rule: 'in recovery' }, { substance: 'in recovery' }, 'met'],
  [
    'whether a problem counts as recovery is the scheme’s to say',
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
  ['a prison that it takes from', { type: 'prison', prisons: ['hmp bristol'] }, { prison: 'hmp bristol' }, 'met'],
  ['another prison', { type: 'prison', prisons: ['hmp bristol'] }, { prison: 'another' }, 'not met'],
  ['a rule in words alone is open', { type: 'open' }, { age: 20 }, 'not said'],
  [
    'none of: an excluded need that is there',
    { type: 'none of', of: [{ type: 'needs', needs: ['gambling'] }] },
    { needs: ['gambling'] },
    'not met',
  ],
  [
    'all of: one open',
    { type: 'all of', of: [{ type: 'admission' }, { type: 'willing' }] },
    { admission: 'yes' },
    'not said',
  ],
  [
    'all of: one not met settles it',
    { type: 'all of', of: [{ type: 'admission' }, { type: 'willing' }] },
    { admission: 'no' },
    'not met',
  ],
  [
    'any of: one met settles it',
    { type: 'any of', of: [{ type: 'admission' }, { type: 'willing' }] },
    { willing: 'yes' },
    'met',
  ],
])('%s', (_, rule, answers, verdict) => expect(testRule(rule, answers)).toBe(verdict));

test('a verdict that an answer settled is never unsettled by another answer to another question', () => {
  fc.assert(
    fc.property(ruleArbitrary, answersArbitrary, answersArbitrary, (rule, first, second) => {
      const verdict = testRule(rule, first);
      fc.pre(verdict === 'not met');
      expect(testRule(rule, { ...second, ...first })).toBe('not met');
    }),
    { numRuns: 1000, maxSkipsPerRun: 1000 },
  );
});

test('a rule is only settled by answers to the questions that it is about', () => {
  fc.assert(
    fc.property(ruleArbitrary, answersArbitrary, (rule, answers) => {
      const about: readonly string[] = [...questionsOf(rule), ...(questionsOf(rule).includes('area') ? ['town'] : [])];
      const told = Object.fromEntries(
        Object.entries(answers).filter(([question]) => about.includes(question)),
      ) as Answers;
      expect(testRule(rule, told)).toBe(testRule(rule, answers));
    }),
    { numRuns: 2000 },
  );
});
