/** What is missing or overdue: the state of every question, and of every scheme. */
import { formatCount, plural } from '../format.ts';

export const description =
  'For each question and each scheme: what is stated, what is not, and what no one has confirmed since.';
export const lede =
  'What the documents say and what they leave out. A gap is the document’s. It is not the fault of the people who ' +
  'run a scheme.';

interface Counts {
  stated: number;
  /** How many of those stated someone has confirmed since. */
  confirmed?: number;
  notStated: number;
  doesNotApply: number;
  notLookedUp: number;
}

/** How many schemes, or questions, are in each state. */
export const states = ({ stated, confirmed = 0, notStated, doesNotApply, notLookedUp }: Counts): string =>
  [
    `${stated} stated`,
    ...(confirmed > 0 ? [`${confirmed} of these confirmed since`] : []),
    `${notStated} not stated`,
    `${doesNotApply} does not apply`,
    ...(notLookedUp > 0 ? [`${notLookedUp} not looked up yet`] : []),
  ].join(', ');

export const statesOfScheme = (counts: Counts): string => `${states(counts)}.`;

export const byQuestion = 'Question by question';
export const confirmedHeading = 'Confirmed since the document was written';
/** @param confirmed how many someone confirmed as a whole, and `inPart` how many others in part, of `total` */
export const confirmed = (count: { confirmed: number; inPart: number; total: number }): string => {
  const schemes = formatCount(count.total, 'scheme');
  const have = (number: number): string => plural(number, { one: 'has', other: 'have' });
  const inFull =
    count.confirmed === 0
      ? `None of the ${schemes} has been confirmed in full.`
      : `${count.confirmed} of ${schemes} ${have(count.confirmed)} been confirmed in full.`;
  return count.inPart === 0 ? inFull : `${inFull} ${count.inPart} ${have(count.inPart)} been confirmed in part.`;
};
export const byScheme = 'Scheme by scheme, oldest first';
export const toAsk = (count: number): string => `${formatCount(count, 'question')} to ask`;
/** What a screen reader adds to the number of questions to ask. */
export const aboutScheme = (name: string): string => `about ${name}`;
