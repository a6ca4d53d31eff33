import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * The value of YAML, read by a parser that keeps no places and is ten times as fast. Undefined where it finds a fault, or words
 * that it reads in a way of its own: `yaml`, which tells every fault by its line, then decides.
 */
export const readQuickly = (yaml: string): { data: unknown } | undefined => {
  if (ownWays.test(yaml)) return undefined;
  try {
    const data = load(yaml, { schema: CORE_SCHEMA });
    return data === undefined ? undefined : { data };
  } catch {
    return undefined;
  }
};

/** Tags, merges, short names with signs in them, and numbers such as 1_000 and 0b1: no content file needs any. */
const ownWays = /\t|\r|<<|(?:^|[,[{:-]\s*)(?:!|[&*](?!\w+(?:[ ,\]}\n]|$)))|\b0b[01]|\d_\d/m;
