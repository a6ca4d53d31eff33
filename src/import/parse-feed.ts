/**
 * The bytes of a feed as JSON. UTF-8, or UTF-16 with a byte order mark; other encodings are not guessed.
 * @throws with what the bytes are instead, where that can be seen
 */
export const parseFeed = (bytes: Uint8Array): unknown => {
  if (isZip(bytes))
    throw new Error(
      'The feed is a zip file or a workbook, which may hold tables of HSDS. This reads JSON alone: ask its publisher ' +
        'for that, or for the address of the feed.',
    );
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`The feed is not text in ${encoding.toUpperCase()}. Save it as UTF-8 and try again.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const [at = ''] = /position \d+/.exec(error instanceof Error ? error.message : '') ?? [];
    throw new Error(`The feed is ${nameOther(text) ?? `not JSON${at && `, at ${at}`}. Was it cut off?`}`);
  }
};

/** The first bytes of every zip file, and so of every XLSX. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** A heading row of two columns or more. */
const heading = /^[^,;\t]+([,;\t])(?:[^,;\t]*\1)*[^,;\t]+$/;

/** What a text that is not JSON seems to be, and what to ask for instead; null where it cannot be seen. */
const nameOther = (text: string): string | null => {
  const start = text.slice(0, 5000).trimStart();
  if (start.startsWith('<'))
    return 'a web page or XML, not JSON. Look for the feed itself: this may be a page about it.';
  const [first = '', second] = start.split(/\r?\n/);
  return second !== undefined && /^[^[{]/.test(start) && heading.test(first)
    ? 'a table (CSV), not JSON. HSDS can be written as tables, and this reads JSON alone: ask its publisher for it, ' +
        'or for the address of the feed.'
    : null;
};
