import { expect, test } from 'vitest';
import { readDirectory } from '../from-files.ts';
import { fixture } from '../../testing/content-folder.ts';
import { toKnownFacts } from './known.ts';

const directory = readDirectory(fixture);
const known = directory.schemes.map((scheme) => ({ scheme, facts: toKnownFacts(scheme, directory.cite) }));

test('a row names its own source unless it is the one that is named for all', () => {
  for (const { facts } of known)
    for (const { ownSources, sources } of facts.rows) {
      if (ownSources.length > 0) expect(ownSources).toEqual(sources);
      else for (const { label } of sources) expect(label).toBe(facts.source?.label);
    }
});

test('no gap is among them, and every reading is listed once under its number', () => {
  for (const { facts } of known) {
    expect(facts.rows.filter(({ state }) => state === 'not stated')).toEqual([]);
    for (const { reading, readingNumber } of facts.rows)
      expect(reading).toBe(readingNumber === undefined ? undefined : facts.readings[readingNumber - 1]);
    expect(new Set(facts.readings).size).toBe(facts.readings.length);
  }
});

test('one that takes nobody does not say so at each question', () => {
  const funds = known.filter(({ scheme }) => !scheme.listing.takesPeople);
  expect(funds.length).toBeGreaterThan(0);
  for (const { scheme, facts } of funds)
    expect(facts.rows.map(({ text }) => text)).not.toContain(scheme.listing.whyNot);
});
