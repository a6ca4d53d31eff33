import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { lightOf } from './colours.ts';
import { registerFont } from './font.ts';
import type { Label, Layer } from './layer.ts';
import { toPlainColours } from './markup.ts';
import { toRuns } from './measure.ts';

/** Pixels of the file for each pixel of the drawing. */
export const pngScale = 2;

/** A layer as a PNG on a light ground, at twice its size. The same layer gives the same bytes. */
export const renderPng = async (layer: Layer): Promise<Buffer> => {
  registerFont();
  const [width, height] = [layer.width * pngScale, layer.height * pngScale];
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = lightOf('ground');
  pen.fillRect(0, 0, width, height);
  const frame =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ` +
    `${layer.width} ${layer.height}">`;
  pen.drawImage(await loadImage(Buffer.from(`${frame}${toPlainColours(layer.shapes)}</svg>`)), 0, 0);
  // Skia sets the text of an SVG in a font of the machine, so it is set here.
  pen.scale(pngScale, pngScale);
  for (const label of layer.labels) write(pen, label);
  return canvas.toBuffer('image/png');
};

const write = (pen: SKRSContext2D, label: Label): void => {
  const runs = toRuns(pen, label);
  const whole = runs.reduce((sum, { width }) => sum + width, 0);
  pen.fillStyle = lightOf(label.role);
  let at = label.x - (label.anchor === 'end' ? whole : label.anchor === 'middle' ? whole / 2 : 0);
  for (const { words, weight, width } of runs) {
    pen.fontVariationSettings = `'wght' ${weight}`;
    pen.fillText(words, at, label.y);
    at += width;
  }
};
