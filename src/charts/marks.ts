import * as texts from '#messages/charts.ts';
import type { Chart, Plugin } from 'chart.js';
import { sentinelOf, type ChartRole } from './colours.ts';
import type { BarsSeries, DotsSeries, ShareSeries } from './series.ts';
import { drawBand, drawPost, drawStart, toPostWidth, type Pen } from './shapes.ts';
import { chartFont, strongEnd, textSizes, toLabelText, wrapText, type ChartWidth } from './text.ts';

/** The width drawn at, and the lines written under the picture. */
export interface ChartLayout {
  width: ChartWidth;
  note: readonly string[];
}

/** Height in pixels of the bars of a change. */
export const barHeight = 24;

/** Outlines the interval, closes its ends, sets the post at the value and writes both above. */
export const shareMarks = (series: ShareSeries, { width, note }: ChartLayout): Plugin<'bar'> => ({
  id: 'share-marks',
  afterDatasetsDraw: (chart) => {
    const toX = (percent: number): number => scaleX(chart).getPixelForValue(percent);
    const { top, bottom } = chart.chartArea;
    const x = toX(series.percent);
    const [left, right] = [toX(series.interval?.low ?? series.percent), toX(series.interval?.high ?? series.percent)];
    const post = toPostWidth(x, [left, right]);
    if (series.interval) drawBand(chart.ctx, { left, right, middle: (top + bottom) / 2, isDashed: series.isSmall });
    drawPost(chart.ctx, { x, base: bottom, width: post, isHollow: series.isSmall });
    writeWithin(chart.ctx, {
      text: shareLabel(series),
      x: x - post / 2,
      y: top - 7,
      size: textSizes(width).label,
      width,
    });
    writeNote(chart, { width, note });
  },
});

/** Writes each bar's name above it and its value at its end. */
export const barMarks = ({ bars }: BarsSeries, { width, note }: ChartLayout): Plugin<'bar'> => ({
  id: 'bar-marks',
  afterDatasetsDraw: (chart) => {
    const { small, label, line } = textSizes(width);
    const { left } = chart.chartArea;
    for (const [index, bar] of bars.entries()) {
      const name = bar.label;
      const { x, y } = chart.getDatasetMeta(0).data[index] ?? { x: left, y: 0 };
      const lines = wrapText(name, { width, size: small });
      lines.forEach((text, at) =>
        writeOnGround(chart.ctx, {
          text,
          x: left - 1,
          y: y - barHeight / 2 - 9 - (lines.length - 1 - at) * line,
          size: small,
        }),
      );
      write(chart.ctx, { text: barValue(bar), x: x + 8, y: y + label * 0.35, size: label });
      drawStart(chart.ctx, { x: left, top: y - barHeight / 2 - 3, bottom: y + barHeight / 2 + 3 });
    }
    writeNote(chart, { width, note });
  },
});

/** A bar’s value, and out of how many where that is stated: “22”, “3 of 120”. What comes before the mark is heavier. */
export const barValue = ({ value, base }: BarsSeries['bars'][number]): string =>
  toLabelText(texts.barValue(value, base));

/** For each figure of a family its name and detail, its interval and post, and its value. */
export const dotsMarks = ({ rows }: DotsSeries, { width, note }: ChartLayout): Plugin<'bar'> => ({
  id: 'dots-marks',
  afterDatasetsDraw: (chart) => {
    const { small, label, line } = textSizes(width);
    const toX = (percent: number): number => scaleX(chart).getPixelForValue(percent);
    for (const [index, row] of rows.entries()) {
      const middle = chart.getDatasetMeta(0).data[index]?.y ?? 0;
      const x = toX(row.percent);
      const [left, right] = [toX(row.interval?.low ?? row.percent), toX(row.interval?.high ?? row.percent)];
      const post = toPostWidth(x, [left, right]);
      if (row.interval) drawBand(chart.ctx, { left, right, middle, isDashed: row.isSmall });
      drawPost(chart.ctx, { x, base: middle + 25, width: post, isHollow: row.isSmall });
      const details = wrapText(row.detail, { width, size: small });
      const names = wrapText(row.name, { width, size: small });
      const lines = [...names.map((text) => text + strongEnd), ...details];
      lines.forEach((text, at) =>
        write(chart.ctx, {
          text,
          x: 1,
          y: middle - 30 - (lines.length - 1 - at) * line,
          size: small,
          role: at < names.length ? 'ink' : 'muted',
        }),
      );
      writeWithin(
        chart.ctx,
        { text: shareLabel(row), x: x - post / 2, y: middle + 25 + label + 2, size: label, width },
        writeOnGround,
      );
    }
    writeNote(chart, { width, note });
  },
});

/**
 * The value of a share and what is known of its interval: “4.4% (2.0% to 9.3%)”. What comes before the mark is heavier.
 */
export const shareLabel = ({ percent, interval }: Pick<ShareSeries, 'percent' | 'interval'>): string =>
  toLabelText(interval ? texts.shareWithInterval({ percent, ...interval }) : texts.shareAlone(percent));

const scaleX = (chart: Chart<'bar'>): NonNullable<Chart['scales'][string]> => {
  const { x } = chart.scales;
  if (!x) throw new Error('A chart of a share needs a scale named x');
  return x;
};

const writeNote = (chart: Chart<'bar'>, { width, note }: ChartLayout): void => {
  const { small, line } = textSizes(width);
  for (const [index, text] of note.entries())
    write(chart.ctx, {
      text,
      x: 1,
      y: chart.height - 6 - (note.length - 1 - index) * line,
      size: small,
      role: 'muted',
    });
};

/** A label from x on, or set from the right edge where it would run over, so that no other font can push it out. */
const writeWithin = (pen: Pen, { width, ...label }: Label & { width: number }, set = write): void => {
  pen.save();
  pen.font = toFont(label.size);
  const fits = label.x + pen.measureText(label.text).width * 1.2 <= width;
  pen.restore();
  set(pen, fits ? label : { ...label, x: width - 1, align: 'right' });
};

/** A label with the ground behind it, where the lines of a scale would run through the text. */
const writeOnGround = (pen: Pen, label: Label): void => {
  pen.save();
  pen.font = toFont(label.size);
  const width = pen.measureText(label.text).width * 1.06 + 4;
  pen.fillStyle = sentinelOf('ground');
  pen.fillRect(label.align === 'right' ? label.x - width : label.x, label.y - label.size, width, label.size * 1.35);
  pen.restore();
  write(pen, label);
};

interface Label {
  text: string;
  x: number;
  y: number;
  size: number;
  role?: ChartRole;
  align?: CanvasTextAlign;
}

const write = (pen: Pen, { text, x, y, size, role = 'ink', align = 'left' }: Label): void => {
  pen.save();
  pen.font = toFont(size);
  pen.fillStyle = sentinelOf(role);
  pen.textAlign = align;
  pen.textBaseline = 'alphabetic';
  pen.fillText(text, x, y);
  pen.restore();
};

const toFont = (size: number): string => `${size}px "${chartFont}"`;
