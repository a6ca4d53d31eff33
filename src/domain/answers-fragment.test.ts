import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswers, writeAnswers } from './answers-fragment.ts';
import { referQuestions } from './answers.ts';
import { answersArbitrary } from './finder-arbitraries.ts';

test('a link carries every answer there and back', () => {
  fc.assert(
    fc.property(answersArbitrary, (answers) => {
      const { town: _town, ...asked } = answers;
      const expected = Object.fromEntries(
        Object.entries(asked).map(([question, answer]) => [question, [answer].flat().map(String)]),
      );
      expect(readAnswers(`#${writeAnswers(answers)}`, [...referQuestions])).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('what is no question of the finder is left out, whatever a fragment holds', () => {
  expect(readAnswers('#area=kent&q=<script>&admission=yes&age=', ['area', 'age'])).toEqual({ area: ['kent'] });
  fc.assert(
    fc.property(fc.string(), (fragment) => {
      for (const question of Object.keys(readAnswers(fragment, ['area', 'age'])))
        expect(['area', 'age']).toContain(question);
    }),
    { numRuns: 1000 },
  );
});
