import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { property } from '../testing/property.ts';
import {
  capitalise,
  formatChoice,
  formatCount,
  formatDate,
  formatLabels,
  formatList,
  formatNumber,
  formatPercent,
  formatPounds,
  lowerFirst,
  shorten,
} from './format.ts';

test.each([
  [0, '0 schemes'],
  [1, '1 scheme'],
  [5, '5 schemes'],
  [2115, '2,115 schemes'],
])('%i is “%s”', (count, words) => {
  expect(formatCount(count, 'scheme')).toBe(words);
});

test('a noun with a plural of its own keeps it', () => {
  expect([formatCount(1, 'person', 'people'), formatCount(2, 'person', 'people')]).toEqual(['1 person', '2 people']);
});

test.each([
  [2115, '2,115'],
  [14.4, '14.4'],
  [1_000_000, '1,000,000'],
  [0, '0'],
  [0.1 + 0.2, '0.3'],
  [-3, '-3'],
])('the number %d is “%s”', (value, words) => {
  expect(formatNumber(value)).toBe(words);
});

test.each([
  [34_800, '£34,800'],
  [0, '£0'],
])('%i pounds are “%s”', (pounds, words) => {
  expect(formatPounds(pounds)).toBe(words);
});

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a or b'],
  [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
])('the list %o is “%s”, as a choice “%s”', (items, list, choice) => {
  expect(formatList(items)).toBe(list);
  expect(formatChoice(items)).toBe(choice);
});

test.each([
  ['2021', '2021'],
  ['2018-12', 'December 2018'],
  ['2016-09-21', '21 September 2016'],
  ['2016-01-01', '1 January 2016'],
  ['2016-12-31', '31 December 2016'],
])('the date %s is “%s”', (partial, words) => {
  expect(formatDate(partial)).toBe(words);
});

test('a date is the same day west of Greenwich', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(new Date('2016-09-21').getDate()).toBe(20);
  expect(formatDate('2016-09-21')).toBe('21 September 2016');
});

test.each([
  [4.411, undefined, '4.4%'],
  [4.45, undefined, '4.5%'],
  [100, undefined, '100.0%'],
  [4.411, 0, '4%'],
  [4.411, 2, '4.41%'],
])('%d with %s places is “%s”', (percent, places, words) => {
  expect(formatPercent(percent, places)).toBe(words);
});

test.each([
  ['women referred', 'Women referred'],
  ['NHS staff', 'NHS staff'],
  ['6 of 136', '6 of 136'],
  ['', ''],
])('“%s” with a capital is “%s”', (phrase, words) => {
  expect(capitalise(phrase)).toBe(words);
});

test.each([
  ['Women referred', 'women referred'],
  ['NHS staff', 'NHS staff'],
  ['A woman', 'a woman'],
  ['Élan', 'élan'],
  ['', ''],
])('“%s” inside a sentence is “%s”', (phrase, words) => {
  expect(lowerFirst(phrase)).toBe(words);
});

describe('a phrase cut short', () => {
  test.each([
    ['Help for people', 15, 'Help for people'],
    ['Help for people', 14, 'Help for…'],
    ['Help, and for people', 9, 'Help…'],
    ['Help; for people', 8, 'Help…'],
    ['Helpfulness', 5, 'H…'],
  ])('“%s” at %i is “%s”', (phrase, maxLength, words) => {
    expect(shorten(phrase, maxLength)).toBe(words);
  });

  property(
    'is never longer than asked, and is the phrase itself or a beginning of it',
    [fc.lorem({ maxCount: 20 }), fc.integer({ min: 2, max: 120 })],
    (phrase, maxLength) => {
      const short = shorten(phrase, maxLength);
      expect(short.length).toBeLessThanOrEqual(maxLength);
      expect(short === phrase || (short.endsWith('…') && phrase.startsWith(short.slice(0, -1)))).toBe(true);
    },
    { runs: 500 },
  );
});

test.each([
  [[], ''],
  [['Drugs'], 'Drugs'],
  [['Family and relationships'], 'Family and relationships'],
  [['Drugs', 'Drinking', 'Gambling'], 'Drugs, drinking and gambling'],
  [['Family and relationships', 'Drugs'], 'Family and relationships; drugs'],
  [['Stalking', 'Suicidal thoughts or self-harm'], 'Stalking; suicidal thoughts or self-harm'],
])('labels of the vocabulary %j are “%s”', (labels, words) => {
  expect(formatLabels(labels)).toBe(words);
});
