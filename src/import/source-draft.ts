import { formatDate } from '../messages/format.ts';
import type { Raw } from './feed.ts';
import { toDay } from './fact.ts';

/**
 * The source that a service is cited from: one for each year in which services were last changed, so that no
 * listing looks newer than it is.
 */
export interface FeedSource {
  id: string;
  year: string | null;
}

/** The source of one service. */
export const toFeedSource = (feed: string, raw: Raw): FeedSource => {
  const year = toDescribedYear(raw) ?? toDay(raw['last_modified'])?.slice(0, 4) ?? null;
  return { id: `feed-${feed}-${year ?? 'undated'}`, year };
};

/**
 * The year in which a service was described, if it is from our own feed. Its record may have changed later, which makes
 * its content no newer.
 */
const toDescribedYear = ({ alert }: Raw): string | null =>
  typeof alert === 'string'
    ? (/^(?:As d|D)escribed [a-z]{2,5} (?:\d{1,2} )?(?:[A-Z][a-z]{2,8} )?(\d{4})\. Not confirmed since[.,]/.exec(
        alert,
      )?.[1] ?? null)
    : null;

/** The place of a service in the source. */
export const toPlaceIn = (id: string): string => `service ${id}`;

/** The same with the day on which its record was last changed, if the feed has one. */
export const toDatedPlaceIn = (id: string, raw: Raw): string => {
  const day = toDay(raw['last_modified']);
  return day ? `${toPlaceIn(id)}, last changed on ${formatDate(day)}` : toPlaceIn(id);
};

/** The facts of such a source, with what a feed can and cannot show. */
export const toSourceFacts = (feed: string, { year }: FeedSource, readOn: string): Record<string, unknown> => ({
  title: `Open Referral feed “${feed}”, ${year ? `services of ${year}` : 'services without a date'}`,
  short: `Feed ${feed} ${year ?? 'undated'}`,
  publisher: { state: 'not stated', why: 'A feed does not say who publishes it' },
  kind: 'open data feed',
  date: year
    ? {
        value: year,
        words: year,
        basis: 'printed',
        how: 'Each service of the feed states when it was described or last changed.',
      }
    : {
        value: readOn,
        words: `at an unknown time before ${formatDate(readOn)}`,
        basis: 'inferred',
        how: 'The feed states no date for these services. It was read on this day, so they are no newer.',
      },
  extent: 'A list of services. Each is named here by its ID.',
  canShow: ['What those who keep the feed wrote of the service'],
  cannotShow: ['Whether the service is still there', 'What happened to anyone who used it'],
});
