import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  stringify,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/**
 * The format of the facts in content files. A value with everything inside it is on one line if that has at most 160
 * characters, else each of its parts has its own line; text is folded at 100. Comments and order are preserved.
 */
const maxLine = 160;
const maxText = 100;

/** Values as YAML. */
export const toYaml = (values: Record<string, unknown> | readonly unknown[]): string =>
  writeDocument(new Document(values));

/** A value on one line, valid after a key or inside a list or a group. */
export const toInlineYaml = (value: unknown): string => {
  const document = new Document(value);
  return writeInline(document.contents, document) ?? '';
};

/**
 * Formats YAML without changing its meaning.
 * @throws when it cannot be read, or its meaning would change
 */
export const formatYaml = (yaml: string): string => {
  const document = parseDocument(yaml);
  if (document.errors[0]) throw new Error(`cannot be read as YAML: ${document.errors[0].message}`);
  const written = writeDocument(document);
  if (!isSame(parseDocument(written).toJS(), document.toJS({ maxAliasCount: -1 })))
    throw new Error('would no longer mean the same. Please report this, with the file');
  return written;
};

/** Formats a document, which may have been changed since it was read. */
export const writeDocument = (document: Document.Parsed | Document): string => {
  const contents = document.contents as Node | null;
  const start = toComment(document.commentBefore, '');
  const lines = [
    ...start,
    ...(start.length > 0 && contents ? [''] : []),
    ...toComment(contents?.commentBefore, ''),
    ...writeWhole(contents, document),
    ...toComment(contents?.comment, ''),
    ...toComment(document.comment, ''),
  ];
  return `${lines.join('\n')}\n`;
};

const writeWhole = (contents: Node | null, document: Document): string[] => {
  if (contents === null) return [];
  if (isCollection(contents) && contents.items.length > 0)
    return writeItems(contents as YAMLMap | YAMLSeq, document, '');
  return [writeInline(contents, document) ?? ''];
};

const toComment = (comment: string | null | undefined, indent: string): string[] =>
  comment
    ? comment
        .replace(/\n{2,}$/, '\n')
        .split('\n')
        .map((line) => (line === '' ? '' : `${indent}#${line}`))
    : [];

const writeItems = (value: YAMLMap | YAMLSeq, document: Document, indent: string): string[] =>
  isMap(value)
    ? (value.items as Pair<Node, Node | null>[]).flatMap((pair, index) => writePair(pair, document, indent, index > 0))
    : (value.items as Node[]).flatMap((item, index) => writeItem(item, document, indent, index > 0));

const writePair = (
  { key, value }: Pair<Node, Node | null>,
  document: Document,
  indent: string,
  mayHaveSpace: boolean,
): string[] => {
  const name = `${indent}${isScalar(key) ? writeKey(key) : (writeInline(key, document) ?? '')}:`;
  const { above, lines } = writeValue(name, value, document, `${indent}  `);
  return [
    ...(key.spaceBefore && mayHaveSpace ? [''] : []),
    ...[key.commentBefore, key.comment, ...above].flatMap((comment) => toComment(comment, indent)),
    ...lines,
  ];
};

const writeItem = (item: Node, document: Document, indent: string, mayHaveSpace: boolean): string[] => {
  const { above, lines } = writeValue(`${indent}-`, item, document, `${indent}  `);
  return [
    ...(item.spaceBefore && mayHaveSpace ? [''] : []),
    ...above.flatMap((comment) => toComment(comment, indent)),
    ...lines,
  ];
};

/** Lines of a value, and the comments above them. */
interface Written {
  above: (string | null | undefined)[];
  lines: string[];
}

/**
 * A value after its key or hyphen, or below it where it does not fit. A comment after a value that gets its own lines
 * moves above it.
 */
const writeValue = (head: string, given: Node | null, document: Document, indent: string): Written => {
  const value = resolve(given, document);
  const { comment, commentBefore } = given ?? {};
  const isItem = head.endsWith('-');
  if (isBlock(value) && value === given && (comment || (commentBefore && !isItem))) {
    const { above, lines } = writeBelow(head, value, document, indent);
    const inside = isItem ? [] : toComment(commentBefore, indent);
    return {
      above: isItem ? [commentBefore, ...above] : above,
      lines: [...lines.slice(0, 1), ...inside, ...lines.slice(1), ...toComment(comment, indent)],
    };
  }
  const inline = writeInline(value, document, true);
  if (inline !== undefined) {
    const trailing = comment && !comment.includes('\n') ? ` #${comment}` : '';
    const line = inline === '' ? head : `${head} ${inline}`;
    const above = trailing ? [commentBefore] : [commentBefore, comment];
    if (isScalar(value) && typeof value.value === 'string')
      return { above, lines: writeText({ head, line, trailing, text: value.value, indent }) };
    if (!isCollection(value) || line.length + trailing.length <= maxLine) return { above, lines: [line + trailing] };
    if (line.length <= maxLine || value.items.length === 0) return { above: [commentBefore, comment], lines: [line] };
  }
  const { above, lines } = writeBelow(head, value as YAMLMap | YAMLSeq, document, indent);
  return { above: [commentBefore, comment, ...above], lines };
};

