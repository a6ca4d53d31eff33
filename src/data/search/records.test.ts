import { describe, expect, test } from 'vitest';
import { fixture } from '../../testing/content-folder.ts';
import { readDirectory } from '../from-files.ts';
import { toKnownFacts } from '../facts/known.ts';
import { toRecords } from './records.ts';

const directory = readDirectory(fixture);
const records = toRecords(directory);
const at = (url: string) => records.find((record) => record.url === url);

test('each page of every kind that search knows has one record, at its address', () => {
  const { schemes, areas, regions, guides, outcomes, providers, sources } = directory;
  const { referrers: _, ...listed } = directory.terms;
  expect(records.map(({ url }) => url).toSorted()).toEqual(
    [
      ...[...schemes, ...areas, ...regions, ...outcomes, ...providers, ...sources].map(({ href }) => href),
      ...Object.values(listed).flatMap((terms) => terms.map(({ href }) => href)),
      ...guides.map(({ id }) => `/guides/${id}/`),
    ].toSorted(),
  );
});

describe('the text of a scheme', () => {
  test('has each known fact in words, and no label, source or gap of the table that shows them', () => {
    for (const scheme of directory.schemes) {
      const { text } = at(scheme.href)!;
      for (const row of toKnownFacts(scheme, directory.cite).rows) expect(text).toContain(row.text);
      expect(text).not.toMatch(/not stated|not looked up/i);
    }
  });

  test('has its prose, its other names and the words of its figures, each as a sentence of its own', () => {
    const { text } = at('/schemes/lantern-mentors/')!;
    const scheme = directory.schemes.find(({ id }) => id === 'lantern-mentors')!;
    expect(text.startsWith('The Lanterns. ')).toBe(true);
    expect(scheme.outcomes.length).toBeGreaterThan(0);
    for (const { statement } of scheme.outcomes) expect(text).toContain(statement);
    for (const record of records) expect(record.text).not.toMatch(/[a-z][.!?][A-Z]|[a-z]{2}[A-Z][a-z]/);
  });
});

test('a term is found by the words that people use for it', () => {
  for (const term of directory.terms.needs)
    for (const words of [term.term, ...term.wordsPeopleUse]) expect(at(term.href)!.text).toContain(words);
});

test('only schemes count in a facet of schemes; a page about a term or an area names itself apart', () => {
  for (const { url, filters } of records) expect('need' in filters, url).toBe(url.startsWith('/schemes/'));
  expect(at(directory.areas[0]!.href)!.filters).toEqual({ type: ['area'], topic: [`area ${directory.areas[0]!.id}`] });
});
