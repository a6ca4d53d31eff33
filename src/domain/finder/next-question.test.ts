import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import type { Answers, Question } from './answers.ts';
import { finders } from './finders.ts';
import { answersArbitrary, criteriaArbitrary } from '../../testing/finder-arbitraries.ts';
import type { FinderCriterion } from './matching.ts';
import { tableOf } from './match-all.ts';
import type { Options } from './next-question.ts';
import type { Rule } from './rule.ts';

const options: Options = {
  area: [{ area: 'ashmere' }, { area: 'brackwater' }],
  needs: [{ needs: ['drugs'] }, { needs: ['housing'] }],
  age: [{ age: 16 }, { age: 30 }],
  gender: [{ gender: 'women' }, { gender: 'men' }],
  stage: [{ stage: 'prison' }, { stage: 'court' }],
};
const { questions } = finders.find;
/** What the engine asks next. */
const nextQuestion = (
  schemes: readonly (readonly FinderCriterion[])[],
  answers: Answers,
  asked: readonly Question[] = questions,
) => tableOf(schemes, options).match(answers).next(asked);
const scheme = (...rules: Rule[]): FinderCriterion[] =>
  rules.map((rule, index) => ({ rule, words: String(index), source: 'Source' }));
const inArea = (area: string): Rule => ({
  type: 'area',
  areas: [area],
  extent: 'whole area',
  ties: ['lives there'],
  towns: [],
  prisons: [],
});
const forWomen: Rule = { type: 'gender', genders: ['women'] };

test('asks what settles the most schemes, and says how many have a rule on it', () => {
  const schemes = [scheme(inArea('ashmere'), forWomen), scheme(inArea('brackwater')), scheme(inArea('brackwater'))];
  expect(nextQuestion(schemes, {})).toEqual({
    question: 'area',
    decides: 3,
  });
  expect(nextQuestion(schemes, { area: 'ashmere' }, ['needs', 'age', 'gender', 'stage'])).toEqual({
    question: 'gender',
    decides: 1,
  });
});

test('asks where someone is although no tie to the place is stated: the answer shows what is near', () => {
  const nearby: Rule = { ...inArea('ashmere'), ties: 'not stated' } as Rule;
  const schemes = [scheme(nearby), scheme(nearby, forWomen), scheme(nearby)];
  expect(nextQuestion(schemes, {})).toEqual({
    question: 'area',
    decides: 3,
  });
});

test('asks nothing when no answer would settle anything', () => {
  expect(nextQuestion([scheme(inArea('brackwater'))], { area: 'brackwater' }, ['gender', 'age'])).toBeUndefined();
  expect(nextQuestion([], {})).toBeUndefined();
});

property(
  'never asks what was answered or skipped, nor a question without a stated rule that is open',
  [fc.array(criteriaArbitrary, { maxLength: 6 }), answersArbitrary, fc.subarray([...questions])],
  (schemes, answers, skipped) => {
    const open = questions.filter(
      (question: Question) => answers[question] === undefined && !skipped.includes(question as never),
    );
    const next = nextQuestion(schemes, answers, open);
    if (!next) return;
    expect(open).toContain(next.question);
    expect(next.decides).toBeGreaterThan(0);
    expect(next.decides).toBeLessThanOrEqual(schemes.length);
  },
  { runs: 300 },
);
