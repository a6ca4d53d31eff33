import { z } from 'zod';
import { makeTextSchema, textSchema } from './cite.ts';
import type { Answer } from './fact.ts';
import { factNames, facts, type FactName } from './facts.ts';
import { guideSchema } from './guide.ts';
import { providerSchema } from './provider.ts';
import { summarySchema } from './scheme.ts';
import { didYouMean } from './strict.ts';

/**
 * The text of a file in a second language is in a separate file beside it: harbour-bridge.cy.mdx has the Welsh of
 * harbour-bridge.mdx. It has text only, so that a value, a state and a source are written once.
 */

/** The second languages, by the code in the names of their files. */
export const languages = { cy: 'Welsh' } as const;
/** The code of a second language. */
export type Language = keyof typeof languages;
export const languageCodes = Object.keys(languages) as Language[];

/** A group of texts in a second language, which reports where a field of the original belongs. */
const texts = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => explainKey(key, Object.keys(shape))).join('; ')
        : undefined,
  });

const explainKey = (key: string, known: readonly string[]): string =>
  `“${key}” is not a field of a second language${didYouMean(key, known) || '.'} Its file has text only: ` +
  `${known.join(', ')}. Values, states and sources are in the file that it translates`;

const factText = makeTextSchema(
  'should be text only. The value, the state and the source of a fact are in the file that this one translates',
);
const textsOfFacts = texts(
  Object.fromEntries(factNames.map((name) => [name, factText.optional().describe(facts[name].help)])) as {
    [Name in FactName]: z.ZodOptional<typeof factText>;
  },
);

/** The front matter of a file in a second language, by the folder of what it translates. */
export const translationSchemas = {
  schemes: texts({
    name: textSchema.optional().describe('Left out where the scheme has one name in both languages'),
    summary: summarySchema,
    about: textSchema.describe('Two or three plain sentences'),
    words: textsOfFacts
      .default({})
      .describe(
        'The text of each fact that has one: its value where that is text, else what it has under words or why',
      ),
  }),
  providers: texts({ name: providerSchema.shape.name }),
  guides: texts({ title: guideSchema.shape.title, summary: guideSchema.shape.summary }),
} as const satisfies Record<string, z.ZodType>;
/** A folder whose files can have translations beside them. */
export type TranslatedFolder = keyof typeof translationSchemas;

/** Whether the files of a folder can have translations beside them. */
export const isTranslated = (folder: string): folder is TranslatedFolder => Object.hasOwn(translationSchemas, folder);

/**
 * Reads the language from the name of a file: harbour-bridge.cy.mdx has the text of harbour-bridge in cy.
 * @param path path or name of the file
 * @returns the id of what it translates and its code, which may be unknown here; null if it names none
 */
export const readLanguage = (path: string): { id: string; code: string } | null => {
  const [, id, code] = /([^/\\]+)\.([^./\\]+)\.[^./\\]+$/.exec(path) ?? [];
  return id === undefined || code === undefined ? null : { id, code };
};

/** Whether the value of a fact is a text of our own, by its schema in the table of facts. */
const hasTextValue = (name: FactName): boolean => {
  const [known] = facts[name].schema.options;
  return (known.shape.value as unknown) === textSchema;
};

/** The text in an answer to a question, which a second language replaces; undefined if there is none. */
export const translatableText = (name: FactName, answer: Answer<unknown>): string | undefined => {
  if (answer.state === 'known') return answer.words ?? (hasTextValue(name) ? String(answer.value) : undefined);
  return answer.state === 'not looked up' ? undefined : answer.why;
};
