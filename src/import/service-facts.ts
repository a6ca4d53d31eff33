import { formatAge, formatDuration, formatGender } from '../domain/facts/fact-words.ts';
import { formatList } from '../messages/format.ts';
import { readLabelled } from '../feeds/oruk/labelled.ts';
import { maxAge, type AgeRange, type Gender } from '../schemas/criterion.ts';
import type { Cite } from '../schemas/cite.ts';
import type { Duration } from '../schemas/grant.ts';
import type { VocabularyName } from '../schemas/vocabulary.ts';
import { cleanLine } from './clean-text.ts';
import { isEmpty, readDuration, toAge, toFact, toNotStated } from './fact.ts';
import type { Raw } from './feed.ts';
import { lengths } from './lengths.ts';
import type { Terms } from './terms.ts';

/** A note about a field of a feed. */
export interface Note {
  field: string;
  note: string;
}

/**
 * A text on who can take part or how to apply: by the labelled lines of this site, or whole if another site wrote it.
 */
export const readText = (text: string | null, labels: readonly string[]) => {
  const lines = text === null ? null : readLabelled(text, labels);
  const all = (label: string) => (lines ?? []).filter((line) => line.label === label).map((line) => line.text);
  return {
    whole: lines === null ? cleanLine(text, lengths.rules).text : null,
    all,
    first: (label: string): string | undefined => all(label)[0],
  };
};

type ReadText = (field: string, maxLength: number) => string | null;

/** Our status for each status of Open Referral, with a text about it. */
const statusByFeed: ReadonlyMap<string, [word: string, words?: string]> = new Map([
  ['active', ['as described']],
  ['inactive', ['not known', 'The feed marks it as not active']],
  ['defunct', ['ended', 'The feed marks it as ended']],
  ['temporarily closed', ['not known', 'The feed marks it as closed for a time']],
]);

/**
 * Whether it runs, by the feed. Our own feed is more precise, with its own term. A word that the standard does not have
 * is kept as it is: what it means is a person’s to say.
 */
export const toStatus = (
  { values }: Terms,
  cite: Cite,
  { text, notes }: { text: ReadText; notes: Note[] },
): Record<string, unknown> => {
  const [own] = values.statuses;
  if (own) return { word: own, source: cite };
  const alert = text('alert', lengths.alert);
  const given = text('status', lengths.label);
  const [word, words] = statusByFeed.get(given?.toLowerCase() ?? '') ?? ['not known', keepStatus(given, notes)];
  const all = [words, alert].filter(Boolean).join('. ');
  return { word, ...(all ? { words: all } : {}), source: cite };
};

const keepStatus = (given: string | null, notes: Note[]): string | undefined => {
  if (given === null) return undefined;
  notes.push({ field: 'status', note: `is “${given}”, which is no status of Open Referral. Look what it means` });
  return `The feed’s status is “${given}”`;
};

/** A text, unless it only repeats the value. */
const unlessRepeated = (text: string | undefined, value: string): string | undefined =>
  text === value ? undefined : text;

/** Values of one of our lists, with the text of the feed if it says more than their labels. */
export const toListFact = (
  list: VocabularyName,
  { values, labels }: Terms,
  cite: Cite,
  text: string | undefined,
): Record<string, unknown> => toFact(values[list], cite, unlessRepeated(text, formatList(labels[list])));

const ends = ['minimum_age', 'maximum_age'] as const;

/**
 * The ages it takes. One end that is understood would say more than the feed does, so that a range is taken whole or is
 * not stated, with what the feed has.
 */
export const toAgeFact = (raw: Raw, cite: Cite, words: string | undefined, notes: Note[]): Record<string, unknown> => {
  const given = ends.filter((field) => !isEmpty(raw[field]));
  if (given.length === 0) return toNotStated();
  const [from, to] = ends.map((field) => toAge(raw[field])) as [number | null, number | null];
  const before = notes.length;
  for (const [field, age] of [
    ['minimum_age', from],
    ['maximum_age', to || null],
  ] as const)
    if (age === null && given.includes(field))
      notes.push({ field, note: `is not an age in whole years from 0 to ${maxAge}, so no age was taken` });
  if (from !== null && to !== null && from > to)
    notes.push({ field: 'minimum_age', note: 'is above the highest age, so no age was taken' });
  if (notes.length > before) return toNotStated(whyNoAge(raw));
  const range: AgeRange = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  const field = { name: given.join(', '), value: given.map((end) => String(toAge(raw[end]))).join(', ') };
  return toRule(toFact(range, cite, unlessRepeated(words, formatAge(range))), field);
};

const whyNoAge = (raw: Raw): string => {
  const [from, to] = ends.map((field) => {
    const value = raw[field];
    return typeof value === 'number' ? String(value) : cleanLine(value, lengths.label).text;
  });
  const range = [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`].filter(Boolean).join(' ');
  return range
    ? `The feed has ages ${range}, which could not be understood`
    : 'The feed has ages that could not be read';
};

/** What has its own field in a feed is a rule, and the field is what it rests on. */
const toRule = (fact: Record<string, unknown>, fromField: { name: string; value: string }): Record<string, unknown> =>
  fact['state'] === 'known' ? { ...fact, strength: 'rule', fromField } : fact;

/** Who it takes. */
export const toGenderFact = (
  { values: { eligibility } }: Terms,
  cite: Cite,
  words: string | undefined,
): Record<string, unknown> => {
  const genders = (['women', 'men'] as const satisfies Gender[]).filter((gender) => eligibility.includes(gender));
  const fact = toFact(genders, cite, genders.length > 0 ? unlessRepeated(words, formatGender(genders)) : undefined);
  return toRule(fact, { name: 'attributes', value: genders.join(', ') });
};

/** Both answers at once are no answer. */
export const toYesOrNo = (
  { values: { eligibility } }: Terms,
  question: string,
  cite: Cite,
  words: string | undefined,
): Record<string, unknown> => {
  const answers = (['yes', 'no'] as const).filter((answer) => eligibility.includes(`${question}-${answer}`));
  if (answers.length !== 1) return toFact(null, cite);
  const isYes = answers[0] === 'yes';
  return toFact(isYes, cite, unlessRepeated(words, isYes ? 'Yes' : 'No'));
};

/** Whether the offence must be admitted: a rule, unlike other answers of yes or no. */
export const toAdmissionFact = (terms: Terms, cite: Cite, words: string | undefined): Record<string, unknown> => {
  const fact = toYesOrNo(terms, 'admission', cite, words);
  return toRule(fact, { name: 'attributes', value: `admission-${fact['value'] === true ? 'yes' : 'no'}` });
};

/** How long it lasts, if the feed states it in the form that this site writes. */
export const toDurationFact = (words: string | undefined, cite: Cite): Record<string, unknown> => {
  const duration = words === undefined ? null : readDuration(words);
  if (!duration || !words) return toFact(null, cite);
  const formatted = formatDuration(duration as Duration);
  const more = words.startsWith(`${formatted}. `) ? words.slice(formatted.length + 2) : words;
  return toFact(duration, cite, unlessRepeated(more, formatted));
};
