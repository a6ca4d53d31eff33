import { convert } from 'html-to-text';

/** Text from a feed, made harmless, and what was done to it. */
export interface Cleaned {
  /** Null where no text is left. */
  text: string | null;
  /** What was done, each in a few words. */
  notes: readonly string[];
}

/** No field of a listing needs more; a longer text is cut before anything else looks at it. */
const longest = 50_000;

/**
 * Makes text of whatever stands in a field of a feed: no markup, no signs that cannot be seen, no addresses and no
 * numbers
 * of people. Paragraphs stay, parted by an empty line.
 * @param most how many characters to keep
 */
export const cleanText = (value: unknown, most: number): Cleaned => {
  if (value === undefined || value === null || value === '') return { text: null, notes: [] };
  if (typeof value !== 'string')
    return { text: null, notes: [`is not text but ${Array.isArray(value) ? 'a list' : `a ${typeof value}`}`] };
  const notes: string[] = [];
  const step = (text: string, change: (text: string) => string, note: string): string => {
    const changed = change(text);
    if (changed !== text) notes.push(note);
    return changed;
  };
  let text = step(
    value,
    (all) => all.slice(0, longest),
    `was longer than ${longest.toLocaleString('en-GB')} characters and was cut`,
  );
  text = step(
    text,
    (all) => all.toWellFormed().normalize('NFC').replaceAll('\uFFFD', ''),
    'held letters in a broken or another encoding',
  );
  text = step(text, toPlain, 'held markup, of which the words were kept');
  text = step(
    text,
    (all) => all.replace(unseen, '').replace(/(\p{M}{3})\p{M}+/gu, '$1'),
    'held signs that cannot be seen or that turn the direction of text',
  );
  text = step(text, leaveOutAddresses, 'held an e-mail address, a web address or a phone number, which was left out');
  text = text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
  text = step(text, (all) => cut(all, most), `was longer than ${most.toLocaleString('en-GB')} characters and was cut`);
  return { text: text === '' ? null : text, notes };
};

/** One line of clean text. */
export const cleanLine = (value: unknown, most: number): Cleaned => {
  const { text, notes } = cleanText(value, most);
  return { text: text?.replaceAll(/\s+/g, ' ') ?? null, notes };
};

/**
 * Control signs but for the end of a line and the tab, half letters, private and unassigned signs, and all signs of
 * format: directions, widths of nothing, tags.
 */
const unseen = /(?![\n\t])[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Cf}\u2028\u2029\u3164\u115F\u1160]/gu;

const markup = /<\/?[a-z!?][^<>]*>|&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/i;
const allMarkup = new RegExp(markup.source, 'gi');

/** Text without HTML. What a first pass lays bare, such as tags written as entities, is taken out by the next. */
const toPlain = (text: string): string => {
  let plain = text;
  for (let pass = 0; pass < 3 && markup.test(plain); pass += 1)
    plain = convert(plain, {
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
  while (markup.test(plain)) plain = plain.replaceAll(allMarkup, ' ');
  // What is left of a tag without its end would be one again beside another text.
  return plain.replace(/<(?=[a-z/!?])/gi, '< ');
};

/** The beginning of a text, to the end of a word where one is near. */
const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  const space = kept.lastIndexOf(' ');
  return `${(space > most / 2 ? kept.slice(0, space) : kept).toWellFormed().replaceAll('\uFFFD', '')}…`;
};

const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu;
const web =
  /(?<![\p{L}\d])(?:(?:https?|ftp|javascript|vbscript|data|file|mailto|xmpp|tel|blob|ws|wss)\s*:\s*\S+|www\.\S+)/giu;
const digits = /(?<![\d£])[+(]{0,2}\d[\d\s().-]{7,24}\d/g;

const leaveOutAddresses = (text: string): string =>
  text
    .replace(web, '[web address left out]')
    .replace(mail, '[e-mail address left out]')
    // A sign of mail between words would be made a link by some readers of Markdown.
    .replace(/@(?=[\p{L}\d])/gu, ' at ')
    .replace(digits, (found) => {
      const bare = found.replace(/\D/g, '');
      const isPhone = bare.length >= 9 && bare.length <= 15 && (/^[+(]|^0/.test(found) || bare.startsWith('44'));
      return isPhone ? '[phone number left out]' : found;
    });
