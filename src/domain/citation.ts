import type { Limit } from './figure.ts';
import { capitalise, formatPercent } from './words.ts';

/** What a citation of a figure is made from. */
export interface Citable {
  /** scheme/outcome. */
  address: string;
  /** The figure in a sentence, without its full stop. */
  statement: string;
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

/** What must travel with a cited figure: the figure itself, our sum where there is one, and every caution. */
export const toRemark = ({ statement, ours, limits, at }: Citable): string => {
  const sum = ours ? ` (${formatPercent(ours.percent)}; 95% interval ${formatPercent(ours.low)} to ${formatPercent(ours.high)}, computed by Waymark)` : '';
  const cautions = limits.length > 0 ? ` Caution: ${limits.map(({ words }) => words).join(' ')}` : '';
  return `${capitalise(statement)}${sum} (${at}).${cautions}`;
};

const pageOf = (at: string): string | undefined => /pages? (\d+)/.exec(at)?.[1];

/** The document as a CSL item, the place in it as its page and the remark as its note. */
export const toCslItem = (citable: Citable): CslItem => ({
  id: citable.address.replaceAll(/[^a-z0-9]+/g, '-'),
  type: 'report',
  title: citable.title,
  ...(citable.publisher ? { author: [{ literal: citable.publisher }] } : {}),
  issued: { 'date-parts': [citable.date.split('-').map(Number)], ...(citable.isDateInferred ? { circa: true } : {}) },
  ...(pageOf(citable.at) ? { page: pageOf(citable.at) as string } : {}),
  URL: citable.url,
  note: toRemark(citable),
});

/**
 * OSCOLA, 4th edition, section 3.4 (“Other secondary sources”): author, title in italics where there are any, publisher
 * and year in brackets, pinpoint, address in angle brackets. The remark follows, since styles have no place for it.
 */
export const toOscola = (citable: Citable): string => {
  const [year] = citable.date.split('-');
  const author = citable.publisher ? `${citable.publisher}, ` : '';
  return `${author}‘${citable.title}’ (${citable.isDateInferred ? 'c ' : ''}${year}) ${citable.at} <${citable.url}>. ${toRemark(citable)}`;
};
