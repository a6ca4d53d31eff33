import { expect, test } from 'vitest';
import { hrefsOn, searchFor, tallyOn, usePagefind } from '../testing/search.ts';
import { useVisit } from '../testing/visit.ts';

const small = useVisit({}, 'all tests');
const large = useVisit({}, 'all tests');

/** Of every kind: one word, several, a term, a part of a word, a misspelling, a sentence, nothing. */
const queries = ['hostel', 'Lantern Mentors', 'skint', 'host', 'menters', 'somewhere to stay after prison', 'archery'];

test.each(queries)('the one file and Pagefind’s index find the same pages for “%s”', async (query) => {
  await usePagefind(large);
  const answers = [];
  for (const visit of [small, large]) {
    await searchFor(visit, query);
    answers.push({ tally: await tallyOn(visit.page), pages: (await hrefsOn(visit.page)).toSorted() });
  }
  expect(large.requests.some((url) => url.includes('/pagefind/pagefind.js'))).toBe(true);
  expect(small.requests.some((url) => url.includes('/pagefind/pagefind.js'))).toBe(false);
  expect(answers[0]).toEqual(answers[1]);
});
