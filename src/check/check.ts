import type { z } from 'astro/zod';
import { areaSchema, regionSchema } from '../schemas/area.ts';
import { guideSchema } from '../schemas/guide.ts';
import { providerSchema, type Provider } from '../schemas/provider.ts';
import { schemeSchema, type Scheme } from '../schemas/scheme.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { vocabularyNames, vocabularySchema, type Vocabulary } from '../schemas/vocabulary.ts';
import { explainIssue } from './explain.ts';
import { readContent, type ContentFile, type Folder } from './files.ts';
import { formatProblems, type Problem } from './problem.ts';
import { checkFigures } from './figures.ts';
import { checkReferences } from './references.ts';

const schemas = {
  schemes: schemeSchema,
  providers: providerSchema,
  guides: guideSchema,
  sources: sourceSchema,
  vocabulary: vocabularySchema,
} satisfies Record<Folder, z.ZodType>;

/** A file whose own fields are sound, with its values as the site uses them. */
export interface Entry<Value> extends ContentFile {
  value: Value;
}

/** All sound files of content/, by folder, for the rules that look across files. */
export interface Content {
  schemes: Entry<Scheme>[];
  providers: Entry<Provider>[];
  guides: Entry<z.infer<typeof guideSchema>>[];
  sources: Entry<Source>[];
  vocabulary: Entry<Vocabulary>[];
  areaIds: string[];
}

/**
 * Every fault in a content folder, in one run: fields, references, sums, missing lists, ids used twice.
 * @param folder path of the content folder
 * @param root what file names in messages are relative to
 */
export const checkContent = (folder = 'content', root = '.'): Problem[] => {
  const { files, problems } = readContent(folder, root);
  const sound = files.filter((file) => file.data !== undefined);
  const entries = <Name extends Folder>(name: Name) =>
    sound.filter((file) => file.folder === name).flatMap((file) => parse(file, schemas[name], problems)) as Content[Name];
  const content: Content = {
    schemes: entries('schemes'),
    providers: entries('providers'),
    guides: entries('guides'),
    sources: entries('sources'),
    vocabulary: entries('vocabulary'),
    areaIds: readAreaIds(sound, problems),
  };
  return [...problems, ...findEmpty(files, folder), ...findTwice(files), ...findKeysTwice(content.schemes), ...findKeysTwice(content.providers), ...checkReferences(content, files), ...checkFigures(content)];
};

/** Stops with all problems in one message when content/ has any. */
export const assertContent = (folder?: string, root?: string): void => {
  const problems = checkContent(folder, root);
  if (problems.length > 0) throw new ContentError(problems);
};

/** The error that stops a build: every problem, a line each. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content/:\n\n${formatProblems(problems)}\n`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

const parse = (file: ContentFile, schema: z.ZodType, problems: Problem[]): Entry<unknown>[] => {
  const result = schema.safeParse(file.data);
  if (result.success) return [{ ...file, value: result.data }];
  for (const issue of result.error.issues) problems.push({ file: file.file, line: file.lineOf(issue.path), message: explainIssue(issue) });
  return [];
};

const readAreaIds = (files: readonly ContentFile[], problems: Problem[]): string[] => {
  const areas = files.filter(({ folder }) => folder === 'areas');
  const listed = areas.flatMap((file) => {
    const isForces = file.file.endsWith('.json');
    const list = isForces ? (file.data as { areas?: unknown[] }).areas : file.data;
    const schema = isForces ? areaSchema.array() : regionSchema.array();
    const result = schema.safeParse(list);
    if (result.success) return result.data.map((area) => ('slug' in area ? area.slug : area.id));
    problems.push(...result.error.issues.map((issue) => ({ file: file.file, line: file.lineOf(issue.path), message: explainIssue(issue) })));
    return [];
  });
  return listed as string[];
};

const findEmpty = (files: readonly ContentFile[], folder: string): Problem[] =>
  [...(Object.keys(schemas) as Folder[]), 'areas' as const]
    .filter((name) => !files.some((file) => file.folder === name))
    .map((name) => ({ file: `${folder}/${name}`, message: 'holds no files, and the site cannot be built without them. Put the folder back' }))
    .concat(
      files.some(({ folder: name }) => name === 'vocabulary')
        ? vocabularyNames
            .filter((name) => !files.some((file) => file.folder === 'vocabulary' && file.id === name))
            .map((name) => ({ file: `${folder}/vocabulary/${name}.yaml`, message: 'is missing, and schemes are described with its words. Put the file back' }))
        : [],
    );

const findTwice = (files: readonly ContentFile[]): Problem[] =>
  files.flatMap((file, index) => {
    const first = files.findIndex(({ folder, id }) => folder === file.folder && id.toLowerCase() === file.id.toLowerCase());
    return first === index || file.folder === 'areas'
      ? []
      : [{ file: file.file, message: `has the same id as ${files[first]?.file}: “${file.id}”. Rename one of the two files` }];
  });

/** Two files with one key would share a lasting number in the feeds. */
const findKeysTwice = (entries: readonly Entry<{ key: string }>[]): Problem[] =>
  entries.flatMap(({ file, value, lineOf }, index) => {
    const first = entries.findIndex((entry) => entry.value.key === value.key);
    return first === index ? [] : [{ file, line: lineOf(['key']), message: `has the key “${value.key}” of ${entries[first]?.file}. Give the newer of the two another key, one that was never used` }];
  });
