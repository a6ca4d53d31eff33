import { endsOn } from '#messages/finder.ts';
import { line } from '#messages/shortlist.ts';
import { facts } from '../../schemas/facts.ts';
import { formatDuration } from './fact-words.ts';
import type { Listing } from './listing.ts';

/** What limits a listing in time, where its source states it: how long it lasts for one person, and its end. */
export const toTimeLimits = ({ duration, ends }: Pick<Listing, 'duration' | 'ends'>): string[] => [
  ...(duration.state === 'known' ? [line(facts.duration.label, formatDuration(duration.value))] : []),
  ...(ends.state === 'known' ? [`${endsOn(ends.value)}.`] : []),
];
