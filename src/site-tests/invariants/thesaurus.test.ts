import { expect, test } from 'vitest';
import { readDirectory } from '../../data/from-files.ts';
import { searchBy } from '../../testing/search.ts';
import { site } from '../../testing/site.ts';
import { useVisit } from '../../testing/visit.ts';

const visit = useVisit({}, 'all tests');

test('every word of the thesaurus reaches the page of its term', async () => {
  const { terms } = readDirectory(site.content);
  const words = Object.entries(terms)
    .filter(([vocabulary]) => vocabulary !== 'referrers')
    .flatMap(([, list]) =>
      list.flatMap(({ term, label, wordsPeopleUse, href }) =>
        [term, label, ...wordsPeopleUse].map((word) => ({ word: word.replaceAll('’', "'"), href })),
      ),
    );
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
  }, words);
  expect(missed).toEqual([]);
});
