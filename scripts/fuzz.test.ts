import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatProgress, formatTable } from './fuzz/report.ts';

/** Runs the program as a person does, and not as a part of this run. */
const fuzz = async (...words: string[]) => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_ENV$/.test(name)));
  const child = spawn(process.execPath, ['scripts/fuzz.ts', ...words], { env });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return { out, err, code };
};

let folder: string;
const plant = (name: string, body: string): string => {
  const file = join(folder, `${name}.test.ts`);
  writeFileSync(
    file,
    `import fc from 'fast-check';\nimport { expect, test } from 'vitest';\n` +
      `import { property } from '../../src/testing/property.ts';\n${body}\n`,
  );
  return file;
};
beforeAll(() => {
  mkdirSync('.waymark', { recursive: true });
  folder = mkdtempSync(join('.waymark', 'fuzz-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('tries fast properties by number, slow ones by time and no other test, and fails with what it found', async () => {
  const right = plant(
    'right',
    `property('fast', [fc.nat()], (n) => n >= 0, { examples: [[7]] });
    property('slow', [fc.nat()], async () => {
      await new Promise((done) => setTimeout(done, 20));
    }, { pace: 'slow' });
    test('other', () => expect(1).toBe(2));`,
  );
  const wrong = plant(
    'wrong',
    `property('holds', [fc.string({ unit: 'binary' })], (text) => !text.includes('\\u202E'), { examples: ` +
      `[['ab\\u202Ec']] });`,
  );
  const broken = plant('broken', `throw new Error('Broken before any test.');`);
  const { out, err, code } = await fuzz(right, wrong, broken, '--cases', '1234', '--minutes', '0.01', '--seed', '42');
  expect(code).toBe(1);
  expect(out).toContain(
    'Seed 42, 3 test files: 1,234 cases for each fast property, 0.01 minutes a file for slow ones.',
  );
  expect(out).toMatch(/^\d of 3 {2}.*right\.test\.ts: [\d,]+ cases in \d+\.\d s, nothing found$/m);
  expect(out).toMatch(/^ *42 +1,234 +\d+\.\d +- {2}.*right\.test\.ts › fast$/m);
  const [, slow] = /^ *42 +(\d+) +0\.[5-9] +- {2}.*right\.test\.ts › slow$/m.exec(out) ?? [];
  expect(Number(slow)).toBeGreaterThan(1);
  expect(Number(slow)).toBeLessThanOrEqual(30);
  // The smallest counterexample is a line to paste, and a file that cannot be run is named.
  expect(out).toMatch(/^ *42 +1 +\d+\.\d +yes {2}.*wrong\.test\.ts › holds$/m);
  expect(out).toContain('› holds\n  ["\\u202e"]\n');
  expect(out).toMatch(/broken\.test\.ts: 0 cases in 0\.0 s, 1 could not be tried$/m);
  expect(err).toContain('broken.test.ts: Broken before any test.');
});

test.each([
  [['--cases', 'many'], '--cases takes a number, and “many” is not one. See --help.'],
  [['src/feeds/sitemap.test.ts'], 'There are no properties in src/feeds/sitemap.test.ts.'],
])('reports what is wrong with %j', async (words, message) => {
  expect(await fuzz(...words)).toEqual({ out: '', err: `${message}\n`, code: 2 });
});

test('numbers are aligned, and counterexamples are below the table', () => {
  const tried = [
    { property: 'a.test.ts › a', seed: 5, cases: 100_000, seconds: 1.26, found: null, why: null },
    { property: 'a.test.ts › b', seed: 5, cases: 3, seconds: 12, found: '["x"]', why: 'is x' },
  ];
  expect(formatProgress({ file: 'a.test.ts', tried, failures: [] }, { done: 2, of: 3 })).toBe(
    '2 of 3  a.test.ts: 100,003 cases in 13.3 s, 1 found',
  );
  expect(formatTable(tried)).toBe(
    [
      'seed    cases  seconds  found  property',
      '   5  100,000      1.3      -  a.test.ts › a',
      '   5        3     12.0    yes  a.test.ts › b',
      '',
      'a.test.ts › b',
      '  ["x"]',
      '  is x',
    ].join('\n'),
  );
});
