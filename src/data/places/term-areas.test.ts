import { expect, test } from 'vitest';
import { readDirectory } from '../from-files.ts';
import { toTermAreas } from './term-areas.ts';

const directory = readDirectory('src/testing/fixture/content');
const { terms, areas } = directory;

test('a need leads to its page in each area, any other term to the page of the area, by name', () => {
  for (const list of ['needs', 'stages', 'disposals', 'approaches', 'audiences'] as const)
    for (const term of terms[list]) {
      const found = toTermAreas(directory, list, term);
      expect(found.map(({ name }) => name)).toEqual(found.map(({ name }) => name).toSorted());
      for (const { href, name, count } of found) {
        const area = areas.find((each) => each.name === name);
        expect(href).toBe(list === 'needs' ? `${area?.href}${term.id}/` : area?.href);
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThanOrEqual(term.schemes.length);
      }
    }
  expect(toTermAreas(directory, 'stages', terms.stages[0]!).length).toBeGreaterThan(0);
});
