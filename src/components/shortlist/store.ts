import { anchorOf, hasList, holdsMore, readList, toggle, writeList } from '../../domain/shortlist/list.ts';
import { readKept, writeKept } from './kept.ts';

/**
 * The shortlist of this page. It is in the fragment, which no server sees, and on the device only while the reader asks
 * for that.
 */
const start = hasList(location.hash) ? location.hash : readKept();
let { ids, ignored } = readList(start);
/** Where the page is to be opened: the address that led here had room for one fragment. */
const anchor = anchorOf(location.hash);
/** A list that came with an address is not kept because another one is. */
let kept = start !== '' && readKept() === writeList(ids);

/** The ids of the shortlist, in the order in which they were added. */
export const listed = (): readonly string[] => ids;
/** How many entries of the address were left out. */
export const leftOut = (): number => ignored;
/** Whether this device keeps the list. */
export const isKept = (): boolean => kept;
/** The fragment that the address of this page has, with its #; empty without a list. */
export const ownFragment = (): string => writeList(ids);

/** Calls a function now and whenever the list changes. */
export const onListed = (act: () => void): void => {
  addEventListener('shortlist', act);
  act();
};

/** Takes another list. */
export const setListed = (next: readonly string[]): void => {
  ids = next;
  if (kept) kept = writeKept(writeList(ids)) && ids.length > 0;
  writeAddress();
  dispatchEvent(new Event('shortlist'));
};

/** Adds or removes a scheme. Returns whether it was done: a full list takes no more. */
export const setInList = (id: string, isListed: boolean): boolean => {
  const next = toggle(ids, id, isListed);
  if (next.includes(id) !== isListed) return false;
  setListed(next);
  return true;
};

/** Leaves out what is no scheme of the directory. */
export const keepKnown = (known: ReadonlySet<string>): void => {
  const next = ids.filter((id) => known.has(id));
  ignored += ids.length - next.length;
  if (next.length < ids.length || ignored > 0) setListed(next);
};

/** Keeps the list on this device, or forgets it there. Returns whether the browser did so. */
export const setKept = (isWanted: boolean): boolean => {
  const isDone = writeKept(isWanted ? writeList(ids) : '');
  if (isDone) kept = isWanted;
  return isDone;
};

/** Empties the list, and forgets what this device keeps. */
export const empty = (): void => {
  setKept(false);
  setListed([]);
};

// Replaced, not added: Back leads to the page before. What else is in the entry of the history is not ours.
const writeAddress = (): void =>
  history.replaceState(history.state, '', location.pathname + location.search + writeList(ids));

addEventListener('hashchange', () => {
  // A step between questions, or a link to a part of this page, takes nothing off the list; another list replaces it.
  if (!hasList(location.hash) || history.state !== null) writeAddress();
  else {
    ({ ids, ignored } = readList(location.hash));
    kept = readKept() === writeList(ids);
    dispatchEvent(new Event('shortlist'));
  }
});

if (ids.length > 0 && !holdsMore(location.hash)) writeAddress();
if (ids.length > 0 && anchor) document.getElementById(anchor)?.scrollIntoView();
