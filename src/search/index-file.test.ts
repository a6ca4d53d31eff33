import { decode, encode } from 'cbor2';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { cutChunk, readIndexFile, roundWords, toChunks, writeIndexFile, type Value } from './index-file.ts';
import { toPageId } from './page-id.ts';

const size = fc.oneof(fc.nat(23), fc.nat(300), fc.nat(70_000), fc.nat(2 ** 31));
const text = (words: string) => [...new TextEncoder().encode(words)];

describe('a list of pages', () => {
  const rest = fc.array(
    fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        size,
        size.map((number) => -1 - number),
        fc.string({ unit: 'binary' }),
        fc.array(tie('value'), { maxLength: 4 }),
      ),
    })).value,
    { maxLength: 4 },
  );

  property(
    'is read as it was written',
    [
      fc.record({
        version: fc.string(),
        pages: fc.array(fc.tuple(fc.string(), size)),
        chunks: fc.array(fc.tuple(fc.string(), fc.string(), fc.string())),
        rest,
      }),
    ],
    (file) => {
      expect(readIndexFile(writeIndexFile(file as never))).toEqual(file);
    },
    { runs: 200 },
  );

  test('may be without a length in front', () => {
    // ["1.5.2", [["en_1", 24], ["en_2", 300]], []], the outer list closed by a mark.
    const bytes = [
      0x9f,
      0x65,
      ...text('1.5.2'),
      0x82,
      0x82,
      0x64,
      ...text('en_1'),
      0x18,
      24,
      0x82,
      0x64,
      ...text('en_2'),
      0x19,
      1,
      44,
      0x80,
      0xff,
    ];
    expect(readIndexFile(Uint8Array.from(bytes))).toEqual({
      version: '1.5.2',
      pages: [
        ['en_1', 24],
        ['en_2', 300],
      ],
      chunks: [],
      rest: [],
    });
  });

  test.each([
    [[]],
    [[0x80]],
    [[0xa1, 0x61, 0x61, 1]],
    [[0x83, 0x61, 0x61]],
    [[0x83, 0x61, 0x61, 0x81, 0x05, 0x80]],
    [[0xf6]],
    [[0x9f]],
  ])('that is %j is rejected', (bytes) => {
    expect(() => readIndexFile(Uint8Array.from(bytes))).toThrow();
  });

  test('has ids that are short and all different, and small lengths as they are', () => {
    const ids = Array.from({ length: 5000 }, (_, number) => toPageId('3f9a1c/', number));
    expect(ids.slice(0, 2)).toEqual(['3f9a1c/0', '3f9a1c/1']);
    expect(new Set(ids).size).toBe(5000);
    expect([0, 1, 15, 31].map(roundWords)).toEqual([0, 1, 15, 31]);
  });

  property(
    'has lengths that are right to within three in a hundred',
    [fc.integer({ min: 1, max: 100_000 })],
    (words) => void expect(Math.abs(roundWords(words) - words) / words).toBeLessThanOrEqual(1 / 32),
  );
});

describe('a chunk of the index', () => {
  const entries = fc.uniqueArray(fc.stringMatching(/^[a-e]{1,5}$/), { minLength: 1, maxLength: 30 }).chain((words) =>
    fc.tuple(
      ...words.toSorted().map((word) =>
        fc.tuple(
          fc.constant(word),
          fc.array(
            fc.tuple(
              size,
              fc.array(
                size.map((number) => -1 - number),
                { maxLength: 3 },
              ),
            ),
            { maxLength: 5 },
          ),
        ),
      ),
    ),
  );

  property(
    'is cut between words: each is in one piece, in order and unchanged',
    [entries, fc.integer({ min: 1, max: 200 })],
    (words, maxBytes) => {
      const pieces = cutChunk(encode([words]), maxBytes);
      const read = pieces.map(({ bytes }) => (decode(bytes) as Value[])[0] as unknown as [string, Value][]);
      expect(read.flat()).toEqual(words);
      read.forEach((piece, index) => {
        expect([piece[0]?.[0], piece.at(-1)?.[0]]).toEqual([pieces[index]?.first, pieces[index]?.last]);
        expect(piece.length === 1 || encode(piece).length <= maxBytes + 3).toBe(true);
      });
    },
    { runs: 200 },
  );

  test('begins with as few letters as distinguish it from the one before, and reaches to the one after', () => {
    const pieces = [
      ['aberaeron', 'accommod'],
      ['act', 'also'],
      ['altern', 'do'],
      ['doctor', 'doctor'],
      ['doctors', 'way'],
    ].map(([first = '', last = ''], index) => ({ first, last, name: String(index) }));
    expect(toChunks(pieces)).toEqual([
      ['aberaeron', 'acs\uffff', '0'],
      ['act', 'als\uffff', '1'],
      ['alt', 'dob\uffff', '2'],
      ['doc', 'doctorr\uffff', '3'],
      ['doctors', 'way', '4'],
    ]);
  });

  property(
    'keeps every word within its bounds and no other piece’s, and none falls between',
    [entries, fc.integer({ min: 1, max: 60 }), fc.stringMatching(/^[a-e]{1,6}$/)],
    (words, maxBytes, typed) => {
      const pieces = cutChunk(encode([words]), maxBytes);
      const chunks = toChunks(pieces.map((piece, index) => ({ ...piece, name: String(index) })));
      const holding = (word: string) =>
        chunks.filter(([from, to]) => word >= from && word <= to).map(([, , name]) => Number(name));
      pieces.forEach((piece, index) => {
        for (const [word] of (decode(piece.bytes) as [string][][])[0] ?? []) expect(holding(word)).toEqual([index]);
      });
      const [first, last] = [words[0]?.[0] ?? '', words.at(-1)?.[0] ?? ''];
      if (typed >= first && typed <= last) expect(holding(typed)).toHaveLength(1);
    },
    { runs: 200 },
  );
});
