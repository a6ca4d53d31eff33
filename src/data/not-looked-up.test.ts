import { expect, test } from 'vitest';
import { facts, type FactName } from '../schemas/facts.ts';
import { countKnown } from '../domain/facts/listing.ts';
import { questionsToAsk } from '../domain/facts/quality.ts';
import { matchAll } from '../domain/finder/match-all.ts';
import { wireLabels } from '../feeds/oruk/wire-text.ts';
import { toService } from '../feeds/oruk/service.ts';
import { toTaxonomies } from '../feeds/oruk/taxonomy.ts';
import { toTables } from '../feeds/tables/tables.ts';
import { fixtureWhen } from '../testing/content-folder.ts';
import { readUnread, unreadNames as names } from '../testing/unread-scheme.ts';
import { toRows } from './facts/rows.ts';
import { toCriteria } from './finder/criteria.ts';
import { toFinderListings } from './finder/listings.ts';
import { toListed } from './shortlist/listed.ts';

const site = new URL('https://waymark.test');

const { directory, scheme } = readUnread();

const rowOf = (name: FactName) =>
  Object.values(toRows(scheme, directory.cite))
    .flat()
    .find(({ fact }) => fact === name);

test.each(names)('%s, a question newer than the reading of the file, has a state of its own', (name) => {
  expect(scheme.listing[name]).toEqual({ state: 'not looked up' });
  expect(rowOf(name)).toMatchObject({ state: 'not looked up', text: '', sources: [] });
});

test('it counts neither as stated nor as open, and is not asked of the scheme', () => {
  const { known, notStated, doesNotApply, notLookedUp } = countKnown(scheme.listing);
  const counted = names.filter((name) => facts[name].isCounted);
  expect(notLookedUp).toEqual(expect.arrayContaining(counted));
  expect([...known, ...notStated, ...doesNotApply].filter((name) => counted.some((own) => own === name))).toEqual([]);
  for (const name of names) expect(questionsToAsk(scheme.listing)).not.toContain(facts[name].question);
});

test('a shortlist says so, and does not list it as a question to ask', () => {
  const { rows, asks } = toListed(scheme, directory.cite);
  for (const name of ['age', 'cost', 'who'] as const)
    expect(rows.find(({ fact }) => fact === name)).toEqual({
      fact: name,
      label: facts[name].label,
      state: 'not looked up',
      words: 'We have not looked this up yet',
      source: '',
    });
  for (const ask of ['age', 'cost', 'who'] as const) expect(asks).not.toContain(ask);
});

test('a finder is silent on it: it has no criterion, asks nothing and rules no one out', () => {
  const types = (of: typeof scheme) => toCriteria(of, directory.cite).map(({ rule }) => rule);
  const unread = types(scheme);
  expect(unread.filter((rule) => 'question' in rule && ['age', 'needs', 'stage'].includes(rule.question))).toEqual([]);
  expect(unread.filter(({ type }) => ['age', 'helps with', 'stage'].includes(type))).toEqual([]);
  const { scheme: whole } = readUnread(false);
  const child = { age: 12 };
  const [ofWhole, ofScheme] = matchAll([toCriteria(whole, directory.cite), toCriteria(scheme, directory.cite)], child);
  expect(ofWhole?.group).toBe('does-not-fit');
  expect(ofScheme?.group).not.toBe('does-not-fit');
});

test('a result of a finder never says that the source does not state it', () => {
  const { listings } = toFinderListings(directory, ['referrer'], true);
  const listing = listings.find(({ id }) => id === scheme.id);
  expect(listing?.how?.find(({ label }) => label === facts.referrers.label)?.state).toBe('not looked up');
});

test('tables give its state, and nothing in place of an answer', () => {
  const tables = toTables(directory, site, fixtureWhen);
  const rowsOf = (name: string) => tables.find((table) => table.name === name)?.rows ?? [];
  const [row] = rowsOf('schemes').filter(({ id }) => id === scheme.id);
  expect(row).toMatchObject({ age_state: 'not looked up', needs_state: 'not looked up', needs: [] });
  expect([row?.['age_from'], row?.['age_to']]).toEqual([undefined, undefined]);
  for (const name of names)
    expect(
      rowsOf('facts').filter((own) => own['scheme'] === scheme.id && own['question'] === facts[name].label),
    ).toEqual([{ scheme: scheme.id, question: facts[name].label, state: 'not looked up' }]);
});

test('Open Referral leaves it out', () => {
  const service = toService(scheme, {
    cite: directory.cite,
    taxonomies: toTaxonomies(directory, site),
    site,
    when: fixtureWhen,
  });
  expect(service).not.toHaveProperty('fees_description');
  expect(service).not.toHaveProperty('minimum_age');
  expect(service).not.toHaveProperty('maximum_age');
  expect(service).not.toHaveProperty('cost_options');
  const text = JSON.stringify(service);
  for (const name of names)
    for (const label of [facts[name].label, wireLabels[name]?.[1]]) expect(text).not.toContain(`${label}:`);
  expect(text).not.toMatch(/not looked/i);
});
