/** Something in a feed that is not imported, and why. */
export interface LeftOut {
  what: string;
  why: string;
}

/** What an import did, or would do, line by line. */
export interface Report {
  /** Files to write, each with the name of its entry. */
  written: { file: string; what: 'new' | 'updated'; name: string }[];
  /** Fields of the feed that were read, such as “phones.number”. */
  fields: Set<string>;
  /** Files that already have what the feed has. */
  unchanged: string[];
  /** Files that a person wrote or changed, which are not overwritten. */
  changedByPerson: { file: string; why: string }[];
  /** What is in the feed and is not imported. */
  leftOut: LeftOut[];
  /** What could not be understood in the feed, or had to be cleaned. */
  notUnderstood: { what: string; why: string }[];
}

/** How many lines of each section are printed; the others are counted. */
const maxLines = 40;

/** The report as text. */
export const formatReport = ({ written, fields, unchanged, changedByPerson, leftOut, notUnderstood }: Report): string =>
  [
    section(
      'Taken',
      written.map(({ file, what, name }) => `${what}  ${file}  ${name}`),
    ),
    `Fields taken: ${[...fields].toSorted().join(', ') || 'none'}`,
    section('Already the same', unchanged),
    section(
      'Written or changed by a person, so not overwritten',
      changedByPerson.map(({ file, why }) => `${file}: ${why}`),
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
    ...lines.slice(0, maxLines).map((line) => `  ${line}`),
    ...(lines.length > maxLines ? [`  … and ${lines.length - maxLines} more`] : []),
  ].join('\n');
