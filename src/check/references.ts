import { isKeyed } from '../schemas/form/kinds.ts';
import { didYouMean } from '../schemas/strict.ts';
import type { Caution } from '../schemas/caution.ts';
import type { Scheme } from '../schemas/scheme.ts';
import type { Source } from '../schemas/source.ts';
import type { VocabularyName } from '../schemas/vocabulary.ts';
import type { CheckedContent, Entry } from './content.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every reference in content/ to something that does not exist.
 * @param files all files as read, so that a reference to a file with errors of its own is not reported as missing
 */
export const checkReferences = (content: CheckedContent, files: readonly ContentFile[]): Problem[] => {
  const idsOf = (folder: ContentFile['folder']) => files.filter((file) => file.folder === folder).map(({ id }) => id);
  const known: ReferenceTargets = {
    source: {
      ids: new Set(idsOf('sources')),
      add: (id) => `Add content/sources/${id}.yaml or name one of those there`,
    },
    provider: {
      ids: new Set(idsOf('providers')),
      add: (id) => `Add content/providers/${id}.mdx or name one of those there`,
    },
    scheme: { ids: new Set(idsOf('schemes')), add: () => 'Name a file of content/schemes' },
    area: { ids: new Set(content.areaIds), add: () => 'Name an area of content/areas' },
  };
  const terms = new Map(content.vocabulary.map((list) => [list.id, list.value.terms.map(({ id }) => id)]));
  const mentions = [
    ...[...content.schemes, ...content.providers, ...content.guides, ...content.sources, ...content.vocabulary].flatMap(
      findCites,
    ),
    ...content.providers.flatMap((file) =>
      file.value.areas.map((id, index): Mention => ({ file, path: ['areas', index], noun: 'area', id })),
    ),
    ...content.sources.flatMap((file) =>
      file.value.context.flatMap(({ about }, index): Mention[] =>
        about ? [{ file, path: ['context', index, 'about'], noun: 'scheme', id: about }] : [],
      ),
    ),
    ...content.cautions.flatMap(findInCaution),
    ...files.filter(({ folder }) => folder === 'areas').flatMap((file) => findAreasInside(file, 'members')),
    ...content.sources.flatMap((file) => findAreasInside(file, 'areas', 'notices')),
    ...content.schemes.flatMap(findInScheme),
  ];
  return [
    ...content.vocabulary.flatMap((list) => findRepeatedTerms(list)),
    ...mentions.flatMap((mention) => checkMention(mention, known, terms)),
    ...content.sources.flatMap((file) => findTakenAddresses(file, content.schemes)),
  ];
};

/** A place in a file that names something: a file of content/, an area, or a term of one list of the vocabulary. */
interface Mention {
  file: ContentFile;
  path: PropertyKey[];
  noun: keyof ReferenceTargets | { list: VocabularyName };
  id: string;
}

const checkMention = (
  { file, path, noun, id }: Mention,
  known: ReferenceTargets,
  terms: ReadonlyMap<string, string[]>,
): Problem[] => {
  const report = (message: string): Problem[] => [{ file: file.file, line: file.lineOf(path), message }];
  if (typeof noun === 'object') {
    const ids = terms.get(noun.list);
    if (!ids || ids.includes(id)) return [];
    return report(
      `“${id}” is not in content/vocabulary/${noun.list}.yaml${didYouMean(id, ids) || '.'} Write one of: ` +
        `${ids.join(', ')}`,
    );
  }
  const { ids, add } = known[noun];
  return ids.has(id)
    ? []
    : report(`names the ${noun} “${id}”, which does not exist${didYouMean(id, [...ids]) || '.'} ${add(id)}`);
};

const findInCaution = (file: Entry<Caution>): Mention[] =>
  (
    [
      ['schemes', 'needs', 'needs'],
      ['schemes', 'onlyFor', 'audiences'],
      ['schemes', 'onlyAt', 'stages'],
      ['readers', 'needs', 'needs'],
      ['readers', 'stages', 'stages'],
    ] as const
  ).flatMap(([of, field, list]) => {
    const ids = (file.value[of] as Partial<Record<typeof field, string[]>>)[field] ?? [];
    return ids.map((id, index): Mention => ({ file, path: [of, field, index], noun: { list }, id }));
  });

