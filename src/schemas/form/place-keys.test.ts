import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idSchema, type Cite } from '../cite.ts';
import { property } from '../../testing/property.ts';
import { toKeys, toWholeKey } from './place-keys.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,4}(?:-[a-z0-9]{1,3}){0,2}$/);
const at = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc
    .array(fc.constantFrom('section 4', 'section', 'page 4', 'pages 4–5', 'box A', 'annexe', '4', '-', 'é', '第一章'), {
      minLength: 1,
      maxLength: 3,
    })
    .chain((parts) => fc.constantFrom(', ', ' ', '; ', ': ').map((joint) => parts.join(joint))),
);
const place = fc.record({ document: id, at });
const places = fc.array(place, { minLength: 1, maxLength: 12 });
const nameOf = ({ document, at: where }: Cite) => JSON.stringify([document, where]);
const keysOf = (all: readonly Cite[], keyOf: (of: Cite) => string) =>
  new Map(all.map((each) => [nameOf(each), keyOf(each)] as const));

property('the same place has the same key, however often it is asked for', [places], (all) => {
  const keyOf = toKeys(new Map());
  expect(keysOf(all, keyOf)).toEqual(keysOf(all, (each) => keyOf({ ...each })));
});

property('two places never share a key, and no new place takes one that files have', [places, places], (old, fresh) => {
  const first = toKeys(new Map());
  const taken = new Map(old.map((each) => [first(each), each]));
  const keyOf = toKeys(taken);
  const keys = keysOf([...old, ...fresh], keyOf);
  expect(new Set(keys.values()).size).toBe(keys.size);
  for (const [key, each] of taken) expect(keyOf(each)).toBe(key);
});

property('a key is an id that begins with the document', [places], (all) => {
  const keyOf = toKeys(new Map());
  for (const each of all) {
    expect(idSchema.safeParse(keyOf(each)).success).toBe(true);
    expect(keyOf(each)).toSatisfy((key: string) => key === each.document || key.startsWith(`${each.document}-`));
  }
});

property('a whole key is an id that begins with the document and has all words of the place', [place], (each) => {
  const key = toWholeKey(each);
  expect(idSchema.safeParse(key).success).toBe(true);
  expect(key.startsWith(each.document)).toBe(true);
  for (const word of each.at.match(/[a-z0-9]+/g) ?? []) if (word !== 'section') expect(key).toContain(word);
});

property('a whole key depends on nothing but its place', [place, places], (each, others) => {
  const key = toWholeKey(each);
  others.forEach(toWholeKey);
  expect(toWholeKey({ ...each })).toBe(key);
});

describe('a key names the document and the place', () => {
  test.each([
    ['section 20, from page 43', 'apcc-2021-20'],
    ['section 4', 'apcc-2021-4'],
    ['page 6', 'apcc-2021-page-6'],
    ['chapter 2, page 6', 'apcc-2021-chapter-2'],
    ['Case study: Café “Neuf”', 'apcc-2021-case-study'],
    ['the chair’s letter', 'apcc-2021-the-chairs-letter'],
    ['…', 'apcc-2021'],
  ])('%s', (where, key) => {
    expect(toKeys(new Map())({ document: 'apcc-2021', at: where })).toBe(key);
  });

  test('by as much of the place as makes it unique, and by a number where all of it does not', () => {
    const keyOf = toKeys(new Map());
    const of = (where: string) => keyOf({ document: 'a', at: where });
    expect([of('section 4, page 1'), of('section 4, page 2'), of('section 4, page 2, line 3')]).toEqual([
      'a-4',
      'a-4-page-2',
      'a-4-page-2-line-3',
    ]);
    expect([of('section 4; page 2'), of('section 4: page 2')]).toEqual(['a-4-page-2-2', 'a-4-page-2-3']);
  });

  test('that a file has already', () => {
    const taken = new Map([
      ['mine', { document: 'a', at: 'page 1' }],
      ['a-page-2', { document: 'b', at: 'page 9' }],
    ]);
    const keyOf = toKeys(taken);
    expect(keyOf({ document: 'a', at: 'page 1' })).toBe('mine');
    expect(keyOf({ document: 'a', at: 'page 2' })).toBe('a-page-2-2');
  });

  test('with all of its words where it is a whole one', () => {
    expect(toWholeKey({ document: 'feed-own-2024', at: 'service 12, last changed on 19 October 2026' })).toBe(
      'feed-own-2024-service-12-last-changed-on-19-october-2026',
    );
  });
});
