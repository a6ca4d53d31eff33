import { expect, test } from 'vitest';
import { estimateWidth, wrapText } from './text.ts';

test('text is wrapped between words and loses none', () => {
  const text = 'First-time entrants to the youth justice system for every 100,000 people';
  const lines = wrapText(text, { width: 200, size: 16 });
  expect(lines.join(' ')).toBe(text);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => estimateWidth(line, 16) <= 200)).toBe(true);
});

test('a word longer than the line gets a line of its own', () => {
  expect(wrapText('a Llanfairpwllgwyngyllgogerychwyrndrobwll b', { width: 60, size: 16 })).toEqual([
    'a',
    'Llanfairpwllgwyngyllgogerychwyrndrobwll',
    'b',
  ]);
});

test('no words make no line', () => {
  expect(wrapText('', { width: 60, size: 16 })).toEqual([]);
});
