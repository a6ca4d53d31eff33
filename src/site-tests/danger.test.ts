import { beforeAll, describe, expect, test } from 'vitest';
import { readDirectory } from '../data/from-files.ts';
import { toAreaNeeds } from '../data/places/area-needs.ts';
import { textOf } from '../testing/built.ts';
import { pageAt, pagesOfSite, site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';

const directory = readDirectory(site.content);
const { terms, schemes, help } = directory;
const { call } = help.emergency;
const needs = terms.needs.filter(({ sensitive }) => sensitive).map(({ href }) => href);
const areaNeeds = toAreaNeeds(directory)
  .filter(({ need }) => need.sensitive)
  .map(({ href }) => href);
const ofSchemes = schemes.filter(({ isSensitive }) => isSensitive).map(({ href }) => href);
/** Pages that start with numbers to call. */
const withNumbers = [...needs, ...areaNeeds, '/help-now/', '/help-now/sheet/'];

describe('who has approved a page about danger', () => {
  const notReviewed = 'No one trained in this has reviewed this page yet.';

  test('is said on each of them and on no other page, nobody as long as content names nobody', () => {
    const saying = pagesOfSite().filter(({ document }) => textOf(document).includes(notReviewed));
    expect(saying.map(({ path }) => path).toSorted()).toEqual([...withNumbers, ...ofSchemes].toSorted());
    expect(needs.length * areaNeeds.length * ofSchemes.length).toBeGreaterThan(0);
  });
});

describe('the emergency number', () => {
  test.each(withNumbers)('is said once before the lines of %s, by the page and not by a strip above it', (path) => {
    const { document } = pageAt(path);
    expect(document.querySelectorAll('main .emergency .tel')).toHaveLength(1);
    expect(document.querySelector('.strip')).toBeNull();
  });

  test.each([...ofSchemes, '/find/', '/refer/'])('stands in a strip above %s', (path) => {
    expect(pageAt(path).document.querySelector('.strip')?.textContent).toContain(call);
  });
});

test('what is for the need first of all comes first, in an area without the lines of other nations', () => {
  const namesOn = (path: string) =>
    [...pageAt(path).document.querySelectorAll('main .lines .what')].map((name) => name.textContent);
  expect(namesOn('/areas/elwyth-vale/thoughts-of-suicide/')).toEqual(['Lamp Line', 'Llinell Aelwyd']);
  expect(namesOn('/needs/thoughts-of-suicide/')).toEqual(['Lamp Line', 'Llinell Aelwyd']);
});

test('the page of a scheme has the first numbers for its needs, each a link that does not break', () => {
  const links = [...pageAt('/schemes/st-orls-womens-centre/').document.querySelectorAll('.call .tel')];
  expect(links.map((link) => [link.getAttribute('href'), link.textContent?.trim()])).toEqual([
    ['tel:08081570202', '0808\u00a0157\u00a00202'],
  ]);
});

describe('the page of help lines', () => {
  const { document } = pageAt('/help-now/');

  test('has each line once, and jumps to all that is urgent', () => {
    const names = [...document.querySelectorAll('main .rail .name')].map((name) => name.textContent?.trim());
    expect(names.toSorted()).toEqual(help.lines.map(({ name }) => name).toSorted());
    const jumps = [...document.querySelectorAll('.jump a')].map((link) => link.getAttribute('href'));
    const urgent = terms.needs.filter(
      ({ id, sensitive }) => sensitive && help.lines.some((line) => line.needs[0] === id),
    );
    expect(jumps).toEqual(['#emergency', ...urgent.map(({ id }) => `#${id}`), '#topics', '/help-now/sheet/']);
  });

  test('what can only be reached in writing is in sight, and nothing of an emergency folds away', () => {
    const isFolded = (name: string) =>
      [...document.querySelectorAll('main details .name')].some((found) => found.textContent?.trim() === name);
    expect(isFolded('Text Lamp')).toBe(false);
    expect(document.querySelectorAll('main .rail:first-of-type details')).toHaveLength(0);
    expect(isFolded('Find a home')).toBe(true);
  });

  describe('in a browser', () => {
    const visit = useVisit({}, 'all tests');
    const topic = () => visit.page.locator('#a-home');
    const isOpen = () => topic().evaluate((details: HTMLDetailsElement) => details.open);

    test('a link to a topic opens it', async () => {
      await visit.open('/help-now/');
      expect(await isOpen()).toBe(false);
      await visit.open('/help-now/#a-home');
      expect(await isOpen()).toBe(true);
    });

    test('paper has all of it', async () => {
      await visit.open('/help-now/');
      await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await visit.page.locator('main details:not([open])').count()).toBe(0);
    });
  });
});

describe('the sheet to print', () => {
  let words = '';
  beforeAll(() => {
    words = textOf(pageAt('/help-now/sheet/').document);
  });

  test('has every way to the emergency services and the first numbers for what is urgent', () => {
    for (const phrase of [call, 'Example line without a voice', 'Lamp Line', 'Safe Hearth Line', 'Llinell Aelwyd'])
      expect(words).toContain(phrase);
  });
});
