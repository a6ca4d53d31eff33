import * as text from '#messages/freshness.ts';
import type { ConfirmableFact } from '../../schemas/confirmation.ts';
import { oldAfterYears, yearOf, yearsBetween } from './ages.ts';
import { nameOfFact } from './confirmation.ts';

/** How up to date a listing is. */
export type Freshness =
  | {
      isConfirmed: true;
      /** The day on which the whole was confirmed, and the role that confirmed it. */
      from: string;
      by: string;
    }
  | {
      isConfirmed: false;
      /** The date that the information is from, or the stated part of it; null where no source of it shows a date. */
      from: string | null;
      /** The words for that date, such as “about 2018”. */
      words: string | null;
      /** The facts that someone did confirm. */
      except: readonly ConfirmableFact[];
    };

/** Whether a listing is old on a day; one whose source shows no date is, as nobody can say that it is not. */
export const isOld = (freshness: Freshness, today: string): boolean =>
  !freshness.isConfirmed && (freshness.from === null || yearsBetween(freshness.from, today) >= oldAfterYears);

/** The words for when an old listing was described: “in 2021”, “about 2018”. Null where it is not old, or undated. */
export const formatOldYear = (freshness: Freshness, today: string): string | null => {
  if (freshness.isConfirmed || freshness.from === null || !isOld(freshness, today)) return null;
  return text.inYear(freshness.words ?? '', yearOf(freshness.from));
};

/** How old a listing is, in sentences: “Described in 2021. Not confirmed since.” */
export const formatFreshness = (freshness: Freshness): string =>
  freshness.isConfirmed ? `${text.confirmedBy(freshness.by, freshness.from)}.` : text.age(toAge(freshness));

/** The same inside a line: “Described in 2021, not confirmed since”. */
export const formatFreshnessInline = (freshness: Freshness): string =>
  freshness.isConfirmed ? text.confirmedBy(freshness.by, freshness.from) : text.ageInline(toAge(freshness));

/** The same on a day: “Described in 2021, 5 years ago. Not confirmed since.” */
export const formatFreshnessOn = (freshness: Freshness, today: string): string =>
  freshness.isConfirmed || freshness.from === null
    ? formatFreshness(freshness)
    : text.ageToday(toAge(freshness), yearsBetween(freshness.from, today));

const toAge = ({ words, except }: Extract<Freshness, { isConfirmed: false }>): text.Age => ({
  words,
  except: except.map(nameOfFact),
});

/**
 * How old a listing is, from the dates of its sources and from its confirmations.
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
  return confirmed
    ? { isConfirmed: true, from: confirmed.on, by: confirmed.by }
    : { isConfirmed: false, from: newest?.value ?? null, words: newest?.words ?? null, except: [] };
};
