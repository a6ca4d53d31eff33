import { locale } from '#messages/locale.ts';

/** “1 scheme”, “5 schemes”: a count with its noun, thousands parted by commas. */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${plural(count, { one, other: many })}`;

/** The forms of a word or a phrase that a count decides, by the names of `Intl.PluralRules`. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form for a count, without the count: “has” or “have”. */
export const plural = (count: number, forms: Plural): string => forms[plurals.select(count)] ?? forms.other;

/** A number as people write it in Britain: 2,115 or 14.4. */
export const formatNumber = (value: number): string => numbers.format(value);

/** Pounds without pence: £34,800. */
export const formatPounds = (pounds: number): string => `£${formatNumber(pounds)}`;

/** “a, b and c”. */
export const formatList = (items: readonly string[]): string => conjunction.format(items);

/**
 * Labels of the vocabulary in one sentence: “Drugs, drinking and gambling”; “Family and relationships; money and debt”
 * where a label holds a list itself.
 */
export const formatLabels = (labels: readonly string[]): string => {
  const parts = labels.map((label, index) => (index === 0 ? label : lowerFirst(label)));
  return labels.length > 1 && labels.some((label) => /,| and | or /.test(label)) ? parts.join('; ') : formatList(parts);
};

/** “a, b or c”. */
export const formatChoice = (items: readonly string[]): string => disjunction.format(items);

/** A date or the stated part of one in words: 2021, December 2018, 21 September 2016. */
export const formatDate = (partial: string): string => {
  const [year, month, day] = partial.split('-');
  if (!month) return String(year);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day ? days : months).format(date);
};

/** The first letter of a phrase as a capital. */
export const capitalise = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** Words with one full stop at their end, as an author may or may not have written them. */
export const endSentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

/** Words as a sentence: a capital, and one full stop. */
export const toSentence = (words: string): string => endSentence(capitalise(words));

/** A percentage to one decimal place: 4.4%. */
export const formatPercent = (percent: number, places = 1): string => `${percent.toFixed(places)}%`;

/** The first letter of a phrase in lower case, for use inside a sentence; abbreviations keep theirs. */
export const lowerFirst = (phrase: string): string =>
  /^\p{Lu}{2}/u.test(phrase) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);

/** A phrase of at most so many characters, cut after a whole word and ended with “…” where it is longer. */
export const shorten = (phrase: string, maxLength: number): string => {
  if (phrase.length <= maxLength) return phrase;
  const kept = phrase.slice(0, maxLength);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), 1)).replace(/[,;:]$/, '')}…`;
};

/** The size of a file as people say it: 870 bytes, 88.7 kB, 1.2 MB. Thousands, not 1,024. */
export const formatBytes = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000
    ? `${formatNumber(Number((bytes / 1000).toFixed(1)))} kB`
    : `${formatNumber(Number((bytes / 1_000_000).toFixed(1)))} MB`;
};

// Made once: to make one takes longer than to use it a hundred times. Marked pure, so that a script in the browser has
// only those that it uses.
const plurals = /* @__PURE__ */ new Intl.PluralRules(locale);
const numbers = /* @__PURE__ */ new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
const conjunction = /* @__PURE__ */ new Intl.ListFormat(locale, { type: 'conjunction' });
const disjunction = /* @__PURE__ */ new Intl.ListFormat(locale, { type: 'disjunction' });
const days = /* @__PURE__ */ new Intl.DateTimeFormat(locale, {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
});
const months = /* @__PURE__ */ new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' });
