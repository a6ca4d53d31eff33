import { formatCount, formatNumber } from '../messages/format.ts';
import { cleanLine } from './clean-text.ts';
import { isDraft, isUntouched, toDraftFile } from './draft-file.ts';
import { toFeed, type Raw } from './feed.ts';
import { toFileId } from './file-name.ts';
import { lengths } from './lengths.ts';
import { takeOrganizations } from './organizations.ts';
import type { Report } from './report.ts';
import { toSchemeDraft } from './scheme-draft.ts';
import { toDatedPlaceIn, toFeedSource, toPlaceIn, toSourceFacts } from './source-draft.ts';
import { untakenFields, whyUntaken } from './ignored-fields.ts';
import { put, reserve, type ImportOptions, type Work } from './work.ts';

/**
 * So many services are drafted at once, by our own choice: the check of the whole folder stays within seconds, and a
 * person can read them before the next.
 */
export const mostDrafts = 1000;

/** What an import would write, and its report. Nothing has been written yet. */
export interface Plan {
  /** Path below the content folder → text. */
  files: ReadonlyMap<string, string>;
  report: Report;
}

/** Makes drafts of what was read from a feed. Throws only where it is no feed at all. */
export const planImport = (json: unknown, options: ImportOptions): Plan => {
  const report: Report = { taken: [], unchanged: [], kept: [], leftOut: [], notUnderstood: [] };
  const feed = toFeed(json, report);
  const work: Work = {
    ...options,
    // Git may have turned the ends of lines into those of Windows: nobody changed a draft by that.
    readFile: (file) => options.readFile(file)?.replaceAll('\r\n', '\n') ?? null,
    feed,
    report,
    files: new Map(),
    used: { schemes: new Set(options.known.ids.schemes), providers: new Set(options.known.ids.providers) },
    providers: new Map(),
    sources: new Map(),
    drafted: 0,
    waiting: 0,
    kept: new Map(),
  };
  feed.services.forEach(({ id, raw }, index) => {
    takeService(id, raw, work);
    options.onProgress?.(index + 1, feed.services.length);
  });
  for (const source of work.sources.values()) {
    const file = `sources/${source.id}.yaml`;
    // The day on which an undated feed was first read stays; a later reading makes nothing newer.
    if (options.readFile(file) === null)
      put(work, {
        file,
        name: `source ${source.id}`,
        text: toDraftFile({ facts: toSourceFacts(options.name, source, options.today) }),
      });
  }
  summarise(work);
  return { files: work.files, report };
};

const takeService = (id: string, raw: Raw, work: Work): void => {
  const { known, report } = work;
  const listed = known.schemes.get(id);
  if (work.drafted >= mostDrafts) {
    work.waiting += 1;
    return;
  }
  const before = listed ? work.readFile(listed.file) : null;
  if (listed && (before === null || !isUntouched(before))) {
    report.kept.push({
      file: listed.file,
      why: before !== null && isDraft(before) ? 'a person has changed it since it was written' : 'a person wrote it',
    });
    return;
  }
  if (cleanLine(raw['name'], lengths.name).text === null) {
    report.leftOut.push({ what: `service ${id}`, why: 'has no name that can be read' });
    return;
  }
  const source = toFeedSource(work.name, raw);
  const cite = { document: source.id, at: toPlaceIn(id) };
  const organisations = takeOrganizations(raw, cite, work);
  const changes = listed?.changes ?? [];
  const make = (more: typeof changes) =>
    toSchemeDraft(id, raw, {
      known,
      cite,
      today: work.today,
      listed: listed?.listed ?? work.today,
      changes: [...changes, ...more],
      organisations,
      dated: toDatedPlaceIn(id, raw),
    });
  const draft = make([]);
  work.sources.set(source.id, source);
  for (const { field, note } of draft.notes) report.notUnderstood.push({ what: `${draft.name}, ${field}`, why: note });
  noteUntaken(raw, work);
  const file = listed?.file ?? `schemes/${reserve(toFileId(draft.name, id, work.used.schemes), work.used.schemes)}.mdx`;
  const text = toDraftFile(draft);
  const update = { on: work.today, words: 'Brought up to date from the feed it came from' };
  const isNews =
    before !== null && before !== text && !changes.some(({ on, words }) => on === update.on && words === update.words);
  if (before !== text) work.drafted += 1;
  put(work, { file, name: draft.name, text: isNews ? toDraftFile(make([update])) : text });
};

const noteUntaken = (raw: Raw, { kept }: Work): void => {
  for (const field of untakenFields(raw)) kept.set(field, (kept.get(field) ?? 0) + 1);
};

const summarise = ({ kept, report, waiting }: Work): void => {
  if (waiting > 0)
    report.leftOut.push({
      what: formatCount(waiting, 'service'),
      why:
        `no more than ${formatNumber(mostDrafts)} are drafted at once. Write these, then run the import again for ` +
        `the next`,
    });
  for (const [field, count] of kept)
    report.leftOut.push({ what: `${field} of ${formatCount(count, 'service')}`, why: whyUntaken(field) });
};
