import { locale } from '#messages/locale.ts';

/** Compares names as an index of names does, punctuation apart. */
export const compareNames = new Intl.Collator(locale, { ignorePunctuation: true }).compare;

/** Compares words as a dictionary does. */
export const compareWords = new Intl.Collator(locale).compare;
