import { describe, expect, test } from 'vitest';
import type { Nation } from '../../schemas/nations.ts';
import { toAgreeing, type StatedOnPage } from './agreeing.ts';
import type { RouteView } from './contacts.ts';

const route = (words: string, disposals: readonly string[], page = 'a') =>
  ({ words, disposals, nations: ['England', 'Wales'], page: { href: page } }) as unknown as RouteView['routes'][number];
const routes = [
  { stages: ['arrest'], disposals: [], routes: [route('Of an arrest', [])] },
  {
    stages: ['agreement'],
    disposals: ['caution', 'resolution', 'deferral'],
    routes: [
      route('Advice is free', []),
      route('A caution is on record', ['caution']),
      route('A resolution is not', ['resolution'], 'b'),
      route('A caution can be refused', ['caution']),
    ],
  },
] as unknown as RouteView[];
const agreeing = (of: { stages?: string[]; disposals?: string[]; nations?: Nation[] }) =>
  toAgreeing({ routes }, { stages: [], disposals: [], nations: ['England'], ...of });
const wordsOf = (pages: readonly StatedOnPage[] = []) => pages.map(({ page, words }) => [page.href, ...words]);

describe('before agreeing', () => {
  test.each([
    [{}, null],
    [{ stages: ['arrest'], disposals: ['prison'] }, null],
    [{ stages: ['agreement'], nations: ['Scotland' as const] }, null],
  ])('%j has nothing to agree to', (of, expected) => {
    expect(agreeing(of)).toBe(expected);
  });

  test('a scheme whose decision is stated has what holds for that, each page once', () => {
    const found = agreeing({ stages: ['agreement'], disposals: ['caution', 'prison'] });
    expect(wordsOf(found?.always)).toEqual([['a', 'Advice is free']]);
    expect(wordsOf(found?.about)).toEqual([['a', 'A caution is on record', 'A caution can be refused']]);
    expect(found?.isAnyKind).toBe(false);
  });

  test('a decision on which nothing was read has what always holds, and no other’s law', () => {
    const found = agreeing({ stages: ['agreement'], disposals: ['deferral'] });
    expect(wordsOf(found?.always)).toEqual([['a', 'Advice is free']]);
    expect(found).toMatchObject({ about: [], isAnyKind: false });
  });

  test('a scheme whose decision nobody states has each kind', () => {
    const found = agreeing({ stages: ['agreement'], nations: [] });
    expect(wordsOf(found?.about)).toEqual([
      ['a', 'A caution is on record', 'A caution can be refused'],
      ['b', 'A resolution is not'],
    ]);
    expect(found?.isAnyKind).toBe(true);
  });
});