/** A text on the line of its key or hyphen, else folded below it, else as one quoted string. */
const writeText = ({
  head,
  line,
  trailing,
  text,
  indent,
}: {
  head: string;
  line: string;
  trailing: string;
  text: string;
  indent: string;
}): string[] => {
  if (line.length <= maxText) return [line + trailing];
  const folded = foldText(text, indent);
  if (folded) return [`${head} >-${trailing}`, ...folded];
  return [(line.length <= maxLine ? line : `${head} ${JSON.stringify(text)}`) + trailing];
};

/** The parts of a value, each on its own line; those of a list item start on the line of its hyphen. */
const writeBelow = (head: string, value: YAMLMap | YAMLSeq, document: Document, indent: string): Written => {
  const lines = writeItems(value, document, indent);
  if (!head.endsWith('-')) return { above: [], lines: [head, ...lines] };
  const first = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line));
  return {
    above: lines.slice(0, first).map((line) => line.trimStart().slice(1)),
    lines: lines.slice(first).map((line, index) => (index === 0 ? `${head} ${line.trimStart()}` : line)),
  };
};

const isBlock = (value: Node | null): value is YAMLMap | YAMLSeq =>
  isCollection(value) && value.items.length > 0 && !value.flow;

const resolve = (value: Node | null, document: Document): Node | null =>
  isAlias(value) ? ((value.resolve(document) as Node | undefined) ?? null) : value;

/** A value on one line; undefined where a comment inside it needs lines of its own. */
const writeInline = (given: Node | null, document: Document, isAfterHead = false): string | undefined => {
  const value = resolve(given, document);
  if (value === null) return '';
  if (isScalar(value)) return writeScalar(value, isAfterHead);
  if (!isCollection(value) || (isAfterHead && holdsMaps(value, document))) return undefined;
  const parts = value.items.map((item) => {
    if (!isPair(item)) return hasComment(item as Node) ? undefined : writeInline(item as Node, document);
    const { key, value: inner } = item as Pair<Node, Node | null>;
    if (hasComment(key) || hasComment(inner)) return undefined;
    const name = isScalar(key) ? writeKey(key) : writeInline(key, document);
    const text = writeInline(inner, document);
    return name === undefined || text === undefined ? undefined : `${name}: ${text}`.trimEnd();
  });
  if (parts.includes(undefined)) return undefined;
  if (isMap(value)) return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}';
  return `[${parts.join(', ')}]`;
};

/** A list of maps, and a map of them, has a line for each. */
const holdsMaps = (value: YAMLMap | YAMLSeq, document: Document): boolean =>
  value.items.length > 0 &&
  value.items.every((item) => isMap(resolve((isPair(item) ? item.value : item) as Node | null, document)));

const hasComment = (node: Node | null): boolean => Boolean(node?.comment || node?.commentBefore);

/** The name of a field. `on` is one of ours, so only what every parser reads as another type is quoted. */
const writeKey = (key: Scalar): string =>
  typeof key.value === 'string' && bare.test(key.value) && !/^(?:true|false|null)$/i.test(key.value)
    ? key.value
    : writeScalar(key, false);

/** Text that every YAML parser reads as a string. */
const bare = /^[\p{L}£](?:[\p{L}\p{N}£’“”()./%–— -]*[\p{L}\p{N}’”).%])?$/u;
/** Text that some parser reads as another type. */
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const date = /^\d{4}-\d{2}(?:-\d{2})?$/;

const writeScalar = ({ value, source }: Scalar, isAfterHead: boolean): string => {
  if (typeof value !== 'string') return typeof value === 'number' && source ? source : stringify(value).trimEnd();
  if ((bare.test(value) && !reserved.test(value)) || date.test(value)) return value;
  if (reserved.test(value) || value.includes('\n')) return JSON.stringify(value);
  // In a list, so that signs which end a value there are quoted.
  const written = isAfterHead
    ? stringify(value, { lineWidth: 0 }).slice(0, -1)
    : stringify([value], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).slice(1, -2);
  return written.includes('\n') ? JSON.stringify(value) : written;
};

/** Text folded below `>-`; undefined where folding would change it. */
const foldText = (text: string, indent: string): string[] | undefined => {
  if (text !== text.trim() || /\s{2}|[^\S ]/.test(text)) return undefined;
  return wrapText(text, maxText - indent.length).map((line) => indent + line);
};

/**
 * Wraps a text into lines of at most so many characters; a longer word gets its own line.
 * @param mayBegin whether a line may begin with this word
 */
export const wrapText = (text: string, maxLength: number, mayBegin: (word: string) => boolean = () => true): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const line = lines.at(-1);
    if (line === undefined) return [word];
    if (line.length + 1 + word.length <= maxLength || !mayBegin(word))
      return [...lines.slice(0, -1), `${line} ${word}`];
    return [...lines, word];
  }, []);

/** Whether two values that YAML was read as are the same, in the same order. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
