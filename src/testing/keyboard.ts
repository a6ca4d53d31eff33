import type { Locator, Page } from 'playwright-core';

/** How many times Tab is pressed before a journey fails: more than any page here has tab stops. */
const maxPresses = 400;

/** Presses Tab until this element has the focus. Fails by name if it cannot be reached, or does not appear in time. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  // By its handle, because a locator would search for it again at every press.
  const element = await target.first().elementHandle();
  for (let press = 0; press < maxPresses; press += 1) {
    if (await element?.evaluate((wanted) => wanted === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target}.`);
};

/** Goes to an element by Tab and presses Enter on it. */
export const enterOn = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

/** Whether the focused element shows where it is: an outline, or a shape’s own edge. */
export const hasVisibleFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const active = document.activeElement ?? document.body;
    const shape = active.namespaceURI?.endsWith('/svg') ? active.querySelector('path') : null;
    if (shape) return Number.parseFloat(getComputedStyle(shape).strokeWidth) >= 3;
    // A card that is a link as a whole shows the focus on its whole area.
    return [null, '::before'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(active, part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
  });
