import { formatDate } from '../messages/format.ts';
import type { Raw } from './feed.ts';

/**
 * The source that a service is cited from: one for each year in which services were last changed, so that no
 * listing looks newer than it is.
 */
export interface FeedSource {
  id: string;
  year: string | null;
}

/**
 * The source of one service.
 * @param modified the day on which its record was last changed, if the feed has one
 */
export const toFeedSource = (
  { name, today }: { name: string; today: string },
  raw: Raw,
  modified: string | null,
): FeedSource => {
  const year = toDescribedYear(raw, today) ?? modified?.slice(0, 4) ?? null;
  return { id: `feed-${name}-${year ?? 'undated'}`, year };
};

/**
 * The year in which a service was described, if it is from our own feed. Its record may have changed later, which makes
 * its content no newer. A year to come is none.
 */
const toDescribedYear = ({ alert }: Raw, today: string): string | null => {
  const [, year = null] =
    typeof alert === 'string'
      ? (/^(?:As d|D)escribed [a-z]{2,5} (?:\d{1,2} )?(?:[A-Z][a-z]{2,8} )?(\d{4})\. Not confirmed since[.,]/.exec(
          alert,
        ) ?? [])
      : [];
  return year !== null && year <= today.slice(0, 4) ? year : null;
};

/** The place of a service in the source. */
export const toPlaceIn = (id: string): string => `service ${id}`;

/** The same with the day on which its record was last changed, if the feed has one. */
export const toDatedPlaceIn = (id: string, modified: string | null): string =>
  modified ? `${toPlaceIn(id)}, last changed on ${formatDate(modified)}` : toPlaceIn(id);

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
