/** What a finder says of a place that someone typed. */
import { formatChoice, formatList } from '../format.ts';

export const lookingUp = 'Looking it up …';
export const placesMissing = 'The list of places did not load. Try again, or choose a police area below.';

export const inOneArea = (typed: string, area: string): string => `“${typed}” is in ${area}.`;
export const inUncoveredArea = (typed: string, area: string): string =>
  `“${typed}” is in ${area}, which none of our documents covers.`;
export const inSeveralAreas = (typed: string): string => `“${typed}” is in more than one police area. Which is yours?`;

/** @param share how much of the postcodes that were typed is in the area, above 0 and below 1 */
export const partIn = (area: string, typed: string, share: number): string =>
  `${area}: ${share < 0.01 ? 'under 1' : Math.round(share * 100)}% of ${typed} postcodes`;

export const notCovered = (place: string, nations: readonly string[]): string =>
  `${place} is not covered: our documents are about ${formatList(nations)}.`;

/** @param near places with a similar name */
export const notFound = (typed: string, near: readonly string[]): string =>
  `We can’t find “${typed}”. ` +
  `${near.length > 0 ? `Did you mean ${formatChoice(near)}? ` : ''}Try a nearby town or a postcode.`;
