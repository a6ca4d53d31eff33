import type { Locator, Page } from 'playwright-core';
import type { Group } from '../domain/matching.ts';

/** The question that a finder asks now. */
export const askedOn = (page: Page): Locator => page.locator('[data-question]:not([hidden])');

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
