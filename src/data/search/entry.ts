import * as text from '#messages/cards.ts';
import { toCardMarks } from './card-marks.ts';
import { facetOf, toFacetValues } from './facets.ts';
import type { AreaView, Directory, OutcomeView, ProviderView, SchemeView, SourceView, TermView } from '../views.ts';
import { capitalise, toSentence } from '../../messages/format.ts';
import { formatFreshnessInline } from '../../domain/freshness/freshness.ts';
import { whatItShows } from '../../domain/facts/source.ts';
import type { VocabularyName } from '../../schemas/vocabulary.ts';

/** A kind of page that search distinguishes. */
export type PageType = 'scheme' | 'area' | 'term' | 'provider' | 'figure' | 'guide' | 'source';

/** What the search index holds about a page besides its text. */
export interface SearchEntry {
  type: PageType;
  name: string;
  /** Whether the whole page is searched; of the others, the name and the summary. */
  isWhole: boolean;
  /** Where, what kind and how old, in one line. */
  facts: string;
  summary: string;
  filters: readonly { key: string; value: string }[];
  /** Date of the newest source, for sorting; the stated part of it. */
  date: string;
  /** States of the four questions of a card, in its order; empty where the page is no scheme. */
  marks: readonly string[];
  /** How well the scheme’s results are recorded, in words. */
  evidence?: string;
}

/** A scheme’s entry. A scheme that is only mentioned says so to the ranking by its depth. */
export const toSchemeEntry = (scheme: SchemeView): SearchEntry => {
  const { listing } = scheme;
  const marks = toCardMarks(scheme);
  return {
    type: 'scheme',
    name: scheme.name,
    isWhole: true,
    facts: factsOf(scheme),
    summary: listing.summary,
    filters: toFacetValues(scheme),
    date: scheme.freshness.from ?? '',
    marks: marks.map(({ state }) => state),
    evidence: marks.at(-1)?.label ?? '',
  };
};

/** A police area’s entry, or a larger place’s. */
export const toAreaEntry = (area: AreaView): SearchEntry => ({
  ...plain(
    'area',
    area.name,
    `${capitalise(area.kind)} · ${text.schemeCount(area.schemes.length)}`,
    area.area ? text.schemesInPoliceArea(area.area.covers) : text.schemesForPlace(area.name),
  ),
  filters: aboutItself('area', area.id),
});

/** The entry of a term of the vocabulary, under its list. */
export const toTermEntry = (term: TermView, list: { name: VocabularyName; title: string }): SearchEntry => ({
  ...plain('term', term.label, `${list.title} · ${text.schemeCount(term.schemes.length)}`, term.explanation),
  filters: aboutItself('term', term.id, facetOf[list.name]),
});

/** An organisation’s entry: its kind, and up to three of the schemes it has a role in. */
export const toProviderEntry = (provider: ProviderView): SearchEntry => {
  const schemes = [...new Set(provider.roles.map(({ scheme }) => scheme.name))];
  const { kind } = provider.entry.data;
  return plain(
    'provider',
    provider.name,
    `${kind === 'not stated' ? text.pageTypes.provider : capitalise(kind)} · ${text.schemeCount(schemes.length)}`,
    text.hasRoleIn(schemes.slice(0, 3), schemes.length <= 3),
  );
};

/** A figure’s entry: what it states, and the document that prints it. */
export const toOutcomeEntry = (view: OutcomeView): SearchEntry =>
  plain('figure', view.name, `${capitalise(view.outcome.kind)} · ${view.cite.label}`, toSentence(view.statement));

/** A guide’s entry, dated by its last change. */
export const toGuideEntry = ({ data }: Directory['guides'][number]): SearchEntry => ({
  ...plain('guide', data.title, text.pageTypes.guide, data.summary),
  date: data.updated,
});

/** A source’s entry, dated by the source itself. */
export const toSourceEntry = ({ name, source, schemes, date }: SourceView): SearchEntry => ({
  ...plain(
    'source',
    name,
    [capitalise(source.kind), date ? capitalise(date.words) : text.undated, text.schemeCount(schemes.length)].join(
      ' · ',
    ),
    `${source.short}. ${whatItShows(source)}.`,
  ),
  date: date?.value ?? '',
});

/** “Programme · Ashmere · As described about 2018, not confirmed since”. */
export const factsOf = ({ listing, areas, freshness }: SchemeView): string => {
  const place = areas.length > 0 ? areas.map(({ name }) => name).join(', ') : text.areaNotStated;
  return `${capitalise(listing.kind)} · ${place} · ${formatFreshnessInline(freshness)}`;
};

/** A page about a term or an area has a filter of its own, so that counts of schemes count only schemes. */
const aboutItself = (type: 'area' | 'term', id: string, facet = 'area'): SearchEntry['filters'] => [
  { key: 'type', value: type },
  { key: 'topic', value: `${facet} ${id}` },
];

const plain = (type: PageType, name: string, facts: string, summary: string): SearchEntry => ({
  type,
  name,
  isWhole: type === 'guide' || type === 'term',
  facts,
  summary,
  filters: [{ key: 'type', value: type }],
  date: '',
  marks: [],
});
