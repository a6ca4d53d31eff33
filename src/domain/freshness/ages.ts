/**
 * How many of some dates fall in each year, from the earliest of them to today; years without any are there too.
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
