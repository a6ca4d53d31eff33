import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../src/testing/property.ts';
import type { FindByPosition } from './boundaries.ts';
import type { Postcode } from './code-point.ts';
import { districtsBefore as districts } from './testing.ts';
import type { GeoNamesPlace } from './geonames.ts';
import { toGrid } from './grid.ts';
import { makePlaces } from './place-table.ts';

const place = (name: string, change: Partial<GeoNamesPlace> = {}): GeoNamesPlace => ({
  id: 1,
  name,
  latitude: 53.46572,
  longitude: -2.24885,
  population: 8932,
  nation: 'England',
  ...change,
});
const postcodeAt = (key: string, district: string, { latitude, longitude }: GeoNamesPlace, east = 0): Postcode => {
  const [x, y] = toGrid(longitude, latitude);
  return { key, district, at: [Math.round(x + east), Math.round(y)] };
};
const nowhere: FindByPosition = () => null;
const make = (places: readonly GeoNamesPlace[], postcodes: readonly Postcode[], findByPosition = nowhere) =>
  makePlaces(places, { postcodes, districts, findByPosition });
const hulme = place('Hulme');

test('a place has the district of its nearest postcode, and the share of the 25 nearest that agree on the area', () => {
  const near = Array.from({ length: 19 }, (_, index) => postcodeAt(`M15${index}AA`, 'E08000003', hulme, 100 + index));
  const further = Array.from({ length: 30 }, (_, index) => postcodeAt(`S1${index}AA`, 'E08000039', hulme, 900 + index));
  expect(make([hulme], [...further, ...near]).table).toEqual([
    {
      name: 'Hulme',
      lat: '53.4657',
      lon: '-2.2489',
      population: '8932',
      lad_code: 'E08000003',
      lad_name: 'Manchester',
      pfa_code: 'E23000005',
      agreement: '0.76',
    },
  ]);
});

test('numbers have a decimal place at least, and an unknown population is empty', () => {
  const round = place('X', { latitude: 51, longitude: -2.9, population: null });
  expect(make([round], [postcodeAt('AA11AA', 'E06000023', round)]).table).toMatchObject([
    { lat: '51.0', lon: '-2.9', population: '', agreement: '1.0' },
  ]);
});

test('a postcode without a place, or in a district that nothing knows, is nobody’s neighbour', () => {
  const lost: Postcode[] = [
    { key: 'M11AA', district: 'E08000003', at: null },
    postcodeAt('M11AB', 'E99999998', hulme),
    postcodeAt('M11AC', '', hulme),
  ];
  expect(make([hulme], lost)).toMatchObject({ table: [], without: ['Hulme (53.46572, -2.24885)'] });
});

test('far from any postcode, the boundaries decide', () => {
  const far = [postcodeAt('M11AA', 'E08000003', hulme, 5_100)];
  const found = make([hulme], far, () => ({ district: 'E08000039', area: 'E23000011' }));
  expect(found.table).toMatchObject([{ lad_code: 'E08000039', lad_name: 'Sheffield', pfa_code: 'E23000011' }]);
  // Boundaries of police areas have no districts.
  expect(make([hulme], far, () => ({ district: '', area: 'E23000011' })).table).toMatchObject([
    { lad_code: '', lad_name: '', pfa_code: 'E23000011', agreement: '1.0' },
  ]);
  expect(make([hulme], [postcodeAt('M11AA', 'E08000003', hulme, 4_900)]).without).toEqual([]);
});

test('Northern Ireland has one area and no open postcodes', () => {
  expect(make([place('Antrim', { nation: 'Northern Ireland' })], []).table).toMatchObject([
    { lad_code: '', pfa_code: 'NI', agreement: '1.0' },
  ]);
});

test('a place in another nation than GeoNames says is named', () => {
  expect(make([place('Hulme', { nation: 'Wales' })], [postcodeAt('M11AA', 'E08000003', hulme)]).notes).toEqual([
    '1 places are in another nation than GeoNames says: Hulme is in Wales by GeoNames and in England by its position.',
  ]);
});

property(
  'the order of places and postcodes changes nothing, places of one name and area included',
  [fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })],
  (order, other) => {
    const places = ['Newport', 'Ashford', 'Newport', 'Ashford', 'Bo’ness', 'Newport'].map((name, id) =>
      place(name, { id, latitude: 53.46572 + id / 1000 }),
    );
    const postcodes = places
      .slice(0, 4)
      .map((each, index) => postcodeAt(`M1${index}AA`, index % 2 ? 'E08000039' : 'E08000003', each));
    const turned = make(
      order.map((index) => places[index]!),
      other.map((index) => postcodes[index]!),
    );
    expect(turned).toEqual(make(places, postcodes));
  },
);
