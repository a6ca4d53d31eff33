import { locatePostcode, type PostcodeTable } from '../../src/domain/places/postcode.ts';
import type { District } from './district-table.ts';
import type { OutlineTable } from './outline-table.ts';
import type { PlaceRow } from './place-table.ts';
import type { LocatedPostcode } from './postcode-table.ts';
import { tableFiles, type Tables } from './tables.ts';
import { listSome } from './list-some.ts';

/** How a new table differs from another. */
export interface TableDifference {
  table: keyof Tables;
  /** A summary in one line. */
  sum: string;
  /** What differs, one to a line. */
  lines: string[];
}

/**
 * Compares new tables with others, in the things that both can have.
 * @param postcodes what the new table of postcodes was made from: each is looked up in the other, as for a visitor
 * @param districts those that a download has: the others were copied, so they cannot differ
 * @param isSample whether the new ones are made from extracts, so that what they lack means nothing
 */
export const compareTables = (
  after: Tables,
  before: Tables,
  {
    postcodes,
    districts,
    isSample = false,
  }: { postcodes: readonly LocatedPostcode[]; districts: ReadonlySet<string>; isSample?: boolean },
): TableDifference[] => [
  comparePostcodes(postcodes, before.postcodes),
  compareDistricts(
    after.districts.filter(({ lad_code }) => districts.has(lad_code)),
    before.districts,
  ),
  comparePlaces(after.places, before.places, isSample),
  compareOutlines(after.outlines, before.outlines),
];

/** The comparison as it is printed: at most so many lines of each table. */
export const formatDifferences = (differences: readonly TableDifference[], maxLines = 20): string =>
  differences
    .map(({ table, sum, lines }) =>
      [
        `${tableFiles[table]}: ${sum}`,
        ...lines.slice(0, maxLines).map((line) => `  ${line}`),
        ...(lines.length > maxLines ? [`  and ${lines.length - maxLines} more`] : []),
      ].join('\n'),
    )
    .join('\n');

const comparePostcodes = (postcodes: readonly LocatedPostcode[], before: PostcodeTable): TableDifference => {
  const lines = postcodes.flatMap(({ key, area }) => {
    const located = locatePostcode(key, before);
    const was = located.kind === 'areas' ? listSome(located.areas.map(({ code }) => code)) : located.kind;
    return was === area ? [] : [`${key}: ${was}, now ${area}`];
  });
  return {
    table: 'postcodes',
    sum: `${postcodes.length - lines.length} postcodes agree, ${lines.length} differ`,
    lines,
  };
};

const compareDistricts = (after: readonly District[], before: readonly District[]): TableDifference => {
  const known = new Map(before.map((row) => [row.lad_code, row]));
  const lines = after.flatMap((row) => {
    const was = known.get(row.lad_code);
    return was ? differing(row.lad_code, row, was) : [`${row.lad_code} ${row.lad_name}: new`];
  });
  return { table: 'districts', sum: `${after.length} rows, of which ${after.length - lines.length} agree`, lines };
};

/** Degrees within which two places of one name are the same: some three kilometres. */
const samePlace = 0.03;

const comparePlaces = (after: readonly PlaceRow[], before: readonly PlaceRow[], isSample: boolean): TableDifference => {
  const byName = Map.groupBy(before, ({ name }) => name);
  const isNear = (a: PlaceRow, b: PlaceRow) =>
    Math.abs(Number(a.lat) - Number(b.lat)) < samePlace && Math.abs(Number(a.lon) - Number(b.lon)) < samePlace;
  const lines = after.flatMap((row) => {
    const was = byName.get(row.name)?.find((each) => isNear(row, each));
    return was ? differing(row.name, row, was) : [`${row.name} (${row.lat}, ${row.lon}), ${row.pfa_code}: new`];
  });
  const sum = `${after.length} rows, of which ${after.length - lines.length} agree`;
  return {
    table: 'places',
    sum,
    lines: isSample ? lines : [...lines, ...gone(before, after, ({ name }) => name)],
  };
};

/** Kilometres by which a box may differ between drawings before it is reported. */
const sameBox = 1;

const compareOutlines = (after: OutlineTable, before: OutlineTable): TableDifference => {
  const lines = Object.entries(after.areas).flatMap(([code, { bbox }]) => {
    const was = before.areas[code]?.bbox;
    if (!was) return [`${code}: new`];
    const largest = Math.max(...bbox.map((value, index) => Math.abs(value - (was[index] ?? 0))));
    return largest > sameBox ? [`${code}: its box was ${was.join(' ')}, now ${bbox.join(' ')}`] : [];
  });
  const size = (table: OutlineTable) => Object.values(table.areas).reduce((sum, { d }) => sum + d.length, 0);
  return {
    table: 'outlines',
    sum:
      `${Object.keys(after.areas).length} areas, ` +
      `${size(after)} characters of paths where there were ${size(before)}`,
    lines: [...lines, ...gone(Object.keys(before.areas), Object.keys(after.areas), (code) => code)],
  };
};

const differing = (name: string, after: object, before: object): string[] => {
  const was: Partial<Record<string, unknown>> = { ...before };
  const changes = Object.entries(after)
    .filter(([column, value]) => value !== was[column])
    .map(([column, value]) => `${column} was “${String(was[column])}”, now “${value}”`);
  return changes.length > 0 ? [`${name}: ${changes.join('; ')}`] : [];
};

const gone = <Row>(before: readonly Row[], after: readonly Row[], toKey: (row: Row) => string): string[] => {
  const have = new Set(after.map(toKey));
  return before.filter((row) => !have.has(toKey(row))).map((row) => `${toKey(row)}: gone`);
};
