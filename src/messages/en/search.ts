/** The search page, and what its script writes. */
import type { Sort } from '../../domain/lists/facet-fragment.ts';
import { formatCount, formatList, formatNumber } from '../format.ts';
import { link, strong, type RichText } from '../rich.ts';

export const title = 'Search';
export const description = 'Search every scheme by words, area, need, stage, kind and who it is for.';

export const box = 'A scheme, a place or a need';
export const search = 'Search';
export const leaveNoTrace = 'Keep this search out of my history';

/** The titles of what a search can be narrowed by. */
export const facets = {
  need: 'What it helps with',
  area: 'Area',
  stage: 'Stage',
  audience: 'Made for',
  kind: 'Kind of scheme',
  approach: 'How it works',
  evidence: 'What is recorded',
};

/** Help before the results. @param silent what to press where someone cannot speak, if the number is known */
export const danger = (number: string, silent: string | undefined): RichText => [
  strong('In danger now?'),
  ' Call ',
  link('call', number),
  silent ? `. If you cannot speak, call from a mobile and press ${silent} when asked. ` : '. ',
  link('helpNow', 'Numbers to call, most of them free'),
  '. We have taken your words out of the address.',
];

// How many results, and what was searched.

/** A search by words, or a narrowed list. `isPartial` where a part of the directory did not load. */
export const tally = ({ schemes, others, words, isPartial }: Tally): string => {
  const counted = [
    ...(schemes > 0 || others === 0 ? [formatCount(schemes, 'scheme')] : []),
    ...(others > 0 ? [formatCount(others, schemes > 0 ? 'other page' : 'page')] : []),
  ].join(' and ');
  return `${counted}${words && ` for “${words}”`}${isPartial ? ' in the parts that loaded' : ''}`;
};
interface Tally {
  schemes: number;
  /** Pages that are no schemes. */
  others: number;
  words: string;
  isPartial: boolean;
}

/** @param labels what the words also mean, @param more how many other meanings there are */
export const alsoLookedFor = (labels: readonly string[], more: number): string =>
  `Also looked for: ${labels.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
export const exactOnly = 'Search exact words only';
export const searchedExact = 'We searched your exact words only.';
export const includeRelated = 'Include related terms';
export const corrected = (typed: string, searched: string): string =>
  `No page has “${typed}”, so we searched for “${searched}”.`;
/** @param missing words that no page of the list has */
export const noExactMatch = (missing: readonly string[]): string =>
  `No exact match. None of these has ${formatList(missing.map((words) => `“${words}”`))}.`;

// Where.

/**
 * How many schemes are in the place that was named, and how many are not.
 * @param here in it, of those that match
 * @param elsewhere somewhere else, or their source does not say where
 */
export const placeCounts = (here: number, elsewhere: number): string => {
  const others = `${formatCount(elsewhere, 'scheme')} elsewhere, or with no area stated.`;
  if (here === 0) return elsewhere > 0 ? `None that we know of here. ${others}` : 'We know of no scheme here.';
  return elsewhere > 0
    ? `${formatCount(here, 'scheme')} here, shown first. Then ${others}`
    : `${formatCount(here, 'scheme')} here.`;
};
/** @param names of places that no page has, as typed */
export const noPageNames = (names: readonly string[]): string =>
  `No page here matches ${formatList(names.map((name) => `“${name}”`))}. We show what is in the area.`;
export const change = 'Change';
export const onlyIn = (area: string): string => `Only in ${area}`;
/** A word as a place, as it is typed. */
export const inPlace = (words: string): string => `in ${words}`;
export const didYouMean = 'Did you mean:';

export const orderBy = 'Sort by';
export const orders = {
  relevance: 'Best match',
  name: 'Name',
  date: 'Newest source first',
} satisfies Record<Sort, string>;
export const showMore = (count: number, rest: number): string => `Show ${count} more of ${formatNumber(rest)}`;

// No results, and what did not load.

/**
 * @param words what was searched; empty where only options were chosen
 * @param schemes how many there are; undefined where the directory comes in parts, which were all searched
 * @param isPartial whether a part did not load
 */
export const nothingFound = (words: string, schemes: string | undefined, isPartial: boolean): string => {
  const what = words ? `“${words}”` : 'what you chose';
  if (isPartial) return `No page that loaded matches ${what}. Others may.`;
  return `No page here matches ${what}. We searched ${schemes ? `all ${schemes} schemes` : 'all of the directory'}.`;
};

export const browse: RichText = ['Browse by ', link('needs', 'need'), ' or ', link('areas', 'area'), '.'];
export const finders: RichText = [
  link('find', 'Find support'),
  ' asks a few questions. For police, courts, probation and health: ',
  link('refer', 'Find a referral route'),
  '.',
];
export const inDanger: RichText = ['In danger? ', link('helpNow', 'Get help now'), '.'];

export const failed = 'Search did not load';
export const tryAgain = 'Try again';
export const fullList: RichText = ['Or look through the ', link('schemes', 'full list of schemes'), '.'];
export const partFailed = 'Part of the directory did not load. These results are from the rest.';
