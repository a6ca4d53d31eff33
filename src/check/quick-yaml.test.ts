import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fixture } from '../testing/content-folder.ts';
import { property } from '../testing/property.ts';
import { readQuickly } from './quick-yaml.ts';

const folder = `${fixture}/schemes`;
const facts = readdirSync(folder).map(
  (file) => /^---\n([\s\S]*?)\n---/.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1] ?? '',
);
const lines = [...new Set(facts.flatMap((text) => text.split('\n')))];

const readSlowly = (text: string): { data: unknown } | undefined => {
  const document = parseDocument(text);
  try {
    return document.errors.length > 0 ? undefined : { data: document.toJS({ maxAliasCount: -1 }) };
  } catch {
    return undefined;
  }
};

/** Where both parsers read a text, they read the same. */
const agree = (text: string): boolean => {
  const quick = readQuickly(text);
  if (quick === undefined) return true;
  const slow = readSlowly(text);
  return slow === undefined || isDeepStrictEqual(quick, slow);
};

describe('the quick parser', () => {
  test('reads every file, and as the slow one does', () => {
    for (const text of facts) {
      expect(readQuickly(text)).toBeDefined();
      expect(readQuickly(text)).toEqual(readSlowly(text));
    }
  });

  const cuts = fc.array(
    fc.record({
      at: fc.nat(400),
      take: fc.nat(3),
      put: fc.constantFrom('', ' ', ',', '}', ']', ';', '.', '-', 'a', '1'),
    }),
    { minLength: 1, maxLength: 3 },
  );

  property(
    'reads a damaged line as the slow one does, or one of them rejects it',
    [fc.constantFrom(...lines), fc.constantFrom(...lines), cuts],
    (first, second, changes) => {
      const text = changes.reduce((whole, { at, take, put }) => {
        const place = at % (whole.length + 1);
        return whole.slice(0, place) + put + whole.slice(place + take);
      }, `${first}\n${second}`);
      return agree(text);
    },
    { runs: 1000 },
  );

  test.each(['a: 1\nb: *s', 'a: [1', 'a: 1\na: 2', 'a:\tb', 'a: 1_000', 'a: 0b1', 'a: !!str 1', 'a: { <<: *b }'])(
    'leaves errors and ambiguous syntax to the slow one: %j',
    (text) => {
      expect(readQuickly(text)).toBeUndefined();
    },
  );
});
