import { getCollection, type CollectionEntry } from 'astro:content';

/** Every collection, read once a build. In development each request reads again, so that edits show. */
export const getContent = (): Promise<Content> => {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
};

/** The entries of each collection, in no order. */
export interface Content {
  schemes: CollectionEntry<'schemes'>[];
  providers: CollectionEntry<'providers'>[];
  guides: CollectionEntry<'guides'>[];
  sources: CollectionEntry<'sources'>[];
  vocabulary: CollectionEntry<'vocabulary'>[];
  themes: CollectionEntry<'themes'>[];
  families: CollectionEntry<'families'>[];
  routes: CollectionEntry<'routes'>[];
  cautions: CollectionEntry<'cautions'>[];
  areaContacts: CollectionEntry<'areaContacts'>[];
  nationalLines: CollectionEntry<'nationalLines'>[];
  areas: CollectionEntry<'areas'>[];
  regions: CollectionEntry<'regions'>[];
  search: CollectionEntry<'search'>[];
}

let loaded: Promise<Content> | undefined;

/** Rows of a table, whose ids are their numbers. */
const inOrder = <Entry extends { id: string }>(rows: readonly Entry[]): Entry[] =>
  rows.toSorted((a, b) => Number(a.id) - Number(b.id));

const load = async (): Promise<Content> => ({
  schemes: await getCollection('schemes'),
  providers: await getCollection('providers'),
  guides: await getCollection('guides'),
  sources: await getCollection('sources'),
  vocabulary: await getCollection('vocabulary'),
  themes: await getCollection('themes'),
  families: await getCollection('families'),
  routes: await getCollection('routes'),
  cautions: await getCollection('cautions'),
  areaContacts: inOrder(await getCollection('areaContacts')),
  nationalLines: inOrder(await getCollection('nationalLines')),
  areas: await getCollection('areas'),
  regions: await getCollection('regions'),
  search: await getCollection('search'),
});
