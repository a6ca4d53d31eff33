import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { askedOn } from './finder.ts';
import { enterOn, hasVisibleFocus, tabTo } from './keyboard.ts';

/** An answer to a question of a finder, by the question’s title and the labels of its fields. */
export type TypedAnswer = { question: string } & (
  { type: string } | { check: string[] } | { pick: string } | { select: string }
);

/** Opens a question and answers it, by keyboard alone. Fails if it, or a field, cannot be reached. */
export const answerByKeyboard = async (page: Page, answer: TypedAnswer): Promise<void> => {
  await askFor(page, answer.question);
  if ('type' in answer) return typeAnswer(page, answer);
  const asked = askedOn(page);
  if ('check' in answer) {
    for (const label of answer.check) {
      await tabTo(page, asked.getByLabel(label, { exact: true }));
      await page.keyboard.press('Space');
    }
  } else if ('pick' in answer) {
    const radios = asked.getByRole('radio');
    await tabTo(page, radios.first());
    await page.keyboard.press('Space');
    const labels = await radios.evaluateAll((all) => all.map((radio) => radio.parentElement?.textContent?.trim()));
    expect(labels).toContain(answer.pick);
    for (let step = 0; step < labels.indexOf(answer.pick); step += 1) await page.keyboard.press('ArrowDown');
  } else {
    await tabTo(page, asked.locator('select'));
    await page.keyboard.type(answer.select);
  }
  await enterOn(page, asked.getByRole('button', { name: 'Use this answer' }));
};

/** The answer that was given to a question, among those that the finder lists. */
const givenTo = (page: Page, question: string): Locator =>
  page
    .locator('[data-answer]:not([hidden])')
    .filter({ has: page.locator('.asked').getByText(question, { exact: true }) });

/** Opens a question, unless it is the current one. */
const askFor = async (page: Page, question: string): Promise<void> => {
  const asked = askedOn(page);
  if ((await asked.count()) > 0 && (await asked.locator('legend').textContent()) === question) return;
  const given = givenTo(page, question);
  if ((await given.count()) > 0) return enterOn(page, given.locator('button'));
  const others = page.locator('[data-other]');
  if (!(await others.evaluate((details: HTMLDetailsElement) => details.open)))
    await enterOn(page, others.locator('summary'));
  await enterOn(page, page.locator('[data-other-question]').getByRole('button', { name: question, exact: true }));
};

const typeAnswer = async (page: Page, { question, type }: { question: string; type: string }): Promise<void> => {
  await tabTo(page, askedOn(page).locator('input[type="text"]'));
  expect(await hasVisibleFocus(page)).toBe(true);
  await page.keyboard.type(type);
  await page.keyboard.press('Enter');
  // A postcode that straddles areas offers them; the first is the likeliest and is preselected.
  const offered = askedOn(page).locator('[data-candidates] input');
  await expect.poll(async () => (await offered.count()) + (await givenTo(page, question).count())).toBeGreaterThan(0);
  if ((await offered.count()) > 0) await enterOn(page, askedOn(page).getByRole('button', { name: 'Use this answer' }));
};
