import { expect, test } from 'vitest';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit();
const sentence = () => visit.page.locator('.age .sentence').innerText();

test.each([
  ['2021-03-13', 'Described on 14 March 2019, 1 year ago. Not confirmed since.', false],
  ['2024-03-14', 'Described on 14 March 2019, 5 years ago. Not confirmed since.', true],
  ['2031-03-14', 'Described on 14 March 2019, 12 years ago. Not confirmed since.', true],
])(
  'a scheme read on %s says how long ago it was described, a caution from five years on',
  async (day, words, isOld) => {
    await visit.page.clock.setFixedTime(new Date(`${day}T12:00:00Z`));
    await visit.open('/schemes/tidewater-agreement/');
    await expect.poll(sentence).toBe(words);
    expect(await visit.page.locator('.age.caution-box').count()).toBe(Number(isOld));
  },
);
