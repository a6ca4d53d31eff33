import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './check.ts';

test('two files with one key are named, since they would share a number in the feeds', () => {
  const own = mkdtempSync(join(tmpdir(), 'waymark-keys-'));
  try {
    cpSync('content', own, { recursive: true, filter: (path) => !path.includes('geography') });
    writeFileSync(join(own, 'providers', 'zz.mdx'), readFileSync('content/providers/airs.mdx', 'utf8'));
    expect(checkContent(own, own).map(({ file, message }) => `${file} ${message}`)).toEqual(['providers/zz.mdx has the key “airs” of providers/airs.mdx. Give the newer of the two another key, one that was never used']);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
});
