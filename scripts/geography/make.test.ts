import { describe, expect, test } from 'vitest';
import { locatePostcode } from '../../src/domain/places/postcode.ts';
import { compareTables, formatDifferences } from './compare.ts';
import { findDownloads } from './downloads.ts';
import { listFiles, type DownloadFile } from './files.ts';
import { areaIds, fixture, fixtureFile, tablesBefore, textFile } from './testing.ts';
import { makeTables, type MakeInput } from './make.ts';
import { formatTables, parseTables } from './tables.ts';

const files = await listFiles(`${fixture}/downloads`);
const make = (change: Partial<MakeInput> = {}) =>
  makeTables({
    files,
    areas: areaIds.map((id) => ({ id, districts: [] })),
    kept: [{ file: 'name-aliases.csv', codes: ['E23000035', ''] }],
    before: tablesBefore,
    isSample: true,
    today: '2025-12-01',
    onProgress: () => {},
    ...change,
  });
const replace = (pattern: RegExp, by: DownloadFile | null) =>
  files.flatMap((file) => (pattern.test(file.path) ? (by ?? []) : file));

describe('from the rows of the real downloads', () => {
  test('each postcode is found by the site in its area', async () => {
    const { tables } = await make();
    const areaOf = (typed: string) => {
      const located = locatePostcode(typed, tables.postcodes);
      return located.kind === 'areas' ? located.areas.map(({ code }) => code) : located.kind;
    };
    expect(
      Object.fromEntries(
        [
          'AB10 1AB',
          'AL1 1AG',
          'B24 9PL',
          'CF10 1AA',
          'M1 1AD',
          'S1 1AA',
          'SY1 1AD',
          'SY16 1AA',
          'TD12 4FH',
          'TR1 1AA',
          'ZE3 9JZ',
          'AB1',
          'BT1 1AA',
          'JE2 4WD',
          'AB43 1AJ',
        ].map((typed) => [typed, areaOf(typed)]),
      ),
    ).toEqual({
      'AB10 1AB': ['S23000009'],
      'AL1 1AG': ['E23000027'],
      'B24 9PL': ['E23000014'],
      'CF10 1AA': ['W15000003'],
      'M1 1AD': ['E23000005'],
      'S1 1AA': ['E23000011'],
      'SY1 1AD': ['E23000016'],
      'SY16 1AA': ['W15000004'],
      'TD12 4FH': ['E23000007'],
      'TR1 1AA': ['E23000035'],
      'ZE3 9JZ': ['S23000009'],
      AB1: ['S23000009'],
      'BT1 1AA': ['NI'],
      'JE2 4WD': 'outside',
      'AB43 1AJ': 'unknown',
    });
  });

  test('what stays without an area is listed, and places without postcodes or boundaries near them too', async () => {
    const { without, tables } = await make();
    expect(without.postcodes).toEqual(['AB431AJ', 'B296XE']);
    expect(tables.places.map(({ name, lad_name, pfa_code }) => [name, lad_name, pfa_code])).toEqual([
      ['Hulme', 'Manchester', 'E23000005'],
    ]);
    expect(without.places).toContain('Bala (52.91111, -3.59722)');
  });

  test('a postcode without a district gets its area from the directory', async () => {
    const directory = fixtureFile('other/ONSPD_2024_53_columns.csv', (text) =>
      text.replace('"SE1 2DL","198001"', '"B29 6XE","198001"').replace('"E23000001",9929', '"E23000014",9929'),
    );
    const { without, tables } = await make({ files: replace(/ONSPD/, directory) });
    expect(without.postcodes).toEqual(['AB431AJ']);
    expect(tables.postcodes.outcodes['B29']).toBe(13);
  });

  test('the order of files changes nothing', async () => {
    expect(formatTables((await make({ files: files.toReversed() })).tables)).toEqual(
      formatTables((await make()).tables),
    );
  });

  test('tables come back from their files as they were', async () => {
    const { tables } = await make();
    expect(parseTables(formatTables(tables))).toEqual(tables);
    const [header, first] = formatTables(tables).places.split('\n');
    expect(header).toBe('name,lat,lon,population,lad_code,lad_name,pfa_code,agreement');
    expect(first).toMatch(/^Hulme,53\.4657,-2\.2489,8932,E08000003,Manchester,E23000005,/);
  });

  test('whole downloads must be whole: extracts are reported', async () => {
    const { problems } = await make({ isSample: false });
    expect(problems).toContain(
      'The ONS Postcode Directory has only 0 of the 14 live postcodes of Code-Point Open. Its download was cut ' +
        'off, or it is of another quarter.',
    );
  });

  test('compared with themselves, tables agree; with others, each difference is a line', async () => {
    const { tables, postcodes, districts } = await make();
    expect(compareTables(tables, tables, { postcodes, districts }).flatMap(({ lines }) => lines)).toEqual([]);
    const others = structuredClone(tables);
    others.postcodes = { ...others.postcodes, outcodes: { ...others.postcodes.outcodes, M1: 0 } };
    others.districts[0]!.pfa_code = 'E23000001';
    others.places[0]!.population = '1';
    others.outlines.areas = {};
    const [postcode, district, place, outline] = compareTables(tables, others, { postcodes, districts });
    expect(postcode).toMatchObject({
      sum: '11 postcodes agree, 1 differ',
      lines: ['M11AD: E23000001, now E23000005'],
    });
    expect(district?.lines).toEqual(['E06000001: pfa_code was “E23000001”, now “E23000013”']);
    expect(district?.sum).toBe('16 rows, of which 15 agree');
    expect(place?.lines).toEqual(['Hulme: population was “1”, now “8932”']);
    expect(outline?.lines).toEqual(['E23000034: new']);
    expect(formatDifferences([{ table: 'places', sum: '3 rows', lines: ['a', 'b', 'c'] }], 2)).toBe(
      'place-to-pfa.csv: 3 rows\n  a\n  b\n  and 1 more',
    );
  });
});

