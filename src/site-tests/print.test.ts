import { beforeEach, describe, expect, test } from 'vitest';
import { readPages } from './built.ts';
import { useVisit } from './visit.ts';

const visit = useVisit();
const pages = readPages();
const pathsUnder = (folder: string) =>
  pages.map(({ path }) => path).filter((path) => path.startsWith(`/${folder}/`) && path !== `/${folder}/`);

/** How many sheets of A4 a page prints on. */
const countSheets = async (): Promise<number> =>
  (await visit.page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
/** The words that come out on paper. */
const readPaper = (): Promise<string> => visit.page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

beforeEach(() => visit.page.emulateMedia({ media: 'print' }));

describe('a scheme', () => {
  test('prints on one sheet, each of them', async () => {
    const longer: string[] = [];
    for (const path of pathsUnder('schemes')) {
      await visit.open(path);
      const sheets = await countSheets();
      if (sheets !== 1) longer.push(`${path} prints on ${sheets}`);
    }
    expect(pathsUnder('schemes').length).toBeGreaterThan(100);
    expect(longer).toEqual([]);
  });

  test(
    'says first whom to ask, then who it is for, how to get in, what is open, what was recorded and where it is ' +
      'from',
    async () => {
      await visit.open('/schemes/cleveland-divert/');
      const words = await readPaper();
      const order = [
        '/schemes/cleveland-divert/',
        'Cleveland Divert',
        'Ask first, before you go',
        'As described in 2021. Not confirmed since.',
        'Is it still running?',
        'Who it is for',
        'How to get in',
        'The source leaves',
        'Cost to you',
        'What was recorded',
        'cannot be right as printed',
        'Where this is from',
        'Reducing Reoffending in Focus',
      ];
      expect(order.map((phrase) => words.indexOf(phrase))).toEqual(
        order.map((phrase) => words.indexOf(phrase)).toSorted((a, b) => a - b),
      );
      expect(order.filter((phrase) => !words.includes(phrase))).toEqual([]);
    },
  );

  test('prints no figure without its limits, and says how many more there are', async () => {
    await visit.open('/schemes/nottinghamshire-u-turn/');
    const words = await readPaper();
    expect(words).toContain('A small group, under 50');
    expect(words).toContain('5 more figures stand at the address above.');
  });

  test('nobody is sent to one that takes nobody', async () => {
    const closed = pages.find(
      ({ path, document }) =>
        path.startsWith('/schemes/') && document.querySelector('main')?.textContent?.includes('Not a place to go.'),
    );
    await visit.open(closed?.path ?? '');
    expect(await readPaper()).not.toContain('Ask first, before you go');
  });
});

test.each(['/areas/cheshire/', '/areas/metropolitan/'])(
  'the booklet of %s has each scheme with its address, whom it is for and who can refer, and whom to ask',
  async (path) => {
    await visit.open(path);
    const words = await readPaper();
    const links = await visit.page
      .locator('main table tbody th a')
      .evaluateAll((all) =>
        all.map((link) => [link.textContent ?? '', getComputedStyle(link, '::after').content] as const),
      );
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter(([name, address]) => !words.includes(name) || !/^"\/schemes\/.+\/"$/.test(address))).toEqual(
      [],
    );
    expect(words).toContain('Who to ask today');
  },
);

test('an evidence pack prints its figures with their limits, addresses and citations', async () => {
  await visit.open('/themes/after-prison/');
  const words = await readPaper();
  for (const phrase of [
    'What the evidence can bear',
    '43 of 148 clients were supported into work',
    'Nobody similar was counted to compare with',
    'Ready to cite',
    'Available at:',
  ])
    expect(words).toContain(phrase);
  expect(await visit.page.locator('main article a.address-on-paper').count()).toBeGreaterThan(4);
});

test.each([
  '/',
  '/schemes/engage/',
  '/find/',
  '/search/',
  '/outcomes/',
  '/outcomes/surrey-checkpoint/reoffended-within-a-year/',
])('%s prints nothing that can only be pressed, and its own address', async (path) => {
  await visit.open(path);
  expect(await visit.page.locator('button:visible, nav:visible, [data-exit]:visible').count()).toBe(0);
  expect(await readPaper()).toContain(path);
});
