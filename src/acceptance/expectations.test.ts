import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { afterAll, expect, test } from 'vitest';
import { strict } from '../schemas/strict.ts';
import { assertKnown, readExpectations } from './expectations.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-expectations-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'search.yaml');
const entry = strict({ query: z.string(), within: z.number() });
const read = (text: string) => {
  writeFileSync(file, text);
  return () => readExpectations(file, entry);
};

test('a missing folder or file expects nothing', () => {
  expect(readExpectations(join(folder, 'none.yaml'), entry)).toEqual([]);
  expect(readExpectations(join(folder, 'none/search.yaml'), entry)).toEqual([]);
  expect(read('# Nothing yet.\n')()).toEqual([]);
});

test('an entry has its first line', () => {
  expect(read('# Two.\n- { query: a, within: 1 }\n- query: b\n  within: 2\n')()).toEqual([
    { query: 'a', within: 1, line: 2 },
    { query: 'b', within: 2, line: 3 },
  ]);
});

test.each([
  ['- { query: a, withn: 1 }\n', ':1  “withn” is not a field here; did you mean “within”?'],
  ['- { query: a, within: 1 }\n- { query: b }\n', ':2  within: is missing'],
  ['query: a\n', '  should be a list'],
  ['- {\n', ':2  cannot be read as YAML'],
])('%j is rejected with file, line and what is wrong', (text, message) => {
  expect(read(text)).toThrow(`search.yaml${message}`);
});

test('a scheme that is not known is named with its place and the nearest that is', () => {
  const known = ['ferry-house', 'old-mill-hostel'];
  expect(() => assertKnown('a.yaml:7', ['ferry-house'], known)).not.toThrow();
  expect(() => assertKnown('a.yaml:7', ['ferry-house', 'fery-house'], known)).toThrow(
    'a.yaml:7  names “fery-house”, which is not a scheme; did you mean “ferry-house”?',
  );
});
