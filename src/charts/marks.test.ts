import { expect, test } from 'vitest';
import { shareLabel } from './marks.ts';
import type { ShareSeries } from './series.ts';
import { toPostWidth } from './shapes.ts';
import { strongEnd } from './text.ts';

const share: ShareSeries = {
  kind: 'share',
  percent: 4.41,
  interval: { low: 2.04, high: 9.29 },
  denominator: 136,
  isSmall: false,
  axisMax: 20,
  stopsShort: true,
};

test.each([
  [share, '4.4%| (2.0% to 9.3%)'],
  [{ ...share, percent: 95, interval: null }, '95%| (no interval: no count given)'],
])('a label says the value, then what is known of its interval', (series, label) => {
  expect(shareLabel(series).replace(strongEnd, '|')).toBe(label);
});

test.each([
  ['wide where there is space', [20, 200], 12],
  ['slimmer beside a near end', [20, 105], 6],
  ['never a hairline', [99, 101], 4],
  ['wide at the end of a scale, where one end is the value', [100, 300], 12],
  ['wide without an interval', [], 12],
])('a post is %s', (_, ends, width) => {
  expect(toPostWidth(100, ends)).toBe(width);
});
