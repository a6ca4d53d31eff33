import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIndexFile, toPageId, writeIndexFile } from './index-file.ts';

const size = fc.oneof(fc.nat(23), fc.nat(300), fc.nat(70_000), fc.nat(2 ** 31));

test('what was written is read again', () => {
  const rest = fc.array(fc.letrec((tie) => ({ value: fc.oneof({ maxDepth: 3 }, size, fc.string({ unit: 'binary' }), fc.array(tie('value'), { maxLength: 4 })) })).value, { maxLength: 4 });
  fc.assert(
    fc.property(fc.record({ version: fc.string(), pages: fc.array(fc.tuple(fc.string(), size)), rest }), (file) => {
      expect(readIndexFile(writeIndexFile(file as never))).toEqual(file);
    }),
    { numRuns: 500 },
  );
});

test('reads a list that Pagefind wrote, one without a length in front included', () => {
  // ["1.5.2", [["en_1", 24], ["en_2", 300]], []], the outer list closed by a mark.
  const bytes = [0x9f, 0x65, ...new TextEncoder().encode('1.5.2'), 0x82, 0x82, 0x64, ...new TextEncoder().encode('en_1'), 0x18, 24, 0x82, 0x64, ...new TextEncoder().encode('en_2'), 0x19, 1, 44, 0x80, 0xff];
  expect(readIndexFile(Uint8Array.from(bytes))).toEqual({ version: '1.5.2', pages: [['en_1', 24], ['en_2', 300]], rest: [[]] });
});

test.each([[[]], [[0x80]], [[0xa1, 0x61, 0x61, 1]], [[0x82, 0x61, 0x61]], [[0x82, 0x61, 0x61, 0x81, 0x05]], [[0xf6]]])('refuses %j', (bytes) => {
  expect(() => readIndexFile(Uint8Array.from(bytes))).toThrow();
});

test('ids of a build are short, and all different', () => {
  const ids = Array.from({ length: 5000 }, (_, number) => toPageId('3f9a1c/', number));
  expect(ids.slice(0, 2)).toEqual(['3f9a1c/0', '3f9a1c/1']);
  expect(new Set(ids).size).toBe(5000);
  expect(Math.max(...ids.map(({ length }) => length))).toBe(10);
});
