/**
 * How many characters of each text of a feed are kept. Our own choice: several times what any listing here has, and too
 * few for one record to fill the site.
 */
export const lengths = {
  name: 200,
  otherNames: 500,
  /** A label, a place, one line of costs. */
  label: 100,
  alert: 300,
  cost: 500,
  address: 500,
  about: 1500,
  /** Who can take part, and how to apply. */
  rules: 2000,
  provider: 2000,
  description: 20_000,
} as const;
