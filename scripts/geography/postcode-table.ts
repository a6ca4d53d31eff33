import type { PostcodeTable } from '../../src/domain/places/postcode.ts';

/** A live postcode and its police area. */
export interface LocatedPostcode {
  /** In upper case without spaces: M11AD. */
  key: string;
  /** Id of its police area. */
  area: string;
}

/** The table as it is written: what the site reads, and the month of its release. */
export interface DatedPostcodeTable extends PostcodeTable {
  asOf: string;
}

type AreaCounts = ReadonlyMap<string, number>;
type Shares = [index: number, share: number][];
type Sector = number | [standard: number, exceptions: Record<string, string>];

/**
 * The compact look-up of content/geography/README.md. The order of the postcodes changes nothing.
 * @param ended how many ended postcodes of each outcode each area had
 * @param codes ids of police areas, in the order of the table; without those that no postcode can be in
 * @param asOf month of the release: 2025-11
 */
export const makePostcodeTable = (
  postcodes: readonly LocatedPostcode[],
  { ended, codes, asOf }: { ended: ReadonlyMap<string, AreaCounts>; codes: readonly string[]; asOf: string },
): DatedPostcodeTable => {
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const byOutcode = groupBy(postcodes, ({ key }) => key.slice(0, -3));
  const toShares = (counts: AreaCounts) => shareOut(counts, indexes);
  const families = groupBy(
    postcodes.filter(({ key }) => isFamily(key.slice(0, -3)) && !byOutcode.has(key.slice(0, -4))),
    ({ key }) => key.slice(0, -4),
  );
  const byLetters = groupBy(postcodes, ({ key }) => /^[A-Z]+/.exec(key)?.[0] ?? '');
  return {
    asOf,
    codes: [...codes],
    outcodes: toObject(byOutcode, (members) => toEntry(members, indexes)),
    families: toObject(families, (members) => toShares(count(members))),
    terminated: toObject(
      new Map([...ended].filter(([outcode]) => !byOutcode.has(outcode) && !families.has(outcode))),
      toShares,
    ),
    areas: toObject(byLetters, (members) => toShares(count(members))),
    // Northern Ireland has no open postcodes; the islands have no police area of the United Kingdom.
    rules: { BT: 'NI', JE: null, GY: null, IM: null },
  };
};

/** Whether people type an outcode without its last letter: EC1 for EC1A. */
const isFamily = (outcode: string): boolean => /\d[A-Z]$/.test(outcode);

const toEntry = (members: readonly LocatedPostcode[], indexes: ReadonlyMap<string, number>): PostcodeEntry => {
  const shares = shareOut(count(members), indexes);
  const [[first] = [0]] = shares;
  if (shares.length === 1) return first;
  const sectors = Object.entries(
    toObject(
      groupBy(members, ({ key }) => key.slice(-3, -2)),
      (rows) => toSector(rows, indexes),
    ),
  );
  return [
    shares,
    Object.fromEntries(sectors.filter(([, sector]) => sector !== first)),
    sectors.flatMap(([digit, sector]) => (sector === first ? [digit] : [])).join(''),
  ];
};
type PostcodeEntry = number | [Shares, sectors: Record<string, Sector>, inFirst: string];

/** A sector by the area of most of it, and the units that are elsewhere. */
const toSector = (members: readonly LocatedPostcode[], indexes: ReadonlyMap<string, number>): Sector => {
  const [[standard] = [0], ...others] = shareOut(count(members), indexes);
  if (others.length === 0) return standard;
  const units = (index: number) =>
    members
      .filter(({ area }) => indexes.get(area) === index)
      .map(({ key }) => key.slice(-2))
      .toSorted()
      .join('');
  return [standard, Object.fromEntries(others.map(([index]) => [index, units(index)]))];
};

/** Shares to three places, the largest first, and of equal ones that of the earlier area. */
const shareOut = (counts: AreaCounts, indexes: ReadonlyMap<string, number>): Shares => {
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
  return [...counts]
    .map(([area, each]) => ({ index: indexes.get(area) ?? -1, each }))
    .toSorted((a, b) => b.each - a.each || a.index - b.index)
    .map(({ index, each }) => [index, Math.round((each / all) * 1000) / 1000]);
};

const count = (postcodes: readonly LocatedPostcode[]): AreaCounts => {
  const counts = new Map<string, number>();
  for (const { area } of postcodes) counts.set(area, (counts.get(area) ?? 0) + 1);
  return counts;
};

const groupBy = <Item>(items: readonly Item[], toKey: (item: Item) => string): Map<string, Item[]> =>
  Map.groupBy(items, toKey);

const toObject = <Item, Value>(
  groups: ReadonlyMap<string, Item>,
  toValue: (item: Item) => Value,
): Record<string, Value> =>
  Object.fromEntries(
    [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, members]) => [key, toValue(members)]),
  );
