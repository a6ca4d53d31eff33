import { convert } from 'html-to-text';
import { formatNumber } from '../messages/format.ts';

/** Text from a feed, made harmless, and what was done to it. */
export interface Cleaned {
  /** Null where no text is left. */
  text: string | null;
  /** What was done, each in a few words. */
  notes: readonly string[];
}

/** No field of a listing needs more; a longer text is cut before anything else looks at it. */
const longest = 50_000;

/** Nobody writes text that is not clean after so many rounds; it was made to outlast them. */
const mostRounds = 10;

/**
 * Makes text of any value in a field of a feed: no markup, no signs that cannot be seen, no addresses and no numbers of
 * people. Paragraphs stay, parted by an empty line. Cleaning what is clean changes nothing.
 * @param most how many characters to keep
 */
export const cleanText = (value: unknown, most: number): Cleaned => clean(value, most, tidyParagraphs);

/** One line of clean text. */
export const cleanLine = (value: unknown, most: number): Cleaned =>
  clean(value, most, (text) => text.replace(/\s+/g, ' ').trim());

/** One thing that is done to a text, and what is said of it where that changed anything. */
interface Step {
  change: (text: string) => string;
  note?: string;
}

/**
 * What one step takes out can join the parts of what another looks for, so all are repeated until none changes
 * anything.
 */
const clean = (value: unknown, most: number, tidy: Step['change']): Cleaned => {
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
    cutTo(longest, (all) => all.slice(0, longest)),
  );
  for (let round = 0; round < mostRounds; round += 1) {
    const before = text;
    text = [...steps, { change: tidy }].reduce(take, text);
    if (text === before)
      text = take(
        text,
        cutTo(most, (all) => cut(all, most)),
      );
    if (text === before) return { text: text === '' ? null : text, notes: [...notes] };
  }
  return { text: null, notes: [...notes, 'could not be made clean, so it was left out'] };
};

const cutTo = (most: number, change: Step['change']): Step => ({
  change,
  note: `was longer than ${formatNumber(most)} characters and was cut`,
});

const tidyParagraphs = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();

/**
 * Control signs but for the end of a line and the tab, half letters, private and unassigned signs, all signs of format
 * (directions, widths of nothing, tags), and all that is drawn as nothing.
 */
const unseen =
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?<=\p{M}{3})\p{M}+/gu;

const markup = /<\/?[a-z!?][^<>]*>|&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/i;
const allMarkup = new RegExp(markup.source, 'gi');

/** Text with one layer of HTML taken off; tags that were written as entities are the next layer. */
const toPlain = (text: string): string => {
  if (!markup.test(text)) return text.replace(/<(?=[a-z/!?])/gi, '< '); // What is left of a tag without its end.
  const plain = convert(text, {
    wordwrap: false,
    // Deeper or wider than any text that a person wrote: a guard against markup that is made to take for ever.
    limits: { maxDepth: 60, maxChildNodes: 2000, maxInputLength: longest, ellipsis: ' ' },
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
  // An entity that is none is left by the converter.
  return plain === text ? text.replaceAll(allMarkup, ' ') : plain;
};

/** The beginning of a text, to the end of a word where one is near. */
const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  const space = kept.lastIndexOf(' ');
  return `${(space > most / 2 ? kept.slice(0, space) : kept).toWellFormed().replaceAll('\uFFFD', '')}…`;
};

const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu;
// Readers of Markdown make a link of what follows anything but a letter from a to z.
const web = /(?<![a-z])(?:(?:https?|ftp|javascript|vbscript|data|file|mailto|xmpp|blob|ws|wss)\s*:\s*\S+|www\.\S*)/gi;
const phoneAddress = /(?<![a-z])tel\s*:\s*(?!\[phone )\S+/gi;
/**
 * Nine digits or more that begin as a phone number does and not as a date. There is no upper limit: two numbers may
 * stand side by side, and the beginning of a longer one would be one after a cut.
 */
const phone =
  /(?<![\d£]|\d-)(?!(?:\d{1,2}[.-]){1,2}(?:19|20)\d\d(?!\d))(?:[+(]{1,2}\s?\d|0|4(?=4))(?:[\s().-]{0,4}\d){8,}/g;

const leaveOutAddresses = (text: string): string =>
  text
    .replace(web, '[web address left out]')
    .replace(phone, '[phone number left out]')
    .replace(phoneAddress, '[web address left out]')
    .replace(mail, '[e-mail address left out]')
    // A sign of mail between words would be made a link by some readers of Markdown.
    .replace(/@(?=\S)/g, ' at ');

const steps: readonly Step[] = [
  {
    change: (text) => text.toWellFormed().normalize('NFC').replaceAll('\uFFFD', ''),
    note: 'held letters in a broken or another encoding',
  },
  { change: toPlain, note: 'held markup, of which the words were kept' },
  {
    change: (text) => text.replace(unseen, ''),
    note: 'held signs that cannot be seen or that turn the direction of text',
  },
  {
    change: leaveOutAddresses,
    note: 'held an e-mail address, a web address or a phone number, which was left out',
  },
];