describe('files that are wrong are reported, all at once', () => {
  const find = (given: readonly DownloadFile[]) => findDownloads(given);

  test('every download that is missing, with its page', async () => {
    await expect(find([])).rejects.toThrow(
      /^There is no Code-Point Open in the folder\. Download codepo_gb\.zip \(CSV\) from https:\/\/osdatahub\.os\.uk\//,
    );
    await expect(find([])).rejects.toMatchObject({ problems: { length: 6 } });
  });

  test('two of a kind', async () => {
    await expect(find([...files, fixtureFile('other/ONSPD_AUG_2024_UK.csv')])).rejects.toThrow(
      'The ONS Postcode Directory is there 2 times: ONSPD_NOV_2025/Data/ONSPD_NOV_2025_UK.csv, ' +
        'other/ONSPD_AUG_2024_UK.csv. Leave the newest and move the others out of the folder.',
    );
  });

  test.each([
    [
      'table.csv',
      'OBJECTID,PCDS,DOTERM\n',
      'table.csv: this is the table of the portal, not the file of the directory. Take ONSPD_<month>_<year>.zip.',
    ],
    ['table.csv', 'Postcode (7 char),Postcode (8 char)\n', 'table.csv: this is the table of the portal'],
    ['GB.txt', 'GB\tAB10\t\t\t\t\t\t\t\t\t\t\n', 'GB.txt: 12 columns: this is the list of postcodes of GeoNames.'],
  ])('another file: %s %j', async (path, text, message) => {
    await expect(find([...files, textFile(path, text)])).rejects.toThrow(message);
  });

  test.each([
    ['Changes.csv', 'GEOGCD,GEOGNM\n', 'read by people, not here'],
    ['alternateNamesV2.txt', '1\t2\tcy\tX\t\t\t\t\t\t\n', 'other names of places are not needed'],
    ['areas.shp', '', 'boundaries are read from GeoJSON alone'],
    ['IPN_GB_2024.csv', 'placeid,placesort,place23cd,place23nm\n', 'the Index of Place Names is not needed'],
  ])('a file that is not needed is named, and stops nothing: %s', async (path, text, why) => {
    const { notes } = await find([...files, textFile(path, text)]);
    expect(notes.join('\n')).toContain(`Not read: ${path}: ${why}`);
  });

  test.each([
    ['other/SN40.csv', 'OS Open Names has no populations, by which places of one name are ordered.'],
    ['other/PFA_2019.csv', 'none of the needed downloads starts with “FID,PFA19CD,PFA19NM”.'],
  ])('so is another official download: %s', async (path, why) => {
    expect((await find([...files, fixtureFile(path)])).notes).toEqual([`Not read: ${path}: ${why}`]);
  });

  test('lists that come with the directory are passed over', async () => {
    const { notes } = await find([...files, textFile('ONSPD/Documents/LAD names.csv', 'LAD25CD,LAD25NM,LAD25NMW\n')]);
    expect(notes).toEqual([]);
  });

  test('the NSPL is used if there is no directory, and only then', async () => {
    const nspl = fixtureFile('other/NSPL_2025_UK.csv');
    expect((await find(replace(/ONSPD/, nspl))).found.directory).toEqual({ file: nspl, isNspl: true });
    expect((await find([...files, nspl])).found.directory.isNspl).toBe(false);
  });

  test('each download that cannot be read is reported, not only the first', async () => {
    const broken = replace(/cities500/, textFile('cities500.txt', `${'x\t'.repeat(18)}x\ncut`)).map((file) =>
      /Names_and_Codes/.test(file.path) ? fixtureFile('other/names-encoded-twice.csv') : file,
    );
    await expect(make({ files: broken })).rejects.toMatchObject({
      problems: [
        expect.stringContaining('was encoded twice') as string,
        expect.stringContaining('cities500.txt, line 2: 1 fields instead of 19') as string,
      ],
    });
  });
});
