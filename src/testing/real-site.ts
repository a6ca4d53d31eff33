import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from './server.ts';

const content = 'content';
const dist = 'dist';
/** The last file that npm run build writes. */
const lastWritten = join(dist, 'search/pages.json');

/** Before the tests of acceptance: serves the built site. Throws if there is none, or content changed since. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  if (!existsSync(lastWritten)) throw new Error('There is no built site in dist/. Run npm run build first.');
  const built = statSync(lastWritten).mtimeMs;
  const newer = readdirSync(content, { recursive: true, encoding: 'utf8' }).find(
    (name) => statSync(join(content, name)).mtimeMs > built,
  );
  if (newer) throw new Error(`${join(content, newer)} is newer than the built site in dist/. Run npm run build first.`);
  const { origin, stop } = await serve(dist);
  provide('site', { origin, dist, content });
  return stop;
};
