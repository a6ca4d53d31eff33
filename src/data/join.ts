import { askAbout, askAboutScheme } from '../domain/ask-today.ts';
import { formatFigure, formatStatement, limitsOf } from '../domain/figure.ts';
import { confirmedApart, confirmedWords, exceptConfirmed } from '../domain/confirmation.ts';
import { freshnessOf } from '../domain/freshness.ts';
import { toListing, type Listing } from '../domain/listing.ts';
import { compareNames } from '../domain/order.ts';
import type { Cite } from '../schemas/cite.ts';
import type { Outcome } from '../schemas/outcome.ts';
import type { Source } from '../schemas/source.ts';
import { vocabularyNames, type VocabularyName } from '../schemas/vocabulary.ts';
import type { Content } from './content.ts';
import { toFamilies } from './families.ts';
import { toThemes } from './themes.ts';
import type {
  AreaView,
  CiteView,
  Directory,
  OutcomeView,
  ProviderView,
  SchemeView,
  SourceView,
  TermView,
} from './views.ts';

/**
 * Joins the collections into one directory. Impossible references throw by name: the content check has refused them
 * before.
 */
export const joinContent = (content: Content): Directory => {
  const sources = indexBy(byDate(content.sources).map(toSource));
  const cite = (at: Cite): CiteView => {
    const source = find(sources, at.document, 'source');
    return { ...at, label: `${source.source.short}, ${at.at}`, href: source.href };
  };
  const areas = indexBy(content.areas.map(toArea).toSorted(byName));
  const regions = indexBy(content.regions.map(toRegion));
  joinNeighbours(areas, regions);
  const terms = toTerms(content);
  const places = new Map([...regions, ...areas]);
  const providers = indexBy(content.providers.map((entry) => toProvider(entry, cite, places)).toSorted(byName));
  const schemes = indexBy(
    content.schemes
      .map((entry) => toScheme(entry, { sources, areas, regions, terms, providers, cite }))
      .toSorted(byName),
  );
  for (const scheme of schemes.values()) {
    const { related, successor } = scheme.listing;
    scheme.related = related.map(({ scheme: id, why }) => ({ scheme: find(schemes, id, 'scheme'), why }));
    scheme.successor = successor
      ? { scheme: find(schemes, successor.scheme, 'scheme'), words: successor.words, cite: cite(successor.source) }
      : null;
  }

  const outcomes = [...schemes.values()].flatMap((scheme) => scheme.outcomes);
  return {
    schemes: [...schemes.values()],
    providers: [...providers.values()],
    areas: [...areas.values()],
    regions: [...regions.values()],
    terms: mapLists((list) => [...terms[list].values()]),
    vocabulary: mapLists((list) => {
      const { title, question } = findEntry(content.vocabulary, list).data;
      return { title, question };
    }),
    sources: [...sources.values()],
    guides: content.guides.toSorted((a, b) => a.data.order - b.data.order),
    outcomes,
    themes: toThemes(content.themes, [...schemes.values()], terms),
    families: toFamilies(content.families, outcomes),
    cite,
  };
};

interface Joined {
  sources: Index<SourceView>;
  areas: Index<AreaView>;
  regions: Index<AreaView>;
  terms: Record<VocabularyName, Index<TermView>>;
  providers: Index<ProviderView>;
  cite: (cite: Cite) => CiteView;
}

const toScheme = (entry: Content['schemes'][number], joined: Joined): SchemeView => {
  const listing = toListing(entry.id, entry.data);
  const areas =
    listing.area.state === 'known'
      ? listing.area.value.areas.map((id) => joined.areas.get(id) ?? find(joined.regions, id, 'area'))
      : [];
  const policeAreas = [
    ...new Set(
      areas.flatMap((area) => (area.region ? area.region.members.map((id) => find(joined.areas, id, 'area')) : [area])),
    ),
  ];
  const organisations = listing.organisations.map(({ provider, role, words, source }) => ({
    role,
    words,
    provider: find(joined.providers, provider, 'provider'),
    cite: joined.cite(source),
  }));
  const terms = mapLists((list) => termIds(listing, list).map((id) => find(joined.terms[list], id, `term of ${list}`)));
  const sources = listing.sources.map((source) => ({
    source: find(joined.sources, source.document, 'source'),
    cite: joined.cite(source),
  }));
  const scheme: SchemeView = {
    id: entry.id,
    name: listing.name,
    href: `/schemes/${entry.id}/`,
    entry,
    listing,
    freshness: exceptConfirmed(
      freshnessOf(
        sources.map(({ source }) => source.source.date),
        listing.confirmations,
      ),
      confirmedApart(listing),
    ),
    confirmed: confirmedWords(listing),
    areas,
    policeAreas,
    terms,
    organisations,
    outcomes: [],
    sources,
    ask: askAboutScheme(
      policeAreas.flatMap(({ area }) => area ?? []),
      organisations.map(({ provider }) => provider.entry.data),
    ),
    isSensitive: terms.needs.some(({ sensitive }) => sensitive),
    related: [],
    successor: null,
  };
  scheme.outcomes = listing.outcomes.map((outcome) => toOutcome(outcome, scheme, joined));
  for (const view of scheme.outcomes) view.parts = scheme.outcomes.filter(({ outcome }) => outcome.partOf === view.id);
  listUnder(scheme);
  return scheme;
};

