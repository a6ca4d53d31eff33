import { expect, test } from 'vitest';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit();
const sentence = () => visit.page.locator('.age .sentence').innerText();

test.each([
  ['2026-03-13', 'Described on 14 March 2019, 6 years ago. Not confirmed since.', 'Today, 2026'],
  ['2031-03-14', 'Described on 14 March 2019, 12 years ago. Not confirmed since.', 'Today, 2031'],
])('a scheme read on %s says how long ago it was described then', async (day, words, today) => {
  await visit.page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
  await visit.open('/schemes/tidewater-agreement/');
  await expect.poll(sentence).toBe(words);
  expect(await visit.page.locator('[data-age-now]').innerText()).toBe(today);
});
