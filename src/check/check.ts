import type { z } from 'zod';
import { formatCount } from '../messages/format.ts';
import { areaSchema, regionSchema } from '../schemas/area.ts';
import { cautionSchema } from '../schemas/caution.ts';
import { areaContactSchema, nationalLineSchema, routeSchema } from '../schemas/contact.ts';
import { familySchema } from '../schemas/family.ts';
import { guideSchema } from '../schemas/guide.ts';
import { pageSchema } from '../schemas/page.ts';
import { parseWithMessages } from '../schemas/parse.ts';
import { providerSchema } from '../schemas/provider.ts';
import { schemeSchema, type Scheme } from '../schemas/scheme.ts';
import { searchWordsSchema } from '../schemas/search-words.ts';
import { sourceSchema } from '../schemas/source.ts';
import { themeSchema } from '../schemas/theme.ts';
import { vocabularySchema } from '../schemas/vocabulary.ts';
import type { CheckedContent, Entry, Located } from './content.ts';
import { toProblem } from './explain.ts';
import { readContent, type ContentFile, type Folder } from './files.ts';
import { formatProblems, type Problem } from './problem.ts';
import { parsePartialScheme } from './parse-partial.ts';
import { rules } from './rules.ts';

const schemas = {
  schemes: schemeSchema,
  providers: providerSchema,
  guides: guideSchema,
  pages: pageSchema,
  sources: sourceSchema,
  vocabulary: vocabularySchema,
  search: searchWordsSchema,
  themes: themeSchema,
  families: familySchema,
  routes: routeSchema,
  cautions: cautionSchema,
} satisfies Record<Folder, z.ZodType>;

/**
 * Every problem in a content folder, in one run: fields, references, sums, missing lists, ids used twice.
 * @param folder path of the content folder
 * @param root the folder that file names in messages are relative to
 */
export const checkContent = (folder = 'content', root = '.'): Problem[] => readChecked(folder, root).problems;

/**
 * Everything in a content folder as the site uses it, with every problem beside it. Files with errors of their own are
 * left out.
 */
export const readChecked = (
  folder = 'content',
  root = '.',
): { content: CheckedContent; files: ContentFile[]; problems: Problem[] } => {
  const { files, problems } = readContent(folder, root);
  const readable = files.filter((file) => file.data !== undefined);
  const entries = <Name extends Folder>(name: Name) =>
    readable
      .filter((file) => file.folder === name)
      .flatMap((file) => parse(file, schemas[name], problems)) as CheckedContent[Name];
  const content: CheckedContent = {
    schemes: entries('schemes'),
    providers: entries('providers'),
    guides: entries('guides'),
    pages: entries('pages'),
    sources: entries('sources'),
    vocabulary: entries('vocabulary'),
    search: entries('search'),
    themes: entries('themes'),
    families: entries('families'),
    routes: entries('routes'),
    cautions: entries('cautions'),
    areaContacts: readRows(readable, 'areas', areaContactSchema, problems),
    nationalLines: readRows(readable, 'national', nationalLineSchema, problems),
    areaIds: readAreaIds(readable, problems),
    ...readAreas(readable),
  };
  const partial = parsePartialSchemes(readable, content, problems);
  const all = { ...content, schemes: [...content.schemes, ...partial] };
  const today = new Date().toISOString().slice(0, 10);
  const checked = { files, content, partial, all, folder, root, today };
  return { content, files, problems: [...problems, ...rules.flatMap((rule) => rule(checked))] };
};

/** Everything in a content folder as the site uses it. Throws one error with all problems if there are any. */
export const assertContent = (folder?: string, root?: string): CheckedContent => {
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
 * Everything in a valid content folder. One with errors is rejected: its content could not be trusted.
 * @throws with how many problems there are and how to list them
 */
export const readValid = (folder = 'content', root = '.'): { content: CheckedContent; files: ContentFile[] } => {
  const { content, files, problems } = readChecked(folder, root);
  if (problems.length > 0)
    throw new Error(`Fix ${formatCount(problems.length, 'problem')} in ${folder}/ first: npm run check lists them.`);
  return { content, files };
};

const parse = (file: ContentFile, schema: z.ZodType, problems: Problem[]): Entry<unknown>[] => {
  const result = parseWithMessages(schema, file.data);
  if (result.success) return [{ ...file, value: result.data }];
  problems.push(...result.error.issues.map((issue) => toProblem(file, issue)));
  return [];
};

/** Schemes with errors of their own, as far as they are valid. */
const parsePartialSchemes = (
  files: readonly ContentFile[],
  content: CheckedContent,
  problems: Problem[],
): Entry<Scheme>[] => {
  const whole = new Set(content.schemes.map(({ id }) => id));
  return files
    .filter(({ folder, id }) => folder === 'schemes' && !whole.has(id))
    .flatMap((file) => {
      const { entry, more } = parsePartialScheme(file, parseWithMessages(schemeSchema, file.data).error?.issues ?? []);
      problems.push(...more.map((issue) => toProblem(file, issue)));
      return entry ?? [];
    });
};

/** The valid rows of a table of contacts, each with the line that it is on. */
const readRows = <Row>(
  files: readonly ContentFile[],
  id: string,
  schema: z.ZodType<Row>,
  problems: Problem[],
): Located<Row>[] => {
  const file = files.find((each) => each.folder === 'contacts' && each.id === id);
  return ((file?.data ?? []) as unknown[]).flatMap((row, index) => {
    const result = parseWithMessages(schema, row);
    if (result.success) return [{ value: result.data, file: file?.file ?? id, line: file?.lineOf([index]) }];
    if (file) problems.push(...result.error.issues.map((issue) => toProblem(file, issue, [index])));
    return [];
  });
};

/** The areas, if their files are valid. */
const readAreas = (files: readonly ContentFile[]): Pick<CheckedContent, 'areas' | 'regions'> => {
  const dataOf = (ending: string) =>
    files.find(({ folder, file }) => folder === 'areas' && file.endsWith(ending))?.data;
  return {
    areas: areaSchema.array().safeParse((dataOf('.json') as { areas?: unknown } | undefined)?.areas).data ?? [],
    regions: regionSchema.array().safeParse(dataOf('.yaml')).data ?? [],
  };
};

/** The ids of all areas, also from files with errors, so that references to them are not reported as missing. */
const readAreaIds = (files: readonly ContentFile[], problems: Problem[]): string[] => {
  const areas = files.filter(({ folder }) => folder === 'areas');
  return areas.flatMap((file) => {
    const isForces = file.file.endsWith('.json');
    const list = isForces ? (file.data as { areas?: unknown } | null)?.areas : file.data;
    const result = parseWithMessages((isForces ? areaSchema : regionSchema).array(), list);
    if (!result.success)
      problems.push(...result.error.issues.map((issue) => toProblem(file, issue, isForces ? ['areas'] : [])));
    return Array.isArray(list)
      ? list.map((area: { slug?: unknown; id?: unknown } | null) => String(isForces ? area?.slug : area?.id))
      : [];
  });
};
