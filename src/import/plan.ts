import { formatCount, formatNumber } from '../domain/words.ts';
import type { Cite } from '../schemas/cite.ts';
import { cleanLine } from './clean-text.ts';
import { isDraft, isUntouched, toDraftFile } from './draft-file.ts';
import { asId, asObject, asObjects, toFeed, type Feed, type Raw } from './feed.ts';
import { toFileId } from './file-name.ts';
import type { Known } from './known.ts';
import { toProviderDraft } from './provider-draft.ts';
import { toSchemeDraft } from './scheme-draft.ts';
import type { Report } from './report.ts';
import { toDatedPlaceIn, toFeedSource, toPlaceIn, toSourceFacts, type FeedSource } from './source-draft.ts';
import { termOf } from './terms.ts';

/** So many services are drafted at once: as many as can be checked, and read by a person, before the next. */
export const mostDrafts = 1000;

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
  const work: Work = { ...options, feed, report, files: new Map(), used: { schemes: new Set(options.known.ids.schemes), providers: new Set(options.known.ids.providers) }, providers: new Map(), sources: new Map(), drafted: 0, waiting: 0, kept: new Map() };
  feed.services.forEach(({ id, raw }, index) => {
    takeService(id, raw, work);
    options.onProgress?.(index + 1, feed.services.length);
  });
  for (const source of work.sources.values()) {
    const file = `sources/${source.id}.yaml`;
    // The day on which an undated feed was first read stays; a later reading makes nothing newer.
    if (options.readFile(file) === null) put(work, { file, name: `source ${source.id}`, text: toDraftFile({ facts: toSourceFacts(options.name, source, options.today) }) });
  }
  summarise(work);
  return { files: work.files, report };
};

