import { describe, expect, test } from 'vitest';
import { toChartConfig } from './config.ts';
import type { BarsSeries, DrawnSeries, ShareSeries } from './series.ts';
import { renderSvg } from './svg.ts';
import { strongEnd, type ChartWidth } from './text.ts';

const share: ShareSeries = {
  kind: 'share',
  percent: 4.41,
  interval: { low: 2.04, high: 9.29 },
  numerator: 6,
  denominator: 136,
  isSmall: false,
  axisMax: 20,
  stopsShort: true,
};
const bars: BarsSeries = {
  kind: 'bars',
  bars: [
    { label: '2017/18', value: 3 },
    { label: '2018/19', value: 22 },
  ],
  unit: 'orders',
};
const dots: DrawnSeries = {
  kind: 'dots',
  rows: [
    {
      name: 'One scheme',
      detail: '6 of 136. Followed for: a year',
      percent: 4.41,
      interval: { low: 2.04, high: 9.29 },
      isSmall: false,
    },
    {
      name: 'Another',
      detail: '0 of 24. Followed for: not stated',
      percent: 0,
      interval: { low: 0, high: 13.8 },
      isSmall: true,
    },
  ],
  axisMax: 20,
  stopsShort: true,
  note: 'Not comparable.',
};
const words = { id: 'six-narrow', title: 'Six of 136', description: 'A share & its interval.' };

const draw = (series: DrawnSeries, width: ChartWidth): string => renderSvg(toChartConfig(series, width), words);
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((match) => (match[1] ?? '').replace(/<[^>]*>/g, ''));

describe.each([
  ['share', share],
  ['small share', { ...share, isSmall: true }],
  ['point', { ...share, interval: null }],
  ['bars', bars],
  ['bars with bases', { ...bars, bars: bars.bars.map((bar) => ({ ...bar, base: 120 })) }],
  ['family', dots],
] as const)('%s', (_, series) => {
  test.each([342, 680] as const)(
    'at %i: every element is closed, every id its own, nothing a strict policy would reject',
    (width) => {
      const svg = draw(series, width);
      const open = svg.match(/<[a-z][^>]*[^/]>/gi)?.length;
      expect(svg.match(/<\/[a-z]+>/gi)?.length).toBe(open);
      for (const [, id] of svg.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^six-narrow-/);
      expect(svg).not.toMatch(/style=|<style|<script|\bcl_|NaN|Infinity/);
      expect(svg).not.toContain(strongEnd);
    },
  );

  test.each([342, 680] as const)('at %i: all colours are custom properties', (width) => {
    expect(
      [...draw(series, width).matchAll(/(?:fill|stroke)="([^"]*)"/g)]
        .map((match) => match[1])
        .filter((paint) => !/^(none|var\(--chart-\w+, #[0-9a-f]{6}\))$/.test(paint ?? '')),
    ).toEqual([]);
  });

  test.each([342, 680] as const)('at %i: text is 13 px or more, and starts or ends inside', (width) => {
    for (const [, x, size] of draw(series, width).matchAll(/<text[^>]* x="([^"]*)"[^>]* font-size="([^"]*)"/g)) {
      expect(Number(size)).toBeGreaterThanOrEqual(13);
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(width);
    }
  });

  test('the same input gives the same bytes', () => {
    expect(draw(series, 342)).toBe(draw(series, 342));
  });
});

test('a share says its value, its interval, its scale and where that stops, one text a label', () => {
  expect(textsOf(draw(share, 680))).toEqual([
    '0%',
    '5%',
    '10%',
    '15%',
    '20%',
    '4.4% (2.0% to 9.3%)',
    'The scale stops at 20%.',
  ]);
});

test('a small group is labelled as small', () => {
  expect(textsOf(draw({ ...share, isSmall: true }, 680))).toContain('A small group, under 50. The scale stops at 20%.');
});

test('bars say their names, values and unit', () => {
  expect(textsOf(draw(bars, 342))).toEqual(['2017/18', '3', '2018/19', '22', 'Orders. The bars start at 0.']);
});

test('bars say out of how many, where that is stated', () => {
  expect(textsOf(draw({ ...bars, bars: bars.bars.map((bar) => ({ ...bar, base: 120 })) }, 342))).toContain(`3 of 120`);
});

test('a family says each name, counts, time and value, and that it is not comparable', () => {
  expect(textsOf(draw(dots, 680)).filter((text) => !/^\d+%$/.test(text))).toEqual([
    'One scheme',
    '6 of 136. Followed for: a year',
    '4.4% (2.0% to 9.3%)',
    'Another',
    '0 of 24. Followed for: not stated',
    '0.0% (0.0% to 13.8%)',
    'The scale stops at 20%. Not comparable.',
  ]);
});

test('a label near the right edge is set from it', () => {
  expect(draw({ ...share, percent: 100, axisMax: 100 }, 342)).toMatch(
    /<text[^>]* x="341"[^>]* text-anchor="end"><tspan/,
  );
});

test('text in a label cannot become markup', () => {
  expect(draw({ ...bars, unit: 'a <b> & "c"' }, 342)).toContain(
    'A &lt;b&gt; &amp; &quot;c&quot;. The bars start at 0.',
  );
});
