import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toLetters, toListPages } from '../../domain/lists/paging.ts';
import Letters from './Letters.astro';
import Pages from './Pages.astro';

const names = Array.from({ length: 950 }, (_, index) => `${'ABCDEFGHIJ'.charAt(Math.floor(index / 95))}${index}`);
const container = await AstroContainer.create();
const toDocument = (html: string) => parseHTML(`<!doctype html><body>${html}</body>`).document;
const render = async (number: number) => {
  const page = toListPages(names, '/schemes/')[number - 1];
  return toDocument(await container.renderToString(Pages, { props: { page } }));
};
const linksOf = (document: Document) =>
  [...document.querySelectorAll('a')].map((link) => [
    link.textContent?.trim(),
    link.getAttribute('href'),
    link.getAttribute('rel'),
  ]);

test('a page in the middle says which part it is, and leads to its neighbours, the first and the last', async () => {
  const document = await render(5);
  expect(document.querySelector('p')?.textContent?.trim()).toBe('401 to 500 of 950');
  expect(document.querySelector('[aria-current="page"]')?.textContent).toBe('5');
  expect(linksOf(document)).toEqual([
    ['Previous', '/schemes/page/4/', 'prev'],
    ['1', '/schemes/', null],
    ['4', '/schemes/page/4/', null],
    ['6', '/schemes/page/6/', null],
    ['10', '/schemes/page/10/', null],
    ['Next', '/schemes/page/6/', 'next'],
  ]);
  expect(document.querySelector('a[href="/schemes/page/10/"]')?.getAttribute('aria-label')).toBe('Page 10');
});

test('the first page has none before it, the last none after it', async () => {
  expect(linksOf(await render(1)).map(([words]) => words)).not.toContain('Previous');
  const last = await render(10);
  expect(last.querySelector('p')?.textContent?.trim()).toBe('901 to 950 of 950');
  expect(linksOf(last).map(([words]) => words)).not.toContain('Next');
});

test('letters lead to where they begin', async () => {
  const props = { letters: toLetters(names, '/schemes/') };
  const document = toDocument(await container.renderToString(Letters, { props }));
  expect(document.querySelector('a[aria-label="Names that start with C"]')?.getAttribute('href')).toBe(
    '/schemes/page/2/',
  );
});

test('a list on one page has no pages to show', async () => {
  expect(
    (
      await container.renderToString(Pages, { props: { page: toListPages(names.slice(0, 100), '/schemes/')[0] } })
    ).trim(),
  ).not.toContain('nav');
});
