import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * Parses YAML with a parser that keeps no positions and is ten times as fast. Undefined if it finds an error or
 * ambiguous syntax: `yaml`, which reports every error with its line, then decides.
 */
export const readQuickly = (yaml: string): { data: unknown } | undefined => {
  if (ambiguousYaml.test(yaml)) return undefined;
  try {
    const data = load(yaml, { schema: CORE_SCHEMA });
    return data === undefined || hasOddKey(data) ? undefined : { data };
  } catch {
    return undefined;
  }
};

const spaces = /\t|\r/;
const merges = /<</;
const endsOfDocument = /^(?:---|\.{3})/;
const tagsAndOddNames = /(?:^|[,[{:-]\s*)(?:!|[&*](?!\w+(?:[ ,\]}\n]|$)))/;
const missingKeys = /(?:^|[,[{-])\s*[:?](?!\w)/;
const listsAsKeys = /[,{]\s*\[|[}\]]\s*:/;
const oddNumbers = /(?:^|[,[{:\s])[-+][.\d]|\b0b[01]|\d_\d/;
/** What the two parsers may read differently: no content file needs any of it. */
const ambiguousYaml = new RegExp(
  [spaces, merges, endsOfDocument, tagsAndOddNames, missingKeys, listsAsKeys, oddNumbers]
    .map(({ source }) => source)
    .join('|'),
  'm',
);

/** Whether a key is not a plain string. */
const hasOddKey = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, inner]) => key === '[object Object]' || hasOddKey(inner));
