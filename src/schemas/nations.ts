/** The nations of the United Kingdom, in the order in which lists have them. */
export const nations = ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const;
export type Nation = (typeof nations)[number];
