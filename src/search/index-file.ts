/**
 * The list of pages that Pagefind writes (its `.pf_meta`, uncompressed): CBOR (RFC 8949) of version, pages, chunks, filters, sorts
 * and fields. Each page is an id, by which its own file is fetched, and how many words it has.
 */
export interface IndexFile {
  version: string;
  pages: readonly (readonly [id: string, words: number])[];
  /** All else, as it stands. */
  rest: readonly Value[];
}

/** What stands in the file: numbers, texts and lists of them. */
type Value = number | string | readonly Value[];

/** Reads a list of pages. Refuses what it does not know, so that another Pagefind than the one that was read is told at once. */
export const readIndexFile = (bytes: Uint8Array): IndexFile => {
  const [value, end] = readValue(bytes, 0);
  if (end !== bytes.length || !Array.isArray(value)) throw new Error('The list of pages is not what Pagefind 1.5 writes.');
  const [version, pages, ...rest] = value as Value[];
  if (typeof version !== 'string' || !Array.isArray(pages)) throw new Error('The list of pages does not begin with a version and pages.');
  const read = (pages as Value[]).map((page) => {
    const [id, words] = Array.isArray(page) ? (page as Value[]) : [];
    if (typeof id !== 'string' || typeof words !== 'number') throw new Error(`A page of the list is ${JSON.stringify(page)}.`);
    return [id, words] as const;
  });
  return { version, pages: read, rest };
};

export const writeIndexFile = ({ version, pages, rest }: IndexFile): Uint8Array => Uint8Array.from(writeValue([version, pages, ...rest]));

/** The id of the page with a number. What all ids of a build begin with changes with what is in it; the rest is as short as can be. */
export const toPageId = (prefix: string, number: number): string => prefix + number.toString(36);

/** Kinds of value, as the first three bits tell them. */
const kinds = { number: 0, text: 3, list: 4 } as const;
const noEnd = 31;
const end = 0xff;

const readValue = (bytes: Uint8Array, at: number): [value: Value, next: number] => {
  const first = bytes[at] ?? end;
  const kind = first >> 5;
  if (kind === kinds.list && (first & 31) === noEnd) return readOpenList(bytes, at + 1);
  const [size, next] = readSize(bytes, at);
  if (kind === kinds.number) return [size, next];
  if (kind === kinds.text) return [new TextDecoder().decode(bytes.subarray(next, next + size)), next + size];
  if (kind !== kinds.list) throw new Error(`A value at byte ${at} is neither number, text nor list.`);
  const list: Value[] = [];
  let after = next;
  for (let count = 0; count < size; count += 1) {
    const [value, following] = readValue(bytes, after);
    list.push(value);
    after = following;
  }
  return [list, after];
};

const readOpenList = (bytes: Uint8Array, from: number): [value: Value, next: number] => {
  const list: Value[] = [];
  let at = from;
  while (bytes[at] !== end) {
    const [value, next] = readValue(bytes, at);
    list.push(value);
    at = next;
  }
  return [list, at + 1];
};

const readSize = (bytes: Uint8Array, at: number): [size: number, next: number] => {
  const small = (bytes[at] ?? 0) & 31;
  if (small < 24) return [small, at + 1];
  const length = { 24: 1, 25: 2, 26: 4 }[small];
  if (!length) throw new Error(`The length at byte ${at} is of no kind that Pagefind writes.`);
  let size = 0;
  for (let index = 1; index <= length; index += 1) size = size * 256 + (bytes[at + index] ?? 0);
  return [size, at + 1 + length];
};

const writeValue = (value: Value): number[] => {
  if (typeof value === 'number') return writeSize(kinds.number, value);
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    return [...writeSize(kinds.text, text.length), ...text];
  }
  const list = writeSize(kinds.list, value.length);
  for (const each of value) for (const byte of writeValue(each)) list.push(byte);
  return list;
};

const writeSize = (kind: number, size: number): number[] => {
  const first = kind << 5;
  if (size < 24) return [first | size];
  if (size < 2 ** 8) return [first | 24, size];
  if (size < 2 ** 16) return [first | 25, size >> 8, size & 255];
  return [first | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255];
};
