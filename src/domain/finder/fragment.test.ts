import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersArbitrary } from '../../testing/finder-arbitraries.ts';
import { property } from '../../testing/property.ts';
import { readAnswers, writeAnswers } from './fragment.ts';
import { finders } from './finders.ts';

property(
  'a link carries every answer there and back',
  [answersArbitrary],
  (answers) => {
    const { town: _town, today: _today, ...asked } = answers;
    const expected = Object.fromEntries(
      Object.entries(asked).map(([question, answer]) => [question, [answer].flat().map(String)]),
    );
    const questions = [...new Set([...finders.find.questions, ...finders.refer.questions])];
    expect(readAnswers(`#${writeAnswers(answers)}`, questions)).toEqual(expected);
  },
  { runs: 300 },
);

test('what is no question of the finder is left out', () => {
  expect(readAnswers('#area=ashmere&q=<script>&admission=yes&age=', ['area', 'age'])).toEqual({ area: ['ashmere'] });
});

property(
  'what is no question of the finder is left out, whatever a fragment holds',
  [fc.string()],
  (fragment) => {
    for (const question of Object.keys(readAnswers(fragment, ['area', 'age'])))
      expect(['area', 'age']).toContain(question);
  },
  { runs: 300 },
);
