import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * The value of YAML, read by a parser that keeps no places and is ten times as fast. Undefined where it finds a fault,
 * or words
 * that it reads in a way of its own: `yaml`, which tells every fault by its line, then decides.
 */
export const readQuickly = (yaml: string): { data: unknown } | undefined => {
  if (ownWays.test(yaml)) return undefined;
  try {
    const data = load(yaml, { schema: CORE_SCHEMA });
    return data === undefined || hasOddKey(data) ? undefined : { data };
  } catch {
    return undefined;
  }
};

/**
 * Tags, merges, keys that are left out or are lists, short names with signs in them, signed numbers, 1_000 and 0b1, and
 * marks of a document’s end: no content file needs any.
 */
const ownWays =
  /\t|\r|<<|^(?:---|\.{3})|(?:^|[,[{:-]\s*)(?:!|[&*](?!\w+(?:[ ,\]}\n]|$)))|(?:^|[,[{-])\s*[:?](?!\w)|[,{]\s*\[|[}\]]\s*:|(?:^|[,[{:\s])[-+][.\d]|\b0b[01]|\d_\d/m;

/** Whether something stands as a key that is no word. */
const hasOddKey = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, inner]) => key === '[object Object]' || hasOddKey(inner));
