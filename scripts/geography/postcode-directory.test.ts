import { expect, test } from 'vitest';
import { areaIds, fixtureFile, textFile } from './testing.ts';
import { readDirectory } from './postcode-directory.ts';

const areas = new Set(areaIds);
const read = (path: string, known: Record<string, string> = {}, change?: (text: string) => string) =>
  readDirectory(fixtureFile(path, change), { known: new Map(Object.entries(known)), areas });
const plain = (ended: ReadonlyMap<string, ReadonlyMap<string, number>>) =>
  Object.fromEntries([...ended].map(([outcode, counts]) => [outcode, Object.fromEntries(counts)]));

test('new names of columns: ended postcodes count for their outcode, and the islands for nothing', async () => {
  const { month, ended } = await read('downloads/ONSPD_NOV_2025/Data/ONSPD_NOV_2025_UK.csv');
  expect(month).toBe('2025-11');
  expect(plain(ended)).toEqual({ AB1: { S23000009: 2 } });
});

test('old names of columns', async () => {
  const { month, ended, shared, fills } = await read('other/ONSPD_AUG_2024_UK.csv', { IM11AD: '' });
  expect(month).toBe('2024-08');
  expect(plain(ended)).toEqual({ AL1: { E23000027: 1 } });
  // A live postcode of the Isle of Man has a pseudo code, which is no area.
  expect([shared, [...fills]]).toEqual([1, []]);
});

test('53 columns: postcodes by the column with one space, whatever the spaces of the others', async () => {
  const known = { AB101AB: 'S23000009', SE12DL: '', SE1P5ZZ: '', M11AD: 'E23000006', JE24WD: '' };
  const { month, fills, ended, differing, shared } = await read('other/ONSPD_2024_53_columns.csv', known);
  // Its name has no month, so that of its newest postcode is used.
  expect(month).toBe('2011-06');
  expect([...fills]).toEqual([
    ['SE12DL', 'E23000001'],
    ['SE1P5ZZ', 'E23000001'],
  ]);
  expect(differing).toEqual(['M1 1AD: E23000006, here E23000005']);
  expect(shared).toBe(5);
  // AB11 3AG ended with a country and nothing else.
  expect(plain(ended)).toEqual({ SE1: { E23000001: 1 } });
});

test.each(['other/NSPL_2025_UK.csv', 'other/NSPL_2019_UK.csv'])('%s has what is needed, too', async (path) => {
  const { fills } = await read(path, { CA87JG: '', BR87QW: '' });
  expect([...fills]).toEqual([
    ['CA87JG', 'E23000007'],
    ['BR87QW', 'E23000001'],
  ]);
});

test('rows of Northern Ireland are not used', async () => {
  const ofBelfast = (text: string) => text.replaceAll('S92000003', 'N92000002');
  expect(plain((await read('downloads/ONSPD_NOV_2025/Data/ONSPD_NOV_2025_UK.csv', {}, ofBelfast)).ended)).toEqual({});
});

test('an unknown police area, and a table of the portal, are reported', async () => {
  await expect(
    read('other/ONSPD_AUG_2024_UK.csv', {}, (text) => text.replaceAll('E23000027', 'E23000077')),
  ).rejects.toThrow(
    'other/ONSPD_AUG_2024_UK.csv, line 2: unknown police area E23000077 of AL1 1AA. Add it to ' +
      'content/areas/police-force-areas.json if it is new.',
  );
  await expect(
    readDirectory(textFile('table.csv', 'OBJECTID,PCDS,DOTERM\n1,AB1 0AA,\n'), { known: new Map(), areas }),
  ).rejects.toThrow('table.csv has no column for the postcode, such as pcds.');
});
