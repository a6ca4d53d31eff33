import { formatDate } from './words.ts';

/** How sure anyone can be that a listing still holds. */
export interface Freshness {
  /** “As described in 2021. Not confirmed since.” */
  sentence: string;
  /** The date that the information is from, or the stated part of it. */
  from: string;
  isConfirmed: boolean;
}

/**
 * How old a listing is, from the dates of its sources and whoever confirmed it since.
 * @param dates dates of its sources, each with the words that pages use for it
 */
export const freshnessOf = (
  dates: readonly { value: string; words: string }[],
  confirmations: readonly { by: string; on: string; facts?: string[] | undefined }[],
): Freshness => {
  const newest = dates.toSorted((a, b) => b.value.localeCompare(a.value))[0];
  if (!newest) throw new Error('A listing without a source has no age. Every scheme needs at least one source.');
  const confirmed = confirmations.filter(({ facts }) => !facts).toSorted((a, b) => b.on.localeCompare(a.on))[0];
  if (confirmed)
    return {
      sentence: `Confirmed by ${confirmed.by} on ${formatDate(confirmed.on)}.`,
      from: confirmed.on,
      isConfirmed: true,
    };
  return { sentence: `${describedIn(newest.words)}. Not confirmed since.`, from: newest.value, isConfirmed: false };
};

/**
 * “As described in 2021”, “As described in December 2018”, “As described about 2018”, “As described on 21 September
 * 2016”, “As described at an unknown time”.
 */
export const describedIn = (words: string): string => {
  if (/^(?:about|at) /.test(words)) return `As described ${words}`;
  return `As described ${/^\d{1,2} /.test(words) ? 'on' : 'in'} ${words}`;
};
