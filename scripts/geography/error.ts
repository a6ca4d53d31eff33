/** What is wrong with a download, for the person who downloaded it: what, where, and what to do. */
export class DownloadError extends Error {}

/** Several problems, one to a line. */
export class DownloadErrors extends DownloadError {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}
