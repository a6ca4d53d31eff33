import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '../../testing/site.ts';

const scripts = readdirSync(join(site.dist, '_astro'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => [name, readFileSync(join(site.dist, '_astro', name), 'utf8')] as const);

test('no script of a page brings the schema library, which only the build needs', () => {
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter(([, text]) => /ZodError|\$Zod/.test(text)).map(([name]) => name)).toEqual([]);
});
