import { expect, test } from 'vitest';
import { fixtureFile, textFile } from './testing.ts';
import { readPlaces } from './geonames.ts';

const byName = async (path: string, change?: (text: string) => string) => {
  const { places, ...rest } = await readPlaces(fixtureFile(path, change));
  return { ...rest, byName: new Map(places.map((place) => [place.name, place])) };
};

test('places of a larger file are those that cities1000 has', async () => {
  const { byName: places, leftOut, newest } = await byName('downloads/cities500.txt');
  expect([...places.keys()]).toEqual([
    'Law',
    'Knowsley',
    'Caerphilly',
    'Bala',
    'Ashford',
    'Abergele',
    'Hulme',
    'Y Felinheli',
    'Archway',
  ]);
  // Lea has 553 people, and Cranoe is a seat of the fourth level, of no known number.
  // Akrotiri is in Cyprus.
  expect([leftOut, newest]).toEqual([3, '2020-07-08']);
  expect(places.get('Caerphilly')).toEqual({
    id: 2654089,
    name: 'Caerphilly',
    latitude: 51.57452,
    longitude: -3.218,
    population: 31060,
    nation: 'Wales',
  });
});

test('cities1000 itself is taken whole, but for Akrotiri', async () => {
  const whole = fixtureFile('downloads/cities500.txt');
  const { places, leftOut } = await readPlaces({ ...whole, path: 'cities1000.zip/cities1000.txt' });
  expect([places.length, leftOut]).toEqual([11, 1]);
});

test('a population of nought is unknown, and so is that of a borough at a locality', async () => {
  const { byName: places } = await byName('downloads/cities500.txt');
  expect(places.get('Knowsley')?.population).toBe(null);
  expect(places.get('Archway')?.population).toBe(null);
  expect(places.get('Hulme')?.population).toBe(8932);
});

test('GB.txt has the same columns', async () => {
  const { byName: places } = await byName('other/GB.txt');
  expect([...places.keys()]).toEqual(['Slough', 'Reading', 'Crawley', 'Becontree', 'Mendip']);
});

test('a quotation mark is a plain character, and places where nobody lives now are left out', async () => {
  const { byName: places } = await byName('other/GB.txt', (text) =>
    text.replaceAll('Slough', '"Slough').replace('PPLX', 'PPLH'),
  );
  expect([...places.keys()]).toEqual(['"Slough', 'Reading', 'Crawley', 'Mendip']);
});

test('a line that is cut off, and the list of postcodes of GeoNames, are reported', async () => {
  await expect(byName('other/GB.txt', (text) => text.slice(0, -40))).rejects.toThrow(
    'other/GB.txt, line 5: 13 fields instead of 19. The download was cut off there, or it is another file. ' +
      'Download it again.',
  );
  await expect(readPlaces(textFile('GB.txt', 'GB\tAB10\tAberdeen\t\t\t\t\t\t\t57.1\t-2.1\t4\n'))).rejects.toThrow(
    'GB.txt, line 1: 12 fields instead of 19.',
  );
});
