import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFixturePlaces } from '../../testing/place-table.ts';
import { property } from '../../testing/property.ts';
import { mayHavePostcode, readPlace, type PlaceReading } from './read.ts';
import { sayReading } from './say.ts';
import { packPlaces, unpackPlaces, type PlaceTable } from './table.ts';

const table = readFixturePlaces();
const read = (typed: string): PlaceReading => readPlace(typed, table);

/** A reading in short: the place and its area, the labels of several, or what is said. */
const inShort = (reading: PlaceReading): unknown => {
  if (reading.kind === 'place') return `${reading.place.name}, ${reading.place.kind}, ${reading.place.area.id}`;
  return 'places' in reading ? reading.places.map(({ label }) => label) : reading.kind;
};

test.each([
  ['Ravensholt', 'Ravensholt, council, brackwater'],
  ['  fennock ', 'Fennock, town, ashmere'],
  ['Ashmere', 'Ashmere, area, ashmere'],
  ['Ashmere police area', 'Ashmere, area, ashmere'],
  ['Saint Tessa’s', "Saint Tessa's, town, brackwater"],
  ['Aberelwyth', 'Aberelŵyth, town, elwyth-vale'],
  ['Elŵyth Uchaf', 'Elŵyth Uchaf, council, elwyth-vale'],
  ['Ashm', 'Ashm, town, ashmere'],
  ['Canalside', 'Canalside, district, ashmere'],
  ['Old Quay', 'Old Quay, town, brackwater'],
  ['City of Orl', 'Orl, council, ashmere'],
  ['Orl city council', 'Orl, council, ashmere'],
  ['in Orl', 'Orl, council, ashmere'],
  ['County of Orrin', 'County of Orrin, county, dunmarsh-and-orrin'],
  // A wider place after a name says which is meant.
  ['Tarnwick, Brackwater', 'Tarnwick, town, brackwater'],
  ['tarnwick ashmere', 'Tarnwick, town, ashmere'],
  ['Mere Orl', 'Mere, district, ashmere'],
  ['East Vale Ravensholt', 'Ravensholt, council, brackwater'],
  ['Lough Tessan', 'Lough Tessan, council, northern-ireland'],
])('“%s” is one place: %s', (typed, place) => expect(inShort(read(typed))).toBe(place));

test.each([
  ['Tarnwick', ['Ashmere: Tarnwick, Lower Ashmere', 'Brackwater: Tarnwick, Ravensholt']],
  ['Mere', ['Ashmere: Mere, Orl', 'Brackwater: Mere, Old Quay']],
  ['Mereshire', ['Ashmere', 'Brackwater']],
  ['East Vale', ['Ashmere', 'Brackwater']],
  ['the east vale', ['Ashmere', 'Brackwater']],
  ['QZ2', ['Ashmere: 60% of QZ2 postcodes', 'Brackwater: 40% of QZ2 postcodes']],
  ['QZ2 9AB', ['Ashmere: 60% of QZ2 postcodes', 'Brackwater: 40% of QZ2 postcodes']],
])('“%s” is asked, the likeliest first: %j', (typed, labels) => expect(inShort(read(typed))).toEqual(labels));

test('a nation of one area is that area, one of several is asked', () => {
  expect(inShort(read('Wales'))).toBe('Elwyth Vale, area, elwyth-vale');
  const england = read('England');
  expect(england).toMatchObject({ kind: 'wide', name: 'England' });
  expect(england.kind === 'wide' && england.areas.map(({ id }) => id)).toEqual([
    'ashmere',
    'brackwater',
    'dunmarsh-and-orrin',
    'kingshythe',
  ]);
});

/** The table with other names. */
const withNames = (names: PlaceTable['names'], wide: PlaceTable['wide'] = {}): PlaceTable => ({
  ...table,
  names,
  wide,
});

test('a village of the name of a nation comes after its areas', () => {
  const reading = readPlace('Walland', withNames({ walland: [3] }, { walland: ['Walland', [1, 0]] }));
  expect(reading.kind).toBe('wide');
  expect(inShort(reading)).toEqual([table.areas[1]?.name, table.areas[0]?.name, `${table.areas[3]?.name}: Walland`]);
});

test.each([
  ['QZ1 1AB', 'QZ1 1AB, postcode, ashmere'],
  ['qz11ab', 'QZ1 1AB, postcode, ashmere'],
  ['QZI 1AB', 'QZ1 1AB, postcode, ashmere'],
  ['Fennock QZ1 1AB', 'Fennock, town, ashmere'],
  ['12 High Street, Fennock QZ1 1AB', 'QZ1 1AB, postcode, ashmere'],
  // The postcode decides where a name beside it lies elsewhere.
  ['Fennock, QZ4', 'QZ4, postcode, brackwater'],
  ['Tarnwick QZ4', 'Tarnwick, town, brackwater'],
])('the postcode of “%s” is read: %s', (typed, place) => expect(inShort(read(typed))).toBe(place));

