import * as text from '#messages/source.ts';
import type { OfficialPage, Source, SourceDate } from '../../schemas/source.ts';

/** Whether a source is a page of a public body and no document. */
export const isOfficialPage = (source: Source): source is OfficialPage => source.kind === 'official page';

/** The date of a source; null for a page that shows none, or that nobody opened. */
export const dateOf = (source: Source): SourceDate | null => {
  if (!isOfficialPage(source)) return source.date;
  if (source.seen.on === 'public list' || source.seen.date.state === 'not stated') return null;
  return source.seen.date;
};

/** Who published a source; null if it does not say. */
export const publisherOf = ({ publisher }: Source): string | null => {
  if (typeof publisher === 'string') return publisher;
  return publisher.state === 'known' ? publisher.value : null;
};

/** The first thing that a source can be evidence of, without a full stop. */
export const whatItShows = (source: Source): string => {
  if (!isOfficialPage(source)) return source.canShow[0] ?? '';
  return source.seen.on === 'public list' ? text.pageShows.unopened : text.pageShows.opened;
};

/** How the address of a page is known: “Read on the organisation’s own page, which shows 9 March 2021.” */
export const formatSeen = ({ seen }: OfficialPage): string =>
  seen.on === 'public list'
    ? text.listed(seen.date)
    : text.readOn(seen.on === 'own page' ? null : seen.of, toShown(seen.date));

const toShown = (date: Exclude<OfficialPage['seen'], { on: 'public list' }>['date']): text.ShownDate => {
  if (date.state === 'not stated') return { sort: 'none', why: date.why };
  return { sort: date.basis, words: date.words };
};
