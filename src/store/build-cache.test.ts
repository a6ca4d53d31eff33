import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBuildCache } from './build-cache.ts';

let root: string;
const home = process.cwd();
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waymark-cache-'));
  process.chdir(root);
  mkdirSync('code/inside', { recursive: true });
  writeFileSync('code/a.ts', 'export const a = 1;');
});
afterEach(() => {
  process.chdir(home);
  rmSync(root, { recursive: true });
});

const make = vi.fn(() => 'made');
const ask = (values: unknown) => openBuildCache('test', ['code']).text(values, make);

test('the same values and the same code are computed once', () => {
  expect([ask({ a: 1 }), ask({ a: 1 })]).toEqual(['made', 'made']);
  expect(make).toHaveBeenCalledTimes(1);
});

test('other values are computed', () => {
  ask({ a: 1 });
  ask({ a: 2 });
  expect(make).toHaveBeenCalledTimes(2);
});

test.each([
  ['code that changed', () => writeFileSync('code/a.ts', 'export const a = 2;')],
  ['code that was added', () => writeFileSync('code/b.ts', '')],
  ['code in a folder inside', () => writeFileSync('code/inside/c.ts', 'export const c = 2;')],
])('the same values are computed again after %s, and not after a test that changed', (_, change) => {
  ask({ a: 1 });
  writeFileSync('code/a.test.ts', 'test');
  ask({ a: 1 });
  expect(make).toHaveBeenCalledTimes(1);
  change();
  ask({ a: 1 });
  expect(make).toHaveBeenCalledTimes(2);
});
