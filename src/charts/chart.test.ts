import { expect, test } from 'vitest';
import type { Outcome, Share } from '../schemas/outcome.ts';
import { drawOutcome } from './chart.ts';

const words = { title: 'Reoffending within a year', description: 'Six of 136 people.' };
const outcomeOf = (fields: Record<string, unknown>): Outcome => ({ cautions: [], ...fields }) as unknown as Outcome;
const draw = (share: Share): ReturnType<typeof drawOutcome> =>
  drawOutcome('six', { outcome: outcomeOf({ type: 'proportion', share }) }, words);
const idsOf = (svg: string): string[] => [...svg.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? '');

test('counts of few enough people give a chart and posts at both widths, and no id twice', () => {
  const drawing = draw({ basis: 'counts', numerator: 6, denominator: 136 });
  if (!drawing || 'notDrawn' in drawing || !drawing.posts) throw new Error('A chart with posts was expected');
  const all = [drawing.narrow, drawing.wide, drawing.posts.narrow, drawing.posts.wide];
  const ids = all.flatMap(idsOf);
  expect(new Set(ids).size).toBe(ids.length);
  expect(all.map((svg) => svg.match(/viewBox="0 0 (\d+)/)?.[1])).toEqual(['342', '680', '342', '680']);
  expect(drawing.posts.wide).toContain('Six of 136 people. One mark for each of 136: 6 filled.');
});

test('more than 300 people are not drawn one by one', () => {
  expect(draw({ basis: 'counts', numerator: 6, denominator: 301 })).not.toHaveProperty('posts');
});

test('a percentage of a known base has a chart, no posts, and says why no interval', () => {
  const drawing = draw({ basis: 'percentage of a known base', percent: 95, denominator: 85 });
  expect(drawing).not.toHaveProperty('posts');
  expect(drawing).toHaveProperty('whyNoInterval', expect.stringContaining('no interval is drawn'));
});

test('what is not drawn says why, and a single number needs no picture', () => {
  expect(draw({ basis: 'base not stated', percent: 40 })).toEqual({
    notDrawn: 'The source does not say how many people this is a percentage of.',
  });
  expect(drawOutcome('count', { outcome: outcomeOf({ type: 'count', value: 180, unit: 'women' }) }, words)).toBeNull();
});
