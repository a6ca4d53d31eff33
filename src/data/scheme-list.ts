import { groupByLetter, toLetters, toListPages, type Letter, type ListPage } from '../domain/lists/paging.ts';
import type { SchemeView } from './views.ts';

/** A page of the list of all schemes. */
export interface SchemeListPage {
  page: ListPage<SchemeView>;
  /** How many schemes of the whole list take people. */
  takingPeople: number;
  /** Those that take people, then the others; what a page has none of is left out. */
  parts: SchemeListPart[];
}

/** Schemes that take people, or those that do not, from A to Z. */
export interface SchemeListPart {
  id: 'people' | 'others';
  /** Where each letter of this part begins; empty for a short part. */
  letters: Letter[];
  groups: { letter: string; id: string; items: SchemeView[] }[];
}

const list = '/schemes/';
/** From so many names on, letters save more scrolling than they take room. Our own choice. */
const leastForLetters = 40;

/** The list of all schemes as pages: those that take people first, then the others, each from A to Z. */
export const toSchemeListPages = (schemes: readonly SchemeView[]): SchemeListPage[] => {
  const people = schemes.filter(({ listing }) => listing.takesPeople);
  const others = schemes.filter(({ listing }) => !listing.takesPeople);
  const total = schemes.length;
  const kinds = [
    { id: 'people', members: people, letters: lettersOf('people', people, { before: 0, total }) },
    { id: 'others', members: others, letters: lettersOf('others', others, { before: people.length, total }) },
  ] as const;
  return toListPages([...people, ...others], list).map((page) => ({
    page,
    takingPeople: people.length,
    parts: kinds
      .map(({ id, members, letters }) => ({
        ...{ id, letters },
        groups: groupByLetter(page.items.filter((scheme) => members.includes(scheme))).map((group) => ({
          ...group,
          id: idOf(id, group.letter),
        })),
      }))
      .filter(({ groups }) => groups.length > 0),
  }));
};

const lettersOf = (
  id: SchemeListPart['id'],
  members: readonly SchemeView[],
  within: { before: number; total: number },
): Letter[] =>
  members.length < leastForLetters
    ? []
    : toLetters(
        members.map(({ name }) => name),
        list,
        within,
      ).map(({ letter, href }) => ({ letter, href: `${href}#${idOf(id, letter)}` }));

const idOf = (part: SchemeListPart['id'], letter: string): string => `${part}-${letter.charAt(0).toLowerCase()}`;
