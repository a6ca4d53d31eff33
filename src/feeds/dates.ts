import type { Listing } from '../domain/facts/listing.ts';

/** The newest of some dates such as 2026-11-23, or undefined when there is none. */
export const newest = (dates: readonly string[]): string | undefined => dates.toSorted().at(-1);

/** The day on which a scheme’s file last changed, by the dates in it. */
export const changedOn = ({ listed, changes, confirmations, outcomes }: Listing): string =>
  newest([
    listed,
    ...[...changes, ...confirmations, ...outcomes.flatMap((outcome) => outcome.changes)].map(({ on }) => on),
  ]) ?? listed;

/** The first instant of a day, with its zone, as feeds want it. */
export const toInstant = (day: string): string => `${day}T00:00:00.000Z`;
