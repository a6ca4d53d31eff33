import { locale } from '#messages/locale.ts';
import { addressOn, type Site } from '../../domain/lists/address.ts';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { toCslItem, toOscola, toRemark, type Citable, type CslItem } from '../../domain/figures/citation.ts';
import { countsOf, intervalOf } from '../../domain/figures/figure.ts';
import { toVerdictWords, verdictOf } from '../../domain/figures/verdict.ts';
import { formatSourceLine } from '../../domain/facts/source-line.ts';
import { openBuildCache } from '../../store/build-cache.ts';
import type { OutcomeView } from '../views.ts';

/** A figure’s citation in each format. Every one holds the figure and its cautions. */
export interface Citations {
  harvard: string;
  oscola: string;
  bibtex: string;
  ris: string;
  csl: string;
}

// Labels made from author and year would be the same for every figure of a document, and readers of BibTeX that are no
// TeX lose commands such as \textquoteright; all of them read UTF-8.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, asciiOnly: false });

/** Formats a citation. Text styles drop notes, so the remark is appended after formatting. */
export const toCitations = (citable: Citable): Citations => {
  const item = toCslItem(citable);
  const cite = new Cite(item);
  const harvard = cite.format('bibliography', { format: 'text', template: 'harvard1', lang: locale }).trim();
  return {
    harvard: `${harvard} ${toRemark(citable)}`,
    oscola: toOscola(citable),
    bibtex: tidy(new Cite(escapeTex(item)).format('bibtex')),
    ris: toWholeLines(cite.format('ris')),
    csl: JSON.stringify([item], null, 2),
  };
};

/**
 * With UTF-8 the formatter escapes nothing, and a bare % would hide the rest of a note from TeX. Addresses are left as
 * they are.
 */
const escapeTex = (item: CslItem): CslItem => {
  const escape = (text: string): string => text.replace(/[&%#_${}]/g, '\\$&');
  return {
    ...item,
    title: escape(item.title),
    note: escape(item.note),
    ...(item.author ? { author: item.author.map(({ literal }) => ({ literal: escape(literal) })) } : {}),
  };
};

/**
 * RIS with a line a tag. The formatter breaks lines after 70 letters, addresses too, as machines of the 1980s needed,
 * and cuts ids to 20, so that those of one scheme would be the same; readers give a reference an id of their own.
 */
const toWholeLines = (ris: string): string =>
  `${ris
    .replace(/\r?\n(?![A-Z][A-Z0-9] {2}- )/g, '')
    .replace(/^ID {2}- .*\n/m, '')
    .replace(/\s*ER {2}-\s*$/, '')
    .trim()}\nER  - `;

const tidy = (text: string): string => text.trim().replace(/[ \t]+$/gm, '');

/** A figure’s citations, formatted once a build: its page, its files and the packs that hold it print the same. */
export const getCitations = (view: OutcomeView, site: Site): Citations => {
  const known = made.get(view)?.get(site.url.href) ?? cacheCitations(toCitable(view, site));
  made.set(view, (made.get(view) ?? new Map<string, Citations>()).set(site.url.href, known));
  return known;
};

/** Formatting takes longer than all else about a figure, so its result is cached between builds. */
const cacheCitations = (citable: Citable): Citations =>
  JSON.parse(citationCache.text(citable, () => JSON.stringify(toCitations(citable)))) as Citations;

const citationCache = openBuildCache('citations', [
  'src/data/figures/citations.ts',
  'src/domain',
  'src/messages',
  'package.json',
]);

const made = new WeakMap<OutcomeView, Map<string, Citations>>();

/** What a figure’s citation is made from. */
export const toCitable = (view: OutcomeView, site: Site): Citable => {
  const counts = countsOf(view.outcome);
  const interval = intervalOf(view.outcome);
  return {
    address: `${view.scheme.id}/${view.id}`,
    statement: view.statement,
    verdict: toVerdictWords(verdictOf(view.outcome)).title,
    ours: counts && 'low' in interval ? { percent: (counts.numerator / counts.denominator) * 100, ...interval } : null,
    limits: view.limits,
    publisher: view.source.publisher,
    title: view.source.name,
    date: view.printed.value,
    isDateInferred: view.printed.basis === 'inferred',
    at: view.outcome.source.at,
    url: addressOn(view.href, site.url),
    by: site.name,
  };
};

/** The source line of a figure. */
export const toSourceLine = (view: OutcomeView): string =>
  formatSourceLine({
    publisher: view.source.publisher,
    title: view.source.name,
    dated: view.printed.words,
    at: view.outcome.source.at,
  });
