import * as text from '#messages/charts.ts';
import type { ChartConfiguration, ChartOptions, Plugin } from 'chart.js';
import { smallGroup } from '../domain/figures/figure.ts';
import { capitalise } from '../messages/format.ts';
import { sentinelOf } from './colours.ts';
import { barHeight, barMarks, barValue, dotsMarks, shareMarks } from './marks.ts';
import type { BarsSeries, DotsSeries, DrawnSeries, ShareSeries } from './series.ts';
import { bandHeight } from './shapes.ts';
import { chartFont, estimateWidth, textSizes, wrapText, type ChartWidth } from './text.ts';

/** A Chart.js configuration, and the size in pixels that it is laid out for. */
export interface SizedConfig {
  width: ChartWidth;
  height: number;
  chart: ChartConfiguration<'bar', ChartValue[]>;
}
/** What one bar shows: a length from 0, a span, or nothing. */
export type ChartValue = number | [number, number] | null;

/** How a series is drawn at one of the two widths: stand-in colours, text of 15 px or more, nothing that moves. */
export const toChartConfig = (series: DrawnSeries, width: ChartWidth): SizedConfig => {
  switch (series.kind) {
    case 'share':
      return toShareConfig(series, width);
    case 'bars':
      return toBarsConfig(series, width);
    case 'dots':
      return toDotsConfig(series, width);
  }
};

const plotHeight = 50;
const labelHeight = 28;
// Half a post, so that one at 0 or at the end stays whole.
const side = 7;
const tickPadding = 6;

const toShareConfig = (series: ShareSeries, width: ChartWidth): SizedConfig => {
  const { small, line } = textSizes(width);
  const note = wrapText(shareNote(series), { width, size: small });
  const noteHeight = note.length > 0 ? note.length * line + 4 : 0;
  const options = toOptions(width, { top: labelHeight, right: side, bottom: noteHeight, left: side });
  return {
    width,
    height: labelHeight + plotHeight + line + 2 * tickPadding + noteHeight,
    chart: toBarChart(toBandDataset([series]), {
      options: { ...options, scales: { x: toPercentScale(series.axisMax, width), y: { display: false } } },
      marks: shareMarks(series, { width, note }),
    }),
  };
};

const toBandDataset = (shares: readonly Pick<ShareSeries, 'interval' | 'isSmall'>[]): Dataset => ({
  data: shares.map(({ interval, isSmall }) => (interval && !isSmall ? [interval.low, interval.high] : null)),
  backgroundColor: sentinelOf('band'),
  barThickness: bandHeight,
});

const shareNote = ({ isSmall, stopsShort, axisMax }: ShareSeries): string =>
  [...(isSmall ? [text.smallGroup(smallGroup)] : []), ...(stopsShort ? [text.scaleStops(axisMax)] : [])].join(' ');

const toPercentScale = (max: number, width: ChartWidth): Scale => ({
  min: 0,
  max,
  border: { color: sentinelOf('axis'), width: 1.5 },
  grid: { color: sentinelOf('grid'), drawTicks: false, lineWidth: 1 },
  ticks: {
    color: sentinelOf('muted'),
    font: toFont(width),
    padding: tickPadding,
    align: 'inner',
    maxRotation: 0,
    autoSkip: false,
    stepSize: tickSteps[max] ?? 25,
    callback: (value) => `${value}%`,
  },
});

/** Round steps that leave space for their labels at the narrow width. */
const tickSteps: Readonly<Record<number, number>> = { 5: 1, 10: 2, 20: 5, 40: 10, 60: 20, 80: 20, 100: 25 };

const toBarsConfig = (series: BarsSeries, width: ChartWidth): SizedConfig => {
  const { small, label, line } = textSizes(width);
  const values = series.bars.map(({ value }) => value);
  const nameLines = Math.max(...series.bars.map(({ label: name }) => wrapText(name, { width, size: small }).length));
  const gap = nameLines * line + 20;
  const note = wrapText([`${capitalise(series.unit)}.`, text.barsStart, series.note].filter(Boolean).join(' '), {
    width,
    size: small,
  });
  // Space for the longest value after the longest bar; digits are wider than letters.
  const right = 14 + Math.max(...series.bars.map((bar) => estimateWidth(barValue(bar), label * 1.15)));
  const bottom = note.length * line + 10 - gap / 2 + 6;
  const options = toOptions(width, { top: gap / 2, right, bottom, left: 2 });
  return {
    width,
    height: Math.ceil(gap / 2 + values.length * (gap + barHeight) + bottom),
    chart: toBarChart(toBarsDataset(values), {
      options: {
        ...options,
        scales: { x: { display: false, min: 0, max: Math.max(...values) || 1 }, y: { display: false } },
      },
      marks: barMarks(series, { width, note }),
    }),
  };
};

const toBarsDataset = (values: number[]): Dataset => ({
  data: values,
  backgroundColor: values.map((_, index) => sentinelOf(index === 0 ? 'band' : 'point')),
  borderColor: sentinelOf('edge'),
  borderWidth: 1.5,
  borderSkipped: false,
  barThickness: barHeight,
});

/** A row a figure: its name and detail above, the band and post, the value below. */
const toDotsConfig = (series: DotsSeries, width: ChartWidth): SizedConfig => {
  const { small, line } = textSizes(width);
  const lines = Math.max(
    ...series.rows.map(
      ({ name, detail }) =>
        wrapText(name, { width, size: small }).length + wrapText(detail, { width, size: small }).length,
    ),
  );
  // Rows are in the middle of their strip, and the text above is higher than the value below.
  const [up, down] = [lines * line + 40, 56];
  const shift = Math.max(0, (up - down) / 2);
  const note = wrapText([...(series.stopsShort ? [text.scaleStops(series.axisMax)] : []), series.note].join(' '), {
    width,
    size: small,
  });
  const noteHeight = note.length * line + 8;
  const options = toOptions(width, { top: shift, right: side, bottom: noteHeight, left: side });
  return {
    width,
    height: Math.ceil(shift + series.rows.length * (up + down) + line + 2 * tickPadding + noteHeight),
    chart: toBarChart(toBandDataset(series.rows), {
      options: { ...options, scales: { x: toPercentScale(series.axisMax, width), y: { display: false } } },
      marks: dotsMarks(series, { width, note }),
    }),
  };
};

const toBarChart = (
  dataset: Dataset,
  { options, marks }: { options: ChartOptions<'bar'>; marks: Plugin<'bar'> },
): SizedConfig['chart'] => ({
  type: 'bar',
  data: { labels: dataset.data.map((_, index) => String(index)), datasets: [{ ...dataset, clip: false }] },
  options,
  plugins: [marks],
});

const toOptions = (
  width: ChartWidth,
  padding: { top: number; right: number; bottom: number; left: number },
): ChartOptions<'bar'> => ({
  indexAxis: 'y',
  animation: false,
  responsive: false,
  devicePixelRatio: 1,
  events: [],
  font: toFont(width),
  color: sentinelOf('muted'),
  borderColor: sentinelOf('grid'),
  layout: { padding },
  plugins: { legend: { display: false }, tooltip: { enabled: false }, title: { display: false } },
});

const toFont = (width: ChartWidth): { family: string; size: number; lineHeight: number } => {
  const { small, line } = textSizes(width);
  return { family: chartFont, size: small, lineHeight: line / small };
};

type Dataset = SizedConfig['chart']['data']['datasets'][number];
type Scale = NonNullable<NonNullable<ChartOptions<'bar'>['scales']>[string]>;
