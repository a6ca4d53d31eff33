import { expect, test } from 'vitest';
import { readChecked } from '../../src/check/check.ts';
import { copyFixture, fixture } from '../../src/testing/content-folder.ts';
import { makeListings } from './listings.ts';

test('made-up listings are valid content, and the same number and seed give the same', () => {
  const { content } = readChecked(fixture);
  const towns = content.areas.map(({ slug }) => ({ name: `New ${slug}`, area: slug }));
  const wanted = { count: 60, seed: 7 };
  const made = makeListings({ content, towns }, wanted);
  expect(made.filter(({ path }) => path.startsWith('schemes/')).length).toBe(60 - content.schemes.length);
  expect(makeListings({ content, towns }, wanted)).toEqual(made);
  const folder = copyFixture();
  for (const { path, text } of made) folder.write(path, text);
  expect(folder.messages()).toEqual([]);
});
