import { expect, test } from 'vitest';
import { makeDistricts, type District, type DistrictSources } from './district-table.ts';
import { areaIds, districtsBefore } from './testing.ts';

const edition = <Entry>(year: number, entries: Record<string, Entry>) => ({
  year,
  byCode: new Map(Object.entries(entries)),
});
const named = (name: string, welsh = '') => ({ name, welsh });
const names = edition(2025, {
  E08000038: named('Barnsley'),
  E08000039: named('Sheffield'),
  E09000001: named('City of London'),
  W06000013: named('Bridgend', 'Pen-y-bont ar Ogwr'),
  S12000013: named('Na h-Eileanan Siar'),
  N09000002: named('Armagh City, Banbridge and Craigavon'),
});
const police = edition(2024, {
  E08000016: { name: 'Barnsley', area: 'E23000011', areaName: 'South Yorkshire' },
  E09000001: { name: 'City of London', area: 'E23000034', areaName: 'London, City of' },
  W06000013: { name: 'Bridgend', area: 'W15000003', areaName: 'South Wales' },
});
const before: District[] = [
  ...districtsBefore.filter(({ lad_code }) => ['E08000016', 'E08000019', 'E08000039', 'E09000001'].includes(lad_code)),
  ...districtsBefore
    .filter(({ lad_code }) => lad_code === 'E08000039')
    .map((row) => ({ ...row, lad_code: 'E08000038', lad_name: 'Barnsley' })),
];
const make = (change: Partial<DistrictSources> = {}) =>
  makeDistricts({ police, names, regions: null, before, areas: new Set(areaIds), ...change });
const find = ({ table }: ReturnType<typeof make>, code: string) => table.find(({ lad_code }) => lad_code === code);

test('each district has its area: from the look-up, by rule, or where that is behind, from the table before', () => {
  const made = make();
  expect(made.problems).toEqual([]);
  expect(made.table.map(({ lad_code, status, pfa_code }) => [lad_code, status, pfa_code])).toEqual([
    ['E08000016', 'former', 'E23000011'],
    ['E08000019', 'former', 'E23000011'],
    ['E08000038', 'current', 'E23000011'],
    ['E08000039', 'current', 'E23000011'],
    ['E09000001', 'current', 'E23000034'],
    ['N09000002', 'current', 'NI'],
    ['S12000013', 'current', 'S23000009'],
    ['W06000013', 'current', 'W15000003'],
  ]);
  expect(made.notes).toContain(
    'The look-up of 2024 lacks 2 districts, whose area is that of today’s lad-to-pfa.csv: E08000038, E08000039.',
  );
});

test('a row has English and Welsh names, nation, region, and the look-up’s name of the area', () => {
  const made = make({ regions: edition(2024, { E09000001: 'London' }) });
  expect(find(made, 'W06000013')).toEqual({
    lad_code: 'W06000013',
    lad_name: 'Bridgend',
    lad_name_cy: 'Pen-y-bont ar Ogwr',
    status: 'current',
    successor_code: '',
    successor_name: '',
    region: '',
    nation: 'Wales',
    pfa_code: 'W15000003',
    pfa_name: 'South Wales',
  });
  expect(find(made, 'E09000001')).toMatchObject({ region: 'London', pfa_name: 'London, City of' });
  expect(find(made, 'S12000013')).toMatchObject({ nation: 'Scotland', pfa_name: 'Scotland' });
  expect(find(made, 'N09000002')).toMatchObject({ nation: 'Northern Ireland', pfa_name: 'Northern Ireland' });
});

test('what followed a former district stays as it was written', () => {
  expect(find(make(), 'E08000016')).toMatchObject({ successor_code: 'E08000038', successor_name: 'Barnsley' });
});

test('a district that the names no longer have is former, and one that they alone have is new', () => {
  const without = new Map(names.byCode);
  without.delete('E09000001');
  const ended = make({ names: { year: 2026, byCode: without } });
  expect(find(ended, 'E09000001')?.status).toBe('former');
  expect(ended.notes).toContain(
    'E09000001 City of London has ended: write what followed it, by the ONS Code History Database, in its row.',
  );
  expect(ended.notes).toContain(
    'W06000013 Bridgend is new: add it to its area in content/areas/police-force-areas.json.',
  );
});

test('in an extract, a district that the names lack stays as it is, and one that old names have stays former', () => {
  const made = make({ names: edition(2020, { E08000016: named('Barnsley') }), isSample: true });
  expect(made.problems).toEqual([]);
  expect(find(made, 'E09000001')?.status).toBe('current');
  expect(find(made, 'E08000016')).toMatchObject({ status: 'former', successor_code: 'E08000038' });
});

test.each([
  [
    'no look-up has it',
    { names: edition(2026, { E06000099: named('Orlshire') }), regions: edition(2026, { E06000099: 'North' }) },
    'E06000099 Orlshire is in no look-up: that of 2024 has no row for it, nor has today’s lad-to-pfa.csv. Take a ' +
      'newer look-up, or write its row in lad-to-pfa.csv.',
  ],
  [
    'its area is unknown',
    { police: edition(2024, { W06000013: { name: 'Bridgend', area: 'W15000009', areaName: 'X' } }) },
    'W06000013 is in the police area W15000009, which content/areas/police-force-areas.json does not have.',
  ],
  [
    'its region is unknown',
    { police: edition(2026, { E06000099: { name: 'Orlshire', area: 'E23000001', areaName: 'X' } }) },
    'E06000099 Orlshire has no region. Put the look-up of districts to regions in the folder.',
  ],
  [
    'the names are old',
    { names: edition(2020, { E08000016: named('Barnsley') }) },
    'The names and codes of districts are those of 2020, older than today’s tables: they have E08000016, which ' +
      'ended. Take the newest.',
  ],
])('nothing is written where %s', (_, change, problem) => {
  expect(make(change).problems).toContain(problem);
});

test('a district that moved to another area is asked about', () => {
  expect(
    make({
      police: edition(2026, {
        E09000001: { name: 'City of London', area: 'E23000001', areaName: 'Metropolitan Police' },
      }),
    }).notes,
  ).toContain('E09000001 City of London moved from E23000034 to E23000001. Is that so?');
});
