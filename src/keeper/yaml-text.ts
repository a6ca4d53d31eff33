import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type ParsedNode, type YAMLSeq } from 'yaml';
import { toInlineYaml, toYaml, writeDocument } from '../schemas/form/yaml-writer.ts';

/**
 * A content file split into its YAML and the text around it; joined, the parts are the file, byte for byte.
 */
export interface FileParts {
  before: string;
  yaml: string;
  after: string;
}

/**
 * Splits a file: an .mdx file has its YAML between two lines of hyphens, a .yaml file is all YAML. Either may start
 * with a byte order mark.
 */
export const toParts = (path: string, text: string): FileParts => {
  if (!path.endsWith('.mdx')) {
    const yaml = text.replace(/^\uFEFF/, '');
    return { before: text.slice(0, text.length - yaml.length), yaml, after: '' };
  }
  const match = /^(\uFEFF?---\r?\n)([\s\S]*?\r?\n)(---[ \t]*(?:\r?\n|$)[\s\S]*)$/.exec(text);
  if (!match)
    throw new Error(
      `${path} has no facts at the top. Start the file with a line ---, then the fields, then another line ---.`,
    );
  return { before: match[1] ?? '', yaml: match[2] ?? '', after: match[3] ?? '' };
};

/** Rewrites a text with Unix line ends and restores its own: Windows line ends if it has any. */
export const withOwnLineEnds = (text: string, rewrite: (unix: string) => string): string =>
  withLineEnds(rewrite(text.replaceAll('\r\n', '\n')), text);

/**
 * Edits the YAML of a file and, if given, the prose after it; everything else is preserved byte for byte.
 * @throws with the file’s name if it cannot be edited safely
 */
