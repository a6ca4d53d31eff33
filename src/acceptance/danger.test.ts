import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { planSearch, type SearchWords } from '../search/plan.ts';
import { strict } from '../schemas/strict.ts';
import { searchFor } from '../testing/search.ts';
import { readBuilt } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';
import { readExpectations } from './expectations.ts';

const file = 'content/expectations/danger.yaml';
const expectations = readExpectations(file, strict({ words: z.string().trim().min(1), raises: z.boolean() }));

describe.runIf(expectations.length > 0)(`what ${file} expects of the search`, () => {
  const visit = useVisit({ viewport: { width: 360, height: 740 } }, 'all tests');
  const words = JSON.parse(readBuilt('/search/words.json')) as SearchWords;

  test('every sentence raises help, or does not, as it should', () => {
    const wrong = expectations.filter((each) => planSearch(each.words, words).isDangerous !== each.raises);
    expect(wrong).toEqual([]);
  });

  test.each(expectations.filter(({ raises }) => raises).filter((_, index) => index % 10 === 0))(
    'line $line: “$words” shows numbers to press and the way out, and leaves nothing in the address',
    async ({ words: typed }) => {
      await searchFor(visit, typed);
      const { page, origin } = visit;
      expect(await page.locator('[data-danger] a[href^="tel:"]:visible').count()).toBeGreaterThan(0);
      expect(await page.locator('[data-exit]:visible').count()).toBeGreaterThan(0);
      expect(page.url()).toBe(`${origin}/search/`);
    },
  );
});

test('every expectation can be read', () => {
  expect(expectations.every(({ line }) => line > 0)).toBe(true);
});
