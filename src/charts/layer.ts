import { paint, type ChartRole } from './colours.ts';
import { escapeText } from './markup.ts';
import { strongEnd } from './text.ts';

/** One line of text. What comes before `strongEnd` is heavier; `y` is the baseline. */
export interface Label {
  text: string;
  x: number;
  y: number;
  size: number;
  role: ChartRole;
  anchor?: 'middle' | 'end' | undefined;
}

/**
 * A picture before it is a file: shapes as markup, and its text separate, so that each kind of file can set them its
 * own way.
 */
export interface Layer {
  width: number;
  height: number;
  shapes: string;
  labels: readonly Label[];
}

/** The weight of what comes before `strongEnd`. */
export const strongWeight = 680;

/**
 * A layer as the inside of an SVG: shapes, then one `<text>` a label.
 * @param widthOf given for a file that leaves the site: each line is then held to this width, so that a reader's
 *   machine without the typeface sets it no wider
 */
export const toBody = ({ shapes, labels }: Layer, widthOf?: (label: Label) => number): string =>
  shapes + labels.map((label) => toText(label, widthOf?.(label))).join('');

/** A layer moved right and down. */
export const moveLayer = (layer: Layer, dx: number, dy: number): Layer => ({
  ...layer,
  shapes:
    layer.shapes && (dx === 0 && dy === 0 ? layer.shapes : `<g transform="translate(${dx} ${dy})">${layer.shapes}</g>`),
  labels: layer.labels.map((label) => ({ ...label, x: label.x + dx, y: label.y + dy })),
});

/** Layers set under each other, each with the space above it that it asks for. */
export const stackLayers = (layers: readonly { layer: Layer; above: number }[], width: number): Layer => {
  let height = 0;
  const placed = layers.map(({ layer, above }) => {
    const moved = moveLayer(layer, 0, height + above);
    height += above + layer.height;
    return moved;
  });
  return {
    width,
    height,
    shapes: placed.map(({ shapes }) => shapes).join(''),
    labels: placed.flatMap(({ labels }) => labels),
  };
};

const toText = ({ text, x, y, size, role, anchor }: Label, width: number | undefined): string => {
  const [first, rest] = text.split(strongEnd);
  const words =
    rest === undefined
      ? escapeText(text)
      : `<tspan font-weight="${strongWeight}">${escapeText(first ?? '')}</tspan>${escapeText(rest)}`;
  const place = `x="${round(x)}" y="${round(y)}"`;
  const look = `font-size="${round(size)}" font-weight="400" fill="${paint(role)}"`;
  const held = width === undefined ? '' : ` textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text class="chart-text" ${place} ${look}${anchor ? ` text-anchor="${anchor}"` : ''}${held}>${words}</text>`;
};

const round = (value: number): number => Math.round(value * 100) / 100;
