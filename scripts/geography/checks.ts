import type { Postcode } from './code-point.ts';
import type { District } from './district-table.ts';
import { findLosses, type Releases } from './freshness.ts';
import type { Tables } from './tables.ts';
import { listSome } from './list-some.ts';

/** What new tables lack compared with those of today: each a sign of an incomplete download. */
export const findLost = (after: Tables, before: Tables): string[] => {
  const outcodes = ({ postcodes }: Tables) => Object.keys(postcodes.outcodes);
  const known = new Set([...outcodes(after), ...Object.keys(after.postcodes.terminated)]);
  const current = ({ districts }: Tables) =>
    districts.filter(({ status }) => status === 'current').map(({ lad_code }) => lad_code);
  const places = ({ places: rows }: Tables) => rows.map(({ name, pfa_code }) => `${name} in ${pfa_code}`);
  return [
    ...findLosses('outcodes', { before: outcodes(before), after: known, maxShare: 0.01 }),
    ...findLosses('ended outcodes', {
      before: Object.keys(before.postcodes.terminated),
      after: new Set([...known, ...Object.keys(after.postcodes.families)]),
      maxShare: 0.05,
    }),
    // Councils merge by the dozen in a year: what ended stays in the table as former.
    ...findLosses('districts', { before: current(before), after: new Set(current(after)), maxShare: 0.15 }),
    ...findLosses('places', { before: places(before), after: new Set(places(after)), maxShare: 0.05 }),
  ];
};

/**
 * Whether the directory has too few of the live postcodes of Code-Point Open: then one of them is incomplete, or they
 * are of different quarters. Our choice: all but one in fifty.
 */
export const findFewShared = (shared: number, all: number, { directory }: Pick<Releases, 'directory'>): string[] =>
  shared >= all * minShared
    ? []
    : [
        `The ${directory.name} has only ${shared} of the ${all} live postcodes of Code-Point Open. ` +
          'Its download was cut off, or it is of another quarter.',
      ];
const minShared = 0.98;

/**
 * Unknown districts of postcodes.
 * @param areaOf the police area of each known district
 * @param year that of the look-up
 */
export const findUnknownDistricts = (
  postcodes: readonly Postcode[],
  areaOf: ReadonlyMap<string, string>,
  year: number,
): string[] => {
  const unknown = Map.groupBy(
    postcodes.filter(({ district }) => district !== '' && !areaOf.has(district)),
    ({ district }) => district,
  );
  return [...unknown].map(
    ([district, members]) =>
      `Code-Point Open has ${members.length} postcodes in ${district}, such as ${members[0]?.key}, and no look-up ` +
      `has it. Code-Point Open follows the newest boundaries and the look-up is of ${year}: take a newer one.`,
  );
};

/** Codes of a table that no download makes that are not police areas. A row without a code has none yet. */
export const findUnknownAreas = (file: string, codes: readonly string[], areas: ReadonlySet<string>): string[] =>
  [...new Set(codes)]
    .filter((code) => code !== '' && !areas.has(code))
    .map((code) => `${file} names the police area ${code}, which does not exist. Write another code there.`);

/** Where the areas’ own lists of districts, which pages show, differ from the table. */
export const noteDistricts = (
  areas: readonly { id: string; districts: readonly string[] }[],
  table: readonly District[],
): string[] =>
  areas.flatMap(({ id, districts }) => {
    const here = table
      .filter(({ status, pfa_code }) => status === 'current' && pfa_code === id)
      .map((row) => row.lad_code);
    const missing = here.filter((code) => !districts.includes(code));
    const extra = districts.filter((code) => !here.includes(code));
    if (missing.length + extra.length === 0) return [];
    return [
      `content/areas/police-force-areas.json, ${id}: its districts ` +
        [
          ...(missing.length > 0 ? [`lack ${listSome(missing)}`] : []),
          ...(extra.length > 0 ? [`have ${listSome(extra)}, which the table has not`] : []),
        ].join(' and ') +
        '. Change them there.',
    ];
  });
