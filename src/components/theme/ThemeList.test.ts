import { counts } from '#messages/themes.ts';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { makeOutcome } from '../../testing/make-entry.ts';
import ThemeList from './ThemeList.astro';

test('a result of two schemes of a theme counts once, and an activity is no result', async () => {
  const result = { outcome: makeOutcome('proportion') };
  const activity = { outcome: makeOutcome('count', { kind: 'activity' }) };
  const view = {
    name: 'Women',
    href: '/themes/women/',
    theme: { question: 'What has been tried?' },
    schemes: [{ outcomes: [result, activity] }, { outcomes: [result] }],
  };
  const container = await AstroContainer.create();
  const { document } = parseHTML(await container.renderToString(ThemeList, { props: { themes: [view] } }));
  expect(document.querySelector('.meta')?.textContent).toBe(counts(2, 1));
});
