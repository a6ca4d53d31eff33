/**
 * Counts dates by year, from the earliest of them to today; years without any are included.
 * @param dates ISO dates, or the stated part of one: “2021”, “2018-12”
 * @param today an ISO date
 */
export const countByYear = (dates: readonly string[], today: string): { year: number; count: number }[] => {
  const years = dates.map(yearOf);
  const last = Math.max(yearOf(today), ...years);
  const first = Math.min(last, ...years);
  return Array.from({ length: last - first + 1 }, (_, offset) => ({
    year: first + offset,
    count: years.filter((year) => year === first + offset).length,
  }));
};

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
