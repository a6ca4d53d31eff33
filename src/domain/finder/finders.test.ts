import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cautionRule, ruleArbitrary } from '../../testing/finder-arbitraries.ts';
import { property } from '../../testing/property.ts';
import { everydaySeed } from '../../testing/seed.ts';
import { maxAge } from '../../schemas/criterion.ts';
import type { Question, SettledType } from './answers.ts';
import { finders, inOrder, toReasonWords } from './finders.ts';
import { questions } from './questions.ts';
import { questionsOf, type Rule } from './rule.ts';

const all = Object.keys(questions) as Question[];
/** The rules inside a rule that no other is made of. */
const leavesOf = (rule: Rule): Rule[] => ('of' in rule ? rule.of.flatMap(leavesOf) : [rule]);

test('each finder asks all that has words for its audience, in those words', () => {
  for (const { audience, questions: list, asked } of Object.values(finders)) {
    expect(list.toSorted()).toEqual(all.filter((question) => audience in questions[question].words).toSorted());
    expect(asked.map(({ question }) => question)).toEqual(list);
    for (const { title, hint } of asked) expect([title, hint]).not.toContain('');
  }
  expect(finders.find.asked[0]?.title).toBe('Who is it for?');
  expect(finders.refer.asked[0]?.title).toBe('Where does the person live, or where will they be?');
});

test('a finder that asks what has no words for its audience, or leaves out what has, does not compile', () => {
  // @ts-expect-error professionals alone are asked about a disposal
  inOrder('public', [], ['who', 'area', 'needs', 'age', 'gender', 'stage', 'disposal']);
  // @ts-expect-error the stage is missing
  inOrder('public', [], ['who', 'area', 'needs', 'age', 'gender']);
  // @ts-expect-error what is asked first is one of the questions
  inOrder('public', ['court'], ['who', 'area', 'needs', 'age', 'gender', 'stage']);
  expect(inOrder('public', ['area'], ['stage', 'who', 'area', 'needs', 'age', 'gender']).opening).toEqual(['area']);
});

test('a reader who is worried about someone is asked about that person, never about themselves', () => {
  for (const { question, title, hint, ofSomeone = { title, hint } } of finders.find.asked)
    expect(`${ofSomeone.title} ${ofSomeone.hint}`, question).not.toMatch(/\byour?\b(?! can)/i);
});

test('a question has one title in a finder', () => {
  for (const { asked } of Object.values(finders))
    expect(new Set(asked.map(({ title }) => title)).size).toBe(asked.length);
});

property('a rule is about questions that the table names for it, and nothing else', [ruleArbitrary], (rule) => {
  for (const leaf of leavesOf(rule))
    for (const question of leaf.type === 'silent' ? [] : questionsOf(leaf))
      expect(Object.keys(questions[question].rules)).toContain(leaf.type);
});

test('some rule of each type that the table names for a question is about it', () => {
  const drawn = fc.oneof({ weight: 9, arbitrary: ruleArbitrary }, { weight: 1, arbitrary: cautionRule });
  const rules = fc.sample(drawn, { numRuns: 3000, seed: everydaySeed }).flatMap(leavesOf);
  for (const question of all)
    for (const type of Object.keys(questions[question].rules))
      expect(
        rules.some((rule) => rule.type === type && questionsOf(rule).includes(question)),
        `${question}: ${type}`,
      ).toBe(true);
});

test('an age that is asked may be the highest that a scheme may state', () => {
  expect(questions.age.number.max).toBe(maxAge);
});

test('reasons have the words of whichever question has some for a rule', () => {
  const words = toReasonWords('public');
  expect(words.area).toEqual({ notSaid: 'your area', silent: 'whether it takes people from your area' });
  expect(toReasonWords('professional').age).toEqual({ notSaid: 'the person’s age' });
  expect(words.residence).toEqual({});
  expect(Object.keys(words).toSorted()).toEqual(
    [...new Set(all.flatMap((question) => Object.keys(questions[question].rules) as SettledType[]))].toSorted(),
  );
});
