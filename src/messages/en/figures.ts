/** Figures: how their values are written, the table beside a picture, and the list of them all. */
import type { Sentence, SampleSize } from '../../domain/figures/figure.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import { formatCount, formatList, formatNumber, formatPercent, lowerFirst } from '../format.ts';

export const kinds = {
  result: 'Result',
  activity: 'Activity',
  capacity: 'Capacity',
  target: 'Target',
} satisfies Record<Outcome['kind'], string>;

/** “6 of 136”, “93.0% of 86”. */
export const ofBase = (value: string, base: number): string => `${value} of ${formatNumber(base)}`;

/** “from 3 to 22”. */
export const fromTo = (from: number, to: number): string => `from ${formatNumber(from)} to ${formatNumber(to)}`;

/** “185% lower”. */
export const changedBy = (percent: number, direction: 'lower' | 'higher'): string =>
  `${formatNumber(percent)}% ${directions[direction]}`;

const directions = { lower: 'lower', higher: 'higher' };

/** “more than 180”. The qualifier is the document’s own. */
export const qualified = (qualifier: string, value: string): string => `${qualifier} ${value}`;

/** “6 of 136 | people …”. */
export const figureSentence = (figure: string, what: string): Sentence => ({ before: '', figure, after: what });

/** “orders made went | from 3 to 22”. */
export const changeSentence = (what: string, figure: string): Sentence => ({
  before: `${what} went`,
  figure,
  after: '',
});

/** “the source gives arrests as | 40% lower”: a change in per cent is a claim, so it is never our own sentence. */
export const givenSentence = (what: string, figure: string): Sentence => ({
  before: `the source gives ${what} as`,
  figure,
  after: '',
});

/** The ends of an interval, from 0 to 100: “2.0% to 9.3%”. */
export const range = (low: number, high: number): string => `${formatPercent(low)} to ${formatPercent(high)}`;

/** What a figure is called among those of other schemes. */
export const nameOf = (measure: string, schemes: readonly string[]): string => `${measure}, ${formatList(schemes)}`;

/**
 * What a figure is called among those that count the same thing.
 * @param measure where a scheme has several of them
 */
export const nameInFamily = (schemes: readonly string[], measure?: string): string =>
  [
    schemes.length > 1 ? `${formatList(schemes)} together` : formatList(schemes),
    ...(measure ? [lowerFirst(measure)] : []),
  ].join(', ');

/** Heads and rows of the table beside a picture. */
export const table = {
  whenOrWho: 'When or who',
  outOf: 'Out of',
  when: 'When',
  score: 'Score',
  before: 'Before',
  after: 'After',
  measure: 'Measure',
  group: 'Group',
  people: 'People',
  share: 'Share, by our sum',
  interval: '95% interval, by our sum',
  others: 'All others',
  all: 'All counted',
  asPrinted: 'As printed in the source',
  notStated: 'Not stated',
};

/** What the numbers of a file are. */
export const data = {
  percent: 'per cent',
  wilson: 'Wilson score interval',
  licence: 'CC BY 4.0',
  licenceCovers: 'Our words and tables. Keep the caution and the source with the figure.',
};

/** How a cell of a table says which interval it is. */
export const intervalNote = (confidence: number, method: string, site: string): string =>
  `${confidence}% ${method}, worked out by ${site}`;

/** An earlier value in a cell of a table. @param on the day, as the file writes it */
export const earlierValue = ({ on, was, why }: { on: string; was: string; why: string }): string =>
  `Until ${on}: ${was}. ${why}`;

/** The page with every figure. */
export const listTitle = 'Recorded results';
export const listDescription =
  'Every figure that our documents print about a scheme, with its source, its limits and, if stated, how many people ' +
  'it covers.';
export const listLede = (count: number): string =>
  `${formatCount(count, 'figure')} that our documents print about schemes. Each shows its source, its limits and, if ` +
  'stated, how many people it covers.';
export const noRanking = 'We do not rank figures. They count different things, so none of them is the best.';
export const compareSame = 'Compare figures that count the same thing';
export const howToRead = 'How to read a figure here';
export const allAsCsv = 'All figures as CSV';
export const allAsJson = 'All figures as JSON';

export const order = 'Order';
export const asCards = 'Show as cards';
export const nothingFits = 'No figure matches all your choices';
export const removeChoice = (all: number): string =>
  `Remove one of your choices to see more of the ${formatCount(all, 'figure')}.`;

/** How many of all figures the list shows. */
export const tally = (shown: number, all: number): string =>
  shown === all ? formatCount(all, 'figure') : `${formatNumber(shown)} of ${formatCount(all, 'figure')}`;

/** What the list can be narrowed by. */
export const facets = {
  theme: 'Theme',
  kind: 'Kind of figure',
  verdict: 'Verdict',
  compared: 'Compared with',
  sample: 'How many people',
  followed: 'Followed how long',
  counted: 'Who counted',
  need: 'What it helps with',
  approach: 'How it works',
  area: 'Area',
};
export const noTheme = 'In no theme';
export const follow = { known: 'Stated', 'does not apply': 'Does not apply', 'not stated': 'Not stated' };
/** The option of a mark for figures that have none. */
export const noMark = 'No marks: impossible as printed';

export const notAShare = 'Not a share of a group';

/** The size of the group behind a share, by the number of people from which it is no small one. */
export const sampleSizes = {
  large: (line) => `${line} people or more`,
  small: (line) => `Under ${line}, a small group`,
  'does not apply': () => notAShare,
  'not stated': () => 'Not stated',
} satisfies Record<SampleSize, (line: number) => string>;

/** The table of all figures. */
export const listCaption = 'Every figure, its verdict and its four marks';
export const columns = { figure: 'Figure', verdict: 'Verdict', printed: 'Printed' };
