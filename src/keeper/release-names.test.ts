import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { isNamedByContent, nameRelease, releaseBefore, releasesToRemove } from './release-names.ts';

property(
  'releases made one after another sort in that order, even within one second',
  [fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 8 })],
  (steps) => {
    const names: string[] = [];
    let at = Date.parse('2026-11-24T10:00:00Z');
    for (const step of steps) names.push(nameRelease(new Date((at += step)), names));
    expect(names.toSorted()).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
  },
);

test('the release before is the next older one', () => {
  expect(releaseBefore('b', ['c', 'a', 'b'])).toBe('a');
  expect(releaseBefore('a', ['c', 'a', 'b'])).toBeUndefined();
});

property(
  'what is served and the one before it are never removed',
  [
    fc.uniqueArray(fc.stringMatching(/^[a-z]{2}$/), { minLength: 1, maxLength: 10 }),
    fc.nat(),
    fc.integer({ min: 1, max: 5 }),
  ],
  (releases, pick, keep) => {
    const current = releases[pick % releases.length] ?? '';
    const removed = releasesToRemove(releases, { current, keep });
    expect(removed).not.toContain(current);
    expect(removed).not.toContain(releaseBefore(current, releases) ?? current);
    expect(releases.length - removed.length).toBeGreaterThanOrEqual(Math.min(keep, releases.length));
    expect(releases.length - removed.length).toBeLessThanOrEqual(keep + 2);
  },
);

test.each([
  ['_astro/page.Ab12.css', true],
  ['pagefind/fragment/en_1.pf_fragment', true],
  ['pagefind/pagefind.en_1.pf_meta', true],
  ['pagefind/pagefind.js', false],
  ['search/index.81cd4c5cdc08ab92.json', true],
  ['search/pages.json', false],
  ['search/index.html', false],
  ['index.html', false],
])('%s is named by its content: %s', (path, expected) => {
  expect(isNamedByContent(path)).toBe(expected);
});
