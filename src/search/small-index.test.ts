import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { stem, toWords } from './plan.ts';
import type { SearchRecord } from './record.ts';
import { SmallIndex, toSmallIndex } from './small-index.ts';

const words = { phrases: {}, meanings: [], filler: [], danger: [], pageCount: 0 };
const record = (name: string, summary = '', text = '', filters: SearchRecord['filters'] = {}): SearchRecord => ({
  ...{ name, summary, text, filters, url: `/${name}/` },
  ...{ tag: '', facts: '', date: '', marks: [], evidence: '', lang: '' },
});
/** As a browser gets it. */
const open = (records: readonly SearchRecord[]): SmallIndex =>
  new SmallIndex(JSON.parse(JSON.stringify(toSmallIndex(records, words))) as ReturnType<typeof toSmallIndex>);

const textArbitrary = fc
  .array(fc.constantFrom('hostel', 'hostels', 'prison', 'left', 'constructor', 'toString', 'St', '£10'))
  .map((all) => all.join(' '));
const recordsArbitrary = fc.array(
  fc.tuple(textArbitrary, textArbitrary, textArbitrary).map((texts) => record(...texts)),
  { maxLength: 40 },
);

property(
  'a page is a hit exactly where it has every word, in any form, and each page is one once',
  [recordsArbitrary, textArbitrary.filter((query) => query !== '')],
  (records, query) => {
    const stems = toWords(query).map(stem);
    const expected = records.flatMap(({ name, summary, text }, number) => {
      const has = new Set(toWords(`${name} ${summary} ${text}`).map(stem));
      return stems.every((word) => has.has(word)) ? [String(number)] : [];
    });
    expect(
      open(records)
        .hits(query)
        .map(({ id }) => id)
        .toSorted((a, b) => Number(a) - Number(b)),
    ).toEqual(expected);
  },
  { runs: 200 },
);

property(
  'the text of a page has a word exactly where it is said to',
  [recordsArbitrary, fc.constantFrom('hostel', 'prison', 'constructor')],
  (records, word) => {
    const index = open(records);
    for (const [number, { text }] of records.entries())
      expect(index.hasInText(String(number), new Set([stem(word)]))).toBe(toWords(text).map(stem).includes(stem(word)));
  },
  { runs: 100 },
);

describe('a hit', () => {
  const index = open([
    record('Old Mill Hostel', 'A house'),
    record('Hostel', 'A hostel'),
    record('A house', 'A hostel'),
    record('Somewhere', 'Else', 'In a hostel'),
  ]);

  test('names where its least word is, and a short name is worth more', () => {
    expect(index.hits('hostel')).toEqual([
      { id: '3', score: 0, fields: ['text'], isWhole: false },
      { id: '0', score: 1 / 3, fields: ['title'], isWhole: false },
      { id: '1', score: 1, fields: ['title'], isWhole: true },
      { id: '2', score: 0, fields: ['summary'], isWhole: false },
    ]);
    expect(index.hits('mill house')).toEqual([{ id: '0', score: 0, fields: ['summary'], isWhole: false }]);
    expect(index.hits('mill hostel old')).toEqual([{ id: '0', score: 1, fields: ['title'], isWhole: true }]);
  });

  test('is also a page with a word that begins so, but not one with a word that only holds it', () => {
    expect(index.near('host').map(({ id }) => id)).toEqual(['3', '0', '1', '2']);
    expect(index.near('ostel')).toEqual([]);
  });
});

test('facets know their own values alone', () => {
  const index = open([record('a', '', '', { need: ['debt'] }), record('b', '', '', { need: ['debt', 'home'] })]);
  expect([...index.with('need', 'debt')]).toEqual(['0', '1']);
  expect([...index.with('need', 'home')]).toEqual(['1']);
  expect(index.valueCounts('need')).toEqual(
    new Map([
      ['0', 1],
      ['1', 2],
    ]),
  );
  expect(index.valueCounts('constructor')).toEqual(new Map());
  expect([...index.with('need', 'constructor'), ...index.with('toString', 'name')]).toEqual([]);
});

test('a card is as the record has it; one that is not there is an error', () => {
  const shown = {
    ...record('Mill', 'A house'),
    tag: 'Area',
    facts: 'Here',
    marks: ['known', 'not stated'],
    evidence: 'x',
  };
  const { text: _, filters: _filters, date: _date, ...card } = shown;
  expect(open([shown]).card('0')).toEqual(card);
  expect(() => open([shown]).card('1')).toThrow('The index has no page 1.');
});
