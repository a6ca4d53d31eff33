import { beforeEach, describe, expect, test } from 'vitest';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit({}, 'all tests');
/** The text that is printed. */
const readPaper = (): Promise<string> => visit.page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

beforeEach(() => visit.page.emulateMedia({ media: 'print' }));

describe('a scheme', () => {
  test('shows its age, for whom it is, who to contact, what is known and asked, figures and sources', async () => {
    await visit.open('/schemes/tidewater-agreement/');
    const words = await readPaper();
    const order = [
      '/schemes/tidewater-agreement/',
      'Tidewater Agreement',
      'Described on 14 March 2019, 7 years ago. Not confirmed since.',
      'Who it was for',
      'Who to contact',
      'Is it still running',
      'What is known',
      'What to ask them',
      'Does it cost anything?',
      'Figures',
      'cannot be right as printed',
      'Source and history',
      'Lanterns on the Marsh',
    ];
    expect(order.map((phrase) => words.indexOf(phrase))).toEqual(
      order.map((phrase) => words.indexOf(phrase)).toSorted((a, b) => a - b),
    );
    expect(order.filter((phrase) => !words.includes(phrase))).toEqual([]);
  });

  test('prints no figure without its limits, and says how many more there are', async () => {
    await visit.open('/schemes/sallow-boatyard/');
    const words = await readPaper();
    expect(words).toContain('A small group, under 50');
    expect(words).toContain('1 more figure is at the web address above.');
    await visit.open('/schemes/lantern-mentors/');
    expect(await readPaper()).toContain('3 more figures are at the web address above.');
  });

  test('nobody is sent to one that takes nobody', async () => {
    await visit.open('/schemes/east-vale-small-grants/');
    expect(await visit.page.locator('main').textContent()).toContain('Not a place to go.');
    expect(await readPaper()).not.toContain('What to ask them');
  });
});

test.each(['/areas/ashmere/', '/areas/brackwater/'])(
  'the booklet of %s has each scheme with its address and what is said of it, and who to contact',
  async (path) => {
    await visit.open(path);
    const words = await readPaper();
    const links = await visit.page
      .locator('main article .name a')
      .evaluateAll((all) =>
        all.map((link) => [link.textContent ?? '', getComputedStyle(link, '::after').content] as const),
      );
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter(([name, address]) => !words.includes(name) || !/^"\/schemes\/.+\/"$/.test(address))).toEqual(
      [],
    );
    expect(words).toContain('Who to contact');
  },
);

test('an evidence pack prints its figures with their limits, addresses and citations', async () => {
  await visit.open('/themes/a-home-and-a-job/');
  const words = await readPaper();
  for (const phrase of [
    'How strong the evidence is',
    '17 of 53 people who had lived there were in paid work six months on',
    'The source does not compare this with anything',
    'Ready to cite',
    'Available at:',
  ])
    expect(words).toContain(phrase);
  expect(await visit.page.locator('main article a.address-on-paper').count()).toBeGreaterThan(4);
});

test.each(['/', '/schemes/ferry-house/', '/find/', '/search/', '/outcomes/', '/outcomes/ferry-house/convicted-again/'])(
  '%s prints nothing that can only be pressed, and its own address',
  async (path) => {
    await visit.open(path);
    expect(await visit.page.locator('button:visible, nav:visible, [data-exit]:visible').count()).toBe(0);
    expect(await readPaper()).toContain(path);
  },
);
