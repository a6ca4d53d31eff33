import type { Locator, Page } from 'playwright-core';
import type { Group } from '../domain/finder/matching.ts';

/** The current question of a finder. */
export const askedOn = (page: Page): Locator => page.locator('[data-question]:not([hidden])');

/** Types a place and chooses it, or the likeliest of the areas that are offered for it. */
export const answerWhere = async (page: Page, { title, place }: { title: string; place: string }): Promise<void> => {
  const asked = askedOn(page);
  if ((await asked.locator('legend').textContent()) !== title) {
    await page.locator('[data-other]').evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
    await page.locator('[data-other]').getByRole('button', { name: title, exact: true }).click();
  }
  await asked.locator('[data-where]').fill(place);
  await asked.getByRole('button', { name: 'Use this answer' }).click();
  const given = page.locator('[data-answer]:not([hidden])').filter({ hasText: title });
  const offered = asked.locator('[data-candidates] input');
  await offered.first().or(given.first()).waitFor();
  if ((await offered.count()) > 0) await asked.getByRole('button', { name: 'Use this answer' }).click();
};

/** The section of a group of results. */
export const groupOn = (page: Page, group: Group): Locator => page.locator(`[data-group="${group}"]`);

/** Every result of a group, best first, as its text: unfolds the group and shows more until all are there. */
export const resultsOf = async (page: Page, group: Group): Promise<string[]> =>
  (await listAll(page, group)).allTextContents();

/** The names of the schemes of a group, as `resultsOf` shows them. */
export const namesOf = async (page: Page, group: Group): Promise<string[]> =>
  (await listAll(page, group)).locator('h3').allTextContents();

/** The addresses of the schemes of a group, as `resultsOf` shows them. */
export const hrefsOf = async (page: Page, group: Group): Promise<(string | null)[]> =>
  (await listAll(page, group)).locator('h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

const listAll = async (page: Page, group: Group): Promise<Locator> => {
  const section = groupOn(page, group);
  await section.evaluate((element) => {
    for (const fold of element.querySelectorAll<HTMLDetailsElement>('[data-fold]')) fold.open = true;
  });
  while (await section.locator('[data-more]').isVisible()) await section.locator('[data-more]').click();
  return section.locator('[data-list] > li');
};
