/** The page on which figures that count the same thing are compared, and why they often cannot be. */
import { formatList } from '../format.ts';

export const title = 'Compare recorded results';
export const description =
  'Figures of several schemes that count the same thing, with what stands against reading them side by side.';
export const lede =
  'Two figures can stand side by side only if they count the same thing. Few here do, and none that do were followed ' +
  'for the same stated time. So nothing below is a ranking.';

export const chooseTwo = 'Choose two areas or schemes';
export const first = 'The first';
export const second = 'The second';
export const chooseOne = 'Choose one';
export const areas = 'Areas';
export const schemes = 'Schemes';

export const chooseDifferent = 'Choose two that differ.';
export const bothCounted =
  'Both have figures that count the same thing. Read what stands under “Not comparable” before you set them side by ' +
  'side.';

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
    ? `No figure is printed about ${label}.`
    : `${label}: ${formatList(measures.map((measure) => `“${measure}”`))}.`;

export const notComparable = 'Not comparable';

/** Why figures of one family must not be read against each other. */
export const reasons = {
  differentTimes: 'People were followed for different times',
  noTimes: 'How long people were followed is not stated for any of them',
  noBase: 'The source does not say how many people stand behind the figure',
  impossible: 'The figure cannot be right as printed',
  doesNotReconcile: 'The figure does not reconcile with another number',
  unclearCount: 'It is not clear what was counted',
  completersOnly: 'Only people who finished are counted',
  noPopulation: 'Who was counted is not stated for each',
};

/** @param about the figures of which that is so; none where it is so of them all */
export const reason = (what: keyof typeof reasons, about: readonly string[] = []): string =>
  about.length > 0 ? `${reasons[what]}: ${formatList(about)}.` : `${reasons[what]}.`;

/** @param about each figure with the time in which people were followed */
export const differentTimes = (about: readonly { name: string; time: string }[]): string =>
  `${reasons.differentTimes}: ${about.map(({ name, time }) => `${time} (${name})`).join('; ')}.`;

/** The line under a picture of figures that cannot be compared. */
export const notComparableNote = (why: readonly (keyof typeof reasons)[]): string =>
  [`${notComparable}.`, ...why.map((what) => reason(what))].join(' ');

/** The line under a picture of figures that nothing sets apart. */
export const inOrderOfName = 'In order of name.';

/** A figure and how long people were followed, in a picture: “6 of 136. Followed for: a year”. */
export const figureAndTime = (figure: string, time: string): string => `${figure}. Followed for: ${time}`;

/** A row of the picture in its description. */
export const rowInWords = (name: string, detail: string): string => `${name}: ${detail}.`;

export const pictureTitle = (family: string): string => `${family}, in order of name and not of size`;
export const tableTitle = (family: string): string => `${family}: each figure with its time and source`;
export const noPicture = 'Nothing is drawn: fewer than two of these figures can be.';
export const notDrawn = '(not drawn)';
export const columns = { scheme: 'Scheme', figure: 'Figure', followedFor: 'Followed for', source: 'Source' };
