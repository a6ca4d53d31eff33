import { idPattern } from '../../schemas/slug.ts';

/** How many schemes a shortlist holds. Our own choice: so many fit side by side, and on one sheet of paper. */
export const maxListed = 4;

/** What an address holds of a shortlist. */
export interface ReadList {
  /** Ids in the order in which they were added. Whether each is a scheme, only the directory knows. */
  ids: readonly string[];
  /** How many other values it holds: not written as an id, or beyond the most that a shortlist holds. */
  ignored: number;
}

const key = 'schemes';
/** The part of a page to go to: an address has one fragment, and the shortlist takes its place. */
const anchorKey = 'at';

/** Values beyond so many characters are cut off: no list is longer, and a long paste must not hang the page. */
const longest = 1000;

/** Reads the shortlist of a fragment such as #schemes=ferry-house,quay-drop-in; all else in it is left out. */
export const readList = (fragment: string): ReadList => {
  const value = parametersOf(fragment).get(key) ?? '';
  const values = [...new Set(value.slice(0, longest).split(',').filter(Boolean))];
  const ids = values.filter((each) => idPattern.test(each)).slice(0, maxListed);
  return { ids, ignored: values.length - ids.length };
};

/** Whether a fragment names a shortlist, even an empty one. */
export const hasList = (fragment: string): boolean => parametersOf(fragment).has(key);

/** Whether a fragment holds something else besides, such as answers that a finder is about to take out of it. */
export const holdsMore = (fragment: string): boolean =>
  [...parametersOf(fragment)].some(([name, value]) => value !== '' && name !== key && name !== anchorKey);

/** The part of a page that a fragment leads to, with or without a shortlist; empty where there is none. */
export const anchorOf = (fragment: string): string =>
  /^#[\w-]+$/.test(fragment) ? fragment.slice(1) : (parametersOf(fragment).get(anchorKey) ?? '');

/** A shortlist as a fragment with its #, and the part of the page to go to; empty for an empty one. */
export const writeList = (ids: readonly string[], anchor = ''): string => {
  if (ids.length === 0) return anchor && `#${anchor}`;
  return `#${key}=${ids.join(',')}${anchor && `&${anchorKey}=${anchor}`}`;
};

/** Adds a scheme at the end or removes it. A full shortlist stays as it is. */
export const toggle = (ids: readonly string[], id: string, isListed: boolean): readonly string[] => {
  const others = ids.filter((other) => other !== id);
  if (!isListed) return others;
  return others.length < maxListed ? [...others, id] : ids;
};

const parametersOf = (fragment: string): URLSearchParams => new URLSearchParams(fragment.replace(/^#/, ''));
