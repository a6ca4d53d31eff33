import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Copies each JSON file of the feed in a built folder to where a plain host expects a page: services/index.json to
 * services/index.html, services/<id>.json to services/<id>/index.html. The validator of Open Referral UK follows
 * redirects and ignores the content type; other clients may not.
 * @returns how many files were written
 */
export const writePlainCopies = (folder: string): number => {
  const feed = join(folder, 'oruk', 'v3');
  const names = readdirSync(feed, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  for (const name of names) {
    const copy = join(
      feed,
      name.endsWith('index.json') ? name.replace(/json$/, 'html') : name.replace(/\.json$/, '/index.html'),
    );
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(feed, name), copy);
  }
  return names.length;
};
