import { toSlug } from '../schemas/slug.ts';
import type { Cite } from '../schemas/cite.ts';
import { z } from 'zod';
import type { CheckedContent } from '../check/content.ts';
import { idSchema, partialDateSchema } from '../schemas/cite.ts';
import { didYouMean } from '../schemas/strict.ts';

/** The kinds of file that a keeper begins. */
export const newKinds = ['scheme', 'provider', 'guide', 'source'] as const;
export type NewKind = (typeof newKinds)[number];

/** Something that must be known before a file can be begun, or that may be said at once. */
export interface AskedOf {
  /** Its name among the answers; as a flag, with hyphens: takesPeople is --takes-people. */
  key: string;
  words: string;
  /** The only answers there are. */
  options?: readonly string[];
  isOptional?: boolean;
  /** What it must name one of, or several with commas between. */
  names?: 'sources' | 'providers' | 'areas';
  /** The answer that is taken where none is given. */
  fallback?: (answers: Answers, taken: Taken) => string;
  /** Whether it is asked at all, after these answers. */
  isAsked?: (answers: Answers) => boolean;
  /** What is wrong with an answer, beyond what the rest says. */
  refuse?: (answer: string, taken: Taken) => string | undefined;
}

/** Answers by the key of their question. An optional one that was left open is not there. */
export type Answers = Readonly<Record<string, string>>;

/** Ids that exist, former names and lasting keys among those that a new file may not take. */
export interface Taken {
  ids: Record<'schemes' | 'providers' | 'guides' | 'sources' | 'areas', readonly string[]>;
  /** Ids and keys that no new file may have. */
  reserved: Record<'schemes' | 'providers' | 'guides' | 'sources', readonly string[]>;
  /** The places that files cite, by their keys. */
  places: ReadonlyMap<string, Cite>;
  today: string;
}

/** What exists already, from content as it was read. */
export const toTaken = (content: CheckedContent, today: string): Taken => {
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

/** What is wrong with an answer, in plain words with what to write; undefined where nothing is. */
export const refuseAnswer = (asked: AskedOf, answer: string, taken: Taken): string | undefined => {
  if (!answer) return asked.isOptional ? undefined : 'This has to be known before the file can be begun.';
  if (asked.options && !asked.options.includes(answer))
    return (
      `“${answer}” is not one of the answers${didYouMean(answer, asked.options) || '.'} Write one of: ` +
      `${asked.options.join(', ')}.`
    );
  const missing = asked.names
    ? toList(answer).find((id) => asked.names && !taken.ids[asked.names].includes(id))
    : undefined;
  if (asked.names && missing) return explainMissing(asked.names, missing, taken);
  return asked.refuse?.(answer, taken);
};

/** An answer that names several, with commas between. */
export const toList = (answer: string): string[] =>
  answer
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** The flag that gives an answer: takesPeople is takes-people. */
export const toFlag = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The id that a name gives: “Women’s Centre, Orl” is womens-centre-orl. */
export const toId = (name: string): string => toSlug(name.replaceAll('&', ' and ').replaceAll('.', ''));

/** A refusal of ids that are badly written or taken. */
export const refuseId =
  (folder: keyof Taken['reserved']) =>
  (id: string, taken: Taken): string | undefined => {
    if (!idSchema.safeParse(id).success)
      return `“${id}” is not an id. Write lower-case words joined by hyphens, such as harbour-bridge.`;
    return taken.reserved[folder].includes(id)
      ? `“${id}” is taken, or was once. Choose another, such as one with the area in it.`
      : undefined;
  };

/** A refusal of what is no date, or no part of one. */
export const refuseDate = (answer: string): string | undefined =>
  partialDateSchema.safeParse(answer).success
    ? undefined
    : `“${answer}” is not a date. Write 2018, 2018-12 or 2018-12-01, as much of it as the document states.`;

/** A rejection of what is not the whole address of a page. */
export const rejectAddress = (answer: string): string | undefined =>
  z.url({ protocol: /^https$/ }).safeParse(answer).success
    ? undefined
    : `“${answer}” is not the address of a page. Write it whole, with https://.`;

const nouns = { sources: 'source', providers: 'provider', areas: 'area' } as const;

const explainMissing = (folder: keyof typeof nouns, id: string, taken: Taken): string => {
  const begin =
    folder === 'areas'
      ? `The areas are: ${taken.ids.areas.join(', ')}.`
      : 'Begin it with: npm run new -- ' +
        `${nouns[folder]}${folder === 'sources' ? ` --id ${id}` : ` --name "…" --id ${id}`}`;
  return `There is no ${nouns[folder]} “${id}”${didYouMean(id, taken.ids[folder]) || '.'} ${begin}`;
};
