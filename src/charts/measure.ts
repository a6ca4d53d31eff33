import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { registerFont } from './font.ts';
import { strongWeight, type Label } from './layer.ts';
import { chartFont, strongEnd } from './text.ts';

/** A run of a label in one weight. */
export interface Run {
  words: string;
  weight: number;
  width: number;
}

/** The runs of a label as a pen sets them, each with its width. The pen is left at the size of the label. */
export const toRuns = (pen: SKRSContext2D, { text, size }: Pick<Label, 'text' | 'size'>): Run[] => {
  const [strong, rest] = text.split(strongEnd);
  const parts =
    rest === undefined
      ? [{ words: text, weight: 400 }]
      : [
          { words: strong ?? '', weight: strongWeight },
          { words: rest, weight: 400 },
        ];
  pen.font = `${size}px "${chartFont}"`;
  return parts.map((part) => {
    pen.fontVariationSettings = `'wght' ${part.weight}`;
    return { ...part, width: pen.measureText(part.words).width };
  });
};

/** The width of a label in the site's typeface, in pixels. */
export const widthOf = (label: Label): number => {
  registerFont();
  ruler ??= createCanvas(1, 1).getContext('2d');
  return toRuns(ruler, label).reduce((sum, { width }) => sum + width, 0);
};

let ruler: SKRSContext2D | undefined;
