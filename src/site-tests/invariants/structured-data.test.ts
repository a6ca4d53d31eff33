import { expect, test } from 'vitest';
import { addressesOfSite, pagesOfSite } from '../../testing/site.ts';

interface Node {
  '@type'?: string;
  '@id'?: string;
  [key: string]: unknown;
}
const pages = pagesOfSite();
const addresses = addressesOfSite();
const selector = 'script[type="application/ld+json"]';
const listed = pages.filter(({ document }) => !document.querySelector('meta[name="robots"][content~="noindex"]'));
const graphOf = (document: Document): Node[] =>
  [...document.querySelectorAll(selector)].flatMap(
    ({ textContent }) => (JSON.parse(textContent ?? '') as { '@graph': Node[] })['@graph'],
  );
test('every page that search engines may list says what it is', () => {
  expect(listed.filter(({ document: page }) => graphOf(page).length === 0).map(({ path }) => path)).toEqual([]);
});

test('every address of the site in it exists', () => {
  const origin = new URL(pages[0]?.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').origin;
  const broken = listed.flatMap(({ path, document: page }) =>
    [...JSON.stringify(graphOf(page)).matchAll(new RegExp(`"${origin}([^"#]*)`, 'g'))].flatMap(([, to = '']) =>
      addresses.has(to) ? [] : [`${path} → ${to}`],
    ),
  );
  expect(broken).toEqual([]);
});

test('no text in it could end its script, and nothing in it is unknown', () => {
  const problems = listed.flatMap(({ path, html }) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(([, text = '']) => [
      ...(text.includes('<') ? [`${path} holds a <`] : []),
      ...(/:(?:null|""|-1)[,}]/.test(text) ? [`${path} holds a blank`] : []),
    ]),
  );
  expect(problems).toEqual([]);
});
