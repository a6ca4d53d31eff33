/** The year of a date, or of the stated part of one. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/**
 * Whole years from a date to a day, as far as the date is known: from 2021 to any day of 2026 is 5; from December 2018
 * to November 2026 is 7.
 */
export const yearsBetween = (date: string, day: string): number =>
  yearOf(day) - yearOf(date) - (day.slice(4, date.length) < date.slice(4) ? 1 : 0);

/** From how many years on a description is called old, and written of in the past. Our own choice. */
export const oldAfterYears = 5;

/** Whether a day is within so many days before another; both ISO dates. */
export const isWithin = (on: string, { today, days }: { today: string; days: number }): boolean =>
  Date.parse(today) - Date.parse(on) <= days * 86_400_000;
