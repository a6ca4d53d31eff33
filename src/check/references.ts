import { didYouMean } from '../schemas/strict.ts';
import type { Scheme } from '../schemas/scheme.ts';
import type { VocabularyName } from '../schemas/vocabulary.ts';
import type { Content, Entry } from './check.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Everything in content/ that names something which does not exist.
 * @param files all files as read, so that a reference to a file with faults of its own is not called missing
 */
export const checkReferences = (content: Content, files: readonly ContentFile[]): Problem[] => {
  const idsOf = (folder: ContentFile['folder']) => files.filter((file) => file.folder === folder).map(({ id }) => id);
  const known: Known = {
    source: { ids: new Set(idsOf('sources')), add: (id) => `Add content/sources/${id}.yaml or name one of those there` },
    provider: { ids: new Set(idsOf('providers')), add: (id) => `Add content/providers/${id}.mdx or name one of those there` },
    scheme: { ids: new Set(idsOf('schemes')), add: () => 'Name a file of content/schemes' },
    area: { ids: new Set(content.areaIds), add: () => 'Name an area of content/areas' },
  };
  const terms = new Map(content.vocabulary.map((list) => [list.id, list.value.terms.map(({ id }) => id)]));

  return [
    ...content.vocabulary.flatMap((list) => findRepeatedTerms(list)),
    ...[...content.schemes, ...content.providers, ...content.guides, ...content.sources].flatMap((entry) => checkCites(entry, known)),
    ...content.providers.flatMap((entry) => entry.value.areas.flatMap((id, index) => unknown(entry, 'area', id, ['areas', index], known))),
    ...content.sources.flatMap((entry) =>
      entry.value.context.flatMap(({ about }, index) => (about ? unknown(entry, 'scheme', about, ['context', index, 'about'], known) : [])),
    ),
    ...files.filter(({ folder }) => folder === 'areas').flatMap((file) => checkIdsInside(file, 'members', known)),
    ...content.schemes.flatMap((entry) => checkScheme(entry, known, terms)),
  ];
};

const checkScheme = (entry: Entry<Scheme>, known: Known, terms: ReadonlyMap<string, string[]>): Problem[] => {
  const scheme = entry.value;
  const lists: [VocabularyName, VocabularyName & keyof Scheme][] = [
    ['needs', 'needs'],
    ['stages', 'stages'],
    ['disposals', 'disposals'],
    ['approaches', 'approaches'],
    ['audiences', 'audiences'],
    ...(scheme.takesPeople === 'yes' ? [['referrers', 'referrers'] as [VocabularyName, never]] : []),
  ];
  return [
    ...lists.flatMap(([list, field]) => {
      const fact = scheme[field] as Scheme['needs'];
      return fact.state === 'known' ? fact.value.flatMap((id, index) => unknownTerm(entry, list, id, [field, 'value', index], terms)) : [];
    }),
    ...(scheme.area.state === 'known' ? scheme.area.value.areas.flatMap((id, index) => unknown(entry, 'area', id, ['area', 'value', 'areas', index], known)) : []),
    ...scheme.organisations.flatMap(({ provider }, index) => unknown(entry, 'provider', provider, ['organisations', index, 'provider'], known)),
    ...(scheme.funding.state === 'known'
      ? scheme.funding.value.flatMap(({ funder }, index) => (funder ? unknown(entry, 'provider', funder, ['funding', 'value', index, 'funder'], known) : []))
      : []),
    ...scheme.related.flatMap(({ scheme: id }, index) => unknown(entry, 'scheme', id, ['related', index, 'scheme'], known)),
    ...checkIdsInside(entry, 'areas', known, 'criteria'),
    ...findInside(entry.data, 'needs').flatMap(({ path, value }) =>
      path.length > 1 && Array.isArray(value) ? value.flatMap((id: string, index) => unknownTerm(entry, 'needs', id, [...path, index], terms)) : [],
    ),
  ];
};

/** Every `document:` anywhere in a file must name a source. */
const checkCites = (entry: Entry<unknown>, known: Known): Problem[] =>
  findInside(entry.data, 'document').flatMap(({ path, value }) => unknown(entry, 'source', String(value), path, known));

/** Every list of areas under a key of this name, under one field of the file or anywhere in it. */
const checkIdsInside = (file: ContentFile, key: string, known: Known, field?: string): Problem[] =>
  findInside(file.data, key).flatMap(({ path, value }) =>
    Array.isArray(value) && (field === undefined || path[0] === field) ? value.flatMap((id, index) => unknown(file, 'area', String(id), [...path, index], known)) : [],
  );

const unknown = (entry: ContentFile, noun: keyof Known, id: string, path: PropertyKey[], known: Known): Problem[] => {
  const { ids, add } = known[noun];
  if (ids.has(id)) return [];
  return [{ file: entry.file, line: entry.lineOf(path), message: `names the ${noun} “${id}”, which does not exist${didYouMean(id, [...ids]) || '.'} ${add(id)}` }];
};

const unknownTerm = (entry: Entry<unknown>, list: VocabularyName, id: string, path: PropertyKey[], terms: ReadonlyMap<string, string[]>): Problem[] => {
  const ids = terms.get(list);
  if (!ids || ids.includes(id)) return [];
  return [{ file: entry.file, line: entry.lineOf(path), message: `“${id}” is not in content/vocabulary/${list}.yaml${didYouMean(id, ids) || '.'} Write one of: ${ids.join(', ')}` }];
};

const findRepeatedTerms = (list: Content['vocabulary'][number]): Problem[] =>
  list.value.terms.flatMap(({ id }, index, all) =>
    all.findIndex((term) => term.id === id) === index ? [] : [{ file: list.file, line: list.lineOf(['terms', index]), message: `has the id “${id}” twice. Give one of the two another id` }],
  );

/** Every value under a key of this name, at any depth, with its path. */
const findInside = (value: unknown, key: string, path: PropertyKey[] = []): { path: PropertyKey[]; value: unknown }[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const step = [...path, Array.isArray(value) ? Number(name) : name];
    return [...(name === key ? [{ path: step, value: inner as unknown }] : []), ...findInside(inner, key, step)];
  });
};

type Known = Record<'source' | 'provider' | 'scheme' | 'area', { ids: ReadonlySet<string>; add: (id: string) => string }>;
