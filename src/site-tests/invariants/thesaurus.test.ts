import { expect, test } from 'vitest';
import { readDirectory } from '../../data/from-files.ts';
import { facetOf } from '../../data/search/facets.ts';
import { planSearch, type SearchWords } from '../../search/plan.ts';
import { searchBy } from '../../testing/search.ts';
import { readBuilt, site } from '../../testing/site.ts';
import { useVisit } from '../../testing/visit.ts';

const visit = useVisit({}, 'all tests');
const thesaurus = JSON.parse(readBuilt('/search/words.json')) as SearchWords;
const { referrers: _, ...vocabularies } = readDirectory(site.content).terms;

/** Each term with the words that people type for it. */
const terms = Object.entries(vocabularies).flatMap(([name, list]) =>
  list.map(({ id, term, label, wordsPeopleUse, href }) => ({
    href,
    meaning: { facet: facetOf[name as keyof typeof vocabularies], value: id },
    words: [...new Set([term, label, ...wordsPeopleUse].map((word) => word.replaceAll('’', "'")))],
  })),
);

/** Whether a search for a word is planned as one for what the term means; its page is then among the results. */
const isUnderstood = (word: string, { facet, value }: (typeof terms)[number]['meaning']): boolean =>
  planSearch(word, thesaurus).parts.some(({ meanings }) =>
    meanings.some((meaning) => meaning.facet === facet && meaning.value === value),
  );

test('a search understands almost every word of the thesaurus as its term', () => {
  const words = terms.flatMap((term) => term.words.map((word) => isUnderstood(word, term.meaning)));
  expect(words.filter(Boolean).length / words.length).toBeGreaterThan(0.95);
});

test('every term is reached by one of its words, and by each that a search does not understand', async () => {
  const asked = terms.flatMap(({ href, meaning, words }) => {
    const others = words.filter((word) => !isUnderstood(word, meaning));
    return [...new Set([...others, words.at(-1) ?? ''])].map((word) => ({ word, href }));
  });
  await searchBy(visit, '', /schemes$/);
  const missed = await visit.page.evaluate(async (all) => {
    const results = document.querySelector('[data-results]')!;
    const tally = document.querySelector('[data-tally]')!;
    const more = document.querySelector<HTMLButtonElement>('[data-more]')!;
    /** Until the list answers this word, or ten seconds have gone. */
    const listed = (word: string) =>
      new Promise<void>((done) => {
        const check = () =>
          tally.textContent.endsWith(`for “${word}”`) &&
          !results.hasAttribute('aria-busy') &&
          (observer.disconnect(), done());
        const observer = new MutationObserver(check);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        check();
        setTimeout(done, 10_000);
      });
    const lacking: string[] = [];
    for (const { word, href } of all) {
      location.hash = new URLSearchParams({ q: word }).toString();
      const isFound = () => document.querySelector(`[data-list] [data-name][href="${href}"]`) !== null;
      await listed(word);
      while (!isFound() && !more.hidden) {
        more.click();
        await listed(word);
      }
      if (!isFound()) lacking.push(`${word} → ${href}`);
    }
    return lacking;
  }, asked);
  expect(missed).toEqual([]);
});
