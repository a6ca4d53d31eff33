/** Documents and official pages: their list, the page of each, and how each is known. */

import { capitalise, formatCount, formatDate, formatList } from '../format.ts';

export const title = 'Sources';
export const description = 'The documents and official pages behind this site, and what each can and cannot show.';

/** @param pages how many official pages there are beside the documents; 0 leaves them out */
export const lede = (documents: number, pages: number): string => {
  const sources = formatList([
    formatCount(documents, 'public document'),
    ...(pages > 0 ? [formatCount(pages, 'official page')] : []),
  ]);
  return `Everything here comes from ${sources}. Each fact shows which one it is from, and the page or place in it.`;
};

/** Of the page of one source, for search engines. */
export const describe = (name: string): string =>
  `${name}: what it is, how old it is, what it can show, and what on this site comes from it.`;

export const noDate = 'No date shown';
export const noPublisher = 'The document doesn’t say who published it';
export const schemeCount = (count: number): string => formatCount(count, 'scheme');
export const citedOn = (pages: number): string => `Cited on ${formatCount(pages, 'page')}`;

/** “Policy briefing, March 2020.” @param dated the words for its date; null where it shows none */
export const kindAndDate = (kind: string, dated: string | null): string =>
  `${capitalise(kind)}, ${dated ?? 'no date shown'}.`;

export const what = {
  title: 'What it is',
  publishedBy: 'Published by',
  writtenBy: 'Written by',
  datePrinted: 'Date printed on it',
  dateWorkedOut: 'Date, as we worked it out',
  extent: 'How we refer to places in it',
  address: 'Web address',
  howWeKnow: 'How we know about it',
  date: 'Date',
  noDate: 'We don’t know the date, so we don’t know how old the page is.',
};

/** A date with how it is known: “About 2018. By what it counts.” */
export const dateAndHow = (words: string, how: string): string => `${capitalise(words)}. ${how}`;

export const evidence = {
  title: 'What it can show',
  can: 'It can show',
  cannot: 'It can’t show',
  /** @param shows without its full stop */
  ofPage: (shows: string): string => `${shows}. It may be different today: open the page to check.`,
};

/** What an official page can be evidence of, without a full stop. */
export const pageShows = {
  opened: 'What the organisation said there when it wrote the page',
  unopened: 'What a list says about the page, which we have not opened',
};

/** What a page shows of its date: the date, nothing, why nothing, or what it must be from. */
export type ShownDate =
  { sort: 'printed'; words: string } | { sort: 'none'; why: string | undefined } | { sort: 'inferred'; words: string };

/** @param body the organisation on whose page it was read; null for its own */
export const readOn = (body: string | null, date: ShownDate): string => {
  const page = body === null ? 'the organisation’s own page' : `an official page of ${body}`;
  switch (date.sort) {
    case 'printed':
      return `Read on ${page}, which shows ${date.words}.`;
    case 'inferred':
      return `Read on ${page}, which shows no date: it is from ${date.words}.`;
    case 'none':
      return `Read on ${page}, which shows no date${date.why ? `: ${date.why}` : ''}.`;
  }
};

/** @param dated the day of the list, where it shows one */
export const listed = (dated: string | undefined): string =>
  dated
    ? `Address from a public list of ${formatDate(dated)}, not opened by us.`
    : 'Address from a public list without a date, not opened by us.';

export const numbers = {
  title: 'Numbers about the problem',
  caution: 'These are about crime or prison in general. None of them is the result of a scheme.',
};

export const cited = 'Where it is cited';

export const schemesFrom = {
  document: (count: number): string => `${formatCount(count, 'scheme')} from this document`,
  page: (count: number): string => `${formatCount(count, 'scheme')} from this page`,
  none: 'We have not listed any schemes from this document yet.',
};
