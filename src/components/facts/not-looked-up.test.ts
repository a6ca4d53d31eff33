import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toRows } from '../../data/facts/rows.ts';
import { countKnown } from '../../domain/facts/listing.ts';
import { toListPages } from '../../domain/lists/paging.ts';
import { facts } from '../../schemas/facts.ts';
import { toKnownFacts } from '../../data/facts/known.ts';
import { readUnread, unreadNames } from '../../testing/unread-scheme.ts';
import Quality from '../about/Quality.astro';
import KnownFacts from '../scheme/KnownFacts.astro';
import SchemeCard from '../scheme/SchemeCard.astro';
import FactList from './FactList.astro';

const { directory, scheme } = readUnread();

const container = await AstroContainer.create({ astroConfig: { site: 'https://waymark.test' } });
const render = async (component: Parameters<AstroContainer['renderToString']>[0], props: Record<string, unknown>) => {
  const html = await container.renderToString(component, { props });
  const { document } = parseHTML(`<!doctype html><body>${html}</body>`);
  return document;
};
const textOf = (node: { textContent: string | null } | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

test('its page says that we have not looked it up, and never that the source does not state it', async () => {
  const row = toRows(scheme, directory.cite).how.find(({ fact }) => fact === 'cost');
  const document = await render(FactList, { rows: [row], dated: '2024', page: 'Lang Strand Crossing' });
  expect(textOf(document.querySelector('.value'))).toBe('We have not looked this up yet');
  expect(textOf(document.querySelector('ul'))).not.toMatch(/not stated|does not apply/i);
});

test('its card and its page name what we have not looked up, and never as a gap', async () => {
  const card = textOf((await render(SchemeCard, { scheme })).querySelector('article'));
  expect(card).toContain('We have not looked this up yet: who can refer, age and cost.');
  expect(card).toContain('Does not say: how to refer or who can’t use it.');
  const known = toKnownFacts(scheme, directory.cite);
  const page = await render(KnownFacts, { facts: known, scheme });
  expect(textOf(page.querySelector('body'))).toContain('We have not looked this up yet: ');
  for (const name of unreadNames) expect(known.notLookedUp).toContain(facts[name].name);
});

test('data quality counts it separately, for the question and for the scheme', async () => {
  const [page] = toListPages([scheme], '/data/quality/');
  const document = await render(Quality, { schemes: [scheme], page });
  const rows = [...document.querySelectorAll('#by-question ~ ul li')].map(textOf);
  expect(rows.find((row) => row.startsWith(facts.cost.label))).toMatch(
    /0 stated, 0 not stated, 0 does not apply, 1 not looked up yet$/,
  );
  const counted = countKnown(scheme.listing).notLookedUp.length;
  expect(counted).toBeGreaterThan(0);
  expect(textOf(document.querySelector('#by-scheme ~ ul li .meta'))).toMatch(
    new RegExp(`, ${counted} not looked up yet\\.$`),
  );
});
