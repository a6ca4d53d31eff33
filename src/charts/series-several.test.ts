import { describe, expect, test } from 'vitest';
import type { Caution, Outcome, Share } from '../schemas/outcome.ts';
import { toDotsSeries, toSeries } from './series.ts';

// Only what a series reads: the rest of an outcome is words.
const outcomeOf = (fields: Record<string, unknown>): Outcome => ({ cautions: [], ...fields }) as unknown as Outcome;
const proportion = (share: Share, cautions: Caution[] = []): Outcome =>
  outcomeOf({ type: 'proportion', share, cautions });

describe('a count with parts', () => {
  const count = (measure: string, value: number, fields: Record<string, unknown> = {}): Outcome =>
    outcomeOf({ type: 'count', measure, value, unit: 'young people', ...fields });
  const whole = count('Young people supported', 24);

  test('is drawn beside two or more of them, and says that they can overlap', () => {
    expect(toSeries(whole, [count('Found work', 2), count('Found a home', 12)])).toEqual({
      kind: 'bars',
      unit: 'young people',
      note: 'The rows below the first can overlap.',
      bars: [
        { label: 'Young people supported', value: 24 },
        { label: 'Found work', value: 2 },
        { label: 'Found a home', value: 12 },
      ],
    });
  });

  test('that exclude each other needs no such note', () => {
    expect(
      toSeries(whole, [count('Work', 2, { partition: 'after' }), count('Training', 12, { partition: 'after' })]),
    ).not.toHaveProperty('note');
  });

  test('counts the people of a share, and leaves out a part that cannot be right', () => {
    const share = outcomeOf({
      type: 'proportion',
      measure: 'Reoffended',
      share: { basis: 'counts', numerator: 0, denominator: 24 },
    });
    const wrong = count('Wrong', 30, { cautions: [{ sort: 'part larger than whole', words: 'No.' }] });
    expect(toSeries(whole, [share, count('Found work', 2), wrong])).toHaveProperty('bars.length', 3);
  });

  test('of which one part is known stays a number', () => {
    expect(toSeries(whole, [count('Found work', 2)])).toEqual({ kind: 'number only' });
  });
});

describe('a family', () => {
  const figure = (name: string, outcome: Outcome) => ({ name, detail: '6 of 136', outcome });
  const counts = proportion({ basis: 'counts', numerator: 6, denominator: 136 });

  test('is a row a share, on an axis that holds every interval', () => {
    const small = proportion({ basis: 'counts', numerator: 1, denominator: 39 });
    expect(toDotsSeries([figure('A', counts), figure('B', small)], 'Not comparable.')).toMatchObject({
      kind: 'dots',
      axisMax: 20,
      stopsShort: true,
      note: 'Not comparable.',
      rows: [
        { name: 'A', isSmall: false },
        { name: 'B', isSmall: true },
      ],
    });
  });

  test('leaves out what cannot be drawn, and needs two rows', () => {
    const noBase = proportion({ basis: 'base not stated', percent: 65 });
    expect(toDotsSeries([figure('A', counts), figure('B', noBase)], '')).toBeNull();
    expect(
      toDotsSeries([figure('A', counts), figure('B', noBase), figure('C', counts)], '')?.rows.map(({ name }) => name),
    ).toEqual(['A', 'C']);
  });
});
