import { expect, test } from 'vitest';
import { formatRedirects } from './redirect.ts';

test('a line for each page that moved, for good', () => {
  expect(formatRedirects([{ from: '/schemes/old/', to: '/schemes/new/' }, { from: '/providers/a/', to: '/providers/b/' }])).toBe('/schemes/old/ /schemes/new/ 301\n/providers/a/ /providers/b/ 301\n');
  expect(formatRedirects([])).toBe('');
});
