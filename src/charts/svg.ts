import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, SvgExportFlag, type SKRSContext2D } from '@napi-rs/canvas';
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { paintOf } from './colours.ts';
import type { SizedConfig } from './config.ts';
import { escapeText, wrapSvg, type Words } from './markup.ts';
import { chartFont, strongEnd } from './text.ts';

/**
 * Draws a configuration as an SVG string: one `<text>` a label, colours as custom properties, no style or script.
 * The same input gives the same bytes. `id` must be the page's only one of its name: every id inside begins with it.
 */
export const renderSvg = (config: SizedConfig, words: Words): string => {
  registerFont();
  const { width, height } = config;
  const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
  const texts = collectTexts(canvas.getContext('2d'));
  // Chart.js asks of a canvas what this one has; its types ask for a browser's.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, config.chart);
  const shapes = toShapes(canvas.getContent().toString('utf8'), words.id);
  chart.destroy();
  return wrapSvg(shapes + texts.join(''), { ...words, width, height });
};

const strongWeight = 680;
const fontFile = 'src/assets/fonts/atkinson-english.woff2';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const registerFont = (): void => {
  if (GlobalFonts.has(chartFont)) return;
  // A bundler moves this module, and the site is built from its root.
  const places = [fileURLToPath(new URL('../assets/fonts/atkinson-english.woff2', import.meta.url)), resolve(fontFile)];
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error(`${fontFile} was not found. Charts measure their labels by it: run the build from the root of the project`);
  GlobalFonts.registerFromPath(found, chartFont);
};

/** Has a context hand over its labels as elements, and measure them at the weight they will have. Skia would write a `<text>` for every word. */
const collectTexts = (ctx: SKRSContext2D): string[] => {
  const texts: string[] = [];
  const measure = ctx.measureText.bind(ctx);
  const measureAt = (text: string, weight: number): TextMetrics => {
    ctx.fontVariationSettings = `'wght' ${weight}`;
    return measure(text) as TextMetrics;
  };
  Object.assign(ctx, {
    measureText: (text: string): TextMetrics | { width: number } => {
      const [strong, rest] = text.split(strongEnd);
      return rest === undefined ? measureAt(text, 400) : { width: measureAt(strong ?? '', strongWeight).width + measureAt(rest, 400).width };
    },
    fillText: (text: string, x: number, y: number): void => {
      texts.push(toText(ctx, { text, x, y: y + baselineShift(ctx) }));
    },
  });
  return texts;
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

const anchors: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end', end: 'end' };

const toText = (ctx: SKRSContext2D, { text, x, y }: { text: string; x: number; y: number }): string => {
  const { a, b, c, d, e, f } = ctx.getTransform();
  if (a !== 1 || b !== 0 || c !== 0 || d !== 1) throw new Error(`The label “${text}” is turned or scaled. Charts here set every label level`);
  const anchor = anchors[ctx.textAlign];
  const [first, rest] = text.split(strongEnd);
  const words = rest === undefined ? escapeText(text) : `<tspan font-weight="${strongWeight}">${escapeText(first ?? '')}</tspan>${escapeText(rest)}`;
  const size = Number.parseFloat(ctx.font.match(/([\d.]+)px/)?.[1] ?? '16');
  const attributes = `x="${round(x + e)}" y="${round(y + f)}" font-size="${round(size)}" font-weight="400" fill="${paintOf(String(ctx.fillStyle))}"`;
  return `<text class="chart-text" ${attributes}${anchor ? ` text-anchor="${anchor}"` : ''}>${words}</text>`;
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
      // Chart.js clears its canvas first, which leaves a rectangle that nobody sees.
      .replace(/<rect fill-opacity="0"[^>]*\/>/g, '')
      .replace(/(fill|stroke)="(#[0-9a-f]+)"/gi, (_, attribute: string, colour: string) => `${attribute}="${paintOf(colour)}"`)
      .replace(/\bcl_[0-9a-z]+/g, renumber)
      .replace(/-?\d+\.\d{3,}/g, (number) => String(round(Number(number))))
  );
};

const round = (value: number): number => Math.round(value * 100) / 100;
