import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from './files.ts';
import { toZip } from './testing.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'downloads-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const texts = { 'Data/CSV/ab.csv': 'one\n', 'Doc/metadata.txt': 'two\n' };

test('files in a zip file and in a folder are the same files, and can be read twice', async () => {
  writeFileSync(join(folder, 'a.zip'), toZip(texts));
  mkdirSync(join(folder, 'b', 'Data', 'CSV'), { recursive: true });
  writeFileSync(join(folder, 'b', 'Data', 'CSV', 'ab.csv'), 'one\n');
  writeFileSync(join(folder, '.DS_Store'), 'nothing');
  const files = await listFiles(folder);
  expect(files.map(({ path }) => path)).toEqual([
    'a.zip/Data/CSV/ab.csv',
    'a.zip/Doc/metadata.txt',
    'b/Data/CSV/ab.csv',
  ]);
  const read = () => Promise.all(files.map(async ({ open }) => text(await open())));
  expect(await read()).toEqual(['one\n', 'two\n', 'one\n']);
  expect(await read()).toEqual(['one\n', 'two\n', 'one\n']);
});

test.each([0.3, 0.6, 0.95])('a zip file of which %d came is reported', async (share) => {
  const zip = toZip(texts);
  writeFileSync(join(folder, 'codepo_gb.zip'), zip.subarray(0, zip.length * share));
  await expect(listFiles(folder)).rejects.toThrow(
    /^codepo_gb\.zip cannot be read as a zip file \(.+\): its download was cut off or damaged\. Download it again\.$/,
  );
});
