/** Compares names as an index of names does, punctuation apart. */
export const compareNames = new Intl.Collator('en-GB', { ignorePunctuation: true }).compare;

/** Compares words as a British dictionary does. */
export const compareWords = new Intl.Collator('en-GB').compare;
