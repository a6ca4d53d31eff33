/** The page on which figures that count the same thing are compared, and why they often cannot be. */
import { formatList } from '../format.ts';

export const title = 'Compare recorded results';
export const description =
  'Figures of several schemes that count the same thing, and what to know before you compare them.';
export const lede =
  'You can compare two figures only if they count the same thing. Even then, read what is different about them. ' +
  'Nothing below is a ranking.';

export const chooseTwo = 'Choose two areas or schemes';
export const first = 'The first';
export const second = 'The second';
export const chooseOne = 'Choose one';
export const areas = 'Areas';
export const schemes = 'Schemes';

export const chooseDifferent = 'Choose two different ones.';
export const bothCounted =
  'Both have figures that count the same thing. They are below. Where it says “Not comparable”, read why before ' +
  'you compare them.';

/** What a scheme or an area is called, and what its figures measure. */
interface Side {
  label: string;
  measures: readonly string[];
}

export const nothingInCommon = (a: Side, b: Side): string =>
  `${a.label} and ${b.label} cannot be compared: none of their figures counts the same thing. ` +
  `${measuresOf(a)} ${measuresOf(b)}`;

const measuresOf = ({ label, measures }: Side): string =>
  measures.length === 0
    ? `Our documents print no figure about ${label}.`
    : `${label}: ${formatList(measures.map((measure) => `“${measure}”`))}.`;

/** What a screen reader adds to the name of a scheme, which may have figures of several kinds. */
export const counting = (family: string): string => `: ${family}`;

export const notComparable = 'Not comparable';

/** Why figures of one family must not be read against each other. */
export const reasons = {
  differentTimes: 'People were followed for different lengths of time',
  noTimes: 'None of the sources says how long people were followed',
  noBase: 'The source does not say how many people the figure covers',
  impossible: 'The figure cannot be right as printed',
  doesNotReconcile: 'The figure does not reconcile with another number',
  unclearCount: 'It is not clear what was counted',
  completersOnly: 'Only people who finished were counted',
  noPopulation: 'Not every source says who was counted',
};

/** @param about the figures of which that is so; none where it is so of them all */
export const reason = (what: keyof typeof reasons, about: readonly string[] = []): string =>
  about.length > 0 ? `${reasons[what]}: ${about.join('; ')}.` : `${reasons[what]}.`;

/** @param about each figure with the time in which people were followed */
export const differentTimes = (about: readonly { name: string; time: string }[]): string =>
  `${reasons.differentTimes}: ${about.map(({ name, time }) => `${time} (${name})`).join('; ')}.`;

/** The line under a picture of figures that cannot be compared. */
export const notComparableNote = (why: readonly (keyof typeof reasons)[]): string =>
  [`${notComparable}.`, ...why.map((what) => reason(what))].join(' ');

/** The line under a picture of figures with no known reason against comparing them. */
export const inOrderOfName = 'In alphabetical order.';

/** A figure and how long people were followed, in a picture: “6 of 136. Followed for: a year”. */
export const figureAndTime = (figure: string, time: string): string => `${figure}. Followed for: ${time}`;

/** A row of the picture in its description. */
export const rowInWords = (name: string, detail: string): string => `${name}: ${detail}.`;

export const pictureTitle = (family: string): string => `${family}, in alphabetical order and not by size`;
export const tableTitle = (family: string): string =>
  `${family}: each figure, how long people were followed, and the source`;
export const noPicture = 'There is no chart, because fewer than two of these figures can be drawn.';
export const notDrawn = '(not drawn)';
export const columns = { scheme: 'Scheme', figure: 'Figure', followedFor: 'Followed for', source: 'Source' };
