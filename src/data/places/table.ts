import { toFullKey, toPlaceKey, toPlaceName, toPrisonKey, toShortKeys } from '../../domain/places/key.ts';
import {
  placeKinds,
  type Meaning,
  type PlaceTable,
  type PrisonEntry,
  type WideName,
} from '../../domain/places/table.ts';
import type { Directory } from '../views.ts';
import { toCoveredNations } from './areas.ts';

/** A row of a table of content/geography, by the names of its columns. */
export type CsvRow = Readonly<Record<string, string | undefined>>;

/** The tables of content/geography that names come from, by the file of each. */
export const nameFiles = {
  aliases: 'name-aliases.csv',
  councils: 'lad-to-pfa.csv',
  towns: 'place-to-pfa.csv',
  districts: 'city-districts.csv',
  prisons: 'prisons.csv',
  ordinary: 'ordinary-names.csv',
} as const;
export type NameRows = Readonly<Record<keyof typeof nameFiles, readonly CsvRow[]>>;

/** A place under its own name, before it shares a key with others. */
interface Entry {
  /** As people write it. */
  name: string;
  /** Index of its area. */
  area: number;
  kind: (typeof placeKinds)[number];
  /** How many live there, as far as a table has it: it only decides which of several comes first. */
  people: number;
  within?: string | undefined;
}

/**
 * What a browser fetches to read a place, without the postcodes: every name of an area, a council, a county, a town, a
 * district or a prison, likeliest first, and the short names of compound ones.
 */
export const toPlaceTable = ({ areas, regions }: Pick<Directory, 'areas' | 'regions'>, rows: NameRows): PlaceTable => {
  const indexes = new Map(areas.map(({ area }, index) => [area?.id ?? '', index]));
  const count = countPeople(rows.towns);
  const entries = toEntries(areas, rows, { indexes, count });
  const bySize = (a: number, b: number): number => count.inArea(areas[b]?.area?.id) - count.inArea(areas[a]?.area?.id);
  return {
    ...toAreaTable(areas),
    names: toNames(entries),
    wide: toWideNames({ areas, regions }, rows.aliases, { indexes, bySize }),
    prisons: toPrisons(rows.prisons, indexes),
    ordinary: rows.ordinary.map((row) => toFullKey(row['name'] ?? '')),
  };
};

/** The areas of a table, and the nations that our documents cover. */
export const toAreaTable = (areas: Directory['areas']): Pick<PlaceTable, 'areas' | 'nations'> => {
  const covered = toCoveredNations(areas);
  return {
    nations: covered,
    areas: areas.map(({ id, name, area }) => ({
      ...{ id, name, code: area?.id ?? '', nation: area?.nation ?? '', covers: area?.covers ?? '' },
      ...(area && !covered.includes(area.nation) ? { isUncovered: true } : {}),
    })),
  };
};

/** People of a council and of an area: those of the towns that the table has there, so that larger ones come first. */
const countPeople = (
  towns: readonly CsvRow[],
): { inCouncil: (code: string | undefined) => number; inArea: (code: string | undefined) => number } => {
  const sums = new Map<string, number>();
  for (const row of towns)
    for (const code of [row['lad_code'], row['pfa_code']])
      if (code) sums.set(code, (sums.get(code) ?? 0) + Number(row['population']));
  const of = (code: string | undefined): number => sums.get(code ?? '') ?? 0;
  return { inCouncil: of, inArea: of };
};

interface Known {
  indexes: ReadonlyMap<string, number>;
  count: ReturnType<typeof countPeople>;
}

const toEntries = (areas: Directory['areas'], rows: NameRows, { indexes, count }: Known): Entry[] => {
  const place = (row: CsvRow, entry: Omit<Entry, 'area'>): Entry[] => {
    const area = indexes.get(row['pfa_code'] ?? '');
    return area === undefined || entry.name === '' ? [] : [{ ...entry, area }];
  };
  const only = Map.groupBy(rows.aliases, (row) => row['name'] ?? '');
  return [
    ...areas.map(({ name, area }, index): Entry => ({
      ...{ name, area: index, kind: 'area' },
      people: count.inArea(area?.id),
    })),
    ...[...only].flatMap(([name, same]) =>
      same.length > 1
        ? []
        : same.flatMap((row) =>
            place(row, {
              ...{ name, kind: /county|region/.test(row['kind'] ?? '') ? 'county' : 'town' },
              // Names that people gave to a place by hand are of large ones.
              people: count.inArea(row['pfa_code']),
            }),
          ),
    ),
    ...rows.councils.flatMap((row) =>
      [row['lad_name'] ?? '', row['lad_name_cy'] ?? ''].flatMap((name) =>
        place(row, { name: withoutStatus(name), kind: 'council', people: count.inCouncil(row['lad_code']) }),
      ),
    ),
    ...rows.towns.flatMap((row) => {
      const [name, council] = [row['name'] ?? '', withoutStatus(row['lad_name'] ?? '')];
      return place(row, {
        ...{ name, kind: 'town', people: Number(row['population']) },
        within: toPlaceKey(council) === toPlaceKey(name) ? undefined : council || undefined,
      });
    }),
    ...rows.districts.flatMap((row) => [
      ...[row['name'] ?? '', ...(row['aliases'] ?? '').split(';')].flatMap((name) =>
        place(row, { name, kind: 'district', people: districtPeople, within: row['city'] }),
      ),
      ...place(row, { name: row['city'] ?? '', kind: 'town', people: count.inCouncil(row['lad_code']) }),
    ]),
    ...rows.prisons.flatMap((row) => place(row, { name: row['town'] ?? '', kind: 'town', people: 0 })),
  ];
};

