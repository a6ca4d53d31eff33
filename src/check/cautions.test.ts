import { expect, test } from 'vitest';
import { copyFixture } from '../testing/content-folder.ts';

const file = 'cautions/anger-and-a-partner.yaml';

test.each([
  [
    'schemes: { needs: [temper] }',
    'schemes: {}',
    '2  schemes: names nothing. Fill in at least one of needs, onlyFor and onlyAt',
  ],
  [
    'readers: { needs: [harm-at-home] }',
    'readers: { stages: [] }',
    '3  readers: names nothing. Fill in at least one of needs, stages and age',
  ],
  [
    'effect: hold back',
    'effect: hide',
    '1  effect: “hide” is not a kind of caution. Write one of: hold back, not first',
  ],
  [
    'schemes: { needs: [temper] }',
    'schemes: { needs: [tempers] }',
    '2  “tempers” is not in content/vocabulary/needs.yaml; did you mean “temper”? Write one of: a-home, ' +
      'drink-and-drugs, money, work, temper, harm-at-home, thoughts-of-suicide, reading-and-writing',
  ],
])('%s → %s', (from, to, message) => {
  const folder = copyFixture();
  folder.edit(file, from, to);
  expect(folder.messages()).toEqual([`content/${file}:${message}`]);
});
