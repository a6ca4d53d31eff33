import { describe, expect, test } from 'vitest';
import type { LineView } from './contacts.ts';
import { firstLines, linesAbout, orderLines } from './lines.ts';

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
      ...['england', 'both', 'wales', 'unstated'],
    ]);
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
