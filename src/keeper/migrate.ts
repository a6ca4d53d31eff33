import { Document, isCollection, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Node } from 'yaml';
import type { Cite } from '../schemas/cite.ts';
import { fileKinds, type KeyedFolder } from '../schemas/form/kinds.ts';
import type { Fields } from '../schemas/form/fields.ts';
import { foldFile } from '../schemas/form/shape.ts';
import { foldBody } from '../schemas/form/body.ts';
import { toParts, withOwnLineEnds } from './yaml-text.ts';
import { writeDocument } from '../schemas/form/yaml-writer.ts';

/**
 * Converts a file from the form before keys to the current form: places by keys, open questions in a list, true and
 * false, the day of reading, and the current format. Comments stay where they were, or at the list to which their fact
 * moved.
 * @param keyOf the key of a place, the same for every file
 * @returns the text, or null if the file has the current form already
 * @throws if the file cannot be read
 */
export const migrateFile = (
  { path, text, folder }: { path: string; text: string; folder: KeyedFolder },
  keyOf: (place: Cite) => string,
): string | null => {
  const { before, yaml, after } = toParts(path, text.replaceAll('\r\n', '\n'));
  const old = parseDocument(yaml);
  if (old.errors[0]) throw new Error(`${path} cannot be read as YAML: ${old.errors[0].message}`);
  if (!isMap(old.contents)) throw new Error(`${path} has no fields, so it cannot be rewritten`);
  const data = old.toJS({ maxAliasCount: -1 }) as Fields;
  if (isCurrent(data)) return null;
  const withDay = folder === 'schemes' ? addReading(toBooleans(data)) : withPlaces(data);
  const folded = foldFile(withDay, fileKinds[folder], keyOf);
  const written = new Document(folded, { aliasDuplicateObjects: false });
  moveComments(old, written, (index) => {
    const place = Array.isArray(data['sources']) ? (data['sources'][index] as Cite | undefined) : undefined;
    return place && keyOf(place);
  });
  return withOwnLineEnds(text, () => before + writeDocument(written) + foldBody(after));
};

const isCurrent = ({ sources }: Fields): boolean =>
  typeof sources === 'object' && sources !== null && !Array.isArray(sources);

/** The day of reading is that of listing: nothing was listed unread. It is added before the sources. */
const addReading = (fields: Fields): Fields =>
  'read' in fields ? fields : insertBefore('sources', { read: fields['listed'] }, fields);

/** An organisation’s file named a single place. */
const withPlaces = (fields: Fields): Fields => insertBefore('source', { sources: [fields['source']] }, fields);

const insertBefore = (name: string, more: Fields, fields: Fields): Fields => {
  const entries = Object.entries(fields);
  const index = entries.findIndex(([own]) => own === name);
  return index < 0 ? fields : Object.fromEntries(entries.toSpliced(index, 0, ...Object.entries(more)));
};

const answeredByYesOrNo = ['voluntary', 'admission', 'selfReferral'] as const;

const toBooleans = (fields: Fields): Fields => {
  const toBoolean = (value: unknown): unknown => (value === 'yes' ? true : value === 'no' ? false : value);
  const changed: Fields = { ...fields, takesPeople: toBoolean(fields['takesPeople']) };
  for (const name of answeredByYesOrNo) {
    const own = fields[name];
    if (typeof own === 'object' && own !== null && 'value' in own)
      changed[name] = { ...own, value: toBoolean(own.value) };
  }
  return changed;
};

/**
 * Puts each comment at the same place of the new document, or at the nearest above it that still exists.
 * @param keyAt the key of the place at this index of the old list of sources
 */
const moveComments = (from: Document, to: Document, keyAt: (index: number) => string | undefined): void => {
  to.commentBefore = from.commentBefore;
  to.comment = from.comment;
  visit(from, {
    Node: (key, node, ancestors) => {
      const { comment, commentBefore } = node as Node;
      if (!comment && !commentBefore) return;
      const [first, index, ...rest] = pathTo(ancestors, node as Node, key === 'key');
      const isPlace = first === 'sources' && typeof index === 'number';
      const path = [first, isPlace ? keyAt(index) : index, ...rest].filter((step) => step !== undefined);
      const { target, isKey } = nearest(to, path, key === 'key');
      if (!target) return;
      const item = isPlace && rest.length === 0 ? nearest(to, path, true).target : undefined;
      if (isKey) addAbove(target, commentBefore, comment);
      else {
        addAbove(item ?? target, commentBefore);
        addAfter(target, node as Node);
      }
    },
  });
};

const addAbove = (target: Node, ...comments: (string | null | undefined)[]): void => {
  target.commentBefore = [target.commentBefore, ...comments].filter(Boolean).join('\n') || null;
};

/** A comment after a value on its line stays there if it fits. */
const addAfter = (target: Node, node: Node): void => {
  if (!node.comment) return;
  target.comment = [target.comment, node.comment].filter(Boolean).join(' ');
  if (isCollection(target)) target.flow = !isCollection(node) || Boolean(node.flow);
};

const pathTo = (ancestors: readonly unknown[], node: Node, isKey: boolean): (string | number)[] =>
  ancestors.flatMap((ancestor, index): (string | number)[] => {
    const next = ancestors[index + 1] ?? node;
    if (isSeq(ancestor)) return [ancestor.items.indexOf(next)];
    if (!isMap(ancestor)) return [];
    const pair = ancestor.items.find((item) => item === next || (isKey && item.key === next) || item.value === next);
    return pair && isScalar(pair.key) ? [String(pair.key.value)] : [];
  });

/**
 * The node at a path, or its key if `isKey`; else the list of open questions beside it, or the key of the nearest
 * above.
 */
const nearest = (
  document: Document,
  path: readonly (string | number)[],
  isKey: boolean,
): { target: Node | undefined; isKey: boolean } => {
  for (let length = path.length; length > 0; length -= 1) {
    const at = path.slice(0, length);
    const parent = length === 1 ? document.contents : document.getIn(at.slice(0, -1), true);
    const value = document.getIn(at, true);
    if (isNode(value) && !isKey && length === path.length) return { target: value, isKey: false };
    const key = keyIn(parent, at.at(-1)) ?? keyIn(parent, 'notStated');
    if (key) return { target: key, isKey: true };
    if (isNode(value)) return { target: value, isKey: false };
  }
  return {
    target: isMap(document.contents) ? (document.contents.items[0]?.key as Node | undefined) : undefined,
    isKey: true,
  };
};

const keyIn = (parent: unknown, name: unknown): Node | undefined => {
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
  return isNode(pair?.key) ? pair.key : undefined;
};
