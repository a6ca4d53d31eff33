import { findItems, readValue, writeListHead, writeValue, type Value } from './cbor.ts';

/**
 * The list of pages that Pagefind writes (its `.pf_meta`, uncompressed). Each page is an id, by which its own file is fetched, and
 * how many words it has; each chunk of the index the first and the last word, or as much of them as tells them from the next
 * chunk’s, and a name, by which it is fetched.
 */
export interface IndexFile {
  version: string;
  pages: readonly (readonly [id: string, words: number])[];
  chunks: readonly Chunk[];
  /** All else, as it stands. */
  rest: readonly Value[];
}
export type Chunk = readonly [from: string, to: string, name: string];

/** A part of a chunk: its bytes, and its first and last word. */
export interface Piece {
  bytes: Uint8Array;
  first: string;
  last: string;
}

/** Reads a list of pages. Refuses what it does not know, so that another Pagefind than the one that was read is told at once. */
export const readIndexFile = (bytes: Uint8Array): IndexFile => {
  const [value, end] = readValue(bytes, 0);
  if (end !== bytes.length || !Array.isArray(value)) throw new Error('The list of pages is not what Pagefind 1.5 writes.');
  const [version, pages, chunks, ...rest] = value as Value[];
  if (typeof version !== 'string' || !isRows(pages, ['string', 'number']) || !isRows(chunks, ['string', 'string', 'string'])) throw new Error('The list of pages does not begin with a version, pages and chunks.');
  return { version, pages: pages as unknown as IndexFile['pages'], chunks: chunks as unknown as Chunk[], rest };
};

export const writeIndexFile = ({ version, pages, chunks, rest }: IndexFile): Uint8Array => Uint8Array.from(writeValue([version, pages, chunks, ...rest]));

/** The id of the page with a number. What all ids of a build begin with changes with what is in it; the rest is as short as can be. */
export const toPageId = (prefix: string, number: number): string => prefix + number.toString(36);

/** How many words a page has, to within three in a hundred: enough to weigh a match by, and a third of the bytes. */
export const roundWords = (words: number): number => {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(words, 1))) - 4);
  return Math.round(words / step) * step;
};

/**
 * Cuts a chunk of the index (a `.pf_index`, uncompressed) between its words, so that a search fetches little besides its own word.
 * @param most bytes of a piece; a word that has more stands alone
 */
export const cutChunk = (bytes: Uint8Array, most: number): Piece[] => {
  const outer = findItems(bytes, 0);
  const [list] = outer.starts;
  if (outer.starts.length !== 1 || list === undefined || outer.next !== bytes.length) throw new Error('A chunk of the index is not what Pagefind 1.5 writes.');
  const { starts, end } = findItems(bytes, list);
  const pieces: number[][] = [];
  starts.forEach((start, index) => {
    const piece = pieces.at(-1);
    const after = starts[index + 1] ?? end;
    if (piece && after - (piece[0] ?? 0) <= most) piece.push(start);
    else pieces.push([start]);
  });
  return pieces.map((words, index) => {
    const [from = 0, to] = [words[0], pieces[index + 1]?.[0] ?? end];
    return { bytes: Uint8Array.from([...writeListHead(1), ...writeListHead(words.length), ...bytes.subarray(from, to)]), first: wordAt(bytes, from), last: wordAt(bytes, words.at(-1) ?? from) };
  });
};

/**
 * Pieces as chunks of a list of pages. A piece begins with as many letters as tell its first word from the last of the piece before,
 * as Pagefind has it, and reaches to just before the next: a mistyped word then falls into a piece near by, and not into none.
 */
export const toChunks = (pieces: readonly (Pick<Piece, 'first' | 'last'> & { name: string })[]): Chunk[] =>
  pieces.map(({ first, last, name }, index) => {
    const next = pieces[index + 1]?.first;
    return [tellApart(first, pieces[index - 1]?.last), next === undefined ? last : justBefore(tellApart(next, last)), name];
  });

/** A text after all that come before this one, and not after it. */
const justBefore = (text: string): string => {
  const letters = [...text];
  const letter = letters.pop() ?? '';
  return `${letters.join('')}${String.fromCodePoint(Math.max(0, (letter.codePointAt(0) ?? 0) - 1))}\uffff`;
};

const tellApart = (word: string, neighbour: string | undefined): string => {
  if (neighbour === undefined) return word;
  const letters = [...word];
  const others = [...neighbour];
  const same = letters.findIndex((letter, index) => letter !== others[index]);
  return same < 0 ? word : letters.slice(0, same + 1).join('');
};

const wordAt = (bytes: Uint8Array, at: number): string => {
  const [word] = findItems(bytes, at).starts;
  const [value] = word === undefined ? [] : readValue(bytes, word);
  if (typeof value !== 'string') throw new Error('A word of the index is no text.');
  return value;
};

const isRows = (value: Value | undefined, types: readonly ('string' | 'number')[]): boolean =>
  Array.isArray(value) && (value as Value[]).every((row) => Array.isArray(row) && row.length === types.length && types.every((type, index) => typeof (row as Value[])[index] === type));
