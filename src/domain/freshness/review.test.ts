import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import { makeSource } from '../../testing/make-entry.ts';
import { cadencesOf, daysBetween, dueFacts, isOverdue, lastDayOf } from './review.ts';

const cadences = [
  { name: 'routes', days: 90, facts: ['status' as const, 'referrers' as const] },
  { name: 'rules', days: 180, facts: ['age' as const, 'cost' as const] },
  { name: 'results', days: 365, facts: ['outcomes' as const] },
];
const known = { state: 'known' };
const listing = {
  status: { word: 'pilot' },
  referrers: known,
  age: known,
  cost: known,
  outcomes: [],
  confirmations: [],
  listed: '2026-11-24',
};

test.each([
  ['2021', '2021-12-31'],
  ['2018-02', '2018-02-28'],
  ['2020-02', '2020-02-29'],
  ['2016-09-21', '2016-09-21'],
])('%s may mean as late as %s', (partial, last) => {
  expect(lastDayOf(partial)).toBe(last);
});

describe('what is due', () => {
  test('follows each cadence from the document where nobody confirmed, and leaves out what is not stated', () => {
    expect(dueFacts(listing, cadences, '2021')).toEqual([
      { cadence: 'routes', days: 90, facts: ['status', 'referrers'], checkedOn: '2021', by: null, dueOn: '2022-03-31' },
      { cadence: 'rules', days: 180, facts: ['age', 'cost'], checkedOn: '2021', by: null, dueOn: '2022-06-29' },
    ]);
  });

  test('is due from the day of listing where no source shows a date, until someone confirms it', () => {
    const due = dueFacts(
      { ...listing, confirmations: [{ by: 'the manager', on: '2026-11-25', facts: ['cost'] }] },
      cadences,
      null,
    );
    expect(due.map(({ facts, checkedOn, dueOn }) => [facts.join(), checkedOn, dueOn])).toEqual([
      ['status,referrers', null, '2026-11-24'],
      ['age', null, '2026-11-24'],
      ['cost', '2026-11-25', '2027-05-24'],
    ]);
  });

  test('starts again for a confirmed fact alone', () => {
    const due = dueFacts(
      { ...listing, confirmations: [{ by: 'the manager', on: '2026-11-23', facts: ['cost'] }] },
      cadences,
      '2021',
    );
    expect(due.map(({ facts, dueOn, by }) => [facts.join(), dueOn, by])).toEqual([
      ['status,referrers', '2022-03-31', null],
      ['age', '2022-06-29', null],
      ['cost', '2027-05-22', 'the manager'],
    ]);
  });

  test('on its own day is not overdue yet', () => {
    expect(isOverdue({ dueOn: '2026-11-24' }, '2026-11-24')).toBe(false);
    expect(isOverdue({ dueOn: '2026-11-24' }, '2026-11-25')).toBe(true);
  });
});

property(
  'a fact is due so many days after it was confirmed, whatever the day',
  [
    fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    fc.integer({ min: 1, max: 3650 }),
  ],
  (date, days) => {
    const on = date.toISOString().slice(0, 10);
    const [due] = dueFacts(
      { status: { word: 'pilot' }, confirmations: [{ by: 'b', on }], listed: '1999-01-01' },
      [{ name: 'n', days, facts: ['status'] }],
      '1999',
    );
    expect(daysBetween(on, due?.dueOn ?? '')).toBe(days);
  },
);

test('what is from a record that is kept up is due when the record is, by the shortest of several', () => {
  const record = (dueAfter?: number) => makeSource({ kind: 'own record', dueAfter });
  const daysOf = (...sources: Parameters<typeof cadencesOf>[1]) =>
    cadencesOf(cadences, sources).map(({ days }) => days);
  expect(daysOf(makeSource(), record())).toEqual([90, 180, 365]);
  expect(daysOf(makeSource(), record(92), record(31))).toEqual([31, 31, 31]);
});
