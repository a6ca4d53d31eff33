import { expect, test } from 'vitest';
import { readDirectory } from './from-files.ts';

test('no view can be changed after the join, nor any list that it holds', () => {
  const directory = readDirectory('src/testing/fixture/content');
  const { cite: _, vocabulary: __, guides: ___, terms, help, ...lists } = directory;
  const views = [...Object.values(lists), ...Object.values(terms), help.lines, help.routes, [help]].flat();
  const held = [directory, terms, ...views, ...lists.schemes.map((scheme) => scheme.terms)];
  const open = held
    .flatMap((view) => [view, ...Object.values(view).filter(Array.isArray)])
    .filter((value) => !Object.isFrozen(value));
  expect(views.length).toBeGreaterThan(50);
  expect(open).toEqual([]);
  expect(() => lists.schemes[0]?.areas.pop()).toThrow(TypeError);
});
