import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersArbitrary, ruleArbitrary } from '../../testing/finder-arbitraries.ts';
import { property } from '../../testing/property.ts';
import type { Answers } from './answers.ts';
import { testRule, type Rule } from './rule.ts';
import type { Verdict } from './verdict.ts';

test.each<[string, Rule, Answers, Verdict]>([
  [
    'at least two: one is so and one may be',
    { type: 'at least', count: 2, of: [{ type: 'admission' }, { type: 'willing' }, { type: 'age', from: 18 }] },
    { admission: 'yes', age: 17 },
    'not said',
  ],
  [
    'at least two: too few are left',
    { type: 'at least', count: 2, of: [{ type: 'admission' }, { type: 'willing' }, { type: 'age', from: 18 }] },
    { admission: 'no', age: 17 },
    'not met',
  ],
  [
    'none of: an excluded need that is there',
    { type: 'none of', of: [{ type: 'needs', needs: ['gambling'], atLeast: 1 }] },
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

property(
  '“at least” agrees with counting where every part is settled',
  [fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 6 })],
  (parts, count) => {
    const of = parts.map((isMet): Rule => ({ type: 'age', from: isMet ? 18 : 19 }));
    const isEnough = parts.filter(Boolean).length >= count;
    expect(testRule({ type: 'at least', count, of }, { age: 18 })).toBe(isEnough ? 'met' : 'not met');
  },
);

property(
  '“any of” is at least one and “all of” at least all',
  [fc.array(ruleArbitrary, { minLength: 1, maxLength: 4 }), answersArbitrary],
  (of, answers) => {
    expect(testRule({ type: 'any of', of }, answers)).toBe(testRule({ type: 'at least', count: 1, of }, answers));
    expect(testRule({ type: 'all of', of }, answers)).toBe(
      testRule({ type: 'at least', count: of.length, of }, answers),
    );
  },
  { runs: 300 },
);
