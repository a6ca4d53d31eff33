import { expect, test } from 'vitest';
import { inTurn } from './write-queue.ts';

test('each is made later, in the order queued, also after one that fails', async () => {
  const turns: string[] = [];
  const ask = (name: string) => inTurn(() => turns.push(name));
  const fail = () => {
    throw new Error('b');
  };
  const asked = [ask('a'), inTurn(fail), ask('c')];
  expect(turns).toEqual([]);
  const ended = await Promise.allSettled(asked);
  expect(turns).toEqual(['a', 'c']);
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
