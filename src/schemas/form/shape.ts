import { parseWithMessages } from '../parse.ts';
import type { z } from 'zod';
import { citeSchema, dateSchema, idSchema, type Cite } from '../cite.ts';
import { formatPath } from '../field-path.ts';
import { didYouMean } from '../strict.ts';
import { confirmedPath, takeConfirmed } from './confirmed.ts';
import { isFields, type Fields } from './fields.ts';

/**
 * Converts between the form in which an author writes a file and the entry in it. A file lists each place that it cites
 * once, under a key that its facts name, and the questions that its sources leave open in one list.
 */

/** Questions of a file, by name, each with the day on which it was introduced. */
export type FileQuestions = Readonly<Record<string, string>>;

/** The questions that a kind of file answers: about itself, and about each item of a list. */
export interface FileKind {
  /** The field with the day on which the sources were last read for every question. */
  readOn: string;
  questions: (fields: Fields) => FileQuestions;
  ofItems: Readonly<Record<string, (item: Fields) => FileQuestions>>;
}

/**
 * Something in a file that cannot be read as an entry, with its path: in an author’s words, or as the schema of a place
 * reports it.
 */
export type ShapeIssue = { path: PropertyKey[]; message: string } | z.core.$ZodIssue;

/** A file after reading: its entry, and what is wrong with its form. */
export interface Unfolded {
  /** Undefined where the list of sources is missing or invalid. */
  entry: unknown;
  /** The valid places that the file lists, by their keys. */
  places: Readonly<Record<string, Cite>>;
  issues: ShapeIssue[];
}

/**
 * Reads the entry in a file: each fact with the places that its keys mean, and each open question with its state. A key
 * that is not in the list resolves to the first place, so that the same run finds everything else that is wrong.
 */
export const unfoldFile = (data: unknown, kind: FileKind): Unfolded => {
  if (!isFields(data)) return { entry: data, places: {}, issues: [] };
  const { places, issues } = readPlaces(data['sources']);
  if (issues.length > 0) return { entry: undefined, places, issues };
  const cited = resolveSources(data, { places, issues }) as Fields;
  const confirmed = takeConfirmed(cited, Object.keys(kind.questions(cited)), issues);
  const readOn = dateSchema.safeParse(data[kind.readOn]).data;
  const answered = answerAll(confirmed, kind.questions(cited), { readOn, issues, path: [] });
  for (const [list, questionsOf] of Object.entries(kind.ofItems)) {
    const items = answered[list];
    if (!Array.isArray(items)) continue;
    answered[list] = items.map((item: unknown, index) =>
      isFields(item) ? answerAll(item, questionsOf(item), { readOn: undefined, issues, path: [list, index] }) : item,
    );
  }
  return { entry: { ...answered, sources: Object.values(places) }, places, issues };
};

/** Where a file writes the value at this path of its entry. */
export const toWrittenPath = (route: readonly PropertyKey[], data: unknown, kind: FileKind): readonly PropertyKey[] => {
  const [first, index, ...rest] = route;
  if (!isFields(data) || typeof index !== 'number') return route;
  const { sources } = data;
  if (first === 'sources' && isFields(sources)) return [first, Object.keys(sources)[index] ?? index, ...rest];
  return first === 'confirmations'
    ? [...confirmedPath(index, data, Object.keys(kind.questions(data))), ...rest]
    : route;
};

const example = 'sources: { report-2021-4: { document: report-2021, at: “section 4, page 11” } }';

/** The valid places of a file by their keys, and what is wrong with the others or with their list. */
const readPlaces = (sources: unknown): Pick<Unfolded, 'places' | 'issues'> => {
  const failWith = (path: PropertyKey[], message: string) => ({ places: {}, issues: [{ path, message }] });
  if (sources === undefined)
    return failWith([], `has no sources. List each place that it cites under a key: ${example}`);
  if (!isFields(sources))
    return failWith(
      ['sources'],
      `sources: should be places by their keys: ${example}. npm run migrate rewrites a file of the old form`,
    );
  if (Object.keys(sources).length === 0)
    return failWith(['sources'], `sources: is empty. List each place that the file cites: ${example}`);
  const places: Record<string, Cite> = {};
  const issues: ShapeIssue[] = [];
  for (const [key, given] of Object.entries(sources)) {
    const { data: place, error } = parseWithMessages(citeSchema, given);
    if (place) places[key] = place;
    if (!idSchema.safeParse(key).success)
      issues.push({
        path: ['sources', key],
        message: `sources: “${key}” is not a key. Write lower-case words joined by hyphens, such as report-2021-4`,
      });
    // Reported here, once: every fact that names the key would report it again.
    else issues.push(...(error?.issues ?? []).map((issue) => ({ ...issue, path: ['sources', key, ...issue.path] })));
  }
  return { places, issues };
};

/** Every `source` of the file as the places that its keys mean: the first, and the others under `also`. */
const resolveSources = (
  value: unknown,
  context: { places: Readonly<Record<string, Cite>>; issues: ShapeIssue[] },
  path: PropertyKey[] = [],
): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown, index) => resolveSources(item, context, [...path, index]));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      if (path.length === 0 && key === 'sources') return [];
      if (key === 'also') {
        const at = [...path, key];
        context.issues.push({ path: at, message: `${formatPath(at)}: is not a field of a file. ${howToNameMore}` });
        return [];
      }
      if (key !== 'source') return [[key, resolveSources(inner, context, [...path, key])]];
      const [first, ...also] = toPlaces(inner, context, [...path, key]);
      return [['source', first], ...(also.length > 0 ? ([['also', also]] as [string, unknown][]) : [])];
    }),
  );
};

