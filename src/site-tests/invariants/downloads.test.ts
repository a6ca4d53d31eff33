import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../check/site-file.ts';
import { drawPicture } from '../../data/figures/picture.ts';
import { citationDownloads, downloads, hrefOf } from '../../data/figures/downloads.ts';
import { readDirectory } from '../../data/from-files.ts';
import { figuresOf } from '../../data/figures/outcomes.ts';
import { addressesOfSite, pageAt, readBuilt, site } from '../../testing/site.ts';
import { useVisit } from '../../testing/visit.ts';

const { outcomes, themes } = readDirectory(site.content);
const figures = outcomes.map((view) => ({
  href: view.href,
  view,
  read: (ending: string) => readFileSync(join(site.dist, hrefOf(view, { ending }))),
}));
/** The picture of a figure, for the address that its files name. */
const draw = ({ view, read }: Pick<(typeof figures)[number], 'view' | 'read'>) =>
  drawPicture(view, {
    name: readSite(site.content).name,
    url: new URL(/http[^<]*?(?=\/outcomes\/)/.exec(read('svg').toString('utf8'))?.[0] ?? 'http://localhost:4321'),
  });
/** Words as a file may set them: on several lines, and with its own escapes. */
const plain = (text: string): string => text.replace(/\\(?=[&%#_${}])/g, '').replace(/\s+/g, ' ');

describe.each(figures)('$href', ({ view, read }) => {
  test('links to a file in every format, and each holds every caution', () => {
    const links = [...(pageAt(view.href).document.querySelectorAll('a[download]') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(
      downloads.map((download) => hrefOf(view, download)).toSorted((a, b) => links.indexOf(a) - links.indexOf(b)),
    );
    for (const { ending } of downloads.filter((download) => !['svg', 'png'].includes(download.ending)))
      for (const { words } of view.limits)
        expect(plain(read(ending).toString('utf8')).replaceAll('\\"', '"').replaceAll('""', '"'), ending).toContain(
          words,
        );
  });

  test('shows and copies the citations that it offers as files', () => {
    const shown = [...(pageAt(view.href).document.querySelectorAll('[data-copy-text]') ?? [])].map(({ textContent }) =>
      plain(textContent ?? '').trim(),
    );
    for (const { ending } of citationDownloads) expect(shown).toContain(plain(read(ending).toString('utf8')).trim());
  });

  test('prints its cautions, its source and who counted it inside the picture of the page and of the embed', () => {
    for (const path of [view.href, `/embed/${view.scheme.id}/${view.id}/`]) {
      const picture = plain(pageAt(path).document.querySelector('[data-picture]')?.textContent ?? '');
      for (const { words } of view.limits) expect(picture, path).toContain(words);
      expect(picture, path).toContain(view.outcome.source.at);
    }
  });

  test('has a PNG of twice the size of its picture', () => {
    const { width, height } = draw({ view, read });
    // The header of a PNG: eight bytes of signature, eight of the chunk’s length and name, then width and height.
    const png = read('png');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * 2, height * 2]);
  });
});

/** One figure for each way of drawing: bitmaps of one kind differ only in text and lengths. */
const onePerKind = [
  ...new Map(
    figures.map((figure) => {
      const { outcome, parts } = figure.view;
      const basis = outcome.type === 'proportion' ? outcome.share.basis : '';
      return [`${outcome.type} ${basis} ${parts.length > 0} ${outcome.cautions.length > 0}`, figure];
    }),
  ).values(),
];
test.each(onePerKind)('the PNG of $href has ink where every line of its picture is', async (figure) => {
  const layer = draw(figure);
  const image = await loadImage(figure.read('png'));
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const bare = layer.labels.filter(({ x, y, size, anchor }) => {
    const left = anchor === 'end' ? x - size * 2 : anchor === 'middle' ? x - size : x;
    const { data } = pen.getImageData(Math.max(0, left * 2), (y - size) * 2, size * 4, size * 2);
    return !data.some((value, index) => index % 4 !== 3 && value < 140);
  });
  expect(bare).toEqual([]);
});

test('the whole set holds every figure, as rows and as records', () => {
  const rows: Record<string, string>[] = parse(readBuilt('/outcomes/figures.csv'), {
    bom: true,
    columns: true,
  });
  const { figures: records } = JSON.parse(readBuilt('/outcomes/figures.json')) as {
    figures: { id: string; cautions: string[] }[];
  };
  const ids = outcomes.map(({ scheme, id }) => `${scheme.id}/${id}`);
  expect(rows.map(({ id }) => id)).toEqual(ids);
  expect(records.map(({ id }) => id)).toEqual(ids);
});

test.each(themes)('the pack “$name” has its figures in every format', ({ href, schemes }) => {
  const count = figuresOf(schemes).length;
  const read = (ending: string): string => readBuilt(`${href}figures.${ending}`);
  expect(parse(read('csv'), { bom: true, columns: true }).length).toBe(count);
  expect((JSON.parse(read('json')) as { figures: unknown[] }).figures.length).toBe(count);
  expect(read('bib').match(/^@techreport/gm)?.length).toBe(count);
  expect(read('ris').match(/^TY {2}- RPRT/gm)?.length).toBe(count);
});

test('no part of the citation programs reaches a page', () => {
  const scripts = [...addressesOfSite()].filter((address) => address.startsWith('/_astro/') && address.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((src) => /citeproc|citation-js/i.test(readBuilt(src)))).toEqual([]);
});

describe('in a browser', () => {
  const visit = useVisit({}, 'all tests');

  test('every SVG opens alone in the browser, complete, named, and with its text inside its frame', async () => {
    const { page, open } = visit;
    for (const { view } of figures) {
      await open(hrefOf(view, { ending: 'svg' }));
      const found = await page.evaluate(() => {
        const svg = document.documentElement as unknown as SVGSVGElement;
        const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
        const texts = [...svg.querySelectorAll('text')];
        const outside = texts.filter((text) => {
          const box = text.getBBox();
          return box.x < 0 || box.x + box.width > width || box.y < 0 || box.y + box.height > height;
        });
        return {
          name: svg.tagName,
          title: svg.querySelector('title')?.textContent,
          texts: texts.length,
          words: texts.map(({ textContent }) => textContent).join(' '),
          outside: outside.map(({ textContent }) => textContent),
        };
      });
      expect(found, view.href).toMatchObject({ name: 'svg', title: view.outcome.measure, outside: [] });
      for (const { words } of view.limits) expect(found.words.replace(/\s+/g, ' '), view.href).toContain(words);
    }
  });
});
