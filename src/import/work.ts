import type { Feed } from './feed.ts';
import type { Known } from './known.ts';
import type { Report } from './report.ts';
import type { FeedSource } from './source-draft.ts';

/** What an import is made from. All but the feed is trusted. */
export interface ImportOptions {
  /** Short name of the feed: lower-case words joined by hyphens. It names its sources. */
  name: string;
  known: Known;
  today: string;
  /** The text of a file below the content folder, or null where there is none. */
  readFile: (file: string) => string | null;
  /** Told how many services are done. */
  onProgress?: (done: number, total: number) => void;
}

/** An import under way. */
export interface Work extends ImportOptions {
  feed: Feed;
  report: Report;
  files: Map<string, string>;
  used: { schemes: Set<string>; providers: Set<string> };
  /** Ids of the files of organisations met so far, by their numbers. */
  providers: Map<string, string>;
  sources: Map<string, FeedSource>;
  /** How many services were drafted, and how many wait for the next import. */
  drafted: number;
  waiting: number;
  /** What is left out for the same reason, counted. */
  kept: Map<string, number>;
}

/** Takes an id for a new file. */
export const reserve = (id: string, used: Set<string>): string => {
  used.add(id);
  return id;
};

/** Enters a file that is to be written, unless it says the same already. */
export const put = (work: Work, { file, name, text }: { file: string; name: string; text: string }): void => {
  const before = work.readFile(file);
  if (before === text) work.report.unchanged.push(file);
  else {
    work.files.set(file, text);
    work.report.taken.push({ file, what: before === null ? 'new' : 'updated', name });
  }
};
