import type { ConfirmableFact } from '../../schemas/confirmation.ts';
import type { Cadence } from '../../schemas/review.ts';
import type { Source } from '../../schemas/source.ts';
import { confirmationOf, statedFacts, type ConfirmableEntry } from './confirmation.ts';

/** Facts of one listing that were last checked together and are due together. */
export interface Due {
  /** Name of the cadence. */
  cadence: string;
  days: number;
  facts: ConfirmableFact[];
  /** When they were last known to hold: a confirmation, or the date of the source as far as it is known; else null. */
  checkedOn: string | null;
  /** Who confirmed them; null where only the source vouches for them. */
  by: string | null;
  dueOn: string;
}

/**
 * When each stated fact of a listing is due to be checked again, the earliest first.
 * @param sourceDate date of the listing’s newest source, or the part of it that is known; a part counts as its last
 *   day, so that nothing is called overdue before it must be. Null where no source shows a date: what was not confirmed
 *   is then due from the day on which it was listed
 */
export const dueFacts = (
  listing: ConfirmableEntry & { listed: string },
  cadences: readonly Cadence[],
  sourceDate: string | null,
): Due[] => {
  const stated = statedFacts(listing);
  return cadences
    .flatMap(({ name, days, facts }) => {
      const last = (fact: ConfirmableFact) => confirmationOf(fact, listing.confirmations);
      const groups = Object.values(
        Object.groupBy(
          facts.filter((fact) => stated.includes(fact)),
          (fact) => `${last(fact)?.on} ${last(fact)?.by}`,
        ),
      );
      return groups.flatMap((group = []): Due[] => {
        const confirmation = group[0] && last(group[0]);
        const checkedOn = confirmation?.on ?? sourceDate;
        return [
          {
            cadence: name,
            days,
            facts: group,
            checkedOn,
            by: confirmation?.by ?? null,
            dueOn: checkedOn === null ? listing.listed : addDays(lastDayOf(checkedOn), days),
          },
        ];
      });
    })
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.cadence.localeCompare(b.cadence));
};

/**
 * The cadences of a listing. A record that is kept up has its own: all that is from it is due again when it is. Of
 * several such records the shortest counts.
 * @param sources the sources of the listing
 */
export const cadencesOf = (cadences: readonly Cadence[], sources: readonly Source[]): readonly Cadence[] => {
  const own = sources.flatMap((source) => ('dueAfter' in source ? (source.dueAfter ?? []) : []));
  return own.length === 0 ? cadences : cadences.map((cadence) => ({ ...cadence, days: Math.min(...own) }));
};

/** Whether something due on a day is overdue on another: the day itself is still in time. */
export const isOverdue = ({ dueOn }: Pick<Due, 'dueOn'>, today: string): boolean => dueOn < today;

/** Whole days from one date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);

/** The last day that a date, or the stated part of one, may mean: 2021 is 2021-12-31. */
export const lastDayOf = (partial: string): string => {
  const [year = '', month, day] = partial.split('-');
  return day ? partial : new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10);
};

const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * millisecondsADay).toISOString().slice(0, 10);

const millisecondsADay = 86_400_000;