const howToNameMore = 'Name every place under source, as a list of keys: [report-2021-4, report-2022-7]';

const toPlaces = (
  source: unknown,
  { places, issues }: { places: Readonly<Record<string, Cite>>; issues: ShapeIssue[] },
  path: PropertyKey[],
): (Cite | undefined)[] => {
  const given: unknown[] = Array.isArray(source) && source.length > 0 ? source : [source];
  return given.map((key) => {
    if (typeof key === 'string' && Object.hasOwn(places, key)) return places[key];
    const [label, keys] = [formatPath(path), Object.keys(places)];
    issues.push({
      path,
      message:
        typeof key === 'string'
          ? `${label}: “${key}” is not a key of this file’s sources` +
            (didYouMean(key, keys) || `. Its keys are: ${keys.join(', ')}`)
          : `${label}: should be a key of this file’s sources, or a list of keys: ${keys.join(', ')}`,
    });
    return Object.values(places)[0];
  });
};

/** Fields with a state for every question that is in `notStated`, or that did not exist when the file was read. */
const answerAll = (
  given: Fields,
  questions: FileQuestions,
  { readOn, issues, path }: { readOn: string | undefined; issues: ShapeIssue[]; path: PropertyKey[] },
): Fields => {
  const names = Object.keys(questions);
  if (names.length === 0) return given;
  const { notStated, ...fields } = given;
  const answered: Fields = { ...fields };
  const add = (at: PropertyKey[], message: string) => issues.push({ path: [...path, ...at], message });
  for (const name of names) {
    const own = fields[name];
    if (!isFields(own)) continue;
    if (own['state'] === 'not stated' && own['why'] === undefined)
      add([name], `${name}: is not stated. Move it to the list notStated, or say why: { state: not stated, why: … }`);
    if (own['state'] === 'not looked up')
      add([name], `${name}: cannot be written as not looked up. Leave it out, or look it up`);
  }
  if (notStated !== undefined && !Array.isArray(notStated))
    add(['notStated'], 'notStated: should be a list of the questions that the sources leave open: [age, cost]');
  const open: unknown[] = Array.isArray(notStated) ? notStated : [];
  open.forEach((name, index) => {
    const at = ['notStated', index];
    if (typeof name !== 'string' || !Object.hasOwn(questions, name))
      add(
        at,
        `notStated: “${String(name)}” is not a question of this file` +
          (didYouMean(String(name), names) || `. The questions are: ${names.join(', ')}`),
      );
    else if (open.indexOf(name) !== index) add(at, `notStated: has “${name}” twice. Take one out`);
    else if (fields[name] !== undefined)
      add(at, `notStated: has “${name}”, which also has a line of its own. Take one of the two out`);
    else answered[name] = { state: 'not stated' };
  });
  for (const [name, introduced] of Object.entries(questions))
    if (answered[name] === undefined && readOn !== undefined && introduced > readOn)
      answered[name] = { state: 'not looked up' };
  return answered;
};

/**
 * An entry in the shape of a file: the inverse of `unfoldFile`.
 * @param keyOf the key of a place
 * @throws where two places would have one key
 */
export const foldFile = (entry: Fields, kind: FileKind, keyOf: (place: Cite) => string): Fields => {
  const places = new Map<string, Cite>();
  const toKey = (place: Cite): string => {
    const key = keyOf(place);
    const other = places.get(key);
    if (other && (other.document !== place.document || other.at !== place.at))
      throw new Error(`“${key}” would mean “${other.at}” and “${place.at}”, so nothing was written`);
    places.set(key, place);
    return key;
  };
  for (const place of (entry['sources'] ?? []) as Cite[]) toKey(place);
  const keyed = replaceSources(entry, toKey) as Fields;
  const folded = foldOpen(keyed, kind.questions(keyed));
  for (const [list, questionsOf] of Object.entries(kind.ofItems)) {
    const items = folded[list];
    if (Array.isArray(items))
      folded[list] = items.map((item: unknown) => (isFields(item) ? foldOpen(item, questionsOf(item)) : item));
  }
  return { ...folded, sources: Object.fromEntries(places) };
};

const replaceSources = (value: unknown, toKey: (place: Cite) => string): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => replaceSources(item, toKey));
  if (!isFields(value)) return value;
  const { also, ...fields } = value;
  return Object.fromEntries(
    Object.entries(fields).map(([key, inner]) => {
      if (key !== 'source' || !isFields(inner)) return [key, replaceSources(inner, toKey)];
      const keys = [inner as unknown as Cite, ...((also ?? []) as Cite[])].map(toKey);
      return [key, keys.length === 1 ? keys[0] : keys];
    }),
  );
};

/** Moves every question that is plainly “not stated” to the list, which takes the place of the last of them. */
const foldOpen = (fields: Fields, questions: FileQuestions): Fields => {
  const stateOf = (name: string): unknown => {
    const own = Object.hasOwn(questions, name) ? fields[name] : undefined;
    return isFields(own) && own['why'] === undefined ? own['state'] : undefined;
  };
  const names = Object.keys(fields);
  const open = Object.keys(questions).filter((name) => stateOf(name) === 'not stated');
  const last = names.findLast((name) => stateOf(name) === 'not stated');
  return Object.fromEntries(
    names.flatMap((name): [string, unknown][] => {
      if (name === last) return [['notStated', open]];
      const state = stateOf(name);
      return state === 'not stated' || state === 'not looked up' ? [] : [[name, fields[name]]];
    }),
  );
};
