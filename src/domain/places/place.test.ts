import { expect, test } from 'vitest';
import { locatePlace, suggestPlaces, toPlaceKey } from './place.ts';

test.each([
  ['St. Tessa’s', 'st tessas'],
  ['Saint Tessa’s', 'st tessas'],
  ['Aberelŵyth', 'aberelwyth'],
  ['City of Orl', 'orl'],
  ['Dunmarsh & Orrin', 'dunmarsh and orrin'],
  ['King’s Tarn', 'kings tarn'],
  ['  Orl-on-the-Marsh ', 'orl on the marsh'],
])('%s is compared as “%s”', (name, key) => expect(toPlaceKey(name)).toBe(key));

const places = { ravensholt: [0], 'st tessas': [1], tarnwick: [2, 3], fennock: [1], pennock: [3] };

test('a name may mean several areas, the likeliest first', () => {
  expect(locatePlace('TARNWICK', places)).toEqual([2, 3]);
  expect(locatePlace('Saint Tessa’s', places)).toEqual([1]);
  expect(locatePlace('Atlantis', places)).toEqual([]);
});

test('a mistyped name is answered with at most three names near to it, the nearest first, as people write them', () => {
  expect(suggestPlaces('Ravenshot', places)).toEqual(['Ravensholt']);
  expect(suggestPlaces('Dennock', places)).toEqual(['Fennock', 'Pennock']);
  expect(suggestPlaces('Orl on the Mash', { 'orl on the marsh': [0] })).toEqual(['Orl on the Marsh']);
  expect(suggestPlaces('Fe', places)).toEqual([]);
  expect(suggestPlaces('Atlantis', places)).toEqual([]);
});
