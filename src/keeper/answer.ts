import { toSlug } from '../schemas/slug.ts';
import type { Cite } from '../schemas/cite.ts';
import { z } from 'zod';
import type { CheckedContent } from '../check/content.ts';
import { idSchema, partialDateSchema } from '../schemas/cite.ts';
import { didYouMean } from '../schemas/strict.ts';

/** The kinds of file that a keeper creates. */
export const newKinds = ['scheme', 'provider', 'guide', 'source'] as const;
export type NewKind = (typeof newKinds)[number];

/** A question about a new file: its answer is required, or may be given right away. */
export interface Prompt {
  /** Its name among the answers; as a flag, with hyphens: takesPeople is --takes-people. */
  key: string;
  text: string;
  /** The only valid answers. */
  options?: readonly string[];
  isOptional?: boolean;
  /** What the answer must name: one or, separated by commas, several. */
  names?: 'sources' | 'providers' | 'areas';
  /** The answer if none is given. */
  fallback?: (answers: PromptAnswers, context: NewFileContext) => string;
  /** Whether it is asked after these answers; always if left out. */
  isAsked?: (answers: PromptAnswers) => boolean;
  /** What else is wrong with an answer; undefined if nothing is. */
  validate?: (answer: string, context: NewFileContext) => string | undefined;
}

/** PromptAnswers by the key of their prompt. An optional one that was left open is missing. */
export type PromptAnswers = Readonly<Record<string, string>>;

/** What exists already: ids, keys and places, and the day on which a new file is created. */
export interface NewFileContext {
  ids: Record<'schemes' | 'providers' | 'guides' | 'sources' | 'areas', readonly string[]>;
  /** Ids and keys that no new file may have. */
  reserved: Record<'schemes' | 'providers' | 'guides' | 'sources', readonly string[]>;
  /** The places that files cite, by their keys. */
  places: ReadonlyMap<string, Cite>;
  today: string;
}

/** What exists already in content. */
export const toNewFileContext = (content: CheckedContent, today: string): NewFileContext => {
  const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  const reservedOf = (entries: readonly { id: string; value: { key: string; formerIds: string[] } }[]) =>
    entries.flatMap(({ id, value }) => [id, value.key, ...value.formerIds]);
  return {
    ids: {
      schemes: idsOf(content.schemes),
      providers: idsOf(content.providers),
      guides: idsOf(content.guides),
      sources: idsOf(content.sources),
      areas: content.areaIds,
    },
    reserved: {
      schemes: reservedOf(content.schemes),
      providers: reservedOf(content.providers),
      guides: idsOf(content.guides),
      sources: idsOf(content.sources),
    },
    places: new Map([...content.schemes, ...content.providers].flatMap(({ places }) => Object.entries(places))),
    today,
  };
};

/** What is wrong with an answer and what to write; undefined if nothing is. */
export const validateAnswer = (prompt: Prompt, answer: string, context: NewFileContext): string | undefined => {
  if (!answer) return prompt.isOptional ? undefined : 'This is needed to create the file.';
  if (prompt.options && !prompt.options.includes(answer))
    return (
      `“${answer}” is not one of the answers${didYouMean(answer, prompt.options) || '.'} Write one of: ` +
      `${prompt.options.join(', ')}.`
    );
  const missing = prompt.names
    ? toList(answer).find((id) => prompt.names && !context.ids[prompt.names].includes(id))
    : undefined;
  if (prompt.names && missing) return explainMissing(prompt.names, missing, context);
  return prompt.validate?.(answer, context);
};

/** An answer that names several, separated by commas. */
export const toList = (answer: string): string[] =>
  answer
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** The flag that gives an answer: takesPeople is takes-people. */
export const toFlag = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The id from a name: “Women’s Centre, Orl” is womens-centre-orl. */
export const toId = (name: string): string => toSlug(name.replaceAll('&', ' and ').replaceAll('.', ''));

/** Validates an id: its form, and that it is free. */
export const validateId =
  (folder: keyof NewFileContext['reserved']) =>
  (id: string, context: NewFileContext): string | undefined => {
    if (!idSchema.safeParse(id).success)
      return `“${id}” is not an id. Write lower-case words joined by hyphens, such as harbour-bridge.`;
    return context.reserved[folder].includes(id)
      ? `“${id}” is taken, or was once. Choose another, such as one with the area in it.`
      : undefined;
  };

/** Validates a date or a part of one. */
export const validateDate = (answer: string): string | undefined =>
  partialDateSchema.safeParse(answer).success
    ? undefined
    : `“${answer}” is not a date. Write 2018, 2018-12 or 2018-12-01, as much of it as the document states.`;

/** Validates the complete address of a page. */
export const validateAddress = (answer: string): string | undefined =>
  z.url({ protocol: /^https$/ }).safeParse(answer).success
    ? undefined
    : `“${answer}” is not the address of a page. Write it whole, with https://.`;

const nouns = { sources: 'source', providers: 'provider', areas: 'area' } as const;

const explainMissing = (folder: keyof typeof nouns, id: string, context: NewFileContext): string => {
  const hint =
    folder === 'areas'
      ? `The areas are: ${context.ids.areas.join(', ')}.`
      : 'Create it with: npm run new -- ' +
        `${nouns[folder]}${folder === 'sources' ? ` --id ${id}` : ` --name "…" --id ${id}`}`;
  return `There is no ${nouns[folder]} “${id}”${didYouMean(id, context.ids[folder]) || '.'} ${hint}`;
};
