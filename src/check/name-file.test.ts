import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameFile } from './name-file.ts';
import { property } from '../testing/property.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}(?:\.mdx)?$/);
const names = fc.array(name, { minLength: 1, maxLength: 5 });

for (const [system, paths, root] of [
  ['Windows', win32, 'C:\\site'],
  ['other systems', posix, '/site'],
] as const)
  property(
    `on ${system} a file is named with forward slashes, from any folder above it`,
    [names, names],
    (above, below) => {
      const folder = paths.join(root, ...above);
      expect(nameFile(folder, paths.join(folder, ...below), paths)).toBe(below.join('/'));
      expect(nameFile(root, paths.join(folder, ...below), paths)).toBe([...above, ...below].join('/'));
    },
  );

test('a backslash in a name stays where it is no separator', () => {
  expect(nameFile('/site', '/site/a\\b.mdx', posix)).toBe('a\\b.mdx');
});
