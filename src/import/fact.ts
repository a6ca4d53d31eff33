import type { Cite } from '../schemas/cite.ts';
import { maxAge } from '../schemas/criterion.ts';

/**
 * A fact as a draft writes it: known with its source, or not stated. A feed never states that a question does not
 * apply.
 */
export const toFact = (value: unknown, cite: Cite, words?: string | undefined): Record<string, unknown> =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)
    ? { state: 'not stated' }
    : { state: 'known', value, ...(words ? { words } : {}), source: cite };

/**
 * No feed of this kind is older than 1990; an earlier date is a mistake such as 1970, where computers start to count.
 */
const firstYear = 1990;

/** A day such as 2026-08-14 from a date or a date and time, or null if it is invalid. */
export const toDay = (value: unknown): string | null => {
  const found =
    typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]{1,20}(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(value) : null;
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

/** An age in whole years, or null: -1 and 999 are invalid. */
export const toAge = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maxAge ? value : null;

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
