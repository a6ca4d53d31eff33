import { contactDays } from '../data/contacts/links.ts';
import { today } from '../data/freshness/today.ts';
import { site } from '../data/site.ts';
import { memoizeByObject } from '../domain/lists/memoize.ts';
import { toFeedItems } from './oruk/feed.ts';
import { toTables } from './tables/tables.ts';

/** The day of the build, by which contacts can be pressed or not. */
export const when = { today, days: contactDays };

/** The tables that pages and files of a build share, at the address of its site. */
export const getTables = memoizeByObject((directory: Parameters<typeof toTables>[0]) =>
  toTables(directory, site, when),
);

/** The items of the Open Referral feed that its files share. */
export const getFeedItems = memoizeByObject((directory: Parameters<typeof toFeedItems>[0]) =>
  toFeedItems(directory, site, when),
);
