/** What is said of a place that someone typed, wherever it is read. */
import { capitalise, formatChoice, formatCount, formatList } from '../format.ts';

export const lookingUp = 'Looking it up …';
export const placesMissing = 'The list of places did not load. Try again, or choose a police area below.';

/** An area as a police area, as it stands alone: “South Wales police area”. */
export const policeArea = (name: string): string => (/ Police$/.test(name) ? `${name} area` : `${name} police area`);

export const the = (area: string): string => `the ${area}`;

export const inOneArea = (typed: string, area: string): string => `“${typed}” is in ${area}.`;
export const inUncoveredArea = (typed: string, area: string): string =>
  `“${typed}” is in ${area}, which none of our documents covers.`;
export const inSeveralAreas = (typed: string): string =>
  `“${typed}” may be in more than one police area. Which is yours?`;
export const inWideArea = (name: string, count: number): string =>
  `${name} has ${formatCount(count, 'police area')}. Which is yours? You can also type a town or a postcode.`;

/** A place among others of its name: the area first, because the area is what is asked. */
export const placeInArea = (area: string, place: string, within: string | undefined): string =>
  `${area}: ${place}${within ? `, ${within}` : ''}`;

/** @param share how much of the postcodes that were typed is in the area, above 0 and below 1 */
export const partIn = (area: string, typed: string, share: number): string =>
  `${area}: ${share < 0.01 ? 'under 1' : Math.round(share * 100)}% of ${typed} postcodes`;

export const notCovered = (place: string, nations: readonly string[]): string =>
  `${capitalise(place)} is not covered: our documents are about ${formatList(nations)}.`;
export const forces = (typed: string): string =>
  `“${typed}” is a British Forces (BFPO) address and doesn’t say where you live. Type your home town or its postcode.`;
export const unplacedPrison = (name: string): string =>
  `We don’t know which police area ${name} is in. Type the town it is in, or a postcode.`;
/** @param isOffered whether areas are listed to choose from */
export const chooseOne = (isOffered: boolean): string =>
  isOffered
    ? 'Choose one of these, or type a town or a postcode.'
    : 'Type a town or a postcode, or choose a police area.';

export const placeBar = 'Your area';

/** What led to the area of a place bar, and what that area takes in. */
export const from = (typed: string): string => `From “${typed}”.`;
export const takesIn = (covers: string): string => `Takes in ${covers}.`;
export const noneCovers = 'None of our documents covers it.';

export const notFound = (typed: string): string => `We can’t find “${typed}”. Try a nearby town or a postcode.`;
/** @param near names that may be meant; each is a button below */
export const nearlyFound = (typed: string, near: readonly string[]): string =>
  `We can’t find “${typed}”. Did you mean ${formatChoice(near)}? If not, try a nearby town or a postcode.`;