export const editFile = (
  { path, text }: { path: string; text: string },
  editYaml: (yaml: string) => string,
  editProse = (prose: string): string => prose,
): string => {
  const { before, yaml, after } = toParts(path, text);
  try {
    return before + editYaml(yaml) + editProse(after);
  } catch (error) {
    throw new Error(`${path} ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
};

/**
 * Adds an item to a list at the top level of the YAML, or creates the list after the last field. Everything else is
 * preserved byte for byte.
 */
export const appendItem = (yaml: string, key: string, item: unknown): string => {
  const document = read(yaml);
  const list = document.get(key, true);
  const edited = isSeq(list)
    ? insertInto(yaml, list, item)
    : endLine(yaml) + withLineEnds(toYaml({ [key]: [item] }), yaml);
  const data = document.toJS({ maxAliasCount: -1 }) as Record<string, unknown>;
  return assertSame(edited, { ...data, [key]: [...((data[key] as unknown[] | undefined) ?? []), item] });
};

/**
 * Sets a part of a group at the top level of the YAML, and formats that group. Everything else is preserved byte for
 * byte.
 * @param value fields; those of an existing part are replaced one by one, so that its comments are preserved
 */
export const setPart = (
  yaml: string,
  [key, part]: readonly [key: string, part: string],
  value: Readonly<Record<string, unknown>>,
): string => {
  const document = read(yaml);
  const pair = isMap(document.contents)
    ? document.contents.items.find((each) => isScalar(each.key) && each.key.value === key)
    : undefined;
  if (!pair || !isMap(pair.value)) throw new Error(`has no group of fields “${key}”`);
  const start = yaml.lastIndexOf('\n', (pair.key as ParsedNode).range[0] - 1) + 1;
  const end = endOfLine(yaml, yaml.slice(0, rangeOf(pair.value)[1]).trimEnd().length);
  const written = withOwnLineEnds(yaml.slice(start, end), (unix) => {
    const own = parseDocument(unix);
    if (isMap(own.getIn([key, part], true)))
      for (const [field, inner] of Object.entries(value)) own.setIn([key, part, field], inner);
    else own.addIn([key], own.createPair(part, value));
    return writeDocument(own);
  });
  const data = document.toJS({ maxAliasCount: -1 }) as Record<string, Record<string, unknown>>;
  return assertSame(yaml.slice(0, start) + written + yaml.slice(end), {
    ...data,
    [key]: { ...data[key], [part]: value },
  });
};

/** Removes a field at the top level of the YAML, with its lines. */
export const removeField = (yaml: string, key: string): string => {
  const document = read(yaml);
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const index = pairs.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  if (index < 0) return yaml;
  const start = (pairs[index]?.key as ParsedNode).range[0];
  const end = (pairs[index + 1]?.key as ParsedNode | undefined)?.range[0] ?? yaml.length;
  const { [key]: _removed, ...others } = document.toJS({ maxAliasCount: -1 }) as Record<string, unknown>;
  return assertSame(yaml.slice(0, start) + yaml.slice(end), others);
};

/**
 * Replaces single values, wherever they are. Everything else is preserved byte for byte.
 * @param replace the new text for the value at this path, or undefined to leave it
 */
export const replaceValues = (
  yaml: string,
  replace: (path: readonly PropertyKey[], value: unknown) => string | undefined,
): string => {
  const document = read(yaml);
  const splices: { start: number; end: number; text: string }[] = [];
  visit(document, {
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || !node.range) return;
      const value = replace(pathTo(ancestors, node), node.value);
      if (value !== undefined) splices.push({ start: node.range[0], end: node.range[1], text: toInlineYaml(value) });
    },
  });
  return splices
    .toReversed()
    .reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), yaml);
};

const read = (yaml: string) => {
  const document = parseDocument(yaml, { keepSourceTokens: true });
  if (document.errors[0])
    throw new Error(`cannot be read as YAML: ${document.errors[0].message}. npm run check reports where`);
  return document;
};

const newlineOf = (yaml: string): string => (yaml.includes('\r\n') ? '\r\n' : '\n');
const endLine = (yaml: string): string => (yaml.endsWith('\n') ? yaml : yaml + newlineOf(yaml));
/** Generated YAML with the line ends of the text that it is inserted into. */
const withLineEnds = (written: string, yaml: string): string => written.replaceAll('\n', newlineOf(yaml));

const insertInto = (yaml: string, list: YAMLSeq, item: unknown): string => {
  const [start, end] = rangeOf(list);
  if (list.flow) {
    const before = yaml.slice(0, end - 1).trimEnd();
    const comma = before.endsWith(',') ? ' ' : ', ';
    return `${before}${list.items.length > 0 ? comma : ''}${toInlineYaml(item)}${yaml.slice(before.length)}`;
  }
  const indent = ' '.repeat(start - (yaml.lastIndexOf('\n', start - 1) + 1));
  const written = toYaml([item]).replaceAll(/^(?=.)/gm, indent);
  const at = endOfLine(yaml, rangeOf(list.items.at(-1))[1]);
  return endLine(yaml.slice(0, at)) + withLineEnds(written, yaml) + yaml.slice(at);
};

/** The end of the line, newline included, on which a value ends. */
const endOfLine = (yaml: string, end: number): number => {
  const at = yaml.indexOf('\n', Math.max(end - 1, 0));
  return at < 0 ? yaml.length : at + 1;
};

const rangeOf = (node: unknown): readonly [start: number, end: number] =>
  isNode(node) && node.range ? [node.range[0], node.range[1]] : [0, 0];

/** The path of keys and indexes to a node, from its ancestors. */
const pathTo = (ancestors: readonly unknown[], node: unknown): PropertyKey[] =>
  ancestors.flatMap((ancestor, index): PropertyKey[] => {
    const next = ancestors[index + 1] ?? node;
    if (isSeq(ancestor)) return [ancestor.items.indexOf(next)];
    return isMap(ancestor) && isPair(next) && isScalar(next.key) ? [String(next.key.value)] : [];
  });

/** Asserts that an edited text has the intended meaning, so that nothing else is written. */
const assertSame = (yaml: string, intended: unknown): string => {
  if (!isDeepStrictEqual(read(yaml).toJS({ maxAliasCount: -1 }), intended))
    throw new Error(
      'is written in a way that cannot be edited safely. Make the change by hand; content/README.md has an example',
    );
  return yaml;
};
