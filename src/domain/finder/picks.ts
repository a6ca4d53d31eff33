import * as text from '#messages/finder.ts';
import { addressOn } from '../lists/address.ts';
import type { FinderCard } from './chunks.ts';
import type { Explained, Group } from './matching.ts';
import type { Reason } from './reason.ts';

/** A scheme and how it matches the answers. */
export interface MatchedScheme {
  group: Group;
  explained: Explained[];
  /** Why it does not fit, or what is open; undefined where nothing is. */
  reason: Reason | undefined;
  listing: FinderCard;
}

/** The schemes that a professional picked, to compare or to copy for a case note. */
export interface Picks {
  /** In the order in which they were picked. */
  ids: readonly string[];
  /** The text in place of their names, until the next is picked. */
  note: string | undefined;
}

/** How many schemes can be side by side. */
const maxPicks = 4;

/** Picks a scheme or removes it. A fifth is not added, and a note says so. */
export const pick = ({ ids }: Picks, id: string, isPicked: boolean): Picks => {
  const others = ids.filter((other) => other !== id);
  if (!isPicked) return { ids: others, note: undefined };
  if (others.length >= maxPicks) return { ids, note: text.pickedTooMany };
  return { ids: [...others, id], note: undefined };
};

/**
 * The picked schemes as a case note: each with why it fits or not, and its address.
 * @param site the whole address of the site, which may be in a folder of its host
 */
export const toCaseNote = (schemes: readonly MatchedScheme[], site: URL): string =>
  schemes
    .map(({ listing, group, reason }) =>
      [
        listing.name,
        listing.meta,
        text.noteContacts(listing.route, listing.ask),
        text.noteMatch(group, reason),
        addressOn(`/schemes/${listing.id}/`, site),
      ].join('\n'),
    )
    .join('\n\n');
