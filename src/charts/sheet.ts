import * as texts from '#messages/charts.ts';
import type { Sentence } from '../domain/figures/figure.ts';
import type { Verdict } from '../domain/figures/verdict.ts';
import { capitalise } from '../messages/format.ts';
import { paint } from './colours.ts';
import { widthOf } from './measure.ts';
import { stackLayers, type Label, type Layer } from './layer.ts';
import { strongEnd, toLabelText, wrapText } from './text.ts';
import { toVerdictBand, toVerdictEdge } from './verdict-band.ts';

/** Everything that a picture says once it has left its page. */
export interface FigureSheet {
  /** What sort of figure it is. */
  kind: string;
  verdict: Verdict;
  scheme: string;
  /** The figure’s sentence, parted around the figure. */
  sentence: Sentence;
  /** Drawings of the figure, each under a line that says how to read it. None where a number is all there is. */
  drawings: readonly { title: string; layer: Layer }[];
  /** Why nothing is drawn, where a reader would expect a drawing. */
  notDrawn: string | null;
  cautions: readonly string[];
  /** Plain sentences that warn of nothing. */
  notes: readonly string[];
  source: string;
  /** What the site is called. */
  site: string;
  /** The figure’s page, in full. */
  address: string;
}

/** Width of the content of a sheet, and of the sheet with the space around it. */
const innerWidth = 680;
const margin = 32;
const sheetWidth = innerWidth + 2 * margin;

/**
 * A figure as one picture with its cautions, source and address inside, in the same style with and without a drawing.
 */
export const toSheet = ({
  kind,
  verdict,
  scheme,
  sentence,
  drawings,
  notDrawn,
  cautions,
  notes,
  source,
  site,
  address,
}: FigureSheet): Layer => {
  const isNumber = drawings.length === 0 && notDrawn === null;
  const layer = stackLayers(
    [
      { above: margin, layer: write(kind, { size: 15, role: 'muted' }) },
      { above: 10, layer: headline(sentence, { isNumber, isStruck: verdict === 'impossible' }) },
      { above: 8, layer: write(scheme, { size: 17, role: 'muted' }) },
      { above: 16, layer: toVerdictBand(verdict, innerWidth) },
      ...drawings.flatMap((drawing) => [
        { above: 18, layer: write(drawing.title, { size: 15, role: 'ink' }) },
        { above: 8, layer: drawing.layer },
      ]),
      ...(notDrawn === null && cautions.length === 0 ? [] : [{ above: 20, layer: cautionBox(notDrawn, cautions) }]),
      ...notes.map((words) => ({ above: 16, layer: write(words, { size: 15, role: 'muted' }) })),
      { above: 16, layer: write(texts.source(source), { size: 15, role: 'muted' }) },
      { above: 16, layer: rule(1, 'grid') },
      { above: 12, layer: foot(site, address) },
      { above: margin, layer: { width: innerWidth, height: 0, shapes: '', labels: [] } },
    ],
    innerWidth,
  );
  return {
    ...layer,
    width: sheetWidth,
    shapes: `${toVerdictEdge(verdict, layer.height)}<g transform="translate(${margin} 0)">${layer.shapes}</g>`,
    labels: layer.labels.map((label) => ({ ...label, x: label.x + margin })),
  };
};

type Style = Pick<Label, 'size' | 'role'> & { width?: number; x?: number };

/** Lines of text under each other. A part before `strongEnd` stays heavy across the lines it takes. */
const write = (text: string, { size, role, width = innerWidth, x = 0 }: Style): Layer => {
  const line = Math.round(size * 1.36);
  const lines = wrapStrong(text, { width, size });
  return {
    width,
    height: lines.length * line,
    shapes: '',
    labels: lines.map((words, index) => ({ text: words, x, y: index * line + size, size, role })),
  };
};

const wrapStrong = (text: string, { width, size }: { width: number; size: number }): string[] => {
  const [strong, rest] = text.split(strongEnd);
  const lines = wrapText(text.replace(strongEnd, ''), { width, size, perLetter: rest === '' ? 0.53 : 0.48 });
  if (rest === undefined) return lines;
  let left = (strong ?? '').trim().length;
  return lines.map((line) => {
    if (left <= 0) return line;
    const heavy = Math.min(left, line.length);
    left -= heavy + 1;
    return line.slice(0, heavy) + strongEnd + line.slice(heavy);
  });
};

