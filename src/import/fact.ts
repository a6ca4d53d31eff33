import type { Cite } from '../schemas/cite.ts';
import { maxAge } from '../schemas/criterion.ts';

/**
 * A fact as a draft writes it: known with its source, or not stated. A feed never states that a question does not
 * apply.
 */
export const toFact = (value: unknown, cite: Cite, words?: string | undefined): Record<string, unknown> =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)
    ? toNotStated()
    : { state: 'known', value, ...(words ? { words } : {}), source: cite };

/** A fact that the feed does not state, with why where it has something that could not be understood whole. */
export const toNotStated = (why?: string): Record<string, unknown> => ({
  state: 'not stated',
  ...(why ? { why } : {}),
});

/**
 * No feed of this kind is older than 1990; an earlier date is a mistake such as 1970, where computers start to count.
 */
const firstYear = 1990;

/** A day such as 2026-08-14 from a date or a date and time, or null if it is invalid. */
export const toDay = (value: unknown): string | null => {
  const found =
    typeof value === 'string'
      ? /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]{1,20}(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(value)
      : null;
  if (!found) return null;
  const [, year, month, day] = found.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    year >= firstYear;
  return isReal ? `${found[1]}-${found[2]}-${found[3]}` : null;
};

/** Whether a field of a feed has no value. A text of spaces, an empty list and an empty object have none. */
export const isEmpty = (value: unknown): boolean => {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
};

/**
 * The day of something that happened, by a field of a feed: null where there is none, with a note where the value is no
 * date, or one that is still to come.
 */
export const readPastDay = (value: unknown, today: string): { day: string | null; note?: string } => {
  if (isEmpty(value)) return { day: null };
  const day = toDay(value);
  if (day === null) return { day, note: 'is not a date such as 2026-08-14' };
  return day > today ? { day: null, note: 'lies in the future' } : { day };
};

/** An age in whole years, also one that a feed wrote as text, or null: -1 and 999 are invalid. */
export const toAge = (value: unknown): number | null => {
  const age = typeof value === 'string' && /^\d{1,3}$/.test(value.trim()) ? Number(value) : value;
  return typeof age === 'number' && Number.isInteger(age) && age >= 0 && age <= maxAge ? age : null;
};

/** A length of time from the text in which this site writes it, or null. */
export const readDuration = (text: string): { atLeast?: number; atMost?: number; unit: string } | null => {
  const found = /^(?:(At least|Up to) )?(\d+(?:\.\d+)?)(?: to (\d+(?:\.\d+)?))? (day|week|month|year|session)s?\b/.exec(
    text,
  );
  if (!found) return null;
  const [, bound, first, second, unit] = found;
  const from = Number(first);
  const units = `${unit}s`;
  if (bound === 'At least') return { atLeast: from, unit: units };
  if (bound === 'Up to') return { atMost: from, unit: units };
  return { atLeast: from, atMost: second === undefined ? from : Number(second), unit: units };
};
