import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../charts/measure.ts';
import { strongEnd } from '../../charts/text.ts';
import { intervalOf } from '../../domain/figures/figure.ts';
import { fixture } from '../../testing/content-folder.ts';
import { digestPictures } from '../../testing/digest-pictures.ts';
import { toSourceLine } from './citations.ts';
import { readDirectory } from '../from-files.ts';
import { drawPicture, toPictureFile } from './picture.ts';

const run = promisify(execFile);
const site = { name: 'Signpost Directory', url: new URL('https://directory.example/') };
const figures = readDirectory(fixture).outcomes.map((view) => ({ address: `${view.scheme.id}/${view.id}`, view }));

describe.each(figures)('the picture of $address', ({ view }) => {
  const layer = drawPicture(view, site);
  const words = layer.labels
    .map(({ text }) => text.replace(strongEnd, ''))
    .join(' ')
    .replace(/\s+/g, ' ');

  test('says the figure, every caution, the source and the address inside', () => {
    const parts = [view.figure, view.scheme.name, ...view.limits.map((limit) => limit.words), toSourceLine(view)];
    expect(parts.filter((part) => !words.toLowerCase().includes(part.toLowerCase()))).toEqual([]);
    expect(words.replaceAll(' ', '')).toContain(new URL(view.href, site.url).href);
  });

  test('keeps every line inside, at 13 pixels or more', () => {
    expect(layer.labels.filter((label) => label.size < 13)).toEqual([]);
    const over = layer.labels.filter((label) => {
      const start =
        label.anchor === 'end'
          ? label.x - widthOf(label)
          : label.anchor === 'middle'
            ? label.x - widthOf(label) / 2
            : label.x;
      return start < 24 || start + widthOf(label) > layer.width - 24 || label.y > layer.height - 8;
    });
    expect(over).toEqual([]);
  });

  test('as a file is one whole SVG, named and described, with text as text and no colour left open', () => {
    const file = toPictureFile(view, site);
    const { document } = parseHTML(`<!doctype html><body>${file}</body>`);
    const svg = document.querySelector('svg');
    expect(file.match(/<[a-z][^>]*[^/]>/gi)?.length).toBe(file.match(/<\/[a-z]+>/gi)?.length);
    expect(svg?.querySelector('title')?.textContent).toBe(view.outcome.measure);
    for (const limit of view.limits) expect(svg?.querySelector('desc')?.textContent).toContain(limit.words);
    expect(svg?.querySelectorAll('text').length).toBe(layer.labels.length);
    expect(file).not.toMatch(/var\(|style=|<style|<script|<image|href=|NaN|Infinity/);
    expect(file).toContain('font-family="\'Atkinson Hyperlegible Next\', Arial, sans-serif"');
  });

  test('has an interval only with counts, and a figure without says why', () => {
    const interval = intervalOf(view.outcome);
    const hasCounts = view.outcome.type === 'proportion' && view.outcome.share.basis === 'counts';
    expect('low' in interval).toBe(hasCounts);
    if ('why' in interval) expect(interval.why).toMatch(/interval/);
    expect(/\d% to \d/.test(words)).toBe(hasCounts && !words.includes('No chart.'));
  });
});

test('two processes draw every picture with the same bytes', async () => {
  const program = `
    import { digestPictures } from './src/testing/digest-pictures.ts';
    console.log(await digestPictures());`;
  const other = run(process.execPath, ['--input-type=module', '--eval', program]);
  const own = await digestPictures();
  expect(own).toMatch(/^[0-9a-f]{64}$/);
  expect((await other).stdout.trim()).toBe(own);
});
