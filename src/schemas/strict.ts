import { z } from 'astro/zod';
import { nearest } from './nearest.ts';

/** An object in which a misspelt key is a fault, said with the nearest key that exists. */
export const strict = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownKey(key, Object.keys(shape))).join('; ')
        : undefined,
  });

/** One word of a closed list; a wrong word is answered with the nearest right one. */
export const oneOf = <const Words extends readonly string[]>(words: Words, noun: string) =>
  z.enum(words, {
    error: ({ input }) =>
      input === undefined ? undefined : `“${String(input)}” is not a ${noun}${didYouMean(String(input), words)}. Write one of: ${words.join(', ')}`,
  });

/** “, did you mean “x”?” when a known word is close enough to be meant, else nothing. */
export const didYouMean = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known);
  return near ? `; did you mean “${near}”?` : '';
};

const unknownKey = (key: string, known: readonly string[]): string =>
  `“${key}” is not a field here${didYouMean(key, known) || `. The fields are: ${known.join(', ')}`}`;
