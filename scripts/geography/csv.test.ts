import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../../src/testing/property.ts';
import { decode, readRows, readSmall, withYear } from './csv.ts';
import { textFile } from './testing.ts';

const columns = { code: withYear('lad', 'cd'), name: withYear('lad', 'nm') };
const readAll = async (text: string | Uint8Array, header?: readonly string[]) => {
  const rows = [];
  for await (const { row } of readRows(textFile('list.csv', text), columns, header)) rows.push(row);
  return rows;
};
const rows = [
  { code: 'E06000010', name: 'Kingston upon Hull, City of' },
  { code: 'W06000016', name: 'Rhondda Cynon Taf' },
];

property(
  'columns are found by name: their order, their year and case, line ends, quotes and the mark of UTF-8 change nothing',
  [
    fc.integer({ min: 11, max: 26 }),
    fc.boolean(),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
  ],
  async (year, isLower, end, hasMark, isTurned, isQuoted) => {
    const write = (cells: string[]) =>
      (isTurned ? cells.toReversed() : cells)
        .map((cell) => (isQuoted || cell.includes(',') ? `"${cell}"` : cell))
        .join(',');
    const names = [`LAD${year}CD`, `LAD${year}NM`, 'ObjectId'].map((name) => (isLower ? name.toLowerCase() : name));
    const lines = [write(names), ...rows.map(({ code, name }, index) => write([code, name, String(index)]))];
    expect(await readAll(`${hasMark ? '\uFEFF' : ''}${lines.join(end)}${end}`)).toEqual(rows);
  },
);

test('the older name of a column has no year and no ending', async () => {
  expect(await readAll('lad,ladnm\nE06000001,Hartlepool\n')).toEqual([{ code: 'E06000001', name: 'Hartlepool' }]);
});

test('fields are trimmed, a lone space is empty, leading zeros stay, and lines of commas are no rows', async () => {
  expect(await readAll('LAD25CD,LAD25NM\n 09 , \n,\n\n')).toEqual([{ code: '09', name: '' }]);
});

describe('what is wrong is reported', () => {
  test.each([
    [
      'a column is missing',
      'PFA19CD,PFA19NM\nE23000001,Metropolitan Police\n',
      'list.csv has no column for code, such as LAD25CD. Its columns are PFA19CD, PFA19NM. It is another file, or ' +
        'its columns have new names.',
    ],
    [
      'two columns match',
      'LAD23CD,LAD24CD,LAD24NM\na,b,c\n',
      'list.csv has 2 columns for code: LAD23CD and LAD24CD. Take out the older one, or download a file of one ' +
        'edition.',
    ],
    [
      'a line ends too early',
      'LAD25CD,LAD25NM\nE06000001,Hartlepool\nE0600',
      'list.csv, line 3: 1 fields instead of 2. The download was cut off there. Download it again.',
    ],
    [
      'a line is too long',
      'LAD25CD,LAD25NM\nE06000001,Hull, City of\n',
      'list.csv, line 2: 3 fields instead of 2. It is another file, or was changed after its download.',
    ],
    [
      'it ends in a quote',
      'LAD25CD,LAD25NM\nE06000010,"Kingston upo',
      'list.csv: it ends within a field. Its download was cut off. Download it again.',
    ],
    ['it is empty', '', 'list.csv is empty: its download was cut off. Download it again.'],
  ])('%s', async (_, text, message) => {
    await expect(readAll(text)).rejects.toThrow(new Error(message));
  });
});

test('a file without a header gets one, and its rows must be as wide', async () => {
  expect(await readAll('E06000001,Hartlepool\n', ['LAD', 'LADNM'])).toEqual([
    { code: 'E06000001', name: 'Hartlepool' },
  ]);
  await expect(readAll('E06000001\n', ['LAD', 'LADNM'])).rejects.toThrow(
    'list.csv, line 1: 1 fields instead of 2. The download was cut off there. Download it again.',
  );
});

test('a small file may be Windows-1252, as older lists are', async () => {
  const { rows: read } = await readSmall(
    textFile('list.csv', Buffer.from('LAD25CD,LAD25NM\nW06000001,Ynys M\u00f4n\n', 'latin1')),
    columns,
  );
  expect(read.map(({ row }) => row.name)).toEqual(['Ynys Môn']);
});

test.each([
  ['Ynys MÃ´n', 'list.csv, line 1: “MÃ´n” was encoded twice.'],
  ['x\nï»¿PFA15CD,y', 'list.csv, line 2: “ï»¿PFA15CD,y” was encoded twice.'],
])('%j was encoded twice', (text, message) => {
  expect(() => decode(Buffer.from(text), 'list.csv')).toThrow(message);
});
