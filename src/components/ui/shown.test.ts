import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the page of components shows every component of this folder', () => {
  const shown = ['ComponentStates', 'ControlStates']
    .map((name) => readFileSync(`src/components/about/${name}.astro`, 'utf8'))
    .join('\n');
  const components = readdirSync('src/components/ui').filter((name) => name.endsWith('.astro'));
  expect(components.filter((name) => !shown.includes(`../ui/${name}'`))).toEqual([]);
});
