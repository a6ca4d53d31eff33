import { expect, test } from 'vitest';
import { fixtureFile, textFile } from './testing.ts';
import { readDistricts, readPolice, readRegions } from './lookups.ts';

const police = 'downloads/Local_Authority_District_to_CSPs_to_Police_Force_Areas_(December__2023)_Lookup_.csv';
const names = 'downloads/Local_Authority_Districts_(April_2020)_Names_and_Codes_in_the_United_Kingdom.csv';

test('a district has one police area, however many partnerships, and a partnership several districts', async () => {
  const { year, byCode } = await readPolice(fixtureFile(police));
  expect(year).toBe(2023);
  expect(byCode.size).toBe(11);
  expect(byCode.get('E06000058')).toEqual({
    name: 'Bournemouth, Christchurch and Poole',
    area: 'E23000039',
    areaName: 'Dorset',
  });
  expect([byCode.get('E07000084')?.area, byCode.get('E07000089')?.area]).toEqual(['E23000030', 'E23000030']);
  expect(byCode.get('E06000023')?.name).toBe('Bristol, City of');
  expect(byCode.get('E09000001')?.areaName).toBe('London, City of');
  // The name of the partnership is an old one and is never read.
  expect(byCode.get('E07000112')?.name).toBe('Folkestone and Hythe');
});

test('the edition whose first column is a number has the same', async () => {
  const { year, byCode } = await readPolice(fixtureFile('other/police-2019.csv'));
  expect([year, byCode.get('E09000001')?.area]).toEqual([2019, 'E23000034']);
});

test('so has the one whose last column is a number', async () => {
  expect((await readPolice(fixtureFile('other/police-2018-header.csv'))).year).toBe(2018);
});

test('a district with two areas is reported', async () => {
  await expect(
    readPolice(
      fixtureFile(police, (text) => text.replace('Poole,E23000039,Dorset,56', 'Poole,E23000030,Hampshire,56')),
    ),
  ).rejects.toThrow(`${police}, line 7: E06000058 is in E23000039 and in E23000030. A district has one area.`);
});

test('names of districts, and Welsh ones where there are any', async () => {
  const { year, byCode } = await readDistricts(fixtureFile(names));
  expect(year).toBe(2020);
  expect(byCode.get('W06000013')).toEqual({ name: 'Bridgend', welsh: 'Pen-y-bont ar Ogwr' });
  expect(byCode.get('W06000016')).toEqual({ name: 'Rhondda Cynon Taf', welsh: 'Rhondda Cynon Taf' });
  expect(byCode.get('S12000013')).toEqual({ name: 'Na h-Eileanan Siar', welsh: '' });
  expect(byCode.get('N09000002')?.name).toBe('Armagh City, Banbridge and Craigavon');
});

test('a Welsh name that was encoded twice is reported, and not shown', async () => {
  await expect(readDistricts(fixtureFile('other/names-encoded-twice.csv'))).rejects.toThrow(
    'other/names-encoded-twice.csv, line 7: “MÃ´n” was encoded twice. Download the file again in another form ' +
      '(GeoJSON, or CSV from its newer edition); do not save it from a spreadsheet.',
  );
});

test('regions', async () => {
  const { byCode } = await readRegions(
    fixtureFile('downloads/Local_Authority_District_to_Region_(December_2018)_Lookup_in_England.csv'),
  );
  expect([...byCode]).toEqual([['E09000001', 'London']]);
});

test('a code of something else is reported', async () => {
  await expect(readRegions(textFile('r.csv', 'LAD25CD,RGN25NM\nE12000007,London\n'))).rejects.toThrow(
    'r.csv, line 2: “E12000007” is not a code of a district.',
  );
});
