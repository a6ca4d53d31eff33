import { expect, test } from 'vitest';
import { changedOn, newest } from './dates.ts';
import { readDirectory } from '../data/from-files.ts';
import { fixture } from '../testing/content-folder.ts';
import { toSitemap } from './sitemap.ts';

test('the newest of some dates, or none', () => {
  expect(newest(['2026-01-02', '2026-11-03', '2025-12-31'])).toBe('2026-11-03');
  expect(newest([])).toBeUndefined();
});

test('a change of a scheme shows on its page, its areas and the lists, and nowhere else', () => {
  const directory = readDirectory(fixture);
  const before = new Map(
    toSitemap(directory, ['/schemes/', '/privacy/'], {}).map(({ path, changed }) => [path, changed]),
  );
  const scheme = directory.schemes.find(({ id }) => id === 'ferry-house');
  if (!scheme) throw new Error('No scheme.');
  scheme.listing.changes.push({ on: '2027-05-01', words: 'It moved.' });
  expect(changedOn(scheme.listing)).toBe('2027-05-01');
  const moved = toSitemap(directory, ['/schemes/', '/privacy/'], {}).filter(
    ({ path, changed }) => changed !== before.get(path),
  );
  expect(moved.map(({ changed }) => changed)).toEqual(moved.map(() => '2027-05-01'));
  const paths = moved.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['/schemes/', '/schemes/ferry-house/', '/areas/brackwater/', '/needs/']),
  );
  expect(paths).not.toContain('/areas/glenmorran/');
  expect(paths).not.toContain('/schemes/sallow-boatyard/');
  expect(before.get('/privacy/')).toBeUndefined();
});
