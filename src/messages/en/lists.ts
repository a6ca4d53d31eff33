/** Lists that go over several pages or that readers put in order. */
import type { SortOrder } from '../../domain/lists/narrow.ts';

/** A title that distinguishes a page of a list from the other pages. */
export const titleOfPage = (title: string, number: number, of: number): string => `${title}, page ${number} of ${of}`;

/** What a list of figures can be ordered by. */
export const orders = {
  scheme: 'Name of scheme',
  date: 'Newest document first',
  base: 'Largest group first',
  evidence: 'Strongest comparison first',
} satisfies Record<SortOrder, string>;
