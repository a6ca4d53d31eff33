import { convert } from 'html-to-text';
import { formatNumber } from '../messages/format.ts';

/** Sanitised text from a feed, and what was changed in it. */
export interface Cleaned {
  /** Null if no text is left. */
  text: string | null;
  /** What was changed, each in a few words. */
  notes: readonly string[];
}

/** No field of a listing needs more characters; a longer text is cut before any other step. */
const maxInput = 50_000;

/** Text that is still not clean after so many rounds was crafted to outlast them. */
const maxRounds = 10;

/**
 * Makes text of any value in a field of a feed: no markup, no invisible characters, no addresses and no phone numbers.
 * Paragraphs are preserved, separated by an empty line. Cleaning clean text changes nothing.
 * @param maxLength how many characters to keep
 */
export const cleanText = (value: unknown, maxLength: number): Cleaned => clean(value, maxLength, tidyParagraphs);

/** One line of clean text. */
export const cleanLine = (value: unknown, maxLength: number): Cleaned =>
  clean(value, maxLength, (text) => text.replace(/\s+/g, ' ').trim());

/** One change to a text, and the note about it if it changed anything. */
interface Step {
  change: (text: string) => string;
  note?: string;
}

/**
 * What one step removes can join parts of what another looks for, so all steps repeat until none changes anything.
 */
const clean = (value: unknown, maxLength: number, tidy: Step['change']): Cleaned => {
  if (value === undefined || value === null || value === '') return { text: null, notes: [] };
  if (typeof value !== 'string')
    return { text: null, notes: [`is not text but ${Array.isArray(value) ? 'a list' : `a ${typeof value}`}`] };
  const notes = new Set<string>();
  const take = (text: string, { change, note }: Step): string => {
    const changed = change(text);
    if (changed !== text && note) notes.add(note);
    return changed;
  };
  let text = take(
    value,
    cutTo(maxInput, (all) => all.slice(0, maxInput)),
  );
  for (let round = 0; round < maxRounds; round += 1) {
    const before = text;
    text = [...steps, { change: tidy }].reduce(take, text);
    if (text === before)
      text = take(
        text,
        cutTo(maxLength, (all) => cut(all, maxLength)),
      );
    if (text === before) return { text: text === '' ? null : text, notes: [...notes] };
  }
  return { text: null, notes: [...notes, 'could not be made clean, so it was left out'] };
};

const cutTo = (maxLength: number, change: Step['change']): Step => ({
  change,
  note: `was longer than ${formatNumber(maxLength)} characters and was cut`,
});

const tidyParagraphs = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();

/**
 * Control characters except newline and tab, surrogates, private and unassigned characters, all format characters
 * (directions, zero widths, tags), and everything else that is invisible.
 */
const unseen =
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?<=\p{M}{3})\p{M}+/gu;

const markup = /<\/?[a-z!?][^<>]*>|&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/i;
const allMarkup = new RegExp(markup.source, 'gi');

/** Text with one layer of HTML removed; tags that were written as entities are the next layer. */
const toPlain = (text: string): string => {
  if (!markup.test(text)) return text.replace(/<(?=[a-z/!?])/gi, '< '); // The start of an unclosed tag.
  const plain = convert(text, {
    wordwrap: false,
    // Deeper or wider than any text that a person wrote: a guard against markup that is crafted to take for ever.
    limits: { maxDepth: 60, maxChildNodes: 2000, maxInputLength: maxInput, ellipsis: ' ' },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      ...['script', 'style', 'template', 'iframe', 'object', 'noscript'].map((selector) => ({
        selector,
        format: 'skip',
      })),
    ],
  });
  // The converter leaves invalid entities.
  return plain === text ? text.replaceAll(allMarkup, ' ') : plain;
};

/** The start of a text, cut after a word if one ends near the limit. */
const cut = (text: string, maxLength: number): string => {
  if (text.length <= maxLength) return text;
  const kept = text.slice(0, maxLength - 1);
  const space = kept.lastIndexOf(' ');
  return `${(space > maxLength / 2 ? kept.slice(0, space) : kept).toWellFormed().replaceAll('\uFFFD', '')}…`;
};

const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu;
// Markdown parsers link what follows anything but a letter from a to z.
const web = /(?<![a-z])(?:(?:https?|ftp|javascript|vbscript|data|file|mailto|xmpp|blob|ws|wss)\s*:\s*\S+|www\.\S*)/gi;
const phoneAddress = /(?<![a-z])tel\s*:\s*(?!\[phone )\S+/gi;
/**
 * Nine digits or more that start like a phone number and not like a date. There is no upper limit: two numbers may be
 * side by side, and the start of a longer one would remain after a cut.
 */
const phone =
  /(?<![\d£]|\d-)(?!(?:\d{1,2}[.-]){1,2}(?:19|20)\d\d(?!\d))(?:[+(]{1,2}\s?\d|0|4(?=4))(?:[\s().-]{0,4}\d){8,}/g;

const leaveOutAddresses = (text: string): string =>
  text
    .replace(web, '[web address left out]')
    .replace(phone, '[phone number left out]')
    .replace(phoneAddress, '[web address left out]')
    .replace(mail, '[e-mail address left out]')
    // Some Markdown parsers link text around an at sign.
    .replace(/@(?=\S)/g, ' at ');

const steps: readonly Step[] = [
  {
    change: (text) => text.toWellFormed().normalize('NFC').replaceAll('\uFFFD', ''),
    note: 'contained letters in a broken or another encoding',
  },
  { change: toPlain, note: 'contained markup, of which only the text was kept' },
  {
    change: (text) => text.replace(unseen, ''),
    note: 'contained characters that are invisible or change the direction of text',
  },
  {
    change: leaveOutAddresses,
    note: 'contained an e-mail address, a web address or a phone number, which was left out',
  },
];
