import { readBoundaries, toFinder } from './boundaries.ts';
import { findFewShared, findLost, findUnknownAreas, findUnknownDistricts, noteDistricts } from './checks.ts';
import { readCodePoint } from './code-point.ts';
import { makeDistricts } from './district-table.ts';
import { findDownloads, type FoundDownloads } from './downloads.ts';
import { DownloadError, DownloadErrors } from './error.ts';
import type { DownloadFile } from './files.ts';
import { findOld, type Releases } from './freshness.ts';
import { readPlaces } from './geonames.ts';
import { readDistricts, readPolice, readRegions } from './lookups.ts';
import { makeOutlines } from './outline-table.ts';
import { makePlaces } from './place-table.ts';
import { readDirectory } from './postcode-directory.ts';
import { makePostcodeTable, type LocatedPostcode } from './postcode-table.ts';
import type { Tables } from './tables.ts';
import { listSome } from './list-some.ts';

/** A police area, as content/areas/police-force-areas.json has it. */
export interface PoliceArea {
  id: string;
  districts: readonly string[];
}

/** What tables are made from. */
export interface MakeInput {
  files: readonly DownloadFile[];
  areas: readonly PoliceArea[];
  /** Codes of police areas that each table without a download names. */
  kept: readonly { file: string; codes: readonly string[] }[];
  before: Tables;
  /** Whether the downloads are extracts, so that neither gaps nor age are a problem. */
  isSample: boolean;
  /** As 2026-02-20. */
  today: string;
  /** Receives a text about the current step. */
  onProgress: (text: string) => void;
}

/** The tables with their sources, problems and notes. */
export interface MadeTables {
  tables: Tables;
  releases: Releases;
  /** Every postcode of the table, with its area. */
  postcodes: LocatedPostcode[];
  /** Codes of the districts that a download has; all others are those of the table before. */
  districts: ReadonlySet<string>;
  /** Why nothing may be written; empty if nothing is wrong. */
  problems: string[];
  notes: string[];
  /** What has no area: postcodes and places. */
  without: { postcodes: string[]; places: string[] };
}

/**
 * Makes every table from the downloads.
 * @throws DownloadErrors with every reason why downloads cannot be read
 */
export const makeTables = async (input: MakeInput): Promise<MadeTables> => {
  const { found, notes } = await findDownloads(input.files);
  const read = await readAll(found, input);
  const { areas, before, isSample, today, onProgress } = input;
  const ids = new Set(areas.map(({ id }) => id));
  const districts = makeDistricts({ ...read, before: before.districts, areas: ids, isSample });
  const areaOfDistrict = new Map(districts.table.map(({ lad_code, pfa_code }) => [lad_code, pfa_code]));
  const areaOf = (district: string) => areaOfDistrict.get(district) || undefined;

  const known = new Map(read.codePoint.postcodes.map(({ key, district }) => [key, areaOf(district) ?? '']));
  const directory = await readDirectory(found.directory.file, {
    known,
    areas: ids,
    onProgress: (rows) => onProgress(`${rows} rows of the directory`),
  });
  onProgress('Making the tables');
  const postcodes = [...known].flatMap(([key, area]): LocatedPostcode[] => {
    const here = area || directory.fills.get(key);
    return here ? [{ key, area: here }] : [];
  });
  const places = makePlaces(read.places.places, {
    postcodes: read.codePoint.postcodes,
    districts: districts.table,
    findByPosition: toFinder(read.boundaries, areaOf),
  });
  const outlines = makeOutlines(read.boundaries, { areaOf, areas: ids });
  const releases: Releases = {
    codePoint: read.codePoint.release,
    directory: { name: found.directory.isNspl ? 'NSPL' : 'ONS Postcode Directory', month: directory.month },
    police: read.police.year,
    districts: read.names.year,
    boundaries: read.boundaries.year,
    places: read.places.newest,
  };
  const tables: Tables = {
    postcodes: makePostcodeTable(postcodes, {
      ended: directory.ended,
      // No postcode of Northern Ireland is open.
      codes: areas.map(({ id }) => id).filter((id) => id !== 'NI'),
      asOf: releases.codePoint.month,
    }),
    districts: districts.table,
    places: places.table,
    outlines: outlines.table,
  };
  const old = findOld(releases, { before: before.postcodes.asOf, today });
  const whole = [
    ...findLost(tables, before),
    ...findFewShared(directory.shared, known.size, releases),
    ...old.problems,
  ];
  return {
    tables,
    releases,
    postcodes,
    districts: new Set([...read.police.byCode.keys(), ...read.names.byCode.keys()]),
    problems: [
      ...districts.problems,
      ...findUnknownDistricts(read.codePoint.postcodes, areaOfDistrict, read.police.year),
      ...outlines.problems,
      ...input.kept.flatMap(({ file, codes }) => findUnknownAreas(file, codes, ids)),
      ...(isSample ? [] : whole),
    ],
    notes: [
      ...notes,
      ...old.notes,
      ...districts.notes,
      ...places.notes,
      ...noteDistricts(areas, tables.districts),
      ...(found.directory.isNspl
        ? ['The NSPL is used instead of the directory: near a border, its areas of ended postcodes can differ.']
        : []),
      ...(directory.differing.length > 0
        ? [
            `${directory.differing.length} postcodes lie in another area by the ${releases.directory.name}; ` +
              `Code-Point Open decides. ${listSome(directory.differing, 5)}`,
          ]
        : []),
    ],
    without: {
      postcodes: [...known.keys()].filter((key) => !known.get(key) && !directory.fills.has(key)),
      places: places.without,
    },
  };
};

/** Reads all but the directory, which needs the postcodes first. Reports everything that cannot be read at once. */
const readAll = async (found: FoundDownloads, { isSample, onProgress }: MakeInput) => {
  const problems: string[] = [];
  const attempt = async <Value>(work: Promise<Value>): Promise<Value | null> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof DownloadError)) throw error;
      problems.push(...(error instanceof DownloadErrors ? error.problems : [error.message]));
      return null;
    }
  };
  onProgress('Reading look-ups, boundaries and places');
  const police = await attempt(readPolice(found.police));
  const names = await attempt(readDistricts(found.districts));
  const regions = found.regions && (await attempt(readRegions(found.regions)));
  const boundaries = await attempt(readBoundaries(found.boundaries));
  const places = await attempt(readPlaces(found.places));
  const codePoint = await attempt(
    readCodePoint(found.codePoint, { isSample, onProgress: (rows) => onProgress(`${rows} postcodes`) }),
  );
  if (problems.length > 0 || !police || !names || !boundaries || !places || !codePoint)
    throw new DownloadErrors(problems);
  return { police, names, regions, boundaries, places, codePoint };
};
