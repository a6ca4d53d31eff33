import { beforeEach, expect, test } from 'vitest';
import { readDirectory } from '../../data/from-files.ts';
import { toListed } from '../../data/shortlist/listed.ts';
import { maxListed } from '../../domain/shortlist/list.ts';
import type { ListedScheme } from '../../domain/shortlist/listed.ts';
import { textOf } from '../../testing/built.ts';
import { pageAt, site } from '../../testing/site.ts';
import { useVisit } from '../../testing/visit.ts';

const visit = useVisit({}, 'all tests');
/** How many are printed, the longest first: no shorter page needs more paper, and to print each takes long. */
const printed = 15;
const lengthOf = (path: string) => textOf(pageAt(path).document).length;
const schemes = readDirectory(site.content)
  .schemes.map(({ href }) => href)
  .toSorted((a, b) => lengthOf(b) - lengthOf(a))
  .slice(0, printed);

/** How many sheets of A4 a page prints on. */
const countSheets = async (): Promise<number> =>
  (await visit.page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Shortlists of as many as fit, of those that say most, of those that leave most open, and of both. */
const lists = (() => {
  const { schemes: all, cite } = readDirectory(site.content);
  const listed = all.map((scheme) => toListed(scheme, cite));
  const [wordiest, openest] = [
    ({ rows }: ListedScheme) => rows.reduce((sum, { words }) => sum + words.length, 0),
    ({ asks }: ListedScheme) => asks.length,
  ].map((measure) => listed.toSorted((a, b) => measure(b) - measure(a)).map(({ id }) => id)) as [string[], string[]];
  const both = [...new Set([...wordiest.slice(0, 2), ...openest])];
  return [wordiest, wordiest.slice(maxListed), openest, both]
    .flatMap((ids) => [1, 2, 3, maxListed].map((count) => ids.slice(0, count)))
    .filter((ids) => ids.length > 0);
})();

beforeEach(() => visit.page.emulateMedia({ media: 'print' }));

test('a scheme prints on one sheet, the longest too', async () => {
  expect(schemes.length).toBeGreaterThan(0);
  const longer: string[] = [];
  for (const path of schemes) {
    await visit.open(path);
    const sheets = await countSheets();
    if (sheets !== 1) longer.push(`${path} prints on ${sheets}`);
  }
  expect(longer).toEqual([]);
});

test('a shortlist prints on one sheet, with space to write, whichever schemes are on it', async () => {
  const longer: string[] = [];
  await visit.page.addInitScript(() => {
    window.print = () => void (document.body.dataset['printed'] = 'yes');
  });
  for (const ids of lists) {
    await visit.page.goto('about:blank');
    await visit.page.emulateMedia({ media: null });
    await visit.open(`/compare/#schemes=${ids.join(',')}`);
    await visit.page.locator('way-shortlist').getByRole('button', { name: 'Print', exact: true }).click();
    await visit.page.locator('[data-printed]').waitFor();
    if ((await countSheets()) !== 1) longer.push(ids.join(','));
  }
  expect(longer).toEqual([]);
});

test('the sheet of help lines is one sheet, in letters of 16 points', async () => {
  await visit.open('/help-now/sheet/');
  expect(await countSheets()).toBe(1);
  const sizes = await visit.page
    .locator('main section :is(h2, li)')
    .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  const points = 72 / 96;
  expect(Math.min(...sizes) * points).toBeCloseTo(16);
});