const toOutcome = (outcome: Outcome, scheme: SchemeView, { sources, cite }: Joined): OutcomeView => {
  const source = find(sources, outcome.source.document, 'source');
  const { kind } = source.source;
  return {
    id: outcome.id,
    name: `${outcome.measure}, ${scheme.name}`,
    href: `/outcomes/${scheme.id}/${outcome.id}/`,
    scheme,
    outcome,
    source,
    parts: [],
    figure: formatFigure(outcome),
    statement: formatStatement(outcome),
    limits: limitsOf(outcome, selfReported.includes(kind)),
    cite: cite(outcome.source),
  };
};

/** Documents that are the work of those they are about. */
const selfReported: readonly Source['kind'][] = [
  'self-reported showcase',
  'award shortlist',
  'annual report',
  'letter or message',
];

/** Enters a scheme in the lists of everything it names. */
const listUnder = (scheme: SchemeView): void => {
  for (const area of new Set([...scheme.areas, ...scheme.policeAreas])) area.schemes.push(scheme);
  for (const list of vocabularyNames) for (const term of scheme.terms[list]) term.schemes.push(scheme);
  for (const source of new Set(scheme.sources.map(({ source }) => source))) source.schemes.push(scheme);
  for (const { provider, role, words, cite } of scheme.organisations)
    provider.roles.push({ role, words, scheme, cite });
};

const termIds = (listing: Listing, list: VocabularyName): readonly string[] => {
  const fact = listing[list];
  return fact.state === 'known' ? fact.value : [];
};

const toSource = ({ id, data }: Content['sources'][number]): SourceView => ({
  id,
  name: data.title,
  href: `/sources/${id}/`,
  source: data,
  schemes: [],
});

const toArea = ({ data }: Content['areas'][number]): AreaView => ({
  id: data.slug,
  name: data.name,
  href: `/areas/${data.slug}/`,
  kind: 'police area',
  area: data,
  region: null,
  ask: askAbout(data),
  neighbours: [],
  members: [],
  within: [],
  schemes: [],
});

const toRegion = ({ data }: Content['regions'][number]): AreaView => ({
  id: data.id,
  name: data.name,
  href: `/areas/${data.id}/`,
  kind: 'larger place',
  area: null,
  region: data,
  ask: 'the police and crime commissioner or mayor for your part of it',
  neighbours: [],
  members: [],
  within: [],
  schemes: [],
});

const joinNeighbours = (areas: Index<AreaView>, regions: Index<AreaView>): void => {
  const byCode = new Map([...areas.values()].map((view) => [view.area?.id, view]));
  for (const view of areas.values()) {
    view.neighbours = (view.area?.neighbours ?? []).flatMap((code) => byCode.get(code) ?? []).toSorted(byName);
    view.within = [...regions.values()].filter(({ region }) => region?.members.includes(view.id));
  }
  for (const view of regions.values()) view.members = (view.region?.members ?? []).map((id) => find(areas, id, 'area'));
};

const toTerms = (content: Content): Record<VocabularyName, Index<TermView>> =>
  mapLists((list) =>
    indexBy(
      findEntry(content.vocabulary, list).data.terms.map((term) => ({
        ...term,
        name: term.label,
        href: `/${list}/${term.id}/`,
        list,
        schemes: [],
      })),
    ),
  );

const toProvider = (
  entry: Content['providers'][number],
  cite: Joined['cite'],
  areas: Index<AreaView>,
): ProviderView => ({
  id: entry.id,
  name: entry.data.name,
  href: `/providers/${entry.id}/`,
  entry,
  cite: cite(entry.data.source),
  areas: entry.data.areas.map((id) => find(areas, id, 'area')),
  roles: [],
});

type Index<View> = ReadonlyMap<string, View>;

const indexBy = <View extends { id: string }>(views: readonly View[]): Index<View> =>
  new Map(views.map((view) => [view.id, view]));

const find = <View>(index: Index<View>, id: string, noun: string): View => {
  const view = index.get(id);
  if (!view) throw new Error(`No ${noun} has the id “${id}”. Run npm run check to see which file names it.`);
  return view;
};

const findEntry = <Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry =>
  find(indexBy(entries), id, 'list of the vocabulary');

const mapLists = <Value>(make: (list: VocabularyName) => Value): Record<VocabularyName, Value> =>
  Object.fromEntries(vocabularyNames.map((list) => [list, make(list)])) as Record<VocabularyName, Value>;

const byName = (a: { name: string }, b: { name: string }): number => compareNames(a.name, b.name);

const byDate = (entries: Content['sources']): Content['sources'] =>
  entries.toSorted((a, b) => a.data.date.value.localeCompare(b.data.date.value));
