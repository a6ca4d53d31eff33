import * as text from '#messages/citation.ts';
import { inSentence } from '#messages/figure-verdicts.ts';
import type { Limit } from './figure.ts';

/** What a citation of a figure is made from. */
export interface Citable {
  /** scheme/outcome. */
  address: string;
  /** The figure in a sentence, without its full stop. */
  statement: string;
  /** What its verdict is called. */
  verdict: string;
  /** Share and interval by our own sum, in per cent, where counts are printed. */
  ours: { percent: number; low: number; high: number } | null;
  limits: readonly Limit[];
  /** Who published the document; null where it does not print it. */
  publisher: string | null;
  title: string;
  /** The date of the document, or the part of it that is known. */
  date: string;
  isDateInferred: boolean;
  /** Place in the document. */
  at: string;
  /** The figure’s own page here. */
  url: string;
  /** What this site is called: who computed what the document does not print. */
  by: string;
}

/** An item of CSL-JSON (docs.citationstyles.org, CSL 1.0.2), the parts that we fill. */
export interface CslItem {
  id: string;
  type: 'report';
  title: string;
  author?: { literal: string }[];
  issued: { 'date-parts': number[][]; circa?: boolean };
  /** The printed page, where the place names one. */
  page?: string;
  URL: string;
  note: string;
}

/**
 * What must travel with a cited figure: the figure itself, our sum where there is one, and every caution. A rounding
 * error is a plain sentence and no caution.
 */
export const toRemark = ({ statement, verdict, ours, limits, at, isDateInferred, by }: Citable): string => {
  const cautions = limits.filter(({ sort }) => sort !== 'rounding').map(({ words }) => words);
  return [
    text.figureAt(statement, at, ours ? { ...ours, by } : undefined),
    inSentence(verdict, by),
    ...(isDateInferred ? [text.dateWorkedOut(by)] : []),
    ...limits.filter(({ sort }) => sort === 'rounding').map(({ words }) => words),
    ...(cautions.length > 0 ? [text.withCautions(cautions)] : []),
  ].join(' ');
};

/**
 * The printed page of a place. “From page 19” says where a section begins and not where the figure is, so it gives
 * none.
 */
const toPage = (at: string): { page?: string } => {
  const page = /(?<!\bfrom )\bpage (\d+)/.exec(at)?.[1];
  return page ? { page } : {};
};

/** The document as a CSL item, the place in it as its page and the remark as its note. */
export const toCslItem = (citable: Citable): CslItem => ({
  id: citable.address.replaceAll(/[^a-z0-9]+/g, '-'),
  type: 'report',
  title: citable.title,
  ...(citable.publisher ? { author: [{ literal: citable.publisher }] } : {}),
  issued: { 'date-parts': [citable.date.split('-').map(Number)], ...(citable.isDateInferred ? { circa: true } : {}) },
  ...toPage(citable.at),
  URL: citable.url,
  note: toRemark(citable),
});

/** The parts of an OSCOLA reference to a source that has no form of its own, any of which may be missing. */
export interface OscolaParts {
  author?: string | undefined;
  title: string;
  /** What is in brackets: a description, a publisher or website, a date. */
  inBrackets: readonly string[];
  /** Place in the source. */
  pinpoint?: string | undefined;
  url?: string | undefined;
  /** The day the address was read, in words. */
  accessed?: string | undefined;
}

/**
 * OSCOLA, 4th edition: 3.4.1 (other secondary sources: author, ‘title’ in roman, what helps to find it in brackets),
 * 3.1.4 (electronic sources: address in angle brackets, then the day it was read) and 3.4.8 (websites; without an
 * author the title comes first). A pinpoint comes before the address.
 */
export const formatOscola = ({ author, title, inBrackets, pinpoint, url, accessed }: OscolaParts): string =>
  [
    `${author ? `${author}, ` : ''}‘${title}’`,
    ...(inBrackets.length > 0 ? [`(${inBrackets.join(', ')})`] : []),
    ...(pinpoint ? [pinpoint] : []),
    ...(url ? [`<${url}>`] : []),
    ...(accessed ? [text.accessed(accessed)] : []),
  ].join(' ');

/**
 * A figure’s reference in OSCOLA. The remark follows, since the style has no place for it. Only the reader knows the
 * day of access, so it is left to them.
 */
export const toOscola = (citable: Citable): string => {
  const { publisher, title, date, isDateInferred, at, url } = citable;
  const [printed = ''] = date.split('-');
  const year = isDateInferred ? text.circa(printed) : printed;
  return (
    `${formatOscola({ author: publisher ?? undefined, title, inBrackets: [year], pinpoint: at, url })}. ` +
    `${toRemark(citable)}`
  );
};
