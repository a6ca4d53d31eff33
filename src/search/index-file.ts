import { decode, encode } from 'cbor2';

/** A value in Pagefind’s files: whole numbers, texts and lists of them. */
export type Value = number | string | readonly Value[];

/**
 * The list of pages that Pagefind writes (its `.pf_meta`, uncompressed). Each page is an id, by which its own file is
 * fetched, and how many words it has; each chunk of the index the first and the last word, or as much of them as
 * distinguishes them from the next chunk’s, and a name, by which it is fetched.
 */
export interface IndexFile {
  version: string;
  pages: readonly (readonly [id: string, words: number])[];
  chunks: readonly Chunk[];
  /** All else, unchanged. */
  rest: readonly Value[];
}
export type Chunk = readonly [from: string, to: string, name: string];

/** A part of a chunk: its bytes, and its first and last word. */
export interface Piece {
  bytes: Uint8Array;
  first: string;
  last: string;
}

/** Reads a list of pages. Rejects what it does not know, so that another version of Pagefind is noticed at once. */
export const readIndexFile = (bytes: Uint8Array): IndexFile => {
  const value = read(bytes);
  if (!Array.isArray(value)) throw new Error('The list of pages is not what Pagefind 1.5 writes.');
  const [version, pages, chunks, ...rest] = value as Value[];
  if (
    typeof version !== 'string' ||
    !isRows(pages, ['string', 'number']) ||
    !isRows(chunks, ['string', 'string', 'string'])
  )
    throw new Error('The list of pages does not begin with a version, pages and chunks.');
  return { version, pages: pages as unknown as IndexFile['pages'], chunks: chunks as unknown as Chunk[], rest };
};

export const writeIndexFile = ({ version, pages, chunks, rest }: IndexFile): Uint8Array =>
  encode([version, pages, chunks, ...rest]);

/** How many words a page has, to within three in a hundred: enough to weigh a match by, and a third of the bytes. */
export const roundWords = (words: number): number => {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(words, 1))) - 4);
  return Math.round(words / step) * step;
};

/**
 * Cuts a chunk of the index (a `.pf_index`, uncompressed) between its words, so that a search fetches little besides
 * its own word.
 * @param maxBytes the size of a piece; a word that is larger is a piece of its own
 */
export const cutChunk = (bytes: Uint8Array, maxBytes: number): Piece[] => {
  const value = read(bytes);
  const [words, ...others] = Array.isArray(value) ? (value as Value[]) : [];
  if (!isWords(words) || others.length > 0) throw new Error('A chunk of the index is not what Pagefind 1.5 writes.');
  const pieces: { words: Word[]; length: number }[] = [];
  for (const word of words) {
    const { length } = encode(word);
    const piece = pieces.at(-1);
    if (piece && piece.length + length <= maxBytes) {
      piece.words.push(word);
      piece.length += length;
    } else pieces.push({ words: [word], length });
  }
  return pieces.map(({ words }) => ({
    bytes: encode([words]),
    first: words[0]?.[0] ?? '',
    last: words.at(-1)?.[0] ?? '',
  }));
};

/**
 * Pieces as chunks of a list of pages. A piece begins with as many letters as distinguish its first word from the last
 * of the piece before, as in Pagefind, and reaches to just before the next: a mistyped word then falls into a nearby
 * piece, and not into none.
 */
export const toChunks = (pieces: readonly (Pick<Piece, 'first' | 'last'> & { name: string })[]): Chunk[] =>
  pieces.map(({ first, last, name }, index) => {
    const next = pieces[index + 1]?.first;
    return [
      toDistinctStart(first, pieces[index - 1]?.last),
      next === undefined ? last : justBefore(toDistinctStart(next, last)),
      name,
    ];
  });

/** A text after all that come before this one, and not after it. */
const justBefore = (text: string): string => {
  const letters = [...text];
  const letter = letters.pop() ?? '';
  return `${letters.join('')}${String.fromCodePoint(Math.max(0, (letter.codePointAt(0) ?? 0) - 1))}\uffff`;
};

const toDistinctStart = (word: string, neighbour: string | undefined): string => {
  if (neighbour === undefined) return word;
  const letters = [...word];
  const others = [...neighbour];
  const same = letters.findIndex((letter, index) => letter !== others[index]);
  return same < 0 ? word : letters.slice(0, same + 1).join('');
};

/** A word of the index, and what Pagefind knows of it. */
type Word = readonly [word: string, ...rest: Value[]];

const read = (bytes: Uint8Array): unknown => {
  try {
    return decode(bytes);
  } catch (error) {
    throw new Error(
      `A file of the index cannot be read: ${error instanceof Error ? error.message : String(error)}. It is not what ` +
        `Pagefind 1.5 writes.`,
      { cause: error },
    );
  }
};

const isWords = (value: Value | undefined): value is readonly Word[] =>
  Array.isArray(value) &&
  (value as Value[]).every((word) => Array.isArray(word) && typeof (word as Value[])[0] === 'string');

const isRows = (value: Value | undefined, types: readonly ('string' | 'number')[]): boolean =>
  Array.isArray(value) &&
  (value as Value[]).every(
    (row) =>
      Array.isArray(row) &&
      row.length === types.length &&
      types.every((type, index) => typeof (row as Value[])[index] === type),
  );
