import type { Edition } from './lookups.ts';
import { listSome } from './list-some.ts';

/** A row of lad-to-pfa.csv, by the names of its columns. */
export interface District {
  lad_code: string;
  lad_name: string;
  lad_name_cy: string;
  status: string;
  successor_code: string;
  successor_name: string;
  region: string;
  nation: string;
  pfa_code: string;
  pfa_name: string;
}

/** A generated table with its problems and notes. */
export interface MadeTable<Table> {
  table: Table;
  /** Why it must not be written. */
  problems: string[];
  /** Notes for the person who runs this. */
  notes: string[];
}

/** What the table of districts is made from. */
export interface DistrictSources {
  police: Edition<{ name: string; area: string; areaName: string }>;
  names: Edition<{ name: string; welsh: string }>;
  regions: Edition<string> | null;
  /** The rows of today’s table: former districts, and what no download has. */
  before: readonly District[];
  /** Ids of all police areas. */
  areas: ReadonlySet<string>;
  /** Whether the downloads are extracts: then a district that the names lack does not count as former. */
  isSample?: boolean;
}

/** The columns of lad-to-pfa.csv, in their order. */
export const districtColumns = [
  'lad_code',
  'lad_name',
  'lad_name_cy',
  'status',
  'successor_code',
  'successor_name',
  'region',
  'nation',
  'pfa_code',
  'pfa_name',
] as const satisfies readonly (keyof District)[];

/**
 * Every district with its police area, ordered by code. Codes join, names never do. Scotland and Northern Ireland have
 * one police area each, by rule, since no look-up has their districts. What no download has comes from today’s table.
 */
export const makeDistricts = (sources: DistrictSources): MadeTable<District[]> => {
  const { police, names, before } = sources;
  const known = new Map(before.map((row) => [row.lad_code, row]));
  const table = [...new Set([...names.byCode.keys(), ...police.byCode.keys(), ...known.keys()])]
    .toSorted()
    .map((code) => toDistrict(code, sources, known.get(code)));
  return { table, problems: findProblems(table, sources, known), notes: findNotes(table, sources, known) };
};

const toDistrict = (code: string, sources: DistrictSources, known: District | undefined): District => {
  const { police, names, regions, isSample = false } = sources;
  const named = names.byCode.get(code);
  const isCurrent = named ? known?.status !== 'former' : isSample && known?.status === 'current';
  const area = areaByRule(code) ?? police.byCode.get(code)?.area ?? known?.pfa_code ?? '';
  const successor = isCurrent ? undefined : known;
  return {
    lad_code: code,
    lad_name: named?.name ?? police.byCode.get(code)?.name ?? known?.lad_name ?? '',
    lad_name_cy: named?.welsh ?? known?.lad_name_cy ?? '',
    status: isCurrent ? 'current' : 'former',
    successor_code: successor?.successor_code ?? '',
    successor_name: successor?.successor_name ?? '',
    region: regions?.byCode.get(code) ?? known?.region ?? '',
    nation: nationOf(code),
    pfa_code: area,
    pfa_name: areaNameOf(area, sources),
  };
};

/** The police area of a district of Scotland or Northern Ireland; undefined elsewhere. */
const areaByRule = (code: string): string | undefined =>
  code.startsWith('S12') ? 'S23000009' : code.startsWith('N09') ? 'NI' : undefined;

/** The name of an area in the look-up, which differs from that of other lists: “Devon & Cornwall”. */
const areaNameOf = (area: string, { police, before }: DistrictSources): string =>
  [...police.byCode.values()].find((row) => row.area === area)?.areaName ??
  before.find((row) => row.pfa_code === area)?.pfa_name ??
  { S23000009: 'Scotland', NI: 'Northern Ireland' }[area] ??
  '';

const nations: Readonly<Record<string, string>> = { E: 'England', W: 'Wales', S: 'Scotland', N: 'Northern Ireland' };
const nationOf = (code: string): string => nations[code.charAt(0)] ?? '';

const findProblems = (
  table: readonly District[],
  { police, names, areas, isSample = false }: DistrictSources,
  known: ReadonlyMap<string, District>,
): string[] => {
  const withoutArea = table.filter(({ pfa_code }) => pfa_code === '');
  const unknown = table.filter(({ pfa_code }) => pfa_code !== '' && !areas.has(pfa_code));
  const withoutRegion = table.filter(({ nation, region }) => nation === 'England' && region === '');
  const back = [...names.byCode.keys()].filter((code) => known.get(code)?.status === 'former');
  return [
    ...withoutArea.map(
      ({ lad_code, lad_name }) =>
        `${lad_code} ${lad_name} is in no look-up: that of ${police.year} has no row for it, nor has today’s ` +
        'lad-to-pfa.csv. Take a newer look-up, or write its row in lad-to-pfa.csv.',
    ),
    ...unknown.map(
      ({ lad_code, pfa_code }) =>
        `${lad_code} is in the police area ${pfa_code}, which content/areas/police-force-areas.json does not have.`,
    ),
    ...withoutRegion.map(
      ({ lad_code, lad_name }) =>
        `${lad_code} ${lad_name} has no region. Put the look-up of districts to regions in the folder.`,
    ),
    ...(back.length > 0 && !isSample
      ? [
          `The names and codes of districts are those of ${names.year}, older than today’s tables: they have ` +
            `${listSome(back)}, which ended. Take the newest.`,
        ]
      : []),
  ];
};

const findNotes = (
  table: readonly District[],
  { police, names }: DistrictSources,
  known: ReadonlyMap<string, District>,
): string[] => {
  const isFound = ({ lad_code }: District) => police.byCode.has(lad_code) || areaByRule(lad_code) !== undefined;
  const byToday = table.filter((row) => row.status === 'current' && !isFound(row) && row.pfa_code !== '');
  const moved = table.filter(
    ({ lad_code, pfa_code }) => known.has(lad_code) && known.get(lad_code)?.pfa_code !== pfa_code,
  );
  const ended = table.filter(
    ({ lad_code, status }) => status === 'former' && known.get(lad_code)?.status === 'current',
  );
  const added = table.filter(({ lad_code }) => !known.has(lad_code) && names.byCode.has(lad_code));
  return [
    ...(byToday.length > 0
      ? [
          `The look-up of ${police.year} lacks ${byToday.length} districts, whose area is that of today’s ` +
            `lad-to-pfa.csv: ${listSome(byToday.map(({ lad_code }) => lad_code))}.`,
        ]
      : []),
    ...moved.map(
      ({ lad_code, lad_name, pfa_code }) =>
        `${lad_code} ${lad_name} moved from ${known.get(lad_code)?.pfa_code} to ${pfa_code}. Is that so?`,
    ),
    ...ended.map(
      ({ lad_code, lad_name }) =>
        `${lad_code} ${lad_name} has ended: write what followed it, by the ONS Code History Database, in its row.`,
    ),
    ...added.map(
      ({ lad_code, lad_name }) =>
        `${lad_code} ${lad_name} is new: add it to its area in content/areas/police-force-areas.json.`,
    ),
  ];
};
