import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import type { Answers, Question } from './answers.ts';
import { finders } from './finders.ts';
import { answersArbitrary, criteriaArbitrary } from '../../testing/finder-arbitraries.ts';
import type { FinderCriterion } from './matching.ts';
import { tableOf } from './match-all.ts';
import { explainQuestion, type Options } from './next-question.ts';
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

test('asks what moves the most schemes, and says how many of how many', () => {
  const schemes = [scheme(inArea('ashmere'), forWomen), scheme(inArea('brackwater')), scheme(inArea('brackwater'))];
  expect(nextQuestion(schemes, {})).toEqual({ question: 'area', decides: 3, of: 3 });
  expect(nextQuestion(schemes, { area: 'ashmere' }, ['needs', 'age', 'gender', 'stage'])).toEqual({
    question: 'gender',
    decides: 1,
    of: 1,
  });
});

test('asks where someone is although no tie to the place is stated: the answer shows what is near', () => {
  const nearby: Rule = { ...inArea('ashmere'), ties: 'not stated' } as Rule;
  const schemes = [scheme(nearby), scheme(nearby, forWomen), scheme(nearby)];
  expect(nextQuestion(schemes, {})).toEqual({ question: 'area', decides: 3, of: 3 });
});

test('asks what only changes the order once nothing moves, and says so', () => {
  const inside: Rule = { type: 'stage', stages: ['prison'] };
  const schemes = [scheme(inArea('ashmere')), scheme(inArea('ashmere'), inside)];
  const next = nextQuestion(schemes, { area: 'ashmere' }, ['age', 'stage']);
  expect(next).toEqual({ question: 'stage', decides: 0, of: 2 });
  expect(next && explainQuestion(next)).toBe('It changes which schemes come first.');
});

test('what decides nothing here is not asked, although it would elsewhere', () => {
  const schemes = [
    scheme(inArea('ashmere')),
    scheme({ ...inArea('brackwater'), ties: 'not stated' } as Rule, forWomen),
  ];
  expect(nextQuestion(schemes, { area: 'ashmere' }, ['age', 'gender'])).toBeUndefined();
  expect(tableOf(schemes, options).match({ area: 'ashmere' }).offer(['age', 'gender'])).toEqual([]);
});

test('where a place brings a scheme into the area, it is offered and not asked', () => {
  const ofPrison: Rule = { ...inArea('brackwater'), ties: ['in that prison'], prisons: ['hmp tarn'] } as Rule;
  const matched = tableOf([scheme(ofPrison)], { prison: [{ prison: 'hmp tarn' }] }).match({ area: 'ashmere' });
  expect([matched.next(['prison']), matched.offer(['prison'])]).toEqual([undefined, ['prison']]);
});

test.each([
  [1, 3, 'It decides 1 of the 3 schemes here.'],
  [3, 3, 'It decides all 3 schemes here.'],
  [1, 1, 'It decides the one scheme here.'],
])('that it decides %i of %i is said', (decides, of, words) =>
  expect(explainQuestion({ question: 'age', decides, of })).toBe(words),
);

test('asks nothing when no answer would settle anything', () => {
  expect(nextQuestion([scheme(inArea('brackwater'))], { area: 'brackwater' }, ['gender', 'age'])).toBeUndefined();
  expect(nextQuestion([], {})).toBeUndefined();
});

property(
  'never asks what was answered or skipped, nor what changes nothing in the area whatever is answered',
  [fc.array(criteriaArbitrary, { maxLength: 6 }), answersArbitrary, fc.subarray([...questions])],
  (schemes, answers, skipped) => {
    const open = questions.filter(
      (question: Question) => answers[question] === undefined && !skipped.includes(question as never),
    );
    const table = tableOf(schemes, options);
    const next = table.match(answers).next(open);
    if (!next) return;
    expect(open).toContain(next.question);
    const inArea = (given: Answers) => {
      const { groups } = table.match(given);
      return [groups['for-this'], groups['may-help']];
    };
    const after = (options[next.question] ?? []).map((option) => inArea({ ...answers, ...option }));
    expect(after).not.toEqual(after.map(() => inArea(answers)));
  },
  { runs: 300 },
);
