import { createCanvas, SvgExportFlag, type SKRSContext2D } from '@napi-rs/canvas';
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { paintOf, roleOf } from './colours.ts';
import type { SizedConfig } from './config.ts';
import { registerFont } from './font.ts';
import { strongWeight, toBody, type Label, type Layer } from './layer.ts';
import { toStandalone, wrapSvg, type Words } from './markup.ts';
import { widthOf } from './measure.ts';
import { strongEnd } from './text.ts';

/**
 * Draws a configuration: the one place where Chart.js meets a canvas. The same input gives the same bytes. `id` must be
 * unique on the page: every id inside begins with it.
 */
export const drawLayer = ({ width, height, chart: config }: SizedConfig, id: string): Layer => {
  registerFont();
  const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
  const labels = collectLabels(canvas.getContext('2d'));
  // Chart.js asks of a canvas what this one has; its types ask for a browser's.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, config);
  const shapes = toShapes(canvas.getContent().toString('utf8'), id);
  chart.destroy();
  return { width, height, shapes, labels };
};

/** A configuration as an SVG string: one `<text>` a label, colours as custom properties, no style or script. */
export const renderSvg = (config: SizedConfig, words: Words): string => toSvg(drawLayer(config, words.id), words);

/** A layer as an SVG string. */
export const toSvg = (layer: Layer, words: Words): string =>
  wrapSvg(toBody(layer), { ...words, width: layer.width, height: layer.height });

/** A layer as a standalone SVG file: plain colours, a ground, every line held to the width it has here. */
export const toSvgFile = (layer: Layer, words: Words): string =>
  toStandalone(wrapSvg(toBody(layer, widthOf), { ...words, width: layer.width, height: layer.height }));

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/**
 * Has a context hand over its labels as data, and measure them at the weight they will have. Skia would write a
 * `<text>` for every word.
 */
const collectLabels = (ctx: SKRSContext2D): Label[] => {
  const labels: Label[] = [];
  const measure = ctx.measureText.bind(ctx);
  const measureAt = (text: string, weight: number): TextMetrics => {
    ctx.fontVariationSettings = `'wght' ${weight}`;
    return measure(text) as TextMetrics;
  };
  Object.assign(ctx, {
    measureText: (text: string): TextMetrics | { width: number } => {
      const [strong, rest] = text.split(strongEnd);
      return rest === undefined
        ? measureAt(text, 400)
        : { width: measureAt(strong ?? '', strongWeight).width + measureAt(rest, 400).width };
    },
    fillText: (text: string, x: number, y: number): void => {
      labels.push(toLabel(ctx, { text, x, y: y + baselineShift(ctx) }));
    },
  });
  return labels;
};

/** Pixels from the baseline a label was set on to the alphabetic one, the only one that every reader of SVG knows. */
const baselineShift = (ctx: SKRSContext2D): number => {
  const shifted = ctx.measureText('x').fontBoundingBoxAscent;
  ctx.save();
  ctx.textBaseline = 'alphabetic';
  const plain = ctx.measureText('x').fontBoundingBoxAscent;
  ctx.restore();
  return plain - shifted;
};

const anchors: Partial<Record<CanvasTextAlign, Label['anchor']>> = { center: 'middle', right: 'end', end: 'end' };

const toLabel = (ctx: SKRSContext2D, { text, x, y }: { text: string; x: number; y: number }): Label => {
  const { a, b, c, d, e, f } = ctx.getTransform();
  if (a !== 1 || b !== 0 || c !== 0 || d !== 1)
    throw new Error(`The label “${text}” is turned or scaled. Charts here set every label level`);
  const size = Number.parseFloat(ctx.font.match(/([\d.]+)px/)?.[1] ?? '16');
  return { text, x: x + e, y: y + f, size, role: roleOf(String(ctx.fillStyle)), anchor: anchors[ctx.textAlign] };
};

/** What Skia drew, without its own frame: colours by role, ids of this chart, numbers to a hundredth of a pixel. */
const toShapes = (svg: string, id: string): string => {
  const ids = new Map<string, string>();
  const renumber = (name: string): string => {
    if (!ids.has(name)) ids.set(name, `${id}-clip-${ids.size + 1}`);
    return ids.get(name) ?? name;
  };
  return (
    svg
      .replace(/^.*?<svg[^>]*>/s, '')
      .replace(/<\/svg>\s*$/, '')
      // Chart.js clears its canvas first, which leaves an invisible rectangle.
      .replace(/<rect fill-opacity="0"[^>]*\/>/g, '')
      .replace(
        /(fill|stroke)="(#[0-9a-f]+)"/gi,
        (_, attribute: string, colour: string) => `${attribute}="${paintOf(colour)}"`,
      )
      .replace(/\bcl_[0-9a-z]+/g, renumber)
      .replace(/-?\d+\.\d{3,}/g, (number) => String(round(Number(number))))
  );
};

const round = (value: number): number => Math.round(value * 100) / 100;
