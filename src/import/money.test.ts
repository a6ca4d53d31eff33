import { expect, test } from 'vitest';
import { lengths } from './lengths.ts';
import { toCost } from './money.ts';
import type { Note } from './service-facts.ts';

const read = (fees_description: unknown, ...cost_options: unknown[]) => {
  const notes: Note[] = [];
  return { cost: toCost({ fees_description, cost_options }, notes), notes: notes.map(({ note }) => note) };
};

test.each([
  [{ option: 'Session', amount: 12.5, currency: 'EUR' }, 'Session €12.50'],
  [{ option: 'Session', amount: '5.00', currency: 'gbp' }, 'Session £5'],
  [{ amount: 1200, currency: 'GBP' }, '£1,200'],
  [{ amount: 0, currency: 'GBP', amount_description: 'for carers' }, '£0 for carers'],
  [{ amount: 3, currency: 'GBP', valid_to: '2019-12-31' }, '£3, until 31 December 2019'],
  [
    { amount: 3, currency: 'GBP', valid_from: '2019-01-01', valid_to: '2019-12-31' },
    '£3, from 1 January 2019, until 31 December 2019',
  ],
  [{ option: 'Room', amount: 20 }, 'Room 20, in a currency that the feed does not name'],
  [{ option: 'Ask' }, 'Ask'],
])('%j is %s', (option, cost) => {
  expect(read(undefined, option)).toEqual({ cost, notes: [] });
});

test.each([
  [{ option: 'Session', amount: 'five', currency: 'GBP' }, 'has an amount that is no sum of money'],
  [{ option: 'Session', amount: -5, currency: 'GBP' }, 'has an amount that is no sum of money'],
  [{ option: 'Session', amount: 5, currency: 'pounds' }, 'has an amount that is no sum of money'],
  [{ option: 'Session', amount: 5, currency: 'GBP', valid_to: '31/12/2019' }, 'has a day of validity that is not'],
])('%j gives no price, and is told', (option, why) => {
  const { cost, notes } = read(undefined, option);
  expect(cost).toBeNull();
  expect(notes).toEqual([expect.stringContaining(why)]);
});

test('prices are beside what is said of fees, and the same is said once', () => {
  expect(read('Free', { option: 'Room', amount: 20, currency: 'GBP' }, { option: 'Free' }).cost).toBe('Free; Room £20');
  expect(toCost({ fees: 'Ask', fees_description: 'Free' }, [])).toBe('Free; Ask');
  expect(read(undefined).cost).toBeNull();
});

test('costs of many options are no longer than costs as text, and what is left out is said', () => {
  const option = { option: 'x'.repeat(100), amount_description: 'y'.repeat(100) };
  const { cost, notes } = read(
    undefined,
    ...Array.from({ length: 12 }, (_, n) => ({ ...option, amount: n, currency: 'GBP' })),
  );
  expect(cost?.length).toBeLessThanOrEqual(lengths.cost);
  expect(notes).toEqual([
    'has 12 prices, of which the first 10 were taken',
    `was longer than ${lengths.cost} characters and was cut`,
  ]);
});
