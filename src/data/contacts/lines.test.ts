import { describe, expect, test } from 'vitest';
import type { LineView } from './contacts.ts';
import { firstLines, hoursPageOf, linesAbout, orderLines } from './lines.ts';

const line = (id: string, nations: LineView['nations'], needs: readonly string[] = ['grief'], dial = '1') =>
  ({ id, nations, needs, number: dial ? { text: dial, dial } : null }) as LineView;
const ids = (lines: readonly LineView[]) => lines.map(({ id }) => id);

const lines = [
  line('unstated', []),
  line('wales', ['Wales']),
  line('both', ['England', 'Wales'], ['debt', 'grief']),
  line('england', ['England']),
  line('uk-text', ['UK'], ['grief'], ''),
  line('uk', ['UK']),
  line('uk-too', ['UK']),
  line('emergency-999', ['UK']),
  line('other', ['UK'], ['debt']),
];

describe('the order of lines', () => {
  test('the whole of the UK, then nation by nation, then those whose nation is not stated; none is left out', () => {
    const ordered = ids(orderLines(lines));
    expect(ordered.slice(-4)).toEqual(['both', 'england', 'wales', 'unstated']);
    expect(ordered.toSorted()).toEqual(ids(lines).toSorted());
  });

  test('the lines of the reader’s own nation come first', () => {
    expect(ids(orderLines(lines, 'Wales')).slice(0, 2)).toEqual(['wales', 'both']);
  });

  test('about a need, what is for it first of all comes before what also helps, and the emergency is apart', () => {
    expect(ids(linesAbout(lines, 'grief'))).toEqual([
      ...['uk-text', 'uk', 'uk-too'],
      ...['england', 'wales', 'unstated', 'both'],
    ]);
  });

  test('how closely a line is for the need decides before where it is for', () => {
    expect(ids(linesAbout(lines, 'grief', 'England'))).toEqual([
      ...['england', 'uk-text', 'uk', 'uk-too'],
      ...['wales', 'unstated', 'both'],
    ]);
    const men = { ...line('men', ['UK']), isForSome: true };
    expect(ids(linesAbout([men, ...lines], 'grief')).at(-1)).toBe('men');
  });
});

describe('the numbers that are shown first', () => {
  test('are one for the UK and one for each nation where the reader’s is not known', () => {
    expect(ids(firstLines(lines, 'grief'))).toEqual(['uk', 'england', 'wales']);
    const fewer = lines.filter(({ id }) => id !== 'wales');
    expect(ids(firstLines(fewer, 'grief'))).toEqual(['uk', 'england', 'both']);
  });

  test('are those of the reader’s nation and those for the need first of all', () => {
    expect(ids(firstLines(lines, 'grief', 'Wales'))).toEqual(['wales', 'uk', 'uk-too']);
  });

  test('leave out lines without a number, and are all there are where they are few', () => {
    expect(ids(firstLines(lines, 'debt'))).toEqual(['other', 'both']);
  });
});

describe('a line for some people only', () => {
  const forSome = (id: string, nations: LineView['nations']) => ({ ...line(id, nations), isForSome: true });
  const anyone = { ...line('anyone', ['UK'], ['distress']), isForAnyone: true };

  test('is never among the first where another fits', () => {
    expect(ids(firstLines([forSome('men', ['UK']), anyone, ...lines], 'grief'))).not.toContain('men');
    expect(ids(firstLines([forSome('men', ['UK']), anyone, line('wales', ['Wales'])], 'grief'))).toEqual(['wales']);
  });

  test('comes after the line for anyone in distress where none fits', () => {
    const men = forSome('men', ['UK']);
    expect(ids(firstLines([men, anyone], 'grief'))).toEqual(['anyone', 'men']);
    expect(ids(firstLines([men, anyone, line('wales', ['Wales'])], 'grief', 'Scotland'))).toEqual(['anyone', 'men']);
  });
});

test('no line of another nation is among the first where the reader’s is known', () => {
  expect(ids(firstLines(lines, 'grief', 'Scotland'))).toEqual(['uk', 'uk-too', 'unstated']);
});

test('a line for every nation stands for the UK', () => {
  const four = (['England', 'Wales', 'Scotland', 'Northern Ireland'] as const).map((nation) => line(nation, [nation]));
  const also = line('also', ['UK'], ['debt', 'grief']);
  expect(ids(firstLines([also, ...four], 'grief'))).toEqual(['England', 'Wales', 'Scotland', 'Northern Ireland']);
});

test.each([
  ['emergency-999', '999', null],
  ['emergency-text', '', null],
  ['police-101', '101', null],
  ['relay', '18000', null],
  ['a-line', '116123', 'https://line.example'],
  ['no-number', '', 'https://line.example'],
])('of hours that nobody states, %s with %s leads to %s', (id, dial, page) => {
  const number = dial ? { text: dial, dial } : null;
  expect(hoursPageOf({ id, number, href: 'https://line.example' })).toBe(page);
});
