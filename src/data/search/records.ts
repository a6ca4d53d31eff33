import * as text from '#messages/cards.ts';
import { factsOf, toCardMarks } from './card-marks.ts';
import { facetOf, toFacetValues } from './facets.ts';
import { toProseText } from './prose-text.ts';
import { toKnownFacts } from '../facts/known.ts';
import { toTermLists } from '../terms.ts';
import type { AreaView, Directory, OutcomeView, ProviderView, SchemeView, SourceView, TermView } from '../views.ts';
import type { HelpView } from '../contacts/contacts.ts';
import { linesAbout } from '../contacts/lines.ts';
import { toToday } from '../contacts/today.ts';
import { formatWhere } from '../../domain/facts/fact-words.ts';
import { memoizeByObject } from '../../domain/lists/memoize.ts';
import { capitalise, endSentence, toSentence } from '../../messages/format.ts';
import { whatItShows } from '../../domain/facts/source.ts';
import type { PageType, SearchRecord } from '../../search/record.ts';

/**
 * What search knows of every page, from the views that the pages show: pages of one kind together, so that lists of
 * their numbers are short.
 */
export const toRecords = memoizeByObject((directory: Directory): SearchRecord[] => [
  ...directory.schemes.map((scheme) => toSchemeRecord(scheme, directory)),
  ...toTermLists(directory).flatMap((list) => list.terms.map((term) => toTermRecord(term, list.title, directory))),
  ...directory.guides.map(toGuideRecord),
  ...[...directory.areas, ...directory.regions].map(toAreaRecord),
  ...directory.outcomes.map(toOutcomeRecord),
  ...directory.providers.map(toProviderRecord),
  ...directory.sources.map(toSourceRecord),
]);

/** A scheme’s record. A scheme that is only mentioned says so to the ranking by its depth. */
const toSchemeRecord = (scheme: SchemeView, { cite }: Directory): SearchRecord => {
  const { listing } = scheme;
  const marks = toCardMarks(scheme);
  return {
    ...plain('scheme', scheme, factsOf(scheme), listing.summary),
    tag: listing.takesPeople ? '' : text.notAPlace,
    text: joinSentences([
      ...listing.otherNames,
      ...whereOf(scheme),
      listing.who.state === 'known' ? (listing.who.words ?? listing.who.value) : '',
      ...toKnownFacts(scheme, cite).rows.map((row) => row.text),
      ...scheme.organisations.map(({ provider }) => provider.name),
      listing.about,
      toProseText(scheme.entry.body),
      ...scheme.outcomes.map(({ statement }) => statement),
      ...listing.awards.map(({ words }) => words),
    ]),
    filters: toFacetValues(scheme),
    date: scheme.freshness.from ?? '',
    marks: marks.map(({ state }) => state),
    evidence: marks.at(-1)?.label ?? '',
  };
};

/** A term’s record, under its list: also the words that people use for it, and what else its page offers. */
const toTermRecord = (term: TermView, list: string, { help }: Directory): SearchRecord => ({
  ...plain(
    'term',
    { ...term, name: term.label },
    `${list} · ${text.schemeCount(term.schemes.length)}`,
    term.explanation,
  ),
  text: joinSentences([term.term, ...term.wordsPeopleUse, ...(term.list === 'needs' ? helpWith(term.id, help) : [])]),
  filters: {
    ...aboutItself('term', facetOf[term.list], term.id),
    ...(term.schemes.length === 0 ? { takes: ['nobody'] } : {}),
  },
});

/** What the page of a need offers without a scheme: lines to call, and what anyone can do today. */
const helpWith = (need: string, help: HelpView): string[] => [
  ...linesAbout(help.lines, need).flatMap(({ name, purpose }) => [name, purpose]),
  ...toToday(help, { needs: [need], audience: 'everyone' }).flatMap(({ title, routes }) => [
    title,
    ...routes.map(({ words }) => words),
  ]),
];

/** A guide’s record, dated by its last change. */
const toGuideRecord = ({ id, data, body }: Directory['guides'][number]): SearchRecord => ({
  ...plain('guide', { name: data.title, href: `/guides/${id}/` }, text.pageTypes.guide, data.summary),
  text: toProseText(body),
  date: data.updated,
});

/** A police area’s record, or a larger place’s. */
const toAreaRecord = (area: AreaView): SearchRecord => ({
  ...plain(
    'area',
    area,
    `${capitalise(area.kind)} · ${text.schemeCount(area.schemes.length)}`,
    area.area ? text.schemesInPoliceArea(area.area.covers) : text.schemesForPlace(area.name),
  ),
  filters: aboutItself('area', 'area', area.id),
  lang: area.lang ?? '',
});

/** A figure’s record: what it states, and the document that prints it. */
const toOutcomeRecord = (view: OutcomeView): SearchRecord =>
  plain('figure', view, `${capitalise(view.outcome.kind)} · ${view.cite.label}`, toSentence(view.statement));

/** An organisation’s record: its kind, and up to three of the schemes it has a role in. */
const toProviderRecord = (provider: ProviderView): SearchRecord => {
  const schemes = [...new Set(provider.roles.map(({ scheme }) => scheme.name))];
  const { kind } = provider.entry.data;
  return plain(
    'provider',
    provider,
    `${kind === 'not stated' ? text.pageTypes.provider : capitalise(kind)} · ${text.schemeCount(schemes.length)}`,
    text.hasRoleIn(schemes.slice(0, 3), schemes.length <= 3),
  );
};

/** A source’s record, dated by the source itself. */
const toSourceRecord = (view: SourceView): SearchRecord => {
  const { source, schemes, date } = view;
  return {
    ...plain(
      'source',
      view,
      [capitalise(source.kind), date ? capitalise(date.words) : text.undated, text.schemeCount(schemes.length)].join(
        ' · ',
      ),
      `${source.short}. ${whatItShows(source)}.`,
    ),
    date: date?.value ?? '',
  };
};

/** Where a scheme works, as its page answers it. */
const whereOf = ({ listing: { area }, areas }: SchemeView): string[] =>
  area.state === 'known'
    ? [
        formatWhere(
          area.value,
          areas.map(({ name }) => name),
        ).answer,
      ]
    : [];

/** A page about a term or an area has a filter of its own, so that counts of schemes count only schemes. */
const aboutItself = (type: 'area' | 'term', facet: string, id: string): SearchRecord['filters'] => ({
  type: [type],
  topic: [`${facet} ${id}`],
});

const joinSentences = (texts: readonly string[]): string =>
  texts
    .filter((words) => words !== '')
    .map(endSentence)
    .join(' ');

const plain = (
  type: PageType,
  { name, href }: { name: string; href: string },
  facts: string,
  summary: string,
): SearchRecord => ({
  ...{ name, facts, summary },
  tag: type === 'scheme' ? '' : text.pageTypes[type],
  url: href,
  text: '',
  filters: { type: [type] },
  date: '',
  marks: [],
  evidence: '',
  lang: '',
});
