import { z } from 'zod';
import { wordsAlone, wordsSchema } from './cite.ts';
import type { Answer } from './fact.ts';
import { factNames, facts, type FactName } from './facts.ts';
import { guideSchema } from './guide.ts';
import { providerSchema } from './provider.ts';
import { summarySchema } from './scheme.ts';
import { didYouMean } from './strict.ts';

/**
 * A file’s words in a second language, in a file of its own beside it: harbour-bridge.cy.mdx holds the Welsh of
 * harbour-bridge.mdx. It has words alone, so that a value, a state and a source are written once.
 */

/** The second languages, by the code that the names of their files have. */
export const languages = { cy: 'Welsh' } as const;
/** The code of a second language. */
export type Language = keyof typeof languages;
export const languageCodes = Object.keys(languages) as Language[];

/** A group of words in a second language, which answers a field of the original by where that belongs. */
const words = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => explainKey(key, Object.keys(shape))).join('; ')
        : undefined,
  });

const explainKey = (key: string, known: readonly string[]): string =>
  `“${key}” is not a field of a second language${didYouMean(key, known) || '.'} Its file has words alone: ` +
  `${known.join(', ')}. Values, states and sources are in the file that it translates`;

const factWords = wordsAlone(
  'should be words alone. The value, the state and the source of a fact are in the file that this one translates',
);
const wordsOfFacts = words(
  Object.fromEntries(factNames.map((name) => [name, factWords.optional().describe(facts[name].help)])) as {
    [Name in FactName]: z.ZodOptional<typeof factWords>;
  },
);

/** What the file of a second language has at its top, by the folder of what it translates. */
export const translationSchemas = {
  schemes: words({
    name: wordsSchema.optional().describe('Left out where the scheme has one name in both languages'),
    summary: summarySchema,
    about: wordsSchema.describe('Two or three plain sentences'),
    words: wordsOfFacts
      .default({})
      .describe(
        'The words of each fact that has some: its value where that is words, else what it has under words or why',
      ),
  }),
  providers: words({ name: providerSchema.shape.name }),
  guides: words({ title: guideSchema.shape.title, summary: guideSchema.shape.summary }),
} as const satisfies Record<string, z.ZodType>;
/** A folder whose files can have their words in a second language beside them. */
export type TranslatedFolder = keyof typeof translationSchemas;

/** Whether the files of a folder can have their words in a second language beside them. */
export const isTranslated = (folder: string): folder is TranslatedFolder => Object.hasOwn(translationSchemas, folder);

/**
 * What the name of a file says of its language: harbour-bridge.cy.mdx holds words of harbour-bridge in cy.
 * @param path path or name of the file
 * @returns the id of what it translates and its code, which may be of no language here; null where it names none
 */
export const readLanguage = (path: string): { id: string; code: string } | null => {
  const [, id, code] = /([^/\\]+)\.([^./\\]+)\.[^./\\]+$/.exec(path) ?? [];
  return id === undefined || code === undefined ? null : { id, code };
};

/** Whether the value of a fact is words of our own, by its schema in the table of facts. */
const isOfWords = (name: FactName): boolean => {
  const [known] = facts[name].schema.options;
  return (known.shape.value as unknown) === wordsSchema;
};

/** The words of its own that an answer to a question has, which a second language replaces; undefined where none. */
export const ownWords = (name: FactName, answer: Answer<unknown>): string | undefined => {
  if (answer.state === 'known') return answer.words ?? (isOfWords(name) ? String(answer.value) : undefined);
  return answer.state === 'not looked up' ? undefined : answer.why;
};
