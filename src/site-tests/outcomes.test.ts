import { describe, expect, test } from 'vitest';
import { readDirectory } from '../data/from-files.ts';
import { site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit();
const { outcomes, families } = readDirectory(site.content);
const rows = () => visit.page.locator('[data-row]:not([hidden])');
const tally = () => visit.page.locator('[data-tally]').textContent();

test('the count beside every option is the length of the list with that option', async () => {
  const { page, open } = visit;
  await open('/outcomes/');
  const wrong = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-facet] input')];
    return boxes.flatMap((box) => {
      const printed = Number(box.parentElement?.querySelector('[data-count]')?.textContent);
      box.click();
      const listed = document.querySelectorAll('[data-row]:not([hidden])').length;
      const tallied = Number.parseInt(document.querySelector('[data-tally]')?.textContent ?? '', 10);
      box.click();
      return printed === listed && listed === tallied && listed > 0
        ? []
        : [`${box.value}: ${printed}, ${listed}, ${tallied}`];
    });
  });
  expect(wrong).toEqual([]);
  expect(await page.locator('[data-facet] input').count()).toBeGreaterThan(40);
});

test('the counts agree with a second choice too', async () => {
  const { page, open } = visit;
  await open('/outcomes/#kind=result');
  const wrong = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[data-facet="theme"] input')].flatMap((box) => {
      const printed = Number(box.parentElement?.querySelector('[data-count]')?.textContent);
      box.click();
      const listed = document.querySelectorAll('[data-row]:not([hidden])').length;
      box.click();
      return printed === listed ? [] : [`${box.value}: ${printed}, ${listed}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('choices, order and cards are in the fragment, and are restored from it', async () => {
  const { page, open, requests } = visit;
  await open('/outcomes/');
  const before = requests.length;
  await page.locator('[data-facet="sample"] summary').click();
  await page.getByLabel('Under 50, a small group').check();
  await page.getByLabel('Order').selectOption('base');
  await page.getByLabel('Show as cards').check();
  expect(new URL(page.url()).hash).toBe('#sample=small&sort=base&view=cards');
  const first = await rows().first().textContent();
  const shown = await tally();
  await page.reload();
  expect(await rows().first().textContent()).toBe(first);
  expect(await tally()).toBe(shown);
  await page.getByRole('button', { name: 'Remove Under 50, a small group' }).click();
  expect(new URL(page.url()).hash).toBe('#sort=base&view=cards');
  expect(
    requests.slice(before).filter((url) => !url.endsWith('/outcomes/') && !/\/_astro\/|favicon/.test(url)),
  ).toEqual([]);
});

test('the largest group comes first when asked, what is not stated after it, and what is impossible last', async () => {
  const { page, open } = visit;
  await open('/outcomes/#sort=base');
  const bases = await page
    .locator('[data-row]')
    .evaluateAll((all) =>
      all.map((row) => JSON.parse((row as HTMLElement).dataset['row'] ?? '{}') as { base: number; isLast: boolean }),
    );
  expect(bases.some(({ isLast }) => isLast)).toBe(true);
  expect(bases).toEqual(bases.toSorted((a, b) => Number(a.isLast) - Number(b.isLast) || b.base - a.base));
});

test('choices that nothing has get a way on', async () => {
  const { page, open } = visit;
  await open('/outcomes/#kind=target&sample=small');
  await page.getByText('No figure matches all your choices').waitFor();
  expect(await page.locator('[data-table]').isVisible()).toBe(false);
});

test('a citation is copied in one press, with its caution', async () => {
  const { page, open, context, origin } = visit;
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await open('/outcomes/ferry-house/convicted-again/');
  for (const [button, start] of [
    ['Copy citation', 'The Lantern Circle'],
    ['Copy OSCOLA', 'The Lantern Circle'],
    ['Copy BibTeX', '@techreport'],
    ['Copy RIS', 'TY  - RPRT'],
    ['Copy CSL-JSON', '['],
  ] as const) {
    const name = button.replace('Copy ', '');
    if (name !== 'citation') await page.locator('summary', { hasText: name }).click();
    await page.getByRole('button', { name: button, exact: true }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.startsWith(start), button).toBe(true);
    expect(copied, button).toContain('People who left early are not counted.');
  }
});

describe('comparison', () => {
  test('of two schemes that counted the same thing shows that and no more', async () => {
    const { page, open } = visit;
    await open('/outcomes/compare/');
    await page.getByLabel('The first').selectOption({ label: 'Ferry House' });
    await page.getByLabel('The second').selectOption({ label: 'Tidewater Agreement' });
    expect(await page.locator('[data-family]:not([hidden])').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'convicted-again',
    ]);
    expect(await page.locator('[data-family]:not([hidden]) tr[data-chosen]').count()).toBe(2);
    expect(await page.getByText('Not comparable', { exact: true }).first().isVisible()).toBe(true);
  });

  test('of two that did not says why, with what each measured', async () => {
    const { page, open } = visit;
    await open('/outcomes/compare/#a=area-glenmorran&b=area-kingshythe');
    await page
      .getByText(/^Glenmorran and Kingshythe cannot be compared: none of their figures counts the same thing\./)
      .waitFor();
    expect(await page.locator('[data-answer]').textContent()).toContain('“Orders finished”');
  });
});

describe('a page to embed', () => {
  test('shows in the frame of another page', async () => {
    const { page, origin } = visit;
    await page.setContent(
      `<iframe src="${origin}/embed/ferry-house/convicted-again/" title="A figure" width="600" ` +
        `height="640"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await frame.getByRole('img', { name: 'Convicted again' }).first().waitFor();
    await frame.getByRole('list', { name: 'Cautions' }).getByText('People who left early are not counted.').waitFor();
  });
});

describe('without script', () => {
  const plain = useVisit({ javaScriptEnabled: false });

  test('every figure is in one table, without any control that would do nothing', async () => {
    const { page, open } = plain;
    await open('/outcomes/');
    expect(await page.locator('[data-row]:visible').count()).toBe(outcomes.length);
    expect(await page.locator('way-explorer input:visible, way-explorer select:visible').count()).toBe(0);
    await open('/outcomes/compare/');
    expect(await page.locator('[data-family]:visible').count()).toBe(families.length);
    expect(await page.locator('way-compare-figures select:visible').count()).toBe(0);
  });
});
