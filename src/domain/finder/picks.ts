import { addressOn } from '../lists/address.ts';
import type { FinderCard } from './chunks.ts';
import type { Explained, Group } from './matching.ts';

/** A scheme with how it matches. */
export interface Found {
  group: Group;
  explained: Explained[];
  /** Why it does not fit, or what it depends on; empty where nothing is open. */
  reason: string;
  listing: FinderCard;
}

/** The schemes that a professional picked, to compare or to copy for a case note. */
export interface Picks {
  /** In the order in which they were picked. */
  ids: readonly string[];
  /** What is said in place of their names, until the next is picked. */
  note: string | undefined;
}

/** How many schemes can be side by side. */
const most = 4;

/** Picks a scheme or takes it back. A fifth is not taken, and that is said. */
export const pick = ({ ids }: Picks, id: string, isPicked: boolean): Picks => {
  const others = ids.filter((other) => other !== id);
  if (!isPicked) return { ids: others, note: undefined };
  if (others.length >= most) return { ids, note: tooMany };
  return { ids: [...others, id], note: undefined };
};

const tooMany = 'Four are picked, and no more than four can stand side by side. Take one back first.';

/**
 * The picked schemes as a case note: each with why it fits or not, and its address.
 * @param site the whole address of the site, which may be in a folder of its host
 */
export const toCaseNote = (schemes: readonly Found[], site: URL): string =>
  schemes
    .map(({ listing, group, reason }) =>
      [
        listing.name,
        listing.meta,
        `Who can refer: ${listing.route}. Ask today: ${listing.ask}.`,
        `${noteLeads[group]} ${reason}`,
        addressOn(`/schemes/${listing.id}/`, site),
      ].join('\n'),
    )
    .join('\n\n');

const noteLeads: Record<Group, string> = {
  'for-this': 'In the area and for this; check:',
  'may-help': 'In the area and may help; check:',
  elsewhere: 'Elsewhere, or reach not stated; check:',
  ended: 'Stated to have ended:',
  'does-not-fit': 'Does not fit because of its rule:',
};