/** A number on its own is large; one that has to be read with care never is. An impossible one is struck through. */
const headline = (
  { before, figure, after }: Sentence,
  { isNumber, isStruck }: { isNumber: boolean; isStruck: boolean },
): Layer => {
  const words = [before, figure, after].filter(Boolean).join(' ');
  if (isStruck)
    return stackLayers(
      [
        ...(before ? [{ above: 0, layer: write(capitalise(before), { size: 21, role: 'ink' }) }] : []),
        { above: 2, layer: strike(before ? figure : capitalise(figure)) },
        { above: 2, layer: write(after, { size: 21, role: 'ink' }) },
      ],
      innerWidth,
    );
  if (!isNumber) return write(`${capitalise(words)}${strongEnd}`, { size: 25, role: 'ink' });
  return stackLayers(
    [
      { above: 6, layer: write(`${capitalise(figure)}${strongEnd}`, { size: 52, role: 'ink' }) },
      { above: 2, layer: write(`${after}${strongEnd}`, { size: 25, role: 'ink' }) },
    ],
    innerWidth,
  );
};

/** A number struck through from edge to edge. */
const strike = (figure: string): Layer => {
  const layer = write(`${figure}${strongEnd}`, { size: 32, role: 'ink' });
  const lines = layer.labels.map((label) => `M0 ${label.y - 13}h${Math.round(widthOf(label))}v3H0z`);
  return { ...layer, shapes: `<path fill="${paint('ink')}" d="${lines.join('')}"/>` };
};

const rule = (height: number, role: 'ink' | 'grid'): Layer => ({
  width: innerWidth,
  height,
  shapes: `<path fill="${paint(role)}" d="M0 0h${innerWidth}v${height}h-${innerWidth}z"/>`,
  labels: [],
});

const cautionBox = (notDrawn: string | null, cautions: readonly string[]): Layer => {
  const [left, inset] = [26, 14];
  const width = innerWidth - left - inset;
  const sentences =
    notDrawn === null
      ? cautions
      : [toLabelText(texts.notDrawn(notDrawn)), ...cautions.filter((words) => words !== notDrawn)];
  const text = stackLayers(
    sentences.map((words, index) => ({
      above: index === 0 ? inset : 7,
      layer: write(words, { size: 15, role: 'caution', width, x: left }),
    })),
    innerWidth,
  );
  const height = text.height + inset;
  return {
    ...text,
    height,
    shapes:
      `<path fill="${paint('caution-tint')}" stroke="${paint('caution-mark')}" d="M.5 ` +
      `.5h${innerWidth - 1}v${height - 1}H.5z"/><path fill="${paint('caution-mark')}" d="${hatch(height)}"/>`,
  };
};

/** Slanted strokes down the left edge of a box: the mark for care, readable without its colour. */
const hatch = (height: number): string =>
  Array.from({ length: Math.floor((height - 6) / 10) }, (_, index) => `M1 ${index * 10 + 10}l8 -8v4.5l-8 8z`).join('');

/** The post and name of the site, and the address of the figure. */
const foot = (site: string, address: string): Layer => {
  const lines = wrapAddress(address);
  return {
    width: innerWidth,
    height: Math.max(33, 24 + lines.length * 20),
    shapes:
      `<path fill="${paint('point')}" d="M2 31V9.5L18 2v29z"/><path fill="none" stroke="${paint('ground')}" ` +
      `stroke-width="3" d="M7 13.2 12.6 18.5 7 23.8"/>`,
    labels: [
      { text: toLabelText(texts.foot(site)), x: 30, y: 15, size: 15, role: 'ink' },
      ...lines.map((text, index): Label => ({ text, x: 30, y: 36 + index * 20, size: 15, role: 'muted' })),
    ],
  };
};

/** An address broken after its slashes, so that a long one stays on the sheet. */
const wrapAddress = (address: string): string[] =>
  wrapText(address.replaceAll('/', '/ '), { width: innerWidth - 30, size: 15 }).map((line) =>
    line.replaceAll('/ ', '/'),
  );
