/**
 * Cuts the typeface down to what English pages use and writes it to src/assets/fonts. Run by hand after an update of
 * the font.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { formatNumber } from '../src/messages/format.ts';
import { runCommand } from './command.ts';

const source = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';
const target = 'src/assets/fonts';

/** Every character from one code point to another, both included. */
const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, offset) => String.fromCodePoint(from + offset)).join('');

/** Basic Latin, Latin-1, and the punctuation and signs of English prose. */
const english = range(0x20, 0x7e) + range(0xa0, 0xff) + range(0x2010, 0x2027) + '‰′″‹›€™−';
/** Welsh letters outside Latin-1, fetched only where a page uses them. */
const welsh = 'ŴŵŶŷ';

const subsets = [
  { subset: 'latin', characters: english, name: 'atkinson-english.woff2' },
  { subset: 'latin-ext', characters: welsh, name: 'atkinson-welsh.woff2' },
];

await runCommand({
  usage: `
Usage: npm run subset-font -- [--dry-run]

Writes the two subsets of Atkinson Hyperlegible Next to src/assets/fonts, its licence beside them, and
prints their sizes.

  --dry-run   cuts them and prints their sizes, without writing

Exit code: 0 when they were cut.`,
  options: { 'dry-run': { type: 'boolean', default: false } },
  run: async ({ 'dry-run': isDryRun }) => {
    mkdirSync(target, { recursive: true });
    for (const { subset, characters, name } of subsets) {
      const full = readFileSync(`${source}/files/atkinson-hyperlegible-next-${subset}-wght-normal.woff2`);
      const cut = await subsetFont(full, characters, {
        targetFormat: 'woff2',
        variationAxes: { wght: { min: 400, max: 700 } },
      });
      if (!isDryRun) writeFileSync(`${target}/${name}`, cut);
      console.log(`${name}: ${formatNumber(cut.length)} bytes, cut from ${formatNumber(full.length)}`);
    }
    if (!isDryRun) copyFileSync(`${source}/LICENSE`, `${target}/LICENSE.txt`);
  },
});
