/** What stands in Pagefind’s files, as CBOR (RFC 8949): whole numbers, texts and lists of them. */
export type Value = number | string | readonly Value[];

/** Reads the value at a byte. Refuses kinds that Pagefind does not write. */
export const readValue = (bytes: Uint8Array, at: number): [value: Value, next: number] => {
  const kind = (bytes[at] ?? stop) >> 5;
  if (kind === kinds.list) return readList(bytes, at);
  const [size, next] = readSize(bytes, at);
  if (kind === kinds.number) return [size, next];
  if (kind === kinds.below) return [-1 - size, next];
  if (kind === kinds.text) return [new TextDecoder().decode(bytes.subarray(next, next + size)), next + size];
  throw new Error(`A value at byte ${at} is neither number, text nor list.`);
};

/** Where the items of the list at a byte begin, and where the last one ends. */
export const findItems = (bytes: Uint8Array, at: number): { starts: number[]; end: number; next: number } => {
  if ((bytes[at] ?? stop) >> 5 !== kinds.list) throw new Error(`There is no list at byte ${at}.`);
  const isOpen = (bytes[at] ?? 0) === open;
  const [size, first] = isOpen ? [Infinity, at + 1] : readSize(bytes, at);
  const starts: number[] = [];
  let end = first;
  while (starts.length < size && !(isOpen && bytes[end] === stop)) {
    if (end >= bytes.length) throw new Error('A list is cut off.');
    starts.push(end);
    end = skip(bytes, end);
  }
  return { starts, end, next: isOpen ? end + 1 : end };
};

export const writeValue = (value: Value): number[] => {
  if (typeof value === 'number') return value < 0 ? writeSize(kinds.below, -1 - value) : writeSize(kinds.number, value);
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    return [...writeSize(kinds.text, text.length), ...text];
  }
  const list = writeListHead(value.length);
  for (const each of value) for (const byte of writeValue(each)) list.push(byte);
  return list;
};

/** What stands before so many items of a list. */
export const writeListHead = (length: number): number[] => writeSize(kinds.list, length);

/** Kinds of value, as the first three bits tell them. */
const kinds = { number: 0, below: 1, text: 3, list: 4 } as const;
/** A list without a length, and what closes it. */
const [open, stop] = [0x9f, 0xff];

const readList = (bytes: Uint8Array, at: number): [value: Value, next: number] => {
  const { starts, next } = findItems(bytes, at);
  return [starts.map((start) => readValue(bytes, start)[0]), next];
};

const skip = (bytes: Uint8Array, at: number): number => {
  const kind = (bytes[at] ?? stop) >> 5;
  if (kind === kinds.list) return findItems(bytes, at).next;
  const [size, next] = readSize(bytes, at);
  if (kind === kinds.text) return next + size;
  if (kind === kinds.number || kind === kinds.below) return next;
  throw new Error(`A value at byte ${at} is neither number, text nor list.`);
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

const writeSize = (kind: number, size: number): number[] => {
  const first = kind << 5;
  if (size < 24) return [first | size];
  if (size < 2 ** 8) return [first | 24, size];
  if (size < 2 ** 16) return [first | 25, size >> 8, size & 255];
  return [first | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255];
};
