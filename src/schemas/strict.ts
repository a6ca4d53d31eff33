import { z } from 'zod';
import { nearest } from './nearest.ts';

/** An object in which a misspelt key is an error, reported with the nearest key that exists. */
export const strict = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownKey(key, Object.keys(shape))).join('; ')
        : undefined,
  });

/** One word of a closed list; an error names the nearest valid one. */
export const oneOf = <const Words extends readonly string[]>(words: Words, noun: string) =>
  z.enum(words, {
    error: ({ input }) => (input === undefined ? missing(words) : notOneOf(String(input), words, noun)),
  });

/** The message for a group of fields whose kind, under the key that tells the kinds apart, is missing or in no list. */
export const notAKind =
  (key: string, kinds: readonly string[], noun: string) =>
  ({ input }: { input?: unknown }) => {
    // Anything but a group of fields gets the usual message.
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
    const word = (input as Record<string, unknown>)[key];
    return word === undefined ? missing(kinds) : notOneOf(String(word), kinds, noun);
  };

/** “, did you mean “x”?” if a known word is close enough to be meant, else nothing. */
export const didYouMean = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known);
  return near ? `; did you mean “${near}”?` : '';
};

const missing = (words: readonly string[]): string => `is missing. Write one of: ${words.join(', ')}`;

const notOneOf = (word: string, words: readonly string[], noun: string): string =>
  `“${word}” is not a ${noun}${didYouMean(word, words) || '.'} Write one of: ${words.join(', ')}`;

const unknownKey = (key: string, known: readonly string[]): string =>
  `“${key}” is not a field here${didYouMean(key, known) || `. The fields are: ${known.join(', ')}`}`;
