import type { OfficialPage, Source, SourceDate } from '../../schemas/source.ts';
import { formatDate } from '../../messages/format.ts';

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
  return source.seen.on === 'public list'
    ? 'What a list says of the page, which we have not opened'
    : 'What the body said there when the page was written';
};

/** How the address of a page is known, in a sentence: “Read on the body’s own page, which shows 9 March 2021.” */
export const formatSeen = ({ seen }: OfficialPage): string => {
  if (seen.on === 'public list') {
    const dated = seen.date ? `of ${formatDate(seen.date)}` : 'without a date';
    return `Address from a public list ${dated}, not opened by us.`;
  }
  const where = seen.on === 'own page' ? 'the body’s own page' : `an official page of ${seen.of}`;
  return `Read on ${where}, which shows ${formatShown(seen.date)}.`;
};

const formatShown = (date: Exclude<OfficialPage['seen'], { on: 'public list' }>['date']): string => {
  if (date.state === 'not stated') return date.why ? `no date: ${date.why}` : 'no date';
  return date.basis === 'printed' ? date.words : `no date: it is from ${date.words}`;
};
