/** The verdict on a figure and its four marks. */
import type { Comparison, Counter, MarkId } from '../../domain/figures/figure-marks.ts';
import type { Verdict } from '../../domain/figures/verdict.ts';
import { lowerFirst } from '../format.ts';

export const verdict = 'Verdict';

export const verdicts = {
  quotable: {
    title: 'Can be quoted',
    words: 'The source says what was counted, and nothing in it disagrees.',
  },
  care: {
    title: 'Quote with care',
    words: 'True as far as it goes, and easy to make it say more.',
  },
  'does not reconcile': {
    title: 'Does not reconcile',
    words: 'Two numbers in the same source cannot both be right.',
  },
  impossible: {
    title: 'Impossible as printed',
    words: 'No count could give this.',
  },
} satisfies Record<Verdict, { title: string; words: string }>;

/** What a screen reader adds to the verdict that a figure has, in a row of all four. */
export const inStrip = ', the verdict on this figure';

/** A verdict in a citation and in words for a picture. */
export const inSentence = (title: string, by?: string): string =>
  by === undefined ? `${title}.` : `Verdict of ${by}: ${lowerFirst(title)}.`;

export const marks = {
  compared: 'Compared with',
  base: 'Base known',
  followed: 'Followed how long',
  counted: 'Counted by',
} satisfies Record<MarkId, string>;

export const marksTitle = 'Four marks';
export const noMarks = 'An impossible figure has no marks: nothing rests on them.';

/** What a figure was compared with, and what that means. */
export const comparisons = {
  'an earlier figure': {
    title: 'An earlier figure',
    words: 'Other changes over that time could explain the difference.',
  },
  'people who declined': {
    title: 'People who did not take part',
    words: 'They may have differed from the start.',
  },
  'another group': {
    title: 'Another group',
    words: 'The source does not show that it was similar.',
  },
  'a similar group counted in the same way': {
    title: 'A similar group',
    words: 'It was counted in the same way, and may have differed in other ways.',
  },
  'a like-for-like group': {
    title: 'A like-for-like group',
    words: 'It was matched on what was known about people.',
  },
  'a group chosen by lot': {
    title: 'A group chosen by lot',
    words: 'Chance decided who took part, so other differences should cancel out.',
  },
  claimed: {
    title: 'Claimed, not shown',
    words: 'The source names it and does not give its number.',
  },
  'not stated': {
    title: 'Not stated',
    words: 'It cannot show what would have happened without the scheme.',
  },
  'does not apply': {
    title: 'Does not apply',
    words: '',
  },
} satisfies Record<Comparison, { title: string; words: string }>;

/** @param comparator what the source names */
export const comparedWith = (title: string, comparator: string): string => `${title}: ${lowerFirst(comparator)}`;

export const bases = {
  notAShare: 'Not a share of a group',
  notStated: 'Not stated',
  known: (base: string, isSmall: boolean): string => (isSmall ? `${base}, a small group` : base),
};

export const followed = { 'not stated': 'Not stated', 'does not apply': 'Does not apply' };

/** Who counted, and what that means. */
export const counters = {
  own: {
    label: 'The people who run it',
    words: 'They chose what to print.',
  },
  payer: {
    label: 'A commissioner’s office',
    words: 'These offices lead or pay for schemes, so the count is not independent.',
  },
  police: {
    label: 'The police',
    words: 'They take part in schemes like this, so the count is not independent.',
  },
  independent: {
    label: 'Someone independent',
    words: 'They neither run nor pay for the scheme.',
  },
  'not-stated': { label: 'Not stated', words: '' },
} satisfies Record<Counter, { label: string; words: string }>;
