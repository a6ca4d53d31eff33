import { describe, expect, test } from 'vitest';
import { makeOfficialPage, makeSource } from '../../testing/make-entry.ts';
import type { OfficialPage } from '../../schemas/source.ts';
import { dateOf, formatSeen, isOfficialPage, publisherOf, whatItShows } from './source.ts';

const printed = { value: '2021-03-09', words: '9 March 2021', basis: 'printed', how: 'The page shows it' };
const inferred = { value: '2025-11-13', words: 'after 13 November 2025', basis: 'inferred', how: 'By its text' };
const page = (seen: Record<string, unknown>) => makeOfficialPage({ seen }) as OfficialPage;
const notStated = { state: 'not stated' };

describe('how a page is known has one of four wordings', () => {
  test.each([
    [
      { on: 'own page', date: { state: 'known', ...printed } },
      'Read on the organisation’s own page, which shows 9 March 2021.',
    ],
    [{ on: 'own page', date: notStated }, 'Read on the organisation’s own page, which shows no date.'],
    [
      { on: 'own page', date: { state: 'known', ...inferred } },
      'Read on the organisation’s own page, which shows no date: it is from after 13 November 2025.',
    ],
    [
      { on: 'own page', date: { ...notStated, why: 'what was read is from before 2022' } },
      'Read on the organisation’s own page, which shows no date: what was read is from before 2022.',
    ],
    [
      { on: 'official page', of: 'the Home Office', date: { state: 'known', ...printed } },
      'Read on an official page of the Home Office, which shows 9 March 2021.',
    ],
    [{ on: 'public list', date: '2026-09-27' }, 'Address from a public list of 27 September 2026, not opened by us.'],
    [{ on: 'public list' }, 'Address from a public list without a date, not opened by us.'],
  ])('%o', (seen, words) => {
    expect(formatSeen(page(seen))).toBe(words);
  });
});

describe('the date', () => {
  test('of a document is its own', () => {
    expect(dateOf(makeSource())).toMatchObject({ value: '2021', words: '2021' });
  });

  test('of a page is what it shows', () => {
    expect(dateOf(page({ on: 'own page', date: { state: 'known', ...printed } }))).toMatchObject(printed);
  });

  test.each([
    ['that shows none', { on: 'own page', date: notStated }],
    ['that nobody opened: the date of the list is not the page’s', { on: 'public list', date: '2026-09-27' }],
  ])('of a page %s is not known', (_, seen) => {
    expect(dateOf(page(seen))).toBeNull();
  });
});

test('a page and a document each say what they can show and who published them', () => {
  expect([makeSource(), makeOfficialPage()].map(isOfficialPage)).toEqual([false, true]);
  expect(publisherOf(makeSource())).toBeNull();
  expect(publisherOf(makeOfficialPage())).toBe('A council');
  expect(whatItShows(makeSource())).toBe('What was planned');
  expect(whatItShows(makeOfficialPage())).toBe('What the organisation said there when it wrote the page');
  expect(whatItShows(page({ on: 'public list' }))).toBe('What a list says about the page, which we have not opened');
});