interface Work extends ImportOptions {
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

const takeService = (id: string, raw: Raw, work: Work): void => {
  const { known, report } = work;
  const listed = known.schemes.get(id);
  if (work.drafted >= mostDrafts) {
    work.waiting += 1;
    return;
  }
  const before = listed ? work.readFile(listed.file) : null;
  if (listed && (before === null || !isUntouched(before))) {
    report.kept.push({ file: listed.file, why: before !== null && isDraft(before) ? 'a person has changed it since it was written' : 'a person wrote it' });
    return;
  }
  if (cleanLine(raw['name'], 200).text === null) {
    report.leftOut.push({ what: `service ${id}`, why: 'has no name that can be read' });
    return;
  }
  const source = toFeedSource(work.name, raw);
  const cite = { document: source.id, at: toPlaceIn(id) };
  const organisations = takeOrganizations(raw, cite, work);
  const changes = listed?.changes ?? [];
  const make = (more: typeof changes) => toSchemeDraft(id, raw, { known, cite, today: work.today, listed: listed?.listed ?? work.today, changes: [...changes, ...more], organisations, dated: toDatedPlaceIn(id, raw) });
  const draft = make([]);
  work.sources.set(source.id, source);
  for (const { field, note } of draft.notes) report.notUnderstood.push({ what: `${draft.name}, ${field}`, why: note });
  noteUntaken(raw, work);
  const file = listed?.file ?? `schemes/${reserve(toFileId(draft.name, id, work.used.schemes), work.used.schemes)}.mdx`;
  const text = toDraftFile(draft);
  const update = { on: work.today, words: 'Brought up to date from the feed it came from' };
  const isNews = before !== null && before !== text && !changes.some(({ on, words }) => on === update.on && words === update.words);
  if (before !== text) work.drafted += 1;
  put(work, { file, name: draft.name, text: isNews ? toDraftFile(make([update])) : text });
};

/** The organisations that a service names, each with its file, and what they do for it. */
const takeOrganizations = (raw: Raw, cite: Cite, work: Work): { provider: string; role: string }[] => {
  const found = new Map<string, { provider: string; role: string }>();
  const add = (provider: string | null, role: string) => {
    if (provider) found.set(`${provider} ${role}`, { provider, role });
  };
  for (const attribute of asObjects(raw['attributes'])) {
    const term = work.known.terms.get(termOf(attribute) ?? '');
    const id = asId(attribute['value']);
    if (term?.list === 'roles' && id) add(takeOrganization(id, toOrganization(id, raw, work), cite, work), term.word);
  }
  const inline = asObject(raw['organization']);
  const id = asId(inline?.['id']) ?? asId(raw['organization_id']);
  // An organisation that our own attributes name has its role there; elsewhere it is the one that provides the service.
  if (id) {
    const provider = takeOrganization(id, toOrganization(id, raw, work), cite, work);
    if (![...found.values()].some((role) => role.provider === provider)) add(provider, 'delivers');
  }
  return [...found.values()];
};

const toOrganization = (id: string, raw: Raw, { feed }: Work): Raw | null => {
  const inline = asObject(raw['organization']);
  return feed.organizations.get(id) ?? (asId(inline?.['id']) === id ? inline : null);
};

/** The id of an organisation’s file, written where there is none yet. Null where the feed names it by nothing but a number. */
const takeOrganization = (id: string, raw: Raw | null, cite: Cite, work: Work): string | null => {
  const met = work.providers.get(id);
  if (met) return met;
  const { known, report } = work;
  const listed = known.providers.get(id);
  const before = listed ? work.readFile(listed.file) : null;
  if (listed && (raw === null || before === null || !isUntouched(before))) return remember(work, id, listed.id);
  const name = cleanLine(raw?.['name'], 200).text;
  const named = name && !listed ? known.providerNames.get(name.toLowerCase()) : undefined;
  if (named) return remember(work, id, named);
  const draft = raw && toProviderDraft(id, raw, { terms: known.terms, cite, listed: listed?.listed ?? work.today });
  if (!draft) {
    report.notUnderstood.push({ what: `organisation ${id}`, why: 'is named by a number alone, and the feed does not say what it is called' });
    return null;
  }
  for (const { field, note } of draft.notes) report.notUnderstood.push({ what: `${draft.name}, ${field}`, why: note });
  const fileId = listed?.id ?? reserve(toFileId(draft.name, id, work.used.providers), work.used.providers);
  put(work, { file: listed?.file ?? `providers/${fileId}.mdx`, name: draft.name, text: before !== null && isSameButForSource(before, toDraftFile(draft)) ? before : toDraftFile(draft) });
  return remember(work, id, fileId);
};

/** An organisation is cited from whichever service names it first; that alone is no change. */
const isSameButForSource = (before: string, after: string): boolean => {
  const strip = (text: string) => text.replace(/^#.*\n/m, '').replace(/^source: .*\n/m, '');
  return strip(before) === strip(after);
};

const remember = (work: Work, id: string, provider: string): string => {
  work.providers.set(id, provider);
  return provider;
};

const reserve = (id: string, used: Set<string>): string => {
  used.add(id);
  return id;
};

const put = (work: Work, { file, name, text }: { file: string; name: string; text: string }): void => {
  const before = work.readFile(file);
  if (before === text) work.report.unchanged.push(file);
  else {
    work.files.set(file, text);
    work.report.taken.push({ file, what: before === null ? 'new' : 'updated', name });
  }
};

/** Fields that have no place in a listing, and why. */
const untaken: Readonly<Record<string, string>> = {
  contacts: 'a listing holds no names and numbers of people',
  phones: 'a listing holds no names and numbers of people',
  email: 'a listing holds no names and numbers of people',
  assurer_email: 'a listing holds no names and numbers of people',
  service_at_locations: 'a listing holds no addresses, for safety',
  schedules: 'a listing has no place for opening hours',
  languages: 'a listing has no place for languages',
  accreditations: 'a listing has no place for accreditations',
  wait_time: 'a listing has no place for waiting times',
  funding: 'who pays is taken only where our own terms say so',
  licenses: 'a listing has no place for it',
  interpretation_services: 'a listing has no place for it',
  required_documents: 'a listing has no place for it',
  capacities: 'a listing has no place for it',
};

const noteUntaken = (raw: Raw, { kept }: Work): void => {
  for (const field of Object.keys(untaken)) {
    const value = raw[field];
    if (value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)) kept.set(field, (kept.get(field) ?? 0) + 1);
  }
};

const summarise = ({ kept, report, waiting }: Work): void => {
  if (waiting > 0) report.leftOut.push({ what: formatCount(waiting, 'service'), why: `no more than ${formatNumber(mostDrafts)} are drafted at once. Write these, then run the import again for the next` });
  for (const [field, count] of kept) report.leftOut.push({ what: `${field} of ${formatCount(count, 'service')}`, why: untaken[field] ?? '' });
};
