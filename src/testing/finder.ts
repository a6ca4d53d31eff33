import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Group } from '../domain/finder/matching.ts';
import type { Visit } from './visit.ts';

/** The current question of a finder; where two share a step, the one whose buttons are for both. */
export const askedOn = (page: Page): Locator => page.locator('[data-question]:not([hidden])').last();

/** Types a place and chooses it, or the likeliest of the areas that are offered for it. */
export const answerWhere = async (page: Page, place: string): Promise<void> => {
  const asked = page.locator('[data-question="area"]');
  if (!(await asked.isVisible())) {
    await page.locator('[data-other]').evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
    await page.locator('[data-other-question="area"] button').click();
  }
  await asked.locator('[data-where]').fill(place);
  await asked.getByRole('button', { name: 'Use this answer' }).click();
  const offered = asked.locator('[data-candidates] input');
  await expect.poll(async () => (await offered.count()) > 0 || !(await asked.isVisible())).toBe(true);
  if (!(await asked.isVisible())) return;
  await offered.first().check();
  await asked.getByRole('button', { name: 'Use this answer' }).click();
};

/** What a reader does on the page of the public finder. */
export const finderOn = (visit: Pick<Visit, 'page'>) => {
  const asked = () => askedOn(visit.page);
  const use = () => asked().getByRole('button', { name: 'Use this answer' }).click();
  /** Goes to a question by its title, whichever the finder asks. */
  const goTo = async (title: string) => {
    if ((await asked().locator('legend').allTextContents()).includes(title)) return;
    const others = visit.page.locator('[data-other]');
    if (!(await others.evaluate((details: HTMLDetailsElement) => details.open)))
      await others.locator('summary').click();
    await visit.page.getByRole('button', { name: title, exact: true }).click();
  };
  return {
    asked,
    use,
    goTo,
    typePlace: async (place: string) => {
      const field = visit.page.locator('[data-where]');
      if (!(await field.isVisible())) await goTo('Where do you live, or where will you be?');
      await field.fill(place);
      await use();
    },
    /** Chooses a need. */
    check: async (label: string) => {
      await goTo('What is going on?');
      await visit.page.getByLabel(label, { exact: true }).check();
      await use();
    },
    /** The title of the list of so many answers. */
    answered: (count: number) => visit.page.getByText(count === 1 ? 'Your 1 answer' : `Your ${count} answers`),
  };
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
