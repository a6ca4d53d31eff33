import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import ChangeList from './ChangeList.astro';

const render = async (changes: { on: string; was: string; why: string }[]): Promise<string[]> => {
  const container = await AstroContainer.create();
  const { document } = parseHTML(
    `<!doctype html><body>${await container.renderToString(ChangeList, { props: { changes } })}</body>`,
  );
  return [...document.querySelectorAll('li, p')].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
};

test('an earlier value stays on the page with its day and its reason, the newest first', async () => {
  expect(
    await render([
      { on: '2026-12-01', was: '5 of 136', why: 'The scheme corrected its count.' },
      { on: '2027-02-03', was: '6 of 136', why: 'A later document prints another number.' },
    ]),
  ).toEqual([
    'Until 3 February 2027 it was 6 of 136. A later document prints another number.',
    'Until 1 December 2026 it was 5 of 136. The scheme corrected its count.',
  ]);
});

test('a figure that never changed says so', async () => {
  expect(await render([])).toEqual([
    'No changes since we first listed it. If it changes, the earlier value stays here, with the date and the reason.',
  ]);
});