/** “Bristol, City of” is Bristol. */
const withoutStatus = (council: string): string => council.replace(/, (?:City|County) of$/, '');

/** No table counts the people of a district. Our choice: as many as the smallest town that GeoNames lists. */
const districtPeople = 1000;

/** A short name is kept beside a place of that very name only if the compound one has this share of its people. */
const shareToShare = 0.1;

const toNames = (entries: readonly Entry[]): Record<string, Meaning[]> => {
  const outright = new Map<string, number>();
  for (const { name, people } of entries)
    outright.set(toFullKey(name), Math.max(outright.get(toFullKey(name)) ?? 0, people));
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries.toSorted((a, b) => b.people - a.people)) {
    const short = toShortKeys(entry.name).filter((key) => entry.people >= (outright.get(key) ?? 0) * shareToShare);
    for (const key of new Set([toFullKey(entry.name), ...short])) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return Object.fromEntries([...byKey].map(([key, all]) => [key, toMeanings(key, all)]));
};

/** What a key means in each area, likeliest first; what tells it apart is needed only among several. */
const toMeanings = (key: string, all: readonly Entry[]): Meaning[] => {
  const first = [...Map.groupBy(all, ({ area }) => area).values()];
  return first.flatMap((same) => {
    const [entry] = same;
    if (!entry) return [];
    const { area, kind, name, within } = entry;
    const isAlone = new Set(same.map((each) => each.within)).size === 1;
    const apart = first.length > 1 && isAlone ? within : undefined;
    const written = name === toPlaceName(key) ? 0 : name;
    return [toMeaning({ area, kind: placeKinds.indexOf(kind), written, apart })];
  });
};

/** A meaning without the parts that it can do without. */
const toMeaning = ({
  area,
  kind,
  written,
  apart,
}: {
  area: number;
  kind: number;
  written: string | 0;
  apart: string | undefined;
}): Meaning => {
  if (apart !== undefined) return [area, kind, written, apart];
  if (written !== 0) return [area, kind, written];
  return kind === 0 ? area : [area, kind];
};

/** Nations, regions and counties that are more than one area. */
const toWideNames = (
  { areas, regions }: Pick<Directory, 'areas' | 'regions'>,
  aliases: readonly CsvRow[],
  { indexes, bySize }: { indexes: ReadonlyMap<string, number>; bySize: (a: number, b: number) => number },
): Record<string, WideName> => {
  const counties = [...Map.groupBy(aliases, (row) => row['name'] ?? '')].map(([name, rows]): WideName => [
    name,
    rows
      .toSorted((a, b) => Number(a['rank']) - Number(b['rank']))
      .flatMap((row) => indexes.get(row['pfa_code'] ?? '') ?? []),
  ]);
  const larger = (['nation', 'region'] as const).flatMap((part) =>
    [...Map.groupBy(areas.keys(), (index) => areas[index]?.area?.[part] ?? '')].map(([name, members]): WideName => [
      name,
      members.toSorted(bySize),
    ]),
  );
  const named = regions.map(({ name, members }): WideName => [
    name,
    members.map((member) => areas.indexOf(member)).toSorted(bySize),
  ]);
  return Object.fromEntries(
    [...counties.filter(([, members]) => members.length > 1), ...larger, ...named].map((wide) => [
      toFullKey(wide[0]),
      wide,
    ]),
  );
};

const toPrisons = (rows: readonly CsvRow[], indexes: ReadonlyMap<string, number>): Record<string, PrisonEntry[]> => {
  const byKey = new Map<string, PrisonEntry[]>();
  for (const row of rows) {
    const name = row['name'] ?? '';
    const names = [name, ...(row['aliases'] ?? '').split(';')];
    const keys = new Set(names.map((each) => toPrisonKey(each) ?? toFullKey(each)).filter(Boolean));
    const bare = new Set(names.map(toFullKey));
    for (const key of keys) {
      const area = indexes.get(row['pfa_code'] ?? '') ?? null;
      const entry: PrisonEntry = bare.has(key) ? [name, area, true] : [name, area];
      byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
  }
  return Object.fromEntries(byKey);
};
