import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findUnclear, formatLicences } from './licences.ts';

const packages = [
  { name: 'b@1.0.0', licence: 'MIT', isDependency: true },
  { name: 'a@2.0.0', licence: 'MIT', isDependency: false },
  { name: 'c@1.0.0', licence: 'ISC', isDependency: true },
];

test('packages stand under their licence, the most used first, those of devDependencies alone marked', () => {
  const text = formatLicences(packages);
  expect(text).toContain('3 packages: 2 through dependencies, 1 more through devDependencies');
  expect(text.slice(text.indexOf('## '))).toBe('## MIT\n\na@2.0.0°, b@1.0.0\n\n## ISC\n\nc@1.0.0\n');
});

test.each(['UNKNOWN', 'MIT*', 'UNLICENSED', 'Custom: https://x.example*', ''])('“%s” is unclear', (licence) => {
  expect(findUnclear([...packages, { name: 'd@1', licence, isDependency: true }]).map(({ name }) => name)).toEqual([
    'd@1',
  ]);
});

test('LICENCES.md names every package that package.json asks for, at its version (npm run licences)', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  const listed = new Set(readFileSync('LICENCES.md', 'utf8').split(/[\s,°]+/));
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).map(
    ([name, version]) => `${name}@${version}`,
  );
  expect(asked.filter((name) => !listed.has(name))).toEqual([]);
});
