import type { Ask } from '#messages/ask.ts';
import { facts, type FactName } from '../../schemas/facts.ts';
import type { Listing } from './listing.ts';

/**
 * Which question each fact is when it is not stated, in the order in which they are asked: is it running; who can join;
 * how to get in; the rules; taking part; money. Two facts that are one question to a caller share it.
 */
const asks = {
  who: 'who',
  area: 'area',
  age: 'age',
  gender: 'gender',
  needs: 'needs',
  audiences: 'audiences',
  stages: 'stages',
  referrers: 'referrers',
  howToRefer: 'howToRefer',
  selfReferral: 'selfReferral',
  contact: 'contact',
  exclusions: 'exclusions',
  admission: 'admission',
  disposals: 'disposals',
  voluntary: 'voluntary',
  ifStopped: 'ifStopped',
  approaches: 'approaches',
  duration: 'duration',
  cost: 'cost',
  funding: 'funding',
  ends: 'ends',
  began: 'began',
} as const satisfies Record<FactName, Ask>;

/** Questions that a caller would put as one. */
const together = [
  { first: 'referrers', second: 'howToRefer', both: 'referrersAndHow' },
  { first: 'funding', second: 'ends', both: 'fundingAndEnds' },
] as const satisfies readonly { first: Ask; second: Ask; both: Ask }[];

/** The gaps that matter most to someone who thinks of going there, in that order. Our own choice. */
const firstGaps = ['howToRefer', 'referrers', 'selfReferral', 'age', 'cost', 'duration', 'exclusions'] as const;

/** What nobody has looked up yet of what matters most, as it is called inside a sentence. */
export const toNotLookedUp = (listing: Listing): string[] =>
  firstGaps.filter((name) => listing[name].state === 'not looked up').map((name) => facts[name].name);

/** What a scheme’s source does not say, as it is called inside a sentence: how to get in first. */
export const toGaps = (listing: Listing): string[] =>
  firstGaps.filter((name) => listing[name].state === 'not stated').map((name) => facts[name].name);

/**
 * What to ask those who run a scheme: whether it runs, unless someone confirmed it or it is stated to have ended, and
 * every gap once.
 */
export const toAsks = (listing: Listing, { isConfirmed }: { isConfirmed: boolean }): Ask[] => {
  const gaps: Ask[] = (Object.keys(asks) as FactName[])
    .filter((name) => listing[name].state === 'not stated')
    .map((name) => asks[name]);
  const joined = together.reduce<Ask[]>(
    (list, { first, second, both }) =>
      list.includes(first) && list.includes(second)
        ? list.flatMap((ask) => (ask === first ? both : ask === second ? [] : ask))
        : list,
    gaps,
  );
  return isConfirmed || listing.status.word === 'ended' ? joined : ['running', ...joined];
};
