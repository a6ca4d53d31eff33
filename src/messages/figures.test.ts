import { expect, test } from 'vitest';
import * as claims from './en/figure-say.ts';
import * as comparison from './en/figure-comparison.ts';
import * as page from './en/figure-page.ts';
import * as figures from './en/figures.ts';
import * as themes from './en/themes.ts';

test.each([
  [62, 62, '62 figures'],
  [5, 62, '5 of 62 figures'],
  [0, 1, '0 of 1 figure'],
])('a list that shows %i of %i says “%s”', (shown, all, words) => {
  expect(figures.tally(shown, all)).toBe(words);
});

test.each([
  [['Ferry House'], undefined, 'Ferry House'],
  [['Ferry House'], 'Found work', 'Ferry House, found work'],
  [['Ferry House', 'Lantern Mentors'], undefined, 'Ferry House and Lantern Mentors together'],
])('a figure of %j with the measure %s is called “%s” among others', (schemes, measure, words) => {
  expect(figures.nameInFamily(schemes, measure)).toBe(words);
});

test.each([
  [1, 'The one scheme here has no printed result.'],
  [2, 'None of the 2 schemes has a printed result.'],
])('of %i without a result: “%s”', (count, words) => {
  expect(claims.noResultsPrinted(count)).toBe(words);
});

test.each([
  [1, '1 figure does not reconcile with another number. The reason is given with it.'],
  [2, '2 figures do not reconcile with another number. The reason is given with each.'],
])('%i that do not reconcile: “%s”', (count, words) => {
  expect(claims.verdicts['does not reconcile'](count)).toBe(words);
});

test.each([
  [0, '1 scheme, no printed result.'],
  [1, '1 scheme, 1 printed result.'],
  [12, '1 scheme, 12 printed results.'],
])('a theme with %i results: “%s”', (results, words) => {
  expect(themes.counts(1, results)).toBe(words);
});

test.each([
  [true, 'Printed in a document from 2021. None of our documents has a later figure.'],
  [
    false,
    'Printed in a document from 2021. The document does not say when it was counted. None of our documents has a ' +
      'later figure.',
  ],
])('a document that says when it was counted: %s', (says, words) => {
  expect(page.printedIn('2021', says)).toBe(words);
});

test('a figure in words has its limits and its source where they are given', () => {
  expect(page.inWords({ statement: 'over 400 cautions', verdict: 'Can be quoted' }, [])).toBe(
    'Can be quoted. Over 400 cautions.',
  );
  expect(
    page.inWords(
      { statement: 'over 400 cautions', verdict: 'Quote with care' },
      ['A small group.'],
      'A Report (2021), page 7',
    ),
  ).toBe('Quote with care. Over 400 cautions. A small group. Source: A Report (2021), page 7.');
});

test('the line under figures that cannot be compared says every reason', () => {
  expect(comparison.notComparableNote(['noTimes', 'noBase'])).toBe(
    'Not comparable. None of the sources says how long people were followed. The source does not say how many people ' +
      'the figure covers.',
  );
});
