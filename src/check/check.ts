import { join } from 'node:path';
import type { z } from 'astro/zod';
import { formatCount } from '../domain/lists/words.ts';
import { areaSchema, regionSchema, type Area, type Region } from '../schemas/area.ts';
import { familySchema, type Family } from '../schemas/family.ts';
import { guideSchema } from '../schemas/guide.ts';
import { providerSchema, type Provider } from '../schemas/provider.ts';
import { schemeSchema, type Scheme } from '../schemas/scheme.ts';
import { searchWordsSchema, type SearchWordLists } from '../schemas/search-words.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { themeSchema, type Theme } from '../schemas/theme.ts';
import { vocabularySchema, type Vocabulary } from '../schemas/vocabulary.ts';
import { checkCited } from './cited.ts';
import { checkClosing } from './lifecycle.ts';
import { toProblem } from './explain.ts';
import { readContent, type ContentFile, type Folder } from './files.ts';
import { nameFile } from './name-file.ts';
import { formatProblems, type Problem } from './problem.ts';
import { checkFamilies } from './families.ts';
import { checkFigures } from './figures.ts';
import { checkHelplines } from './helplines.ts';
import { checkInventory } from './inventory.ts';
import { checkKeys } from './keys.ts';
import { checkOneCase } from './one-case.ts';
import { checkProse } from './prose.ts';
import { checkReferences } from './references.ts';
import { checkReview } from './review.ts';
import { checkSafety } from './safety.ts';
import { salvageScheme } from './parse-partial.ts';
import { checkSite } from './site.ts';
import { checkSupport } from './support.ts';
import { checkThemes } from './themes.ts';

const schemas = {
  schemes: schemeSchema,
  providers: providerSchema,
  guides: guideSchema,
  sources: sourceSchema,
  vocabulary: vocabularySchema,
  search: searchWordsSchema,
  themes: themeSchema,
  families: familySchema,
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
  search: Entry<SearchWordLists>[];
  themes: Entry<Theme>[];
  families: Entry<Family>[];
  areaIds: string[];
  areas: Area[];
  regions: Region[];
}

/**
 * Every fault in a content folder, in one run: fields, references, sums, missing lists, ids used twice.
 * @param folder path of the content folder
 * @param root what file names in messages are relative to
 */
export const checkContent = (folder = 'content', root = '.'): Problem[] => readChecked(folder, root).problems;

/**
 * Everything in a content folder as the site uses it, with every fault beside it. Files with faults of their own are
 * left out.
 */
export const readChecked = (
  folder = 'content',
  root = '.',
): { content: Content; files: ContentFile[]; problems: Problem[] } => {
  const { files, problems } = readContent(folder, root);
  const sound = files.filter((file) => file.data !== undefined);
  const entries = <Name extends Folder>(name: Name) =>
    sound
      .filter((file) => file.folder === name)
      .flatMap((file) => parse(file, schemas[name], problems)) as Content[Name];
  const content: Content = {
    schemes: entries('schemes'),
    providers: entries('providers'),
    guides: entries('guides'),
    sources: entries('sources'),
    vocabulary: entries('vocabulary'),
    search: entries('search'),
    themes: entries('themes'),
    families: entries('families'),
    areaIds: readAreaIds(sound, problems),
    ...readAreas(sound),
  };
  const salvaged = salvageSchemes(sound, content, problems);
  const looked = { ...content, schemes: [...content.schemes, ...salvaged] };
  const faults = [
    ...problems,
    ...checkInventory(content, files, nameFile(root, folder)),
    ...checkKeys(files),
    ...checkReferences(looked, files),
    ...checkFigures(content, files),
    ...checkFigures({ ...content, schemes: salvaged }, files),
    ...checkFamilies(looked),
    ...checkThemes(looked),
    ...checkSupport(looked),
    ...checkOneCase(looked),
    ...checkCited(looked),
    ...checkSafety(looked),
    ...checkClosing(looked, files),
    ...checkProse(files),
    ...checkReview(files, nameFile(root, join(folder, 'review.yaml'))),
    ...checkSite(content, files),
    ...checkHelplines(folder, root),
  ];
  return { content, files, problems: faults };
};

/** Everything in a content folder as the site uses it. Stops with all problems in one message when there are any. */
export const assertContent = (folder?: string, root?: string): Content => {
  const { content, problems } = readChecked(folder, root);
  if (problems.length > 0) throw new ContentError(problems);
  return content;
};

/** The error that stops a build: every problem, a line each. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ` +
        `content/:\n\n${formatProblems(problems)}\n`,
    );
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/**
 * Everything in a sound content folder. One with faults is refused: what it says could not be trusted.
 * @throws with how many faults there are and how to see them
 */
export const readSound = (folder = 'content', root = '.'): { content: Content; files: ContentFile[] } => {
  const { content, files, problems } = readChecked(folder, root);
  if (problems.length > 0)
    throw new Error(
      `${formatCount(problems.length, 'problem')} in ${folder}/ have to be put right first. npm run check lists them.`,
    );
  return { content, files };
};

const parse = (file: ContentFile, schema: z.ZodType, problems: Problem[]): Entry<unknown>[] => {
  const result = schema.safeParse(file.data);
  if (result.success) return [{ ...file, value: result.data }];
  problems.push(...result.error.issues.map((issue) => toProblem(file, issue)));
  return [];
};

/** Schemes with faults of their own, as far as they are sound. */
const salvageSchemes = (sound: readonly ContentFile[], content: Content, problems: Problem[]): Entry<Scheme>[] => {
  const whole = new Set(content.schemes.map(({ id }) => id));
  return sound
    .filter(({ folder, id }) => folder === 'schemes' && !whole.has(id))
    .flatMap((file) => {
      const { entry, more } = salvageScheme(file, schemeSchema.safeParse(file.data).error?.issues ?? []);
      problems.push(...more.map((issue) => toProblem(file, issue)));
      return entry ?? [];
    });
};

/** The areas themselves, where their files are sound. */
const readAreas = (files: readonly ContentFile[]): Pick<Content, 'areas' | 'regions'> => {
  const dataOf = (ending: string) =>
    files.find(({ folder, file }) => folder === 'areas' && file.endsWith(ending))?.data;
  return {
    areas: areaSchema.array().safeParse((dataOf('.json') as { areas?: unknown } | undefined)?.areas).data ?? [],
    regions: regionSchema.array().safeParse(dataOf('.yaml')).data ?? [],
  };
};

/** The ids of all areas, those of files with faults included, so that a reference to them is not called missing. */
const readAreaIds = (files: readonly ContentFile[], problems: Problem[]): string[] => {
  const areas = files.filter(({ folder }) => folder === 'areas');
  return areas.flatMap((file) => {
    const isForces = file.file.endsWith('.json');
    const list = isForces ? (file.data as { areas?: unknown } | null)?.areas : file.data;
    const result = (isForces ? areaSchema : regionSchema).array().safeParse(list);
    if (!result.success)
      problems.push(...result.error.issues.map((issue) => toProblem(file, issue, isForces ? ['areas'] : [])));
    return Array.isArray(list)
      ? list.map((area: { slug?: unknown; id?: unknown } | null) => String(isForces ? area?.slug : area?.id))
      : [];
  });
};
