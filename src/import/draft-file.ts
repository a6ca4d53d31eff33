import { createHash } from 'node:crypto';
import { Document, isMap, isSeq, visit } from 'yaml';

/**
 * A file that an import writes: facts, prose and a mark by which a later import knows whether a person has changed it.
 */
export const toDraftFile = ({ facts, body }: { facts: Readonly<Record<string, unknown>>; body?: string }): string => {
  const yaml = toYaml(facts);
  return body === undefined ? sign(yaml) : `---\n${sign(yaml, `---\n\n${body}\n`)}`;
};

/** Whether a file is just as an import wrote it. */
export const isUntouched = (text: string): boolean => {
  const found = marked.exec(text);
  return found !== null && found[1] === hashOf(text.replace(marked, ''));
};

/** Whether an import wrote the file, whoever changed it since. */
export const isDraft = (text: string): boolean => marked.test(text);

const heading = '# Draft from an Open Referral feed. Change what you like: a changed file is not written over. Mark ';
const marked = new RegExp(`^${heading.replaceAll('.', '\\.')}([0-9a-f]{64})\n`, 'm');

const sign = (yaml: string, rest = ''): string => {
  const start = rest === '' ? '' : '---\n';
  return `${heading}${hashOf(start + yaml + rest)}\n${yaml}${rest}`;
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Words of our own schemas may stand bare; whatever else is a string is quoted, so that no YAML reader takes it for
 * anything else.
 */
const bare = /^(?!(?:yes|no|on|off|true|false|null|y|n)$)[a-z][a-z -]*$/;

const toYaml = (facts: Readonly<Record<string, unknown>>): string => {
  const document = new Document(facts, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string') node.type = bare.test(node.value) ? 'PLAIN' : 'QUOTE_DOUBLE';
    },
    Collection: (_, node, path) => {
      // A list of facts has a line each; everything below stands on its own line.
      const isListOfMaps = isSeq(node) && node.items.some(isMap) && path.length < 4;
      node.flow = path.length > 1 && !isListOfMaps;
    },
  });
  return document.toString({ lineWidth: 0, doubleQuotedAsJSON: true, flowCollectionPadding: true });
};
