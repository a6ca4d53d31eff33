import { expect, test } from 'vitest';
import { readDirectory } from '../data/from-files.ts';
import { toTermAreas } from '../data/places/term-areas.ts';
import { pageAt, site } from '../testing/site.ts';

const directory = readDirectory(site.content);
const { terms, schemes } = directory;

test.each(['needs', 'stages', 'disposals', 'approaches', 'audiences'] as const)(
  'each page of %s leads to the areas with schemes of it, folded where they are more than 8',
  (list) => {
    for (const term of terms[list]) {
      const { document } = pageAt(term.href);
      const areas = toTermAreas(directory, list, term);
      const links = [...document.querySelectorAll('.places a')].map((link) => link.getAttribute('href'));
      expect(links, term.href).toEqual(areas.map(({ href }) => href));
      expect(document.querySelector('details.places') !== null, term.href).toBe(areas.length > 8);
    }
  },
);

test('the page of an old scheme has its year in its title, and its age first in its description', () => {
  const { document } = pageAt('/schemes/tidewater-agreement/');
  expect(document.title).toContain('Tidewater Agreement (described in 2019)');
  for (const { href } of schemes) {
    const description = pageAt(href).document.querySelector('meta[name="description"]')?.getAttribute('content');
    expect(description, href).toMatch(/^(?:Described|Confirmed) /);
  }
});
