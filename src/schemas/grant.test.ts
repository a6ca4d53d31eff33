import { expect, test } from 'vitest';
import { messagesOf } from '../testing/messages-of.ts';
import { cite } from '../testing/make-entry.ts';
import { durationSchema, grantSchema } from './grant.ts';

test.each<[object, string[]]>([
  [{ atLeast: 12, unit: 'weeks' }, []],
  [{ atMost: 16, unit: 'weeks' }, []],
  [{ atLeast: 12, atMost: 12, unit: 'weeks' }, []],
  [{ atLeast: 0.5, unit: 'days' }, []],
  [{ unit: 'weeks' }, ['needs a shortest time, a longest time or both']],
  [{ atLeast: 16, atMost: 12, unit: 'weeks' }, ['has a shortest time above its longest']],
  [{ atLeast: 0, unit: 'weeks' }, ['atLeast: should be above 0']],
  [{ atLeast: 12 }, ['unit: is missing. Write one of: days, weeks, months, years, sessions']],
  [
    { atLeast: 12, unit: 'week' },
    ['unit: “week” is not a unit of time; did you mean “weeks”? Write one of: days, weeks, months, years, sessions'],
  ],
  [{ atLeast: '12', unit: 'weeks' }, ['atLeast: should be a number']],
])('a length of time written as %o', (duration, messages) => {
  expect(messagesOf(durationSchema, duration)).toEqual(messages);
});

const grant = { pounds: 34_800, words: 'For a first year', source: cite };

test.each<[string, object, string[]]>([
  ['as it should be', { ...grant, qualifier: 'about', funder: 'harbour-council' }, []],
  ['of nothing', { ...grant, pounds: 0 }, ['pounds: should be above 0']],
  ['of words', { ...grant, pounds: '£34,800' }, ['pounds: should be a number']],
  [
    'with an unknown qualifier',
    { ...grant, qualifier: 'circa' },
    [
      'qualifier: “circa” is not a qualifier. Write one of: about, almost, over, more than, at least, up to, around, ' +
        'close to, nearly, approximately, in excess of',
    ],
  ],
  ['without a source', { pounds: 1, words: 'For a year' }, ['source: is missing']],
])('a grant %s', (_, value, messages) => {
  expect(messagesOf(grantSchema, value)).toEqual(messages);
});
