import { describe, expect, test } from 'vitest';
import type { StandardQuestion } from '../../domain/finder/answers.ts';
import { finders, type FinderName } from '../../domain/finder/finders.ts';
import { questions } from '../../domain/finder/questions.ts';
import { questionsOf } from '../../domain/finder/rule.ts';
import { fixture } from '../../testing/content-folder.ts';
import { readDirectory } from '../from-files.ts';
import { toCriteria } from './criteria.ts';
import { toAskedQuestions, toOptions } from './questions.ts';

const directory = readDirectory(fixture);
const names = Object.keys(finders) as FinderName[];

describe.each(names)('the finder %s', (name) => {
  const asked = toAskedQuestions(name, directory);

  test('shows each question with its words and with choices of its own', () => {
    expect(asked.map(({ question }) => question)).toEqual(finders[name].questions);
    for (const { question, title, hint, input, choices, number } of asked) {
      expect([title, hint], question).not.toContain('');
      expect(number !== undefined, question).toBe(input === 'number');
      if (!number) expect(choices.length, question).toBeGreaterThan(1);
      expect(new Set(choices.map(({ id }) => id)).size, question).toBe(choices.length);
    }
  });

  test('tries every choice of a question when it weighs what to ask, and some numbers', () => {
    const options = toOptions(asked);
    for (const { question, choices, number } of asked)
      expect(options[question]).toHaveLength(number?.typical.length ?? choices.length);
    expect(options.needs?.[0]).toEqual({ needs: [directory.terms.needs[0]?.id] });
    expect(options.age?.[0]).toEqual({ age: 10 });
  });
});

test('the public reads plain labels and professionals the terms of the field', () => {
  const [term] = directory.terms.stages;
  const labelOf = (name: FinderName) =>
    toAskedQuestions(name, directory).find(({ question }) => question === 'stage')?.choices[0]?.label;
  expect([labelOf('find'), labelOf('refer')]).toEqual([term?.label, term?.term]);
});

describe('the criteria of each scheme', () => {
  const standard = Object.keys(questions).filter(
    (question): question is StandardQuestion => 'unstated' in questions[question as StandardQuestion],
  );

  test.each(standard)(
    'are silent on %s exactly where its fact is not stated, in the words of the table',
    (question) => {
      const { facts, unstated } = questions[question];
      for (const scheme of directory.schemes) {
        const silent = toCriteria(scheme, directory.cite).filter(
          ({ rule }) => rule.type === 'silent' && rule.question === question,
        );
        const isStated = scheme.listing[facts[0]].state !== 'not stated';
        expect(
          silent.map(({ words }) => words),
          scheme.id,
        ).toEqual(isStated ? [] : [unstated]);
      }
    },
  );

  test('come in the order of the table', () => {
    const order = Object.keys(questions);
    for (const scheme of directory.schemes) {
      const places = toCriteria(scheme, directory.cite)
        .slice(0, -scheme.listing.criteria.length || undefined)
        .flatMap(({ rule }) => questionsOf(rule)[0] ?? [])
        .filter((question) => (standard as string[]).includes(question))
        .map((question) => order.indexOf(question));
      expect(places, scheme.id).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});
