/** The two finders: their pages, the answer about each scheme, and what their script writes. */
import type { Group } from '../../domain/finder/matching.ts';
import type { Verdict } from '../../domain/finder/verdict.ts';
import type { Answer } from '../../schemas/fact.ts';
import { formatCount, formatDate, formatNumber, plural } from '../format.ts';
import { link, strong, type RichText } from '../rich.ts';

export const find = {
  description: 'Answer what you like and skip the rest. See which schemes might help, and why.',
  lede: 'Answer what you like and skip the rest. Your answers stay on this device, and go when you leave or reload.',
};

export const refer = {
  title: 'Find a referral route',
  description:
    'See which schemes might take the person you are helping, at what stage, how to refer, and what rules them out.',
  lede:
    'See which schemes might take the person you are helping, at what stage, how to refer, and what rules them out. ' +
    'Nothing you enter leaves this device, and it goes when you leave or reload. Only your shortlist stays, in the ' +
    'address of the page.',
};

// The questions and the answers to them.

export const questions = 'Questions';
export const place = 'Postcode or place';
export const pickArea = 'Or choose a police area';
export const noArea = 'Choose an area';
export const yourAnswer = 'Your answer';
export const noAnswer = 'Choose one';
export const useAnswer = 'Use this answer';
export const skip = 'Skip';
export const allAsked = 'That’s all the questions.';
export const change = 'Change';
export const changePlace = 'where you are';
export const clearAnswers = 'Clear all answers';
export const otherQuestions = 'Answer another question';

export const share = {
  title: 'Link to these answers',
  warning:
    'The link holds all your answers, including the place. Anyone who has the link can read them, and so can anyone ' +
    'who sees the history of the browser that opens it. This site’s server does not see them.',
  copy: 'Copy the link',
};

export const yourAnswers = 'Your answers';
export const answersTitle = (count: number): string => `Your ${formatCount(count, 'answer')}`;

/** Why a question is asked: some answer moves so many schemes of the reader’s area to another group. */
export const decidesHere = (count: number, of: number): string => {
  if (of === 1) return 'It decides the one scheme here.';
  return count === of
    ? `It decides all ${schemeCount(of)} here.`
    : `It decides ${formatNumber(count)} of the ${schemeCount(of)} here.`;
};
/** Why a question is asked whose answer only changes the order of the schemes. */
export const reordersHere = 'It changes which schemes come first.';

/** What is wrong with an age, as it was typed. */
export const notAnAge = (typed: string): string =>
  `“${typed}” is not an age that we can use. Write a whole number of years, such as 17.`;

export const linkCopied = 'Copied.';
export const linkNotCopied = (address: string): string => `Your browser did not let us copy. The link is: ${address}`;

// The schemes, in groups.

export const schemeCount = (count: number): string => formatCount(count, 'scheme');
export const schemesMissing = 'Some schemes did not load. The counts may leave them out.';
export const tryAgain = 'Try again';

/** Each group’s title, and what it says while it is empty. */
export const groups = {
  'for-this': {
    title: 'In your area, for this',
    empty: 'We don’t know of a scheme here that says it helps with this.',
  },
  'may-help': { title: 'In your area, may help', empty: 'We don’t know of any other scheme here.' },
  elsewhere: { title: 'Elsewhere, or reach not stated', empty: 'None.' },
  ended: { title: 'Stated to have ended', empty: 'None.' },
  'does-not-fit': { title: 'Does not fit', empty: 'None. No scheme states a rule against your answers.' },
} satisfies Record<Group, { title: string; empty: string }>;

export const showMore = (count: number, rest: number): string => `Show ${count} more of ${formatNumber(rest)}`;

/** How many schemes a group has; `isPartial` while some have not loaded. */
export const groupCount = (count: number, isPartial: boolean): string =>
  isPartial ? `${schemeCount(count)} so far` : schemeCount(count);

/** How many schemes say that they are for this, and how many more may help; `isPlaced` once a place was given. */
export const tally = (forThis: number, mayHelp: number, isPlaced: boolean): string => {
  const inArea = isPlaced ? ' in this area' : '';
  if (forThis + mayHelp === 0) return `We don’t know of a scheme${inArea} for this.`;
  if (forThis === 0) return `${schemeCount(mayHelp)}${inArea} may help.`;
  const verb = plural(forThis, { one: 'says it is', other: 'say they are' });
  const first = `${schemeCount(forThis)}${inArea} ${verb} for this.`;
  return mayHelp > 0 ? `${first} ${formatNumber(mayHelp)} more may help.` : first;
};

const total = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** The counts of all groups as a sum, which is every scheme that takes people. */
export const sum = (counts: readonly number[]): string =>
  `${counts.map(formatNumber).join(' + ')} = ${schemeCount(total(counts))} that take people.`;

/** A tally of the schemes that have loaded, out of how many. */
export const tallySoFar = (sentence: string, loaded: number, count: number): string =>
  `${sentence} So far, ${formatNumber(loaded)} of ${schemeCount(count)} have loaded.`;

/** What is in the directory and in no group. */
export const notPlaces = (count: number): RichText => [
  `${formatCount(count, 'more entry', 'more entries')} ${plural(count, { one: 'takes', other: 'take' })} nobody: `,
  'funds, boards and plans. ',
  link('search', 'Search'),
  ' finds those too.',
];

export const danger = (number: string): RichText => [
  strong('You may be in danger, or close to someone who is.'),
  ' Call ',
  link('call', number),
  ' if it is happening now. ',
  link('helpNow', 'Numbers to call, most of them free and open all day'),
  '. “Leave this site” opens another site at once.',
];

/** The last of what anyone can do today: whom to ask where no scheme and no route helps. */
export const askHere = {
  title: 'Ask who helps here',
  words: 'The office that oversees the police in your area can tell you who helps with this.',
  link: 'Who to contact in your area',
};

// One scheme.

export const verdicts = {
  met: 'Matches',
  'not met': 'Does not match',
  'not said': 'You have not said',
  silent: 'The scheme does not say',
} satisfies Record<Verdict, string>;

/** What folds out to each rule of a scheme with its verdict. */
export const seeWhy = (count: number): string => `See why: ${formatCount(count, 'point')}`;
export const howToRefer = 'How to refer, question by question';
export const loadingScheme = 'Loading this scheme …';
export const schemeNotLoaded = 'This scheme did not load. Try again above, or look for it in all schemes.';

/** An answer about the route, by how much is known: from the fact, from why none applies, or from nothing. */
export const routeAnswer = {
  known: (words: string) => words,
  'not stated': (words: string) => `Not stated by the source. ${words}`.trim(),
  'does not apply': (words: string) => `Does not apply: ${words}`,
  'not looked up': () => 'We have not looked this up yet.',
} satisfies Record<Answer<unknown>['state'], (words: string) => string>;

// The rules of a scheme that its file has no words for.

export const referredBy = (referrers: string): string => `Referred by: ${referrers}`;
export const mustAdmit = 'The offence must be admitted';
export const isChoice = 'Taking part is the person’s choice';
/** @param date the day, the month or the year, as 2026-11-23, 2026-11 or 2026 */
export const endsOn = (date: string): string => `Stated to end ${date.length > 7 ? 'on' : 'in'} ${formatDate(date)}`;
export const hasEnded = 'Stated to have ended';
