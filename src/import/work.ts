import type { Feed } from './feed.ts';
import type { Existing } from './existing.ts';
import type { Report } from './report.ts';
import type { FeedSource } from './source-draft.ts';

/** The input of an import. Everything but the feed is trusted. */
export interface ImportOptions {
  /** Short name of the feed: lower-case words joined by hyphens. It names its sources. */
  name: string;
  existing: Existing;
  today: string;
  /** The text of a file below the content folder, or null if there is none. */
  readFile: (file: string) => string | null;
  /** Reports how many services are done. */
  onProgress?: (done: number, total: number) => void;
}

/** The state of a running import. */
export interface Work extends ImportOptions {
  feed: Feed;
  report: Report;
  files: Map<string, string>;
  used: { schemes: Set<string>; providers: Set<string> };
  /** Ids of the files of the organisations seen so far, by their IDs in the feed. */
  providers: Map<string, string>;
  sources: Map<string, FeedSource>;
  /** How many services were drafted, and how many are left for the next import. */
  drafted: number;
  waiting: number;
  /** How many services have a value in each ignored field. */
  ignored: Map<string, number>;
}

/** Reserves an id for a new file. */
export const reserve = (id: string, used: Set<string>): string => {
  used.add(id);
  return id;
};

/** Adds a file to write, unless it already has the same text. */
export const put = (work: Work, { file, name, text }: { file: string; name: string; text: string }): void => {
  const before = work.readFile(file);
  if (before === text) work.report.unchanged.push(file);
  else {
    work.files.set(file, text);
    work.report.written.push({ file, what: before === null ? 'new' : 'updated', name });
  }
};
