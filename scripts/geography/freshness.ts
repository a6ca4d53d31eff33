import { formatDate } from '../../src/messages/format.ts';
import { listSome } from './list-some.ts';

/** Releases that were read: of postcodes by month, of yearly lists by the year of their boundaries. */
export interface Releases {
  codePoint: { version: string; month: string };
  directory: { name: string; month: string };
  police: number;
  districts: number;
  boundaries: number;
  /** Day of the newest change at GeoNames. */
  places: string;
}

/**
 * Releases that are too old: older than today’s tables or another download, which is a problem; or older than the
 * calendar suggests, which is worth a note.
 * @param before month of today’s tables
 * @param today as 2026-02-20
 */
export const findOld = (
  releases: Releases,
  { before, today }: { before: string; today: string },
): { problems: string[]; notes: string[] } => {
  const { codePoint, directory } = releases;
  const problems = [
    ...(codePoint.month < before
      ? [
          `Code-Point Open ${codePoint.version} is of ${formatDate(codePoint.month)}, ` +
            `older than today’s tables, which are of ${formatDate(before)}. Take the newest.`,
        ]
      : []),
    ...(directory.month < codePoint.month
      ? [
          `The ${directory.name} is of ${formatDate(directory.month)} and Code-Point Open of ` +
            `${formatDate(codePoint.month)}. Take both of the same quarter.`,
        ]
      : []),
  ];
  const due = lastQuarter(today);
  const lastYear = Number(today.slice(0, 4)) - 1;
  const yearly = [
    { what: 'The look-up of districts to police areas is', year: releases.police },
    { what: 'The list of districts is', year: releases.districts },
    { what: 'The boundaries are', year: releases.boundaries },
  ].filter(({ year }) => year < lastYear);
  return {
    problems,
    notes: [
      ...(codePoint.month < due
        ? [
            `Code-Point Open ${codePoint.version} is of ${formatDate(codePoint.month)}. It is released each ` +
              `February, May, August and November, so that of ${formatDate(due)} should be there.`,
          ]
        : []),
      ...yearly.map(({ what, year }) => `${what} of ${year}: look whether there is one of ${lastYear} or later.`),
    ],
  };
};

/** The month of the last release before the month of today: it comes out on some day of its month. */
const lastQuarter = (today: string): string => {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const last = [11, 8, 5, 2].find((quarter) => quarter < month);
  return last ? `${year}-${String(last).padStart(2, '0')}` : `${year - 1}-11`;
};

/**
 * Why a table must not replace another: it lacks too much of what the other has. The shares are our choice: more than a
 * quarter should change, and little compared with what an incomplete file lacks.
 */
export const findLosses = (
  what: string,
  { before, after, maxShare }: { before: readonly string[]; after: ReadonlySet<string>; maxShare: number },
): string[] => {
  const lost = before.filter((each) => !after.has(each));
  if (lost.length <= before.length * maxShare) return [];
  return [
    `${lost.length} of ${before.length} ${what} of today’s tables are not in the new ones, more than the ` +
      `${Math.round(maxShare * 100)}% that a quarter may change: ${listSome(lost)}. A download was cut off, or is ` +
      'another file.',
  ];
};
