/** Draws content/site/share.png, the picture that other sites show beside a link to this one. */
import { writeFileSync } from 'node:fs';
import { createCanvas, GlobalFonts, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { readSite } from '../src/check/site-file.ts';
import { runCommand } from './command.ts';

const [width, height] = [1200, 630];
const margin = 80;
const family = 'Atkinson Hyperlegible Next';
const ink = '#14232a';
const link = '#0a4a60';
const title = ['Help to leave crime', 'behind, and an honest', 'record of what works'];

const write = (
  pen: SKRSContext2D,
  text: string,
  { x, y, size, weight }: { x: number; y: number; size: number; weight: number },
): void => {
  pen.font = `${size}px "${family}"`;
  // The weight of a variable font is a separate axis; the one in `font` is ignored.
  pen.fontVariationSettings = `'wght' ${weight}`;
  pen.fillText(text, x, y);
};

/** The picture of a site as PNG. */
const drawPicture = (name: string): Buffer => {
  GlobalFonts.registerFromPath('src/assets/fonts/atkinson-english.woff2', family);
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);

  // The mark on its grid of 20 by 33, at twice its size.
  pen.save();
  pen.translate(margin, 64);
  pen.scale(2, 2);
  pen.fillStyle = link;
  pen.fill(new Path2D('M2 31V9.5L18 2v29z'));
  pen.strokeStyle = '#fff';
  pen.lineWidth = 3;
  pen.stroke(new Path2D('M7 13.2 12.6 18.5 7 23.8'));
  pen.restore();

  pen.fillStyle = ink;
  write(pen, name, { x: margin + 54, y: 122, size: 54, weight: 700 });
  title.forEach((line, number) => write(pen, line, { x: margin, y: 262 + number * 82, size: 72, weight: 680 }));
  pen.fillStyle = link;
  pen.fillRect(margin, 520, width - 2 * margin, 3);
  pen.fillStyle = '#3f4f56';
  write(pen, 'Each fact with its source and its date, or said to be unknown.', {
    x: margin,
    y: 570,
    size: 30,
    weight: 400,
  });
  return canvas.toBuffer('image/png');
};

await runCommand({
  usage: `
Usage: npm run share-picture -- [--dry-run]

Draws the picture of 1200 by 630 that other sites show beside a link, from the name, the mark,
the typeface and the palette.

  --dry-run   draws it and prints its size, without writing content/site/share.png

Exit code: 0 when it was drawn.`,
  options: { 'dry-run': { type: 'boolean', default: false } },
  run: ({ 'dry-run': isDryRun }) => {
    const png = drawPicture(readSite().name);
    if (!isDryRun) writeFileSync('content/site/share.png', png);
    console.log(`${isDryRun ? 'Drew' : 'Wrote content/site/share.png,'} ${png.length} bytes.`);
  },
});
