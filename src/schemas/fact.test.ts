import { describe, expect, test } from 'vitest';
import { messagesOf } from '../testing/messages-of.ts';
import { ageRangeSchema } from './criterion.ts';
import { fact } from './fact.ts';
import { cite } from '../testing/make-entry.ts';
import { textSchema } from './cite.ts';

const schema = fact(textSchema);
const needsState =
  'needs a state. Write { state: known, value: …, source: … }, { state: not stated, why: … } or { state: does not ' +
  'apply, why: … }';

describe('a fact is in one of three states', () => {
  test.each([
    ['known', { state: 'known', value: 'Free', source: cite }],
    [
      'known, with all that may go with it',
      {
        state: 'known',
        value: 'Free',
        words: 'It costs nothing',
        source: cite,
        also: [cite],
        reading: 'Read from the budget',
      },
    ],
    ['not stated', { state: 'not stated' }],
    ['not stated, for a reason', { state: 'not stated', why: 'Lost with a picture' }],
    ['does not apply', { state: 'does not apply', why: 'It is a fund' }],
  ])('%s', (_, value) => {
    expect(schema.parse(value)).toEqual(value);
  });

  test.each(['unknown', 'stated', 'not-stated', 'n/a', 'yes', '', null])('and no other: %o', (state) => {
    expect(messagesOf(schema, { state, value: 'Free', why: 'No reason', source: cite })).toEqual([
      `state: ${needsState}`,
    ]);
  });
});

test.each<[string, unknown, string[]]>([
  ['that is missing', undefined, ['is missing. Add it to notStated if the source does not say']],
  ['without a state', { value: 'Free', source: cite }, [`state: ${needsState}`]],
  ['that is text alone', 'Free', [needsState]],
  ['that is a list', ['Free'], [needsState]],
  ['that is nothing', null, [needsState]],
  ['known without a source', { state: 'known', value: 'Free' }, ['source: is missing']],
  ['known without a value', { state: 'known', source: cite }, ['value: is missing']],
  [
    'known without a place in its source',
    { state: 'known', value: 'Free', source: { document: 'report-2021' } },
    ['source, at: is missing'],
  ],
  [
    'known with an empty value',
    { state: 'known', value: ' ', source: cite },
    ['value: is empty; write a few words or leave the field out'],
  ],
  [
    'known with a second source that has no document',
    { state: 'known', value: 'Free', source: cite, also: [{ at: 'page 1' }] },
    ['also, number 1, document: is missing'],
  ],
  [
    'known for a reason',
    { state: 'known', value: 'Free', source: cite, why: 'It is' },
    ['“why” is not a field here. The fields are: state, value, words, source, also, reading'],
  ],
  [
    'not stated, and yet with a value',
    { state: 'not stated', value: 'Free' },
    ['“value” is not a field here. The fields are: state, why'],
  ],
  [
    'not stated, and yet with a source',
    { state: 'not stated', source: cite },
    ['“source” is not a field here. The fields are: state, why'],
  ],
  ['that does not apply, without a reason', { state: 'does not apply' }, ['why: is missing']],
])('a fact %s is reported', (_, value, messages) => {
  expect(messagesOf(schema, value)).toEqual(messages);
});

test('the value is held to its own schema', () => {
  expect(messagesOf(fact(ageRangeSchema), { state: 'known', value: { from: 25, to: 18 }, source: cite })).toEqual([
    'value: has a lowest age above its highest',
  ]);
});
