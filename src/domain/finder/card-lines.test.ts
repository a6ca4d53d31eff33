import { describe, expect, test } from 'vitest';
import { answersArbitrary, criteriaArbitrary, toCriterion } from '../../testing/finder-arbitraries.ts';
import { inArea } from '../../testing/finder-session.ts';
import { property } from '../../testing/property.ts';
import type { Answers } from './answers.ts';
import { toCardLines } from './card-lines.ts';
import { finders, toReasonWords } from './finders.ts';
import { matchAll } from './match-all.ts';
import { setApart, type FinderCriterion } from './matching.ts';
import type { Rule } from './rule.ts';

const linesFor = (criteria: readonly FinderCriterion[], answers: Answers) => {
  const { group, explained } = matchAll([criteria], answers)[0]!;
  const { criteria: own, cautions } = setApart(explained, answers);
  return toCardLines(own, {
    group,
    summary: 'A hostel by the sea.',
    cautions,
    answers,
    asked: finders.find.questions,
    labelOf: (_question, id) => `The ${id}`,
    words: toReasonWords('public'),
  });
};
/** The lines of a scheme that have something to say. */
const say = (rules: readonly Rule[], answers: Answers) =>
  Object.fromEntries(Object.entries(linesFor(rules.map(toCriterion), answers)).filter(([, words]) => words !== ''));
const housing: Rule = { type: 'helps with', needs: ['housing'] };
const women: Rule = { type: 'gender', genders: ['women'] };

describe('a card', () => {
  test('says which of the needs that were told a scheme names, and asks about the others', () => {
    expect(say([inArea('ashmere'), housing], { area: 'ashmere', needs: ['housing', 'drugs', 'gambling'] })).toEqual({
      says: 'helps with the housing.',
      doesNotSay: 'whether it helps with the drugs or the gambling.',
    });
  });

  test('says what the scheme is where it names none of them', () => {
    expect(say([housing], { needs: ['drugs'] })).toEqual({
      says: 'A hostel by the sea.',
      doesNotSay: 'whether it helps with the drugs.',
    });
  });

  test('says what else is met, and what the reader has not said', () => {
    const rules: Rule[] = [inArea('ashmere'), housing, women, { type: 'age', from: 18, to: 25 }];
    expect(say(rules, { needs: ['housing'], age: 20 })).toEqual({
      says: 'helps with the housing, takes people aged 18 to 25.',
      notSaid: 'your area, whether you are a woman or a man.',
    });
  });

  test('names what no question of the finder settles in its own words', () => {
    expect(say([housing, { type: 'open' }], { needs: ['housing'] })).toEqual({
      says: 'helps with the housing.',
      asks: 'Rule 1.',
    });
  });

  test('is silent on what the scheme does not say and nobody has told', () => {
    expect(say([{ type: 'silent', question: 'age' }], {})).toEqual({ says: 'A hostel by the sea.' });
    expect(say([{ type: 'silent', question: 'age' }], { age: 17 })).toEqual({
      says: 'A hostel by the sea.',
      doesNotSay: 'whether there is an age limit.',
    });
  });

  test('leaves open whether a scheme that is mainly for women takes men', () => {
    expect(say([{ type: 'focus', of: [women] }], { gender: 'men' }).doesNotSay).toBe('whether it takes men.');
  });

  test('says that someone is close to the person in trouble where a scheme is for them', () => {
    const families: Rule = { type: 'stage', stages: ['family'] };
    expect(say([housing, families], { who: 'someone', needs: ['housing'] }).says).toBe(
      'helps with the housing, is for people close to someone in trouble.',
    );
  });

  test('gives a rule against as the scheme’s, an end as an end, and our caution as ours', () => {
    const caution: Rule = {
      type: 'caution',
      effect: 'hold back',
      readers: { needs: ['drugs'], stages: [] },
    };
    expect(say([women, caution], { gender: 'men', needs: ['drugs'] })).toMatchObject({
      against: 'Rule 0.',
      caution: 'Rule 1',
    });
    expect(say([{ type: 'ended', on: null }], {})).toMatchObject({ ended: 'Rule 0.' });
  });
});

property(
  'a need that is stated is never under “doesn’t say”, nor a question that the scheme answers',
  [criteriaArbitrary, answersArbitrary],
  (criteria, answers) => {
    const { doesNotSay } = linesFor(criteria, answers);
    const stated = criteria.flatMap(({ rule }) => (rule.type === 'helps with' ? rule.needs : []));
    for (const need of stated) expect(doesNotSay).not.toContain(`The ${need}`.toLowerCase());
    const isOf = (type: Rule['type']) => criteria.some(({ rule }) => rule.type === type);
    const isSilentOn = (question: string) =>
      criteria.some(({ rule }) => JSON.stringify(rule).includes(`"silent","question":"${question}"`));
    const isSoft = criteria.some(({ rule }) => rule.type === 'focus' || rule.type === 'open list');
    if (isOf('age') && !isSilentOn('age') && !isSoft) expect(doesNotSay).not.toContain('age limit');
  },
  { runs: 300 },
);

property(
  'every line is about what the reader told or has left out: no answers, nothing missing',
  [criteriaArbitrary],
  (criteria) => {
    const { doesNotSay, against, caution } = linesFor(criteria, {});
    expect([doesNotSay, against, caution]).toEqual(['', '', '']);
  },
  { runs: 300 },
);