const findInScheme = (file: Entry<Scheme>): Mention[] => {
  const scheme = file.value;
  const lists = [
    'needs',
    'stages',
    'disposals',
    'approaches',
    'audiences',
    ...(scheme.takesPeople ? (['referrers'] as const) : []),
  ] as const;
  return [
    ...lists.flatMap((list) => {
      const fact = (scheme as Record<typeof list, Scheme['needs']>)[list];
      return fact.state === 'known'
        ? fact.value.map((id, index): Mention => ({ file, path: [list, 'value', index], noun: { list }, id }))
        : [];
    }),
    ...(scheme.area.state === 'known'
      ? scheme.area.value.areas.map((id, index): Mention => ({
          file,
          path: ['area', 'value', 'areas', index],
          noun: 'area',
          id,
        }))
      : []),
    ...scheme.organisations.map(({ provider: id }, index): Mention => ({
      file,
      path: ['organisations', index, 'provider'],
      noun: 'provider',
      id,
    })),
    ...(scheme.funding.state === 'known'
      ? scheme.funding.value.flatMap(({ funder }, index): Mention[] =>
          funder ? [{ file, path: ['funding', 'value', index, 'funder'], noun: 'provider', id: funder }] : [],
        )
      : []),
    ...scheme.outcomes.flatMap(({ alsoOf = [] }, outcome) =>
      alsoOf.map((id, index): Mention => ({
        file,
        path: ['outcomes', outcome, 'alsoOf', index],
        noun: 'scheme',
        id,
      })),
    ),
    ...scheme.related.map(({ scheme: id }, index): Mention => ({
      file,
      path: ['related', index, 'scheme'],
      noun: 'scheme',
      id,
    })),
    ...findAreasInside(file, 'areas', 'criteria'),
    ...findInside(file.data, 'needs').flatMap(({ path, value }) =>
      path.length > 1 && Array.isArray(value)
        ? value.map((id: string, index): Mention => ({ file, path: [...path, index], noun: { list: 'needs' }, id }))
        : [],
    ),
  ];
};

/** Every `document:` anywhere in a file names a source. */
const findCites = (file: Entry<unknown>): Mention[] =>
  findInside(file.data, 'document')
    // The facts of a scheme or provider name these places by their keys.
    .filter(({ path }) => !isKeyed(file.folder) || path[0] === 'sources')
    .map(({ path, value }) => ({ file, path, noun: 'source', id: String(value) }));

/** Every list of areas under a key of this name, under one field of the file or anywhere in it. */
const findAreasInside = (file: ContentFile, key: string, field?: string): Mention[] =>
  findInside(file.data, key).flatMap(({ path, value }) =>
    Array.isArray(value) && (field === undefined || path[0] === field)
      ? value.map((id, index): Mention => ({ file, path: [...path, index], noun: 'area', id: String(id) }))
      : [],
  );

/** A former address of a figure about the problem redirects to it, unless a figure of a scheme has that address now. */
const findTakenAddresses = (file: Entry<Source>, schemes: readonly Entry<Scheme>[]): Problem[] =>
  file.value.context.flatMap(({ formerly }, index) =>
    schemes.some(({ id, value }) => value.outcomes.some((outcome) => `${id}/${outcome.id}` === formerly))
      ? [
          {
            file: file.file,
            line: file.lineOf(['context', index, 'formerly']),
            message: `was once at “${formerly}”, where a figure of that scheme is now. Take one of the two out`,
          },
        ]
      : [],
  );

const findRepeatedTerms = (list: CheckedContent['vocabulary'][number]): Problem[] =>
  list.value.terms.flatMap(({ id }, index, all) =>
    all.findIndex((term) => term.id === id) === index
      ? []
      : [
          {
            file: list.file,
            line: list.lineOf(['terms', index]),
            message: `has the id “${id}” twice. Give one of the two another id`,
          },
        ],
  );

/** Every value under a key of this name, at any depth, with its path. */
const findInside = (
  value: unknown,
  key: string,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; value: unknown }[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const step = [...path, Array.isArray(value) ? Number(name) : name];
    return [...(name === key ? [{ path: step, value: inner as unknown }] : []), ...findInside(inner, key, step)];
  });
};

type ReferenceTargets = Record<
  'source' | 'provider' | 'scheme' | 'area',
  { ids: ReadonlySet<string>; add: (id: string) => string }
>;
