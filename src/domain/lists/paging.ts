import { titleOfPage } from '#messages/lists.ts';
import { locale } from '#messages/locale.ts';

/** One page of a list that may have several. */
export interface ListPage<Item = unknown> {
  items: readonly Item[];
  /** Which page it is, from 1, and of how many. */
  number: number;
  of: number;
  /** The index of its first item in the whole list, from 0, and the length of that list. */
  from: number;
  total: number;
  /** The address of the list, which is that of its first page. */
  list: string;
}

/**
 * A list of up to `whole` items is one page; a longer one is cut into pages of `page` items. A list that is nearly
 * whole is never cut for a few.
 */
const bound = { whole: 160, page: 100 };

/** A list as pages: every item once, in its order. An empty list has one page, which says so. */
export const toListPages = <Item>(items: readonly Item[], list: string, { whole, page } = bound): ListPage<Item>[] => {
  const size = items.length <= whole ? Math.max(items.length, 1) : page;
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
    from: index * size,
    total: items.length,
    list,
  }));
};

/** What follows the address of a list in that of a page; undefined for the first page. */
export const toPagePath = (number: number): string | undefined => (number === 1 ? undefined : `page/${number}`);

export const toPageHref = (list: string, number: number): string =>
  number === 1 ? list : `${list}${toPagePath(number)}/`;

/** The addresses of all pages of a list so long. */
export const toPageHrefs = (list: string, total: number): string[] =>
  toListPages(new Array<null>(total).fill(null), list).map(({ number }) => toPageHref(list, number));

/** A title that differs from those of the other pages of its list. */
export const nameListPage = (title: string, { number, of }: Pick<ListPage, 'number' | 'of'>): string =>
  number === 1 ? title : titleOfPage(title, number, of);

/**
 * The pages that a page links to by number: first, last, and those beside it. A gap is null; one that would hide a
 * single page shows it.
 */
export const toPageNumbers = ({ number, of }: Pick<ListPage, 'number' | 'of'>): (number | null)[] => {
  const near = new Set([1, of, number - 1, number, number + 1].filter((each) => each >= 1 && each <= of));
  return Array.from({ length: of }, (_, index) => index + 1).flatMap((each) => {
    if (near.has(each) || (near.has(each - 1) && near.has(each + 1))) return [each];
    return near.has(each - 1) ? [null] : [];
  });
};

/** A first letter of names, and where it begins. */
export interface Letter {
  letter: string;
  href: string;
}

/**
 * For a list in order of name: each first letter with the page on which it begins. Names that begin with no letter are
 * under “0–9”.
 * @param within where these names are a part of a longer list: how many items come before them, and how many there are
 */
export const toLetters = (
  names: readonly string[],
  list: string,
  { before, total }: { before: number; total: number } = { before: 0, total: names.length },
): Letter[] => {
  const pages = toListPages(
    Array.from({ length: total }, (_, index) => names[index - before]),
    list,
  );
  const begun = new Map<string, string>();
  for (const { items, number } of pages)
    for (const name of items) {
      if (name === undefined) continue;
      const letter = letterOf(name);
      if (!begun.has(letter)) begun.set(letter, toPageHref(list, number));
    }
  return [...begun].map(([letter, href]) => ({ letter, href })).toSorted(byLetter);
};

/** Named items under the first letter of each, in the order of letters; each letter’s items keep their order. */
export const groupByLetter = <Item extends { name: string }>(
  items: readonly Item[],
): { letter: string; items: Item[] }[] =>
  [...Map.groupBy(items, ({ name }) => letterOf(name))]
    .map(([letter, named]) => ({ letter, items: named }))
    .toSorted(byLetter);

const byLetter = (a: { letter: string }, b: { letter: string }): number => a.letter.localeCompare(b.letter, locale);

const letterOf = (name: string): string =>
  /\p{L}/u
    .exec(
      name
        .normalize('NFD')
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .charAt(0),
    )?.[0]
    .toUpperCase() ?? '0–9';
