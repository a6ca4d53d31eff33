/** Something in content/ that an author has to put right. */
export interface Problem {
  /** Path from the project's root, such as content/schemes/harbour-bridge.mdx. */
  file: string;
  /** Line in that file, from 1, when it is known. */
  line?: number | undefined;
  /** What is wrong and what to write, in plain words. */
  message: string;
}

/** All problems as an author reads them, a line each, in order of file and line. */
export const formatProblems = (problems: readonly Problem[]): string =>
  problems
    .toSorted(
      (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.message.localeCompare(b.message),
    )
    .map(({ file, line, message }) => `${file}${line ? `:${line}` : ''}  ${message}`)
    .join('\n');
