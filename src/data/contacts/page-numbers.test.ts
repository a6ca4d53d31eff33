import { expect, test } from 'vitest';
import { numberPages } from './page-numbers.ts';

test('pages of one body are numbered in order, each address once', () => {
  const pages = [
    { of: 'A council', href: 'https://a.example/1' },
    { of: 'A charity', href: 'https://b.example' },
    { of: 'A council', href: 'https://a.example/2' },
    { of: 'A council', href: 'https://a.example/1' },
  ];
  expect([...numberPages(pages)]).toEqual([
    ['https://a.example/1', 1],
    ['https://a.example/2', 2],
    ['https://b.example', 1],
  ]);
});
