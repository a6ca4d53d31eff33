import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { toCslItem, toOscola, toRemark, type Citable } from '../domain/citation.ts';
import { countsOf, intervalOf } from '../domain/figure.ts';
import type { Directory, OutcomeView } from './views.ts';

/** A figure’s citation in each format. Every one holds the figure and its cautions. */
export interface Citations {
  harvard: string;
  oscola: string;
  bibtex: string;
  ris: string;
  csl: string;
}

/** Formats a citation. Text styles drop notes, so the remark is appended after formatting. */
export const toCitations = (citable: Citable): Citations => {
  const item = toCslItem(citable);
  const cite = new Cite(item);
  const harvard = cite.format('bibliography', { format: 'text', template: 'harvard1', lang: 'en-GB' }).trim();
  return {
    harvard: `${harvard} ${toRemark(citable)}`,
    oscola: toOscola(citable),
    bibtex: tidy(cite.format('bibtex')),
    ris: tidy(cite.format('ris')),
    csl: JSON.stringify([item], null, 2),
  };
};

const tidy = (text: string): string => text.trim().replace(/[ \t]+$/gm, '');

/** What a figure’s citation is made from. */
export const toCitable = (view: OutcomeView, { sources }: Pick<Directory, 'sources'>, site: URL): Citable => {
  const source = sources.find(({ id }) => id === view.outcome.source.document);
  if (!source) throw new Error(`No source has the id “${view.outcome.source.document}”.`);
  const counts = countsOf(view.outcome);
  const interval = intervalOf(view.outcome);
  return {
    address: `${view.scheme.id}/${view.id}`,
    statement: view.statement,
    ours: counts && interval ? { percent: (counts.numerator / counts.denominator) * 100, low: interval.low * 100, high: interval.high * 100 } : null,
    limits: view.limits,
    publisher: source.source.publisher.state === 'known' ? source.source.publisher.value : null,
    title: source.name,
    date: source.source.date.value,
    isDateInferred: source.source.date.basis === 'inferred',
    at: view.outcome.source.at,
    url: new URL(view.href, site).href,
  };
};
