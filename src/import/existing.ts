import { readChecked } from '../check/check.ts';
import type { ContentFile } from '../check/files.ts';
import { formatProblems } from '../check/problem.ts';
import { listNames, termId, toCode, type ListName } from '../feeds/oruk/taxonomy.ts';
import { recordId } from '../feeds/stable-id.ts';
import { areaSchema, regionSchema, type Area, type Region } from '../schemas/area.ts';
import { providerKinds, providerSchema } from '../schemas/provider.ts';
import { organisationRoles, schemeKinds, schemeSchema, schemeStatuses } from '../schemas/scheme.ts';
import { vocabularySchema } from '../schemas/vocabulary.ts';

/** An existing entry: its file and, for a scheme, the dates that an update must preserve. */
export interface Listed {
  id: string;
  /** Path below the content folder, such as schemes/x.mdx. */
  file: string;
  listed: string;
  changes: readonly { on: string; words: string }[];
}

/** What an import has to know of a content folder. */
export interface Existing {
  schemes: ReadonlyMap<string, Listed>;
  providers: ReadonlyMap<string, Listed>;
  /** Ids of organisations by each of their names, in lower case. */
  providerNames: ReadonlyMap<string, string>;
  /** Ids in use, by folder. */
  ids: { schemes: ReadonlySet<string>; providers: ReadonlySet<string>; sources: ReadonlySet<string> };
  /** Values of our lists by their IDs in our own feed. */
  terms: ReadonlyMap<string, { list: ListName; value: string; label: string }>;
  areas: readonly Area[];
  regions: readonly Region[];
}

/** Reads a content folder. One with errors is rejected: they could not be distinguished from errors of the import. */
export const readExisting = (folder: string): Existing => {
  const { files, problems: all } = readChecked(folder, folder);
  const problems = all.filter(({ message }) => !message.startsWith('holds no files'));
  if (problems.length > 0)
    throw new Error(`${folder} has errors. Fix them before an import:\n\n${formatProblems(problems)}`);
  const inFolder = (name: ContentFile['folder']) => files.filter((file) => file.folder === name);
  const schemes = inFolder('schemes').map(({ id, file, data }) => ({ id, file, data: schemeSchema.parse(data) }));
  const providers = inFolder('providers').map(({ id, file, data }) => ({ id, file, data: providerSchema.parse(data) }));
  const vocabulary = new Map(
    inFolder('vocabulary').map(({ id, data }) => [
      id,
      vocabularySchema.parse(data).terms.map((term) => ({ value: term.id, label: term.label })),
    ]),
  );
  return {
    schemes: new Map(
      schemes.map(({ id, file, data }) => [
        recordId('service', data.key),
        { id, file, listed: data.listed, changes: data.changes },
      ]),
    ),
    providers: new Map(
      // A person who joined two organisations has the last word over a draft of the second.
      [
        ...providers.map((provider) => [recordId('organization', provider.data.key), provider] as const),
        ...providers.flatMap((provider) => provider.data.otherKeys.map((key) => [key, provider] as const)),
      ].map(([key, { id, file, data }]) => [key, { id, file, listed: data.listed, changes: [] }]),
    ),
    providerNames: new Map(
      providers.flatMap(({ id, data }) =>
        [data.name, ...data.otherNames].map((name) => [name.toLowerCase(), id] as const),
      ),
    ),
    ids: {
      schemes: new Set(schemes.map(({ id }) => id)),
      providers: new Set(providers.map(({ id }) => id)),
      sources: new Set(inFolder('sources').map(({ id }) => id)),
    },
    terms: new Map(
      listNames.flatMap((list) =>
        valuesOf(list, vocabulary).map(
          ({ value, label }) => [termId(list, toCode(value)), { list, value, label }] as const,
        ),
      ),
    ),
    areas: inFolder('areas')
      .filter(({ file }) => file.endsWith('.json'))
      .flatMap(({ data }) => areaSchema.array().parse((data as { areas: unknown }).areas)),
    regions: inFolder('areas')
      .filter(({ file }) => file.endsWith('.yaml'))
      .flatMap(({ data }) => regionSchema.array().parse(data)),
  };
};

interface ListValue {
  value: string;
  label: string;
}
const plain = (values: readonly string[]): ListValue[] => values.map((value) => ({ value, label: value }));

const valuesOf = (list: ListName, vocabulary: ReadonlyMap<string, ListValue[]>): readonly ListValue[] => {
  switch (list) {
    case 'kinds':
      return plain(schemeKinds);
    case 'statuses':
      return plain(schemeStatuses);
    case 'roles':
      return plain(organisationRoles);
    case 'organisation-kinds':
      return plain(providerKinds);
    case 'eligibility':
      return plain([
        'women',
        'men',
        ...['voluntary', 'admission', 'self-referral'].flatMap((question) => [`${question}-yes`, `${question}-no`]),
      ]);
    default:
      return vocabulary.get(list) ?? [];
  }
};
