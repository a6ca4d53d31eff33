import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describedIn, formatFreshness, formatFreshnessInline, freshnessOf } from './freshness.ts';
import { property } from '../../testing/property.ts';

const from2016 = { value: '2016-09-21', words: '21 September 2016' };
const from2018 = { value: '2018', words: 'about 2018' };
const from2021 = { value: '2021', words: '2021' };

test.each([
  ['2021', 'As described in 2021'],
  ['about 2018', 'As described about 2018'],
  ['December 2018', 'As described in December 2018'],
  ['21 September 2016', 'As described on 21 September 2016'],
  ['5 May 2021', 'As described on 5 May 2021'],
  ['after May 2024', 'As described after May 2024'],
  ['before 2022', 'As described before 2022'],
  ['at an unknown time', 'As described at an unknown time'],
])('%s is said as “%s”', (words, said) => {
  expect(describedIn(words)).toBe(said);
});

describe('a listing that nobody confirmed', () => {
  test('is as old as its newest source, whatever their order', () => {
    const fresh = { origin: 'As described in 2021', since: 'not confirmed since', from: '2021', isConfirmed: false };
    expect(freshnessOf([from2016, from2021, from2018], [])).toEqual(fresh);
    expect(freshnessOf([from2021, from2018, from2016], [])).toEqual(fresh);
  });

  test('is not made newer by somebody who confirmed only some facts', () => {
    expect(freshnessOf([from2018], [{ by: 'the provider', on: '2026-11-24', facts: ['cost'] }])).toEqual({
      origin: 'As described about 2018',
      since: 'not confirmed since',
      from: '2018',
      isConfirmed: false,
    });
  });
});

describe('a page that shows no date', () => {
  const dates = fc.array(fc.constantFrom(from2016, from2018, from2021), { minLength: 1 });
  const places = fc.array(fc.nat(10), { minLength: 1, maxLength: 3 });

  property('changes nothing about the age of a listing that has a dated source', [dates, places], (dated, at) => {
    const mixed = at.reduce<(typeof from2021 | null)[]>((all, place) => all.toSpliced(place, 0, null), dated);
    expect(freshnessOf(mixed, [])).toEqual(freshnessOf(dated, []));
  });

  test('alone gives a listing no year at all', () => {
    const fresh = freshnessOf([null, null], []);
    expect(fresh).toEqual({
      origin: 'As described at an unknown time',
      since: 'not confirmed since',
      from: null,
      isConfirmed: false,
    });
    expect(formatFreshness(fresh)).not.toMatch(/\d/);
  });

  test('does not stand in the way of a confirmation', () => {
    expect(freshnessOf([null], [{ by: 'the provider', on: '2026-11-24' }])).toEqual({
      origin: 'Confirmed by the provider on 24 November 2026',
      since: null,
      from: '2026-11-24',
      isConfirmed: true,
    });
  });
});

test('a listing that was confirmed names who did so last, and when', () => {
  const confirmations = [
    { by: 'the provider', on: '2026-01-05' },
    { by: 'the commissioner’s office', on: '2026-11-24' },
    { by: 'the police', on: '2025-11-24' },
  ];
  expect(freshnessOf([from2021], confirmations)).toEqual({
    origin: 'Confirmed by the commissioner’s office on 24 November 2026',
    since: null,
    from: '2026-11-24',
    isConfirmed: true,
  });
});

test('a listing without a source is rejected', () => {
  expect(() => freshnessOf([], [])).toThrow(
    'A listing without a source has no age. Every scheme needs at least one source.',
  );
});

test('an age reads as sentences, and inside a line', () => {
  const old = freshnessOf([from2018], []);
  expect(formatFreshness(old)).toBe('As described about 2018. Not confirmed since.');
  expect(formatFreshnessInline(old)).toBe('As described about 2018, not confirmed since');
  const confirmed = freshnessOf([from2018], [{ by: 'the provider', on: '2026-11-24' }]);
  expect(formatFreshness(confirmed)).toBe('Confirmed by the provider on 24 November 2026.');
  expect(formatFreshnessInline(confirmed)).toBe('Confirmed by the provider on 24 November 2026');
});
