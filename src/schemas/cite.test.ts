import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../testing/messages-of.ts';
import { property } from '../testing/property.ts';
import { citeSchema, dateSchema, idSchema, partialDateSchema, textSchema } from './cite.ts';

describe('an id', () => {
  test.each(['harbour-bridge', 'a', '2021', 'case-9'])('may be “%s”', (id) => {
    expect(idSchema.parse(id)).toBe(id);
  });

  test.each(['Harbour', 'harbour bridge', 'harbour_bridge', '-bridge', 'bridge-', 'a--b', 'café', ''])(
    'is never “%s”',
    (id) => {
      expect(messagesOf(idSchema, id)).toEqual([
        `“${id}” is not an id. Write lower-case words joined by hyphens, such as harbour-bridge`,
      ]);
    },
  );
});

describe('a place in a document', () => {
  test.each([
    [{ document: 'report-2021', at: 'page 1' }, []],
    [{ document: 'report-2021' }, ['at: is missing']],
    [{ document: 'report-2021', at: '' }, ['at: is empty; write the place, such as “section 16, page 35”']],
    [
      { document: 'Report 2021', at: 'page 1' },
      ['document: “Report 2021” is not an id. Write lower-case words joined by hyphens, such as harbour-bridge'],
    ],
    [{ document: 'report-2021', at: 'page 1', page: 1 }, ['“page” is not a field here. The fields are: document, at']],
    [
      { documnet: 'report-2021', at: 'page 1' },
      ['document: is missing', '“documnet” is not a field here; did you mean “document”?'],
    ],
    ['report-2021', ['should be a group of fields']],
    [undefined, ['is missing']],
  ])('written as %o', (cite, messages) => {
    expect(messagesOf(citeSchema, cite)).toEqual(messages);
  });
});

describe('a date or a part of one', () => {
  const wrong = 'a date is written 2018, 2018-12 or 2018-12-01, as much of it as the source states';

  test.each<[unknown, string]>([
    ['2018', '2018'],
    [2018, '2018'],
    ['2018-12', '2018-12'],
    ['2018-12-01', '2018-12-01'],
    ['2020-02-29', '2020-02-29'],
    [new Date('2018-12-01T00:00:00Z'), '2018-12-01'],
  ])('may be %o', (value, date) => {
    expect(partialDateSchema.parse(value)).toBe(date);
  });

  test.each([
    '12/2018',
    'December 2018',
    '2018-1',
    '2018-13',
    '2018-00',
    '2018-02-30',
    '2019-02-29',
    '2018-12-32',
    '18',
    18,
    2018.5,
    '',
    '2018-12-01T00:00',
  ])('is never %o', (value) => {
    expect(messagesOf(partialDateSchema, value)).toEqual([wrong]);
  });

  test('that is missing is reported', () => {
    expect(messagesOf(partialDateSchema, undefined)).toEqual(['is missing']);
  });

  property(
    'cut short from any day of the calendar is taken as it is',
    [
      fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
      fc.constantFrom(4, 7, 10),
    ],
    (day, length) => {
      const partial = day.toISOString().slice(0, length);
      expect(partialDateSchema.parse(partial)).toBe(partial);
    },
    { runs: 500 },
  );
});

describe('a whole date', () => {
  test.each<[unknown, string]>([
    ['2026-11-23', '2026-11-23'],
    [new Date('2026-11-23T00:00:00Z'), '2026-11-23'],
  ])('may be %o', (value, date) => {
    expect(dateSchema.parse(value)).toBe(date);
  });

  test.each(['2026', 2026, '2026-11', '23 November 2026', '2026-02-29', '2026-11-31', ''])('is never %o', (value) => {
    expect(messagesOf(dateSchema, value)).toEqual(['a date is written 2026-11-23']);
  });

  test('that is missing is reported', () => {
    expect(messagesOf(dateSchema, undefined)).toEqual(['is missing']);
  });
});

describe('a passage of our own words', () => {
  test.each([
    ["women's centre", 'women’s centre'],
    ["the women' s", 'the women’ s'],
    ["2017's plan", '2017’s plan'],
    ["it's the Court's", 'it’s the Court’s'],
    ["élan's", 'élan’s'],
    ["she said 'yes", "she said 'yes"],
    ["'tis", "'tis"],
    ['already women’s', 'already women’s'],
    ['  trimmed  ', 'trimmed'],
  ])('“%s” becomes “%s”', (typed, words) => {
    expect(textSchema.parse(typed)).toBe(words);
  });

  test.each(['', '   ', '\n'])('is never %o', (typed) => {
    expect(messagesOf(textSchema, typed)).toEqual(['is empty; write a few words or leave the field out']);
  });

  test.each<[unknown, string]>([
    [5, 'should be text'],
    [true, 'should be text'],
    [null, 'should be text'],
    [undefined, 'is missing'],
  ])('is never %o', (value, message) => {
    expect(messagesOf(textSchema, value)).toEqual([message]);
  });

  const typed = fc
    .string({
      unit: fc.constantFrom('a', 'é', 'Z', '7', "'", '’', ' ', '.', '“', '😀', '\n'),
      minLength: 1,
      maxLength: 40,
    })
    .filter((text) => text.trim() !== '');

  property(
    'is written one way however often it is read: the apostrophe rule is idempotent',
    [typed],
    (text) => {
      const once = textSchema.parse(text);
      expect(textSchema.parse(once)).toBe(once);
    },
    { runs: 500 },
  );

  property(
    'keeps no straight apostrophe after a letter or a digit, and changes nothing else',
    [typed],
    (text) => {
      const words = textSchema.parse(text);
      expect(words).not.toMatch(/[\p{L}\d]'/u);
      expect(words.replaceAll('’', "'")).toBe(text.trim().replaceAll('’', "'"));
    },
    { runs: 500 },
  );
});
