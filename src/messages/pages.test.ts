import { describe, expect, test } from 'vitest';
import * as about from '#messages/about.ts';
import { changes, dataPackage } from '#messages/feeds.ts';
import * as help from '#messages/help.ts';
import * as home from '#messages/home.ts';
import * as llms from '#messages/llms.ts';
import * as quality from '#messages/quality.ts';
import { pageTitle } from '#messages/scheme.ts';
import type { RichText } from './rich.ts';

const read = (text: RichText): string => text.map((part) => (typeof part === 'string' ? part : part.text)).join('');

describe('the home page', () => {
  test.each([
    [undefined, 0, 'No entry has been fully checked since. Each page says who to contact today. How old each entry is'],
    [
      'about 2018',
      1,
      'Our newest entries are from about 2018. 1 entry has been fully checked since. Each page says who to contact ' +
        'today. How old each entry is',
    ],
    [
      '2021',
      2,
      'Our newest entries are from 2021. 2 entries have been fully checked since. Each page says who to contact ' +
        'today. How old each entry is',
    ],
  ])('says of entries as new as %s, %i of them checked, how old they are', (newest, checked, words) => {
    expect(read(home.howOld(newest, checked))).toBe(words);
  });

  test.each([
    [0, 'All areas as a list'],
    [
      1,
      '1 of 45 areas is empty, because our sources describe nothing there. That doesn’t mean there is no help. All ' +
        'areas as a list',
    ],
    [
      9,
      '9 of 45 areas are empty, because our sources describe nothing there. That doesn’t mean there is no help. All ' +
        'areas as a list',
    ],
  ])('says what %i empty areas mean', (empty, words) => {
    expect(read(home.places.empty(empty, 45))).toBe(words);
  });

  test('names the nations only where there are some', () => {
    expect(home.lede({ schemes: 2, nations: ['England', 'Wales'] })).toMatch(/^2 schemes in England and Wales, for /);
    expect(home.lede({ schemes: 1, nations: [] })).toMatch(/^1 scheme, for /);
  });
});

test.each([
  [{ confirmed: 0, inPart: 0, total: 24 }, 'None of the 24 schemes has been confirmed in full.'],
  [
    { confirmed: 1, inPart: 2, total: 24 },
    '1 of 24 schemes has been confirmed in full. 2 have been confirmed in part.',
  ],
  [
    { confirmed: 2, inPart: 1, total: 24 },
    '2 of 24 schemes have been confirmed in full. 1 has been confirmed in part.',
  ],
])('%j reads “%s”', (count, words) => {
  expect(quality.confirmed(count)).toBe(words);
});

test('states that no scheme is in are left out only where they are the exception', () => {
  const counts = { stated: 3, notStated: 0, doesNotApply: 0, notLookedUp: 0 };
  expect(quality.states(counts)).toBe('3 stated, 0 not stated, 0 does not apply');
  expect(quality.states({ ...counts, confirmed: 1, notLookedUp: 2 })).toBe(
    '3 stated, 1 of these confirmed since, 0 not stated, 0 does not apply, 2 not looked up yet',
  );
});

test.each([
  [['UK'], 'UK-wide.'],
  [['England', 'Wales'], 'England and Wales.'],
  [[], 'No source says where it is for.'],
])('a line for %j', (nations, words) => {
  expect(help.ofNations(nations)).toBe(words);
});

test('hours that no source states lead to the site of the line', () => {
  const href = 'https://line.example';
  expect(help.openAndCost({ hours: '24 hours a day', cost: 'Free' }, href)).toBe('Free. 24 hours a day.');
  expect(help.openAndCost({ hours: '', cost: '' }, href)).toBe('Opening times: see their site.');
  expect(help.openAndCost({ hours: '', cost: 'Free' }, null)).toBe('Free.');
});

test('figures are counted where there are some', () => {
  const count = { schemes: 1, providers: 2, documents: 5 };
  const years = { first: '2016', last: '2021' };
  expect(about.whatIsListed('Signpost', { ...count, figures: 0 }, years)).toBe(
    'Signpost lists 1 scheme and 2 organisations. It all comes from 5 public documents, written between 2016 and 2021.',
  );
  expect(about.whatIsListed('Signpost', { ...count, figures: 3 }, years)).toContain('2 organisations, with 3 figures.');
});

test('a feed says what was confirmed: everything, or some facts by name', () => {
  expect(changes.confirmedBy('the manager', '2026-11-02', undefined)).toBe(
    'Confirmed by the manager on 2 November 2026.',
  );
  expect(changes.confirmedBy('the manager', '2026-11-02', ['age', 'cost'])).toBe(
    'Confirmed by the manager on 2 November 2026: age and cost.',
  );
});

test.each([
  [['2016', '2021'], 'documents of 2016 to 2021,'],
  [['2021'], 'documents of 2021,'],
])('the package names the years %j', (years, words) => {
  expect(dataPackage.description(5, years)).toContain(words);
});

test.each([
  [0, 'No listing has been confirmed since its source was written.'],
  [1, 'Only 1 listing was confirmed since the source was written.'],
  [2, 'Only 2 listings were confirmed since the source was written.'],
])('language models read that %i listings were confirmed', (confirmed, words) => {
  expect(llms.rules({ confirmed, emergency: '999' }).join(' ')).toContain(words);
});

describe('the title of a scheme', () => {
  test.each([
    ['Lantern Mentors', null, 'Lantern Mentors'],
    ['Lantern Mentors', 'in 2019', 'Lantern Mentors (described in 2019)'],
    [
      'A service for women who leave prison and need somewhere to live in the county',
      'in 2019',
      'A service for women who leave prison and need… (described in 2019)',
    ],
  ])('%s, described %s', (name, described, title) => {
    expect(pageTitle(name, described)).toBe(title);
    expect(title.length).toBeLessThanOrEqual(69);
  });
});
