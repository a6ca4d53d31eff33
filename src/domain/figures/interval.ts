/** The 0.975 quantile of the standard normal distribution: 95% lies within so many standard errors either side. */
const z = 1.959963984540054;

/** The ends of an interval, as shares from 0 to 1. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * The Wilson score interval, at 95%, of a share counted in a sample: no continuity correction.
 * It stays within 0 and 1 and keeps its width at 0 and at all, which suits the small groups recorded here.
 * Wilson (1927), J. Am. Stat. Assoc. 22, 209–212, https://doi.org/10.1080/01621459.1927.10502953.
 * Recommended for small samples by Brown, Cai and DasGupta (2001), Stat. Sci. 16, 101–133,
 * https://doi.org/10.1214/ss/1009213286.
 */
export const wilsonInterval = (numerator: number, denominator: number): Interval => {
  if (!isCount(numerator) || !isCount(denominator) || denominator === 0 || numerator > denominator)
    throw new RangeError(
      `No interval for ${numerator} of ${denominator}: give a whole number of people out of at least one, and no ` +
        `more than all of them`,
    );
  const share = numerator / denominator;
  const shrink = 1 + z ** 2 / denominator;
  const centre = (share + z ** 2 / (2 * denominator)) / shrink;
  const half = (z * Math.sqrt((share * (1 - share)) / denominator + z ** 2 / (4 * denominator ** 2))) / shrink;
  // At none and at all an end is exactly 0 or 1; floating point would miss it by a hair.
  return {
    low: numerator === 0 ? 0 : Math.max(0, centre - half),
    high: numerator === denominator ? 1 : Math.min(1, centre + half),
  };
};

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
