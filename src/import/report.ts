/** What an import did, or would do, line by line. */
export interface Report {
  /** Files to be written, with what they hold. */
  taken: { file: string; what: 'new' | 'updated'; name: string }[];
  /** Files that say already what the feed says. */
  unchanged: string[];
  /** Files that a person keeps or has changed, which are left as they are. */
  kept: { file: string; why: string }[];
  /** What stands in the feed and is not taken. */
  leftOut: { what: string; why: string }[];
  /** What the feed says in a way that cannot be understood, or that had to be cleaned. */
  notUnderstood: { what: string; why: string }[];
}

/** How many lines of each part are printed; the rest are counted. */
const most = 40;

/** The report as a person reads it. */
export const formatReport = ({ taken, unchanged, kept, leftOut, notUnderstood }: Report): string =>
  [
    section(
      'Taken',
      taken.map(({ file, what, name }) => `${what}  ${file}  ${name}`),
    ),
    section('Already the same', unchanged),
    section(
      'Kept by a person, so left as it is',
      kept.map(({ file, why }) => `${file}: ${why}`),
    ),
    section(
      'Left out',
      leftOut.map(({ what, why }) => `${what}: ${why}`),
    ),
    section(
      'Not understood, or cleaned',
      notUnderstood.map(({ what, why }) => `${what}: ${why}`),
    ),
  ].join('\n\n');

const section = (title: string, lines: readonly string[]): string =>
  [
    `${title}: ${lines.length}`,
    ...lines.slice(0, most).map((line) => `  ${line}`),
    ...(lines.length > most ? [`  … and ${lines.length - most} more`] : []),
  ].join('\n');
