import { root } from '../ui/address.ts';

/** Other sites in folders of the same host share its storage. */
const key = `${root}shortlist`;

/** The shortlist that a reader asked this device to keep, as a fragment; empty where there is none. */
export const readKept = (): string => {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // A browser that blocks storage has kept nothing.
    return '';
  }
};

/** Keeps a shortlist on this device, or with an empty text forgets it. Returns whether the browser did so. */
export const writeKept = (fragment: string): boolean => {
  try {
    if (fragment) localStorage.setItem(key, fragment);
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
};
