import { expect, test } from 'vitest';
import { locatePlace, suggestPlaces, toPlaceKey } from './place.ts';

test.each([
  ['St. Helens', 'st helens'],
  ['Saint Helens', 'st helens'],
  ['Ynys Môn', 'ynys mon'],
  ['City of Bristol', 'bristol'],
  ['Brighton & Hove', 'brighton and hove'],
  ['King’s Lynn', 'kings lynn'],
  ['  Stockton-on-Tees ', 'stockton on tees'],
])('%s is compared as “%s”', (name, key) => expect(toPlaceKey(name)).toBe(key));

const places = { warrington: [0], 'st helens': [1], newport: [2, 3], newton: [1], newtown: [3] };

test('a name may mean several areas, the likeliest first', () => {
  expect(locatePlace('NEWPORT', places)).toEqual([2, 3]);
  expect(locatePlace('Saint Helens', places)).toEqual([1]);
  expect(locatePlace('Atlantis', places)).toEqual([]);
});

test('a mistyped name is answered with at most three names near to it, the nearest first, as people write them', () => {
  expect(suggestPlaces('Warington', places)).toEqual(['Warrington']);
  expect(suggestPlaces('Newtow', places)).toEqual(['Newton', 'Newtown']);
  expect(suggestPlaces('Stokton on Tees', { 'stockton on tees': [0] })).toEqual(['Stockton on Tees']);
  expect(suggestPlaces('Ne', places)).toEqual([]);
  expect(suggestPlaces('Atlantis', places)).toEqual([]);
});
