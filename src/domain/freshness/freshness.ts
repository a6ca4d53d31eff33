import { capitalise, formatDate } from '../../messages/format.ts';

/** How sure anyone can be that a listing still holds. */
export type Freshness = {
  /** “As described in 2021”, or “Confirmed by the provider on 24 November 2026”. */
  origin: string;
  /** “not confirmed since”, with the facts that somebody did confirm; null where the whole was confirmed. */
  since: string | null;
} & (
  | {
      isConfirmed: true;
      /** The day on which it was confirmed. */
      from: string;
    }
  | {
      isConfirmed: false;
      /** The date that the information is from, or the stated part of it; null where no source of it shows a date. */
      from: string | null;
    }
);

/** How old a listing is, in sentences: “As described in 2021. Not confirmed since.” */
export const formatFreshness = ({ origin, since }: Freshness): string =>
  since === null ? `${origin}.` : `${origin}. ${capitalise(since)}.`;

/** The same inside a line: “As described in 2021, not confirmed since”. */
export const formatFreshnessInline = ({ origin, since }: Freshness): string =>
  since === null ? origin : `${origin}, ${since}`;

/**
 * How old a listing is, from the dates of its sources and whoever confirmed it since.
 * @param dates one for each source, with the words that pages use for it; null for a page that shows no date, which
 *   makes a listing neither older nor newer
 * @throws when there is no source at all
 */
export const freshnessOf = (
  dates: readonly ({ value: string; words: string } | null)[],
  confirmations: readonly { by: string; on: string; facts?: string[] | undefined }[],
): Freshness => {
  if (dates.length === 0)
    throw new Error('A listing without a source has no age. Every scheme needs at least one source.');
  const newest = dates.filter((date) => date !== null).toSorted((a, b) => b.value.localeCompare(a.value))[0];
  const confirmed = confirmations.filter(({ facts }) => !facts).toSorted((a, b) => b.on.localeCompare(a.on))[0];
  if (confirmed)
    return {
      origin: `Confirmed by ${confirmed.by} on ${formatDate(confirmed.on)}`,
      since: null,
      from: confirmed.on,
      isConfirmed: true,
    };
  return {
    origin: describedIn(newest?.words ?? undated),
    since: 'not confirmed since',
    from: newest?.value ?? null,
    isConfirmed: false,
  };
};

/** What is said in place of a date where no source shows one. */
export const undated = 'at an unknown time';

/**
 * “As described in 2021”, “As described in December 2018”, “As described about 2018”, “As described on 21 September
 * 2016”, “As described after May 2024”, “As described at an unknown time”.
 */
export const describedIn = (words: string): string => {
  if (/^(?:about|after|at|before) /.test(words)) return `As described ${words}`;
  return `As described ${/^\d{1,2} /.test(words) ? 'on' : 'in'} ${words}`;
};
