/** Lists that go over several pages or that readers put in order. */
import type { SortOrder } from '../../domain/lists/narrow.ts';

/** A title that distinguishes a page of a list from the other pages. */
export const titleOfPage = (title: string, number: number, of: number): string => `${title}, page ${number} of ${of}`;

/** What a list of figures can be ordered by. */
export const orders = {
  scheme: 'Name of scheme',
  date: 'Newest document first',
  verdict: 'Verdict: can be quoted first',
  compared: 'Compared with: strongest first',
  base: 'Base known: largest group first',
  followed: 'Followed how long: stated first',
  counted: 'Counted by: independent first',
} satisfies Record<SortOrder, string>;
