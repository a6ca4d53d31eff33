import { formatAge, formatDuration, formatGender } from '../domain/facts/fact-words.ts';
import { formatList } from '../messages/format.ts';
import { readLabelled } from '../feeds/oruk/labelled.ts';
import { maxAge, type AgeRange, type Gender } from '../schemas/criterion.ts';
import type { Cite } from '../schemas/cite.ts';
import type { Duration } from '../schemas/grant.ts';
import type { VocabularyName } from '../schemas/vocabulary.ts';
import { cleanLine } from './clean-text.ts';
import { readDuration, toAge, toFact } from './fact.ts';
import { asObjects, asText, type Raw } from './feed.ts';
import { lengths } from './lengths.ts';
import type { Terms } from './terms.ts';

/** What had to be said about a field of a feed. */
export interface Note {
  field: string;
  note: string;
}

/** A text on who can take part or how to apply: in the lines that this site writes, or as somebody else’s whole. */
export const readText = (text: string | null, labels: readonly string[]) => {
  const lines = text === null ? null : readLabelled(text, labels);
  const all = (label: string) => (lines ?? []).filter((line) => line.label === label).map((line) => line.text);
  return {
    whole: lines === null ? cleanLine(text, lengths.rules).text : null,
    all,
    first: (label: string): string | undefined => all(label)[0],
  };
};

type ReadText = (field: string, most: number) => string | null;

/** What the words of Open Referral for whether a service runs are here, and what is said of them. */
const wordsByFeed: ReadonlyMap<string, [word: string, words?: string]> = new Map([
  ['active', ['as described']],
  ['inactive', ['not known', 'The feed marks it as not active']],
  ['defunct', ['ended', 'The feed marks it as ended']],
  ['temporarily closed', ['not known', 'The feed marks it as closed for a time']],
]);

/** What the feed says of whether it runs. Our own feed says more in a term of its own. */
export const toStatus = (raw: Raw, { words }: Terms, cite: Cite, text: ReadText): Record<string, unknown> => {
  const [own] = words.statuses;
  if (own) return { word: own, source: cite };
  const alert = text('alert', lengths.alert);
  const [word, said] = wordsByFeed.get(asText(raw['status'])) ?? ['not known'];
  const all = [said, alert].filter(Boolean).join('. ');
  return { word, ...(all ? { words: all } : {}), source: cite };
};

/** Own words are kept only where they say more than the value does. */
const unlessSaid = (words: string | undefined, said: string): string | undefined =>
  words === said ? undefined : words;

/** Words of one of our lists. Own words stay where they say more than the labels do. */
export const toListFact = (
  list: VocabularyName,
  { words, labels }: Terms,
  cite: Cite,
  said: string | undefined,
): Record<string, unknown> => toFact(words[list], cite, unlessSaid(said, formatList(labels[list])));

/** The ages it takes. What is no age, or the wrong way round, is not stated, and a note says so. */
export const toAgeFact = (raw: Raw, cite: Cite, words: string | undefined, notes: Note[]): Record<string, unknown> => {
  const [from, to] = (['minimum_age', 'maximum_age'] as const).map((field) => {
    const age = toAge(raw[field]);
    if (age === null && raw[field] !== undefined && raw[field] !== null)
      notes.push({ field, note: `is not an age in whole years from 0 to ${maxAge}` });
    return age;
  }) as [number | null, number | null];
  if (from === null && to === null) return toFact(null, cite);
  if (from !== null && to !== null && from > to) {
    notes.push({ field: 'minimum_age', note: 'is above the highest age, so neither was taken' });
    return toFact(null, cite);
  }
  const range: AgeRange = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  const bounds = (['minimum_age', 'maximum_age'] as const).filter((_, index) => [from, to][index] !== null);
  const field = { name: bounds.join(', '), value: [from, to].filter((age) => age !== null).join(', ') };
  return toRule(toFact(range, cite, unlessSaid(words, formatAge(range))), field);
};

/** What a feed gives in a field of its own is a rule, and the field is what it rests on. */
const toRule = (fact: Record<string, unknown>, fromField: { name: string; value: string }): Record<string, unknown> =>
  fact['state'] === 'known' ? { ...fact, strength: 'rule', fromField } : fact;

/** Whom it takes. */
export const toGenderFact = (
  { words: { eligibility } }: Terms,
  cite: Cite,
  words: string | undefined,
): Record<string, unknown> => {
  const genders = (['women', 'men'] as const satisfies Gender[]).filter((gender) => eligibility.includes(gender));
  const fact = toFact(genders, cite, genders.length > 0 ? unlessSaid(words, formatGender(genders)) : undefined);
  return toRule(fact, { name: 'attributes', value: genders.join(', ') });
};

/** Both answers at once are none. */
export const toYesOrNo = (
  { words: { eligibility } }: Terms,
  question: string,
  cite: Cite,
  words: string | undefined,
): Record<string, unknown> => {
  const answers = (['yes', 'no'] as const).filter((answer) => eligibility.includes(`${question}-${answer}`));
  if (answers.length !== 1) return toFact(null, cite);
  const isYes = answers[0] === 'yes';
  return toFact(isYes, cite, unlessSaid(words, isYes ? 'Yes' : 'No'));
};

/** Whether the offence must be admitted: a rule, unlike other answers of yes or no. */
export const toAdmissionFact = (terms: Terms, cite: Cite, words: string | undefined): Record<string, unknown> => {
  const fact = toYesOrNo(terms, 'admission', cite, words);
  return toRule(fact, { name: 'attributes', value: `admission-${fact['value'] === true ? 'yes' : 'no'}` });
};

/** How long it lasts, where the feed says it in the words of this site. */
export const toDurationFact = (words: string | undefined, cite: Cite): Record<string, unknown> => {
  const duration = words === undefined ? null : readDuration(words);
  if (!duration || !words) return toFact(null, cite);
  const said = formatDuration(duration as Duration);
  const more = words.startsWith(`${said}. `) ? words.slice(said.length + 2) : words;
  return toFact(duration, cite, unlessSaid(more, said));
};

/**
 * Costs in words, where the feed has them only as options. They are cleaned once more as a whole: what stands in two
 * fields may be an address or a number together.
 */
export const toCost = (raw: Raw): string | null => {
  const options = asObjects(raw['cost_options'], 10).flatMap((option) => {
    const amount =
      typeof option['amount'] === 'number' && Number.isFinite(option['amount']) && option['amount'] >= 0
        ? `£${option['amount']}`
        : null;
    return [
      [
        cleanLine(option['option'], lengths.label).text,
        amount,
        cleanLine(option['amount_description'], lengths.label).text,
      ]
        .filter(Boolean)
        .join(' '),
    ].filter(Boolean);
  });
  return cleanLine(options.join('; '), lengths.cost).text;
};
