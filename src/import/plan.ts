import { formatCount, formatNumber } from '../messages/format.ts';
import { cleanLine } from './clean-text.ts';
import { isDraft, isUntouched, toDraftFile } from './draft-file.ts';
import { readPastDay } from './fact.ts';
import type { Feed, Raw } from './feed.ts';
import { toFileId } from './file-name.ts';
import { lengths } from './lengths.ts';
import { takeOrganizations } from './organizations.ts';
import type { Report } from './report.ts';
import { toSchemeDraft } from './scheme-draft.ts';
import { toDatedPlaceIn, toFeedSource, toPlaceIn, toSourceFacts } from './source-draft.ts';
import { sortFields, whyLeftOut } from './fields.ts';
import { put, reserve, type ImportOptions, type Work } from './work.ts';

/**
 * How many services are drafted at once. Our own choice: the check of the whole folder takes only seconds, and a person
 * can read them before the next run.
 */
export const maxDrafts = 1000;

/** What an import would write, and its report. Nothing is written yet. */
export interface Plan {
  /** Path below the content folder → text. */
  files: ReadonlyMap<string, string>;
  report: Report;
}

/** Makes drafts from a feed. */
export const planImport = (feed: Feed, options: ImportOptions): Plan => {
  const report: Report = {
    fields: new Set(),
    written: [],
    unchanged: [],
    changedByPerson: [],
    leftOut: [...feed.leftOut],
    notUnderstood: [],
  };
  const work: Work = {
    ...options,
    // Git may have converted line endings to those of Windows: that does not change a draft.
    readFile: (file) => options.readFile(file)?.replaceAll('\r\n', '\n') ?? null,
    feed,
    report,
    files: new Map(),
    used: { schemes: new Set(options.existing.ids.schemes), providers: new Set(options.existing.ids.providers) },
    providers: new Map(),
    sources: new Map(),
    drafted: 0,
    waiting: 0,
    ignored: new Map(),
  };
  feed.services.forEach(({ id, raw }, index) => {
    takeService(id, raw, work);
    options.onProgress?.(index + 1, feed.services.length);
  });
  for (const source of work.sources.values()) {
    const file = `sources/${source.id}.yaml`;
    // The day on which an undated feed was first read is preserved; a later reading makes nothing newer.
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
  const { existing, report } = work;
  const listed = existing.schemes.get(id);
  if (work.drafted >= maxDrafts) {
    work.waiting += 1;
    return;
  }
  const before = listed ? work.readFile(listed.file) : null;
  if (listed && (before === null || !isUntouched(before))) {
    report.changedByPerson.push({
      file: listed.file,
      why: before !== null && isDraft(before) ? 'a person has changed it since it was written' : 'a person wrote it',
    });
    return;
  }
  if (cleanLine(raw['name'], lengths.name).text === null) {
    report.leftOut.push({ what: `service ${id}`, why: 'has no readable name' });
    return;
  }
  const modified = readPastDay(raw['last_modified'], work.today);
  const source = toFeedSource(work, raw, modified.day);
  const cite = { document: source.id, at: toPlaceIn(id) };
  const organisations = takeOrganizations(raw, cite, work);
  const changes = listed?.changes ?? [];
  const make = (more: typeof changes) =>
    toSchemeDraft(id, raw, {
      existing,
      cite,
      today: work.today,
      listed: listed?.listed ?? work.today,
      changes: [...changes, ...more],
      organisations,
      dated: toDatedPlaceIn(id, modified.day),
    });
  const draft = make([]);
  work.sources.set(source.id, source);
  if (modified.note) draft.notes.push({ field: 'last_modified', note: modified.note });
  for (const { field, note } of draft.notes) report.notUnderstood.push({ what: `${draft.name}, ${field}`, why: note });
  for (const { field, note } of draft.leftOut) report.leftOut.push({ what: `${draft.name}, ${field}`, why: note });
  countFields(raw, work);
  const file = listed?.file ?? `schemes/${reserve(toFileId(draft.name, id, work.used.schemes), work.used.schemes)}.mdx`;
  const text = toDraftFile(draft);
  const update = { on: work.today, words: 'Brought up to date from the feed it came from' };
  const isNews =
    before !== null && before !== text && !changes.some(({ on, words }) => on === update.on && words === update.words);
  if (before !== text) work.drafted += 1;
  put(work, { file, name: draft.name, text: isNews ? toDraftFile(make([update])) : text });
};

const countFields = (raw: Raw, { ignored, report }: Work): void => {
  const { taken, leftOut } = sortFields(raw);
  for (const field of taken) report.fields.add(field);
  for (const field of leftOut) ignored.set(field, (ignored.get(field) ?? 0) + 1);
};

const summarise = ({ ignored, report, waiting }: Work): void => {
  if (waiting > 0)
    report.leftOut.push({
      what: formatCount(waiting, 'service'),
      why:
        `no more than ${formatNumber(maxDrafts)} are drafted at once. Write these, then run the import again for ` +
        `the next`,
    });
  for (const [field, count] of ignored)
    report.leftOut.push({ what: `${field} of ${formatCount(count, 'service')}`, why: whyLeftOut(field) });
};
