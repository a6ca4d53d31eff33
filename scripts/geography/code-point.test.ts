import { expect, test } from 'vitest';
import { findMiscounts, parseMetadata, readCodePoint } from './code-point.ts';
import { fixtureFile } from './testing.ts';

const names = ['ab', 'al', 'b', 'cf', 'm', 's', 'sy', 'td', 'tr', 'ze'];
const pathOf = (name: string) => `downloads/codepo_gb/Data/CSV/${name}.csv`;
const header = fixtureFile('downloads/codepo_gb/Doc/Code-Point_Open_Column_Headers.csv');
const metadata = fixtureFile('downloads/codepo_gb/Doc/metadata.txt');
const read = (change?: (text: string) => string, order = names) =>
  readCodePoint({ data: order.map((name) => fixtureFile(pathOf(name), change)), header, metadata });

test('each postcode has its district and its place on the grid', async () => {
  const { postcodes, release } = await read();
  expect(release).toMatchObject({ version: '2025.4.0', month: '2025-11' });
  expect(postcodes).toHaveLength(14);
  expect(Object.fromEntries(postcodes.map(({ key, ...rest }) => [key, rest]))).toMatchObject({
    M11AD: { district: 'E08000003', at: [383849, 398594] },
    // A district of England in a postcode area that is mostly Scottish, and one by its code of April 2025.
    TD124FH: { district: 'E06000057' },
    S11AA: { district: 'E08000039' },
    // Four and seven digits of a northing.
    TR11AA: { at: [182961, 43918] },
    ZE39JZ: { at: [438662, 1112122] },
  });
});

test('quality 90 has no place, though it says 0, 0; quality 60 only its sector’s, and no district', async () => {
  const { postcodes } = await read();
  for (const key of ['AB431AJ', 'B296XE'])
    expect(postcodes.find((each) => each.key === key)).toEqual({ key, district: '', at: null });
});

test('the order of files and rows, line ends and the padding of older releases change nothing', async () => {
  const before = await read();
  const turned = await read(
    (text) =>
      `${text.trim().split('\n').toReversed().join('\r\n')}\r\n`
        .replaceAll('"M1 1AD"', '"M1  1AD"')
        .replaceAll('"AB10 1AB"', '"AB101AB"'),
    names.toReversed(),
  );
  expect(turned).toEqual(before);
});

test('a file that lacks rows, a file that is not there and a row that is cut are reported', async () => {
  await expect(read((text) => text.split('\n').slice(0, 1).join('\n'))).rejects.toThrow(
    'Code-Point Open: ab.csv has 1 rows, and Doc/metadata.txt says 3. The download was cut off. Download it again.',
  );
  await expect(read(undefined, names.slice(1))).rejects.toThrow(
    'Code-Point Open has no ab.csv. Take its whole zip file.',
  );
  await expect(read((text) => text.replace(/,"[^"]*"\n$/, ''))).rejects.toThrow(
    /ab\.csv, line 3: 9 fields instead of 10/,
  );
  expect(findMiscounts(new Map([['AB', 3]]), new Map([['AB', 4]]))).toEqual([
    'Code-Point Open: ab.csv has 4 rows, and Doc/metadata.txt says 3. Two releases are mixed in the folder.',
  ]);
  expect(findMiscounts(new Map(), new Map([['AB', 4]]))).toEqual([
    'Code-Point Open: Doc/metadata.txt does not name ab.csv. It is of another release.',
  ]);
});

test('rows of something else, and a postcode that comes twice, are reported', async () => {
  await expect(read((text) => text.replace('"AB10 1AB"', '"Aberdeen"'))).rejects.toThrow(
    'downloads/codepo_gb/Data/CSV/ab.csv, line 1: “Aberdeen, 10, 394235, 806529, S92000003, S12000033” is not a row ' +
      'of Code-Point Open. Take its zip file of CSV as it comes.',
  );
  await expect(read((text) => text.replace('"SY16 1AA"', '"SY1 1AD"'))).rejects.toThrow(
    'Code-Point Open has SY11AD twice',
  );
});

test('its metadata name the release and count the rows of each file', () => {
  // The head of the file of August 2020.
  const text =
    'ORDNANCE SURVEY\nPRODUCT: OS CODE-POINT_03.02\nDATASET VERSION NUMBER: 2020.3.0\nCOPYRIGHT DATE: 20200720\n' +
    'RM UPDATE DATE: 20200718\n      AB\t17090\n      AL\t7772\n       B\t41444\n';
  expect(parseMetadata(text, 'metadata.txt')).toEqual({
    version: '2020.3.0',
    month: '2020-08',
    counts: new Map([
      ['AB', 17090],
      ['AL', 7772],
      ['B', 41444],
    ]),
  });
  expect(() => parseMetadata('DATASET VERSION NUMBER: new', 'metadata.txt')).toThrow(
    'metadata.txt names no version such as 2025.4.0. Take the whole zip file as it comes.',
  );
});
