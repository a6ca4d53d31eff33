import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import { anchorOf, hasList, maxListed, readList, toggle, writeList } from './list.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,5}(?:-[a-z0-9]{1,5}){0,2}$/);
const list = fc.uniqueArray(id, { maxLength: maxListed });
const anchor = fc.constantFrom('', 'ask', 'what-happens');

describe('laws of a shortlist', () => {
  property('what is written is read again, with the part of the page to go to', [list, anchor], (ids, at) => {
    expect(readList(writeList(ids, at))).toEqual({ ids, ignored: 0 });
    expect(anchorOf(writeList(ids, at))).toBe(at);
    expect(hasList(writeList(ids, at))).toBe(ids.length > 0);
  });

  property(
    'whatever an address holds, a list has ids alone, none twice, and no more than fit',
    [fc.string()],
    (text) => {
      const { ids, ignored } = readList(`#schemes=${text}`);
      expect(ids.filter((each) => !/^[a-z0-9-]+$/.test(each))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(maxListed);
      expect(ignored).toBeGreaterThanOrEqual(0);
    },
  );

  property('what is added can be removed, and the others keep their order', [list, id], (ids, one) => {
    const others = ids.filter((each) => each !== one);
    expect(toggle(toggle(others, one, true), one, false)).toEqual(others);
    expect(toggle(ids, one, true).length).toBeLessThanOrEqual(maxListed);
  });
});

test('a full list takes no other', () => {
  expect(toggle(['a', 'b', 'c', 'd'], 'e', true)).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  ['#schemes=ferry-house,ferry-house,Quay', { ids: ['ferry-house'], ignored: 1 }],
  ['#schemes=a,b,c,d,e,f', { ids: ['a', 'b', 'c', 'd'], ignored: 2 }],
  ['#schemes=', { ids: [], ignored: 0 }],
  ['#schemes=<img>,__proto__,../x', { ids: [], ignored: 3 }],
  ['#ask', { ids: [], ignored: 0 }],
])('%s holds %j', (fragment, expected) => {
  expect(readList(fragment)).toEqual(expected);
});
