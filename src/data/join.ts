import { undated } from '#messages/freshness.ts';
import { askAboutScheme } from '../domain/places/ask-today.ts';
import { confirmedApart, confirmedWords, exceptConfirmed } from '../domain/freshness/confirmation.ts';
import { freshnessOf } from '../domain/freshness/freshness.ts';
import { toListing, type Listing } from '../domain/facts/listing.ts';
import type { Cite } from '../schemas/cite.ts';
import { vocabularyNames, type VocabularyName } from '../schemas/vocabulary.ts';
import { toDoor, toHelp } from './contacts/contacts.ts';
import { toAreas } from './places/areas.ts';
import type { Content } from './content.ts';
import { withoutDrafts } from './drafts.ts';
import { freezeDirectory } from './freeze.ts';
import { toFamilies } from './figures/families.ts';
import { byName, find, indexBy, type Index } from './lookup.ts';
import { joinOutcomes, toOutcome } from './figures/outcomes.ts';
import { enterCiters, enterNotices, toSources } from './sources.ts';
import { toThemes } from './themes.ts';
import type { DoorView } from './contacts/contacts.ts';
import type { AreaView, CiteView, Directory, ProviderView, SchemeView, SourceView, TermView } from './views.ts';

/**
 * Joins the collections into one directory. Impossible references throw by name: the content check has rejected them
 * before. Views are filled here and frozen at the end.
 */
export const joinContent = (all: Content): Directory => {
  const content = withoutDrafts(all);
  const sources = indexBy(toSources(content.sources));
  const cite = (at: Cite): CiteView => {
    const source = find(sources, at.document, 'source');
    return { ...at, label: `${source.source.short}, ${at.at}`, href: source.href };
  };
  const { areas, regions } = toAreas(content);
  const terms = toTerms(content, cite);
  const places = new Map([...regions, ...areas]);
  enterNotices(sources, places, cite);
  const anyOffice = toDoor(
    content.areaContacts.map(({ data }) => data),
    null,
    'office',
  );
  const providers = indexBy(content.providers.map((entry) => toProvider(entry, cite, places)).toSorted(byName));
  const schemes = indexBy(
    content.schemes
      .map((entry) => toScheme(entry, { anyOffice, sources, areas, regions, terms, providers, cite }))
      .toSorted(byName),
  );
  for (const scheme of schemes.values()) {
    const { related, successor } = scheme.listing;
    scheme.related = related.map(({ scheme: id, why }) => ({ scheme: find(schemes, id, 'scheme'), why }));
    scheme.successor = successor
      ? { scheme: find(schemes, successor.scheme, 'scheme'), words: successor.words, cite: cite(successor.source) }
      : null;
  }

  enterCiters(
    sources,
    [
      ...content.guides.map(({ id, data }) => ({ page: { id, name: data.title, href: `/guides/${id}/` }, data })),
      ...vocabularyNames.flatMap((list) => [...terms[list].values()].map((page) => ({ page, data: page.cite }))),
      ...[...sources.values()].map((page) => ({ page, data: page.source })),
    ],
    [
      ...[...providers.values()].map((page) => ({ page, data: page.entry.data })),
      ...[...schemes.values()].map((page) => ({ page, data: page.entry.data })),
    ],
  );

  const outcomes = joinOutcomes(schemes);
  return freezeDirectory({
    schemes: [...schemes.values()],
    providers: [...providers.values()],
    areas: [...areas.values()],
    regions: [...regions.values()],
    terms: mapLists((list) => [...terms[list].values()]),
    vocabulary: mapLists((list) => {
      const { title, question } = find(indexBy(content.vocabulary), list, 'list of the vocabulary').data;
      return { title, question };
    }),
    sources: [...sources.values()],
    guides: content.guides.toSorted((a, b) => a.data.order - b.data.order),
    outcomes,
    themes: toThemes(content.themes, [...schemes.values()], terms),
    families: toFamilies(content.families, outcomes),
    help: toHelp(content),
    cautions: content.cautions.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data),
    cite,
  });
};

interface Joined {
  anyOffice: DoorView | null;
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
  const sources = [...Map.groupBy(listing.sources, ({ document }) => document).values()].flatMap(([first, ...more]) =>
    first
      ? {
          source: find(joined.sources, first.document, 'source'),
          cite: joined.cite(first),
          places: [first, ...more].map(({ at }) => at).join('; '),
        }
      : [],
  );
  const scheme: SchemeView = {
    id: entry.id,
    name: listing.name,
    href: `/schemes/${entry.id}/`,
    entry,
    listing,
    freshness: exceptConfirmed(
      freshnessOf(
        sources.map(({ source }) => source.date),
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
    dated: [...new Set(sources.map(({ source }) => source.date?.words ?? undated))],
    ask: askAboutScheme(
      policeAreas.flatMap(({ area }) => area ?? []),
      organisations.map(({ provider }) => provider.entry.data),
    ),
    offices: toOffices(policeAreas, joined.anyOffice),
    isSensitive: terms.needs.some(({ sensitive }) => sensitive),
    related: [],
    successor: null,
  };
  scheme.outcomes = listing.outcomes.map((outcome) => toOutcome(outcome, scheme, joined));
  listUnder(scheme);
  return scheme;
};

/** Most areas whose offices are all named; more would be a list that nobody works through. Our own choice. */
const maxOffices = 5;

const toOffices = (policeAreas: readonly AreaView[], anyOffice: DoorView | null): DoorView[] => {
  const offices = policeAreas.flatMap(({ office }) => office ?? []);
  const named =
    offices.length > maxOffices ? [] : [...new Map(offices.map((office) => [office.href, office])).values()];
  return named.length > 0 ? named : [anyOffice ?? []].flat();
};

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

const toTerms = (content: Content, cite: Joined['cite']): Record<VocabularyName, Index<TermView>> =>
  mapLists((list) =>
    indexBy(
      find(indexBy(content.vocabulary), list, 'list of the vocabulary').data.terms.map((term) => ({
        ...term,
        name: term.label,
        href: `/${list}/${term.id}/`,
        list,
        cite: term.source ? cite(term.source) : null,
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

const mapLists = <Value>(make: (list: VocabularyName) => Value): Record<VocabularyName, Value> =>
  Object.fromEntries(vocabularyNames.map((list) => [list, make(list)])) as Record<VocabularyName, Value>;
