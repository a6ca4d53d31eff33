/** Cuts the typeface down to what English pages use and writes it to src/assets/fonts. Run by hand after an update of the font. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import subsetFont from 'subset-font';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' }, 'dry-run': { type: 'boolean' } } });
const source = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';
const target = 'src/assets/fonts';

/** Every character from one code point to another, both included. */
const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, offset) => String.fromCodePoint(from + offset)).join('');

/** Basic Latin, Latin-1, and the punctuation and signs of English prose. */
const english = range(0x20, 0x7e) + range(0xa0, 0xff) + range(0x2010, 0x2027) + '‰′″‹›€™−';
/** Welsh letters outside Latin-1, fetched only where a page uses them. */
const welsh = 'ŴŵŶŷ';

if (values.help) {
  console.log('Usage: node scripts/subset-font.ts [--dry-run]\n\nWrites the two subsets of Atkinson Hyperlegible Next to src/assets/fonts and prints their sizes.');
} else {
  mkdirSync(target, { recursive: true });
  await write('latin', english, 'atkinson-english.woff2');
  await write('latin-ext', welsh, 'atkinson-welsh.woff2');
  if (!values['dry-run']) copyFileSync(`${source}/LICENSE`, `${target}/LICENSE.txt`);
}

async function write(subset: string, characters: string, name: string): Promise<void> {
  const full = readFileSync(`${source}/files/atkinson-hyperlegible-next-${subset}-wght-normal.woff2`);
  const cut = await subsetFont(full, characters, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } });
  if (!values['dry-run']) writeFileSync(`${target}/${name}`, cut);
  console.log(`${name}: ${cut.length.toLocaleString('en-GB')} bytes, cut from ${full.length.toLocaleString('en-GB')}`);
}