test.each([
  ['HMP Longmere', 'HMP Longmere, prison, ashmere'],
  ['HMYOI Longmere', 'HMYOI Longmere, prison, ashmere'],
  ['longmere prison', 'HMP Longmere, prison, ashmere'],
  ['Longmere', 'HMP Longmere, prison, ashmere'],
  ['HMP & YOI Ravensholt', 'HMP Ravensholt, prison, brackwater'],
  ['prison in Ravensholt', 'HMP Ravensholt, prison, brackwater'],
])('“%s” is a prison: %s', (typed, place) => expect(inShort(read(typed))).toBe(place));

test('a prison gives its town key and its own, by which rules name it', () =>
  expect(read('Longmere prison')).toMatchObject({ place: { town: 'hmp longmere', prison: 'hmp longmere' } }));

test.each([
  ['HMP Lost Tarn', 'We don’t know which police area HMP Lost Tarn is in. Type the town it is in, or a postcode.', []],
  [
    'Fennock prison',
    'We can’t find “Fennock prison”. Did you mean Fennock? If not, try a nearby town or a postcode.',
    ['Fennock'],
  ],
  [
    'Vennock',
    'We can’t find “Vennock”. Did you mean Fennock or Pennock? If not, try a nearby town or a postcode.',
    ['Fennock', 'Pennock'],
  ],
  [
    'the old mill at Ravensholt',
    'We can’t find “the old mill at Ravensholt”. Did you mean Ravensholt? If not, try a nearby town or a postcode.',
    ['Ravensholt'],
  ],
  ['Xyzzy', 'We can’t find “Xyzzy”. Try a nearby town or a postcode.', []],
  ['constructor', 'We can’t find “constructor”. Try a nearby town or a postcode.', []],
  ['__proto__', 'We can’t find “__proto__”. Try a nearby town or a postcode.', []],
  ['QZ1 1Z', '“QZ1 1Z” is missing its last letter. “QZ1” alone also works.', []],
])('“%s” is no place: %s', (typed, words, near) => {
  const reading = read(typed);
  expect(reading).toMatchObject({ kind: 'unknown', near });
  expect(sayReading(reading, table.nations)).toBe(words);
});

test.each([
  ['JE2 3AB', 'Jersey is not covered: our documents are about England, Wales and Scotland.'],
  ['JE', 'Jersey is not covered: our documents are about England, Wales and Scotland.'],
  ['isle of man', 'The Isle of Man is not covered: our documents are about England, Wales and Scotland.'],
  [
    'BFPO 61',
    '“BFPO 61” is a British Forces (BFPO) address and doesn’t say where you live. Type your home town or its postcode.',
  ],
  ['Fennock', '“Fennock” is in the Ashmere police area.'],
  ['Morran', '“Morran” is in the Glenmorran police area.'],
  ['Lough Tessan', '“Lough Tessan” is in Northern Ireland, which none of our documents covers.'],
  ['Tarnwick', '“Tarnwick” may be in more than one police area. Which is yours?'],
  ['East Vale', 'East Vale has 2 police areas. Which is yours? You can also type a town or a postcode.'],
])('of “%s” it is said: %s', (typed, words) => expect(sayReading(read(typed), table.nations)).toBe(words));

test.each([
  ['Fennock QZ1', true],
  ['QZ', true],
  ['EC1V OBW', true],
  ['Orl', false],
  ['Ravensholt', false],
])('whether “%s” may have a postcode: %s', (typed, may) => expect(mayHavePostcode(typed)).toBe(may));

test('a table comes out of its file as it went in', () => {
  const { postcodes: _, ...names } = table;
  expect(unpackPlaces(JSON.parse(JSON.stringify(packPlaces(names))))).toEqual(names);
});

const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ...Object.keys(table.names),
    ...Object.keys(table.wide),
    ...Object.getOwnPropertyNames(Object.prototype),
  ),
  fc
    .array(fc.constantFrom('HMP', 'in', 'co', 'orl', 'tarnwick', 'east vale', 'QZ1', '1AB', 'BFPO', 'the'), {
      maxLength: 5,
    })
    .map((words) => words.join(' ')),
);

property('whatever is typed is read, and nothing is chosen where there is more than one', [anything], (typed) => {
  const reading = read(typed);
  expect(reading.typed).toBe(typed.trim());
  expect(sayReading(reading, table.nations)).not.toBe('');
  if (!('places' in reading)) return;
  const ids = reading.places.map(({ area }) => area.id);
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(reading.places.map(({ label }) => label)).size).toBe(ids.length);
});

property('no sign, case or accent changes what a name is', [fc.constantFrom(...Object.keys(table.names))], (key) => {
  const expected = inShort(read(key));
  expect(inShort(read(key.toUpperCase()))).toEqual(expected);
  expect(inShort(read(key.replaceAll(' ', '-')))).toEqual(expected);
  expect(inShort(read(key.replaceAll('e', 'é')))).toEqual(expected);
});
