import { beforeEach, expect, test } from 'vitest';
import { readDirectory } from '../../data/from-files.ts';
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

test('the sheet of help lines is one sheet, in letters of 16 points', async () => {
  await visit.open('/help-now/sheet/');
  expect(await countSheets()).toBe(1);
  const sizes = await visit.page
    .locator('main section :is(h2, li)')
    .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  const points = 72 / 96;
  expect(Math.min(...sizes) * points).toBeCloseTo(16);
});
