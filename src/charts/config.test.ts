import { describe, expect, test } from 'vitest';
import { toChartConfig } from './config.ts';
import { sentinelOf } from './colours.ts';
import type { BarsSeries, ShareSeries } from './series.ts';

const share: ShareSeries = {
  kind: 'share',
  percent: 4.4,
  interval: { low: 2, high: 9.3 },
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

describe('a share', () => {
  test('is a floating bar on an axis of percentages from 0', () => {
    const { chart } = toChartConfig(share, 680);
    expect(chart.data.datasets[0]).toMatchObject({
      data: [[2, 9.3]],
      backgroundColor: sentinelOf('band'),
      clip: false,
    });
    expect(chart.options?.scales?.['x']).toMatchObject({ min: 0, max: 20, ticks: { stepSize: 5, font: { size: 15 } } });
  });

  test.each([{ isSmall: true }, { interval: null }])('with %o has no filled band', (change) => {
    expect(toChartConfig({ ...share, ...change }, 680).chart.data.datasets[0]?.data).toEqual([null]);
  });

  test('is lower without a note under it', () => {
    expect(toChartConfig({ ...share, axisMax: 100, stopsShort: false }, 680).height).toBeLessThan(
      toChartConfig(share, 680).height,
    );
  });
});

describe('a change', () => {
  test('is two bars from 0 in two colours', () => {
    const { chart } = toChartConfig(bars, 342);
    expect(chart.data.datasets[0]).toMatchObject({
      data: [3, 22],
      backgroundColor: [sentinelOf('band'), sentinelOf('point')],
    });
    expect(chart.options?.scales?.['x']).toMatchObject({ min: 0, max: 22 });
  });

  test('from nothing to nothing keeps an axis', () => {
    expect(
      toChartConfig({ ...bars, bars: bars.bars.map((bar) => ({ ...bar, value: 0 })) }, 342).chart.options?.scales?.[
        'x'
      ],
    ).toMatchObject({ max: 1 });
  });

  test('is higher where a name takes two lines', () => {
    const long = {
      ...bars,
      bars: [
        { label: 'The year before the scheme began in the county', value: 3 },
        { label: 'After', value: 22 },
      ],
    };
    expect(toChartConfig(long, 342).height).toBeGreaterThan(toChartConfig(bars, 342).height);
  });
});

test.each([share, bars])('nothing moves or measures the page: $kind', (series) => {
  const { width, chart } = toChartConfig(series, 342);
  expect(width).toBe(342);
  expect(chart.options).toMatchObject({
    animation: false,
    responsive: false,
    devicePixelRatio: 1,
    events: [],
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
  });
});
