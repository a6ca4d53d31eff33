import { stem, toWords } from './plan.ts';

/** A part of a passage, and whether it is a word that was searched for. */
export interface PassagePart {
  words: string;
  isMarked: boolean;
}

/** How many words of a text a card shows, and how many of them come before the one that was searched for. */
const length = 28;
const before = 8;

/**
 * The words of a text around the first that was searched for, with those words marked; null where it has none.
 * @param stems what was searched for, as `toStems` makes it of single words
 */
export const toPassage = (text: string, stems: ReadonlySet<string>): PassagePart[] | null => {
  const words = text.split(/\s+/).filter(Boolean);
  const isMarked = words.map((word) => toWords(word).some((part) => stems.has(stem(part))));
  const first = isMarked.indexOf(true);
  if (first < 0) return null;
  const from = Math.max(0, Math.min(first - before, words.length - length));
  const shown = words.slice(from, from + length);
  const parts: PassagePart[] = from > 0 ? [{ words: '… ', isMarked: false }] : [];
  shown.forEach((word, at) => {
    const [, start = '', core = word, end = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    const space = at < shown.length - 1 ? ' ' : '';
    if (isMarked[from + at]) parts.push(...plain(start), { words: core, isMarked: true }, ...plain(end + space));
    else parts.push({ words: word + space, isMarked: false });
  });
  return from + length < words.length ? [...parts, { words: ' …', isMarked: false }] : parts;
};

const plain = (words: string): PassagePart[] => (words === '' ? [] : [{ words, isMarked: false }]);
