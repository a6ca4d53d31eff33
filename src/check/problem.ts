/** Something in content/ that an author has to fix. */
export interface Problem {
  /** Path from the project's root, such as content/schemes/harbour-bridge.mdx. */
  file: string;
  /** Line in that file, from 1, when it is known. */
  line?: number | undefined;
  /** What is wrong and what to write, in plain words. */
  message: string;
}

/**
 * Explains that a day on which something was done is after today; undefined if it is not.
 * @param field the field with that day, as messages name it
 */
export const explainFuture = (field: string, day: string | undefined, today: string): string | undefined =>
  day !== undefined && day > today
    ? `${field}: ${day} has not come yet. Write the day on which it was done`
    : undefined;

/** All problems for an author, a line each, in order of file and line. */
export const formatProblems = (problems: readonly Problem[]): string =>
  problems
    .toSorted(
      (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.message.localeCompare(b.message),
    )
    .map(({ file, line, message }) => `${file}${line ? `:${line}` : ''}  ${message}`)
    .join('\n');
