import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { toPassage } from './passage.ts';

const passageOf = (text: string, ...stems: string[]) =>
  toPassage(text, new Set(stems))
    ?.map(({ words, isMarked }) => (isMarked ? `[${words}]` : words))
    .join('') ?? null;
const many = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

test.each([
  { text: 'They run two hostels.', stems: ['hostel'], passage: 'They run two [hostels].' },
  { text: '(“Hostel”) and hostel', stems: ['hostel'], passage: '(“[Hostel]”) and [hostel]' },
  { text: 'Nothing here', stems: ['hostel'], passage: null },
  { text: '', stems: ['hostel'], passage: null },
  { text: 'A hostel', stems: [], passage: null },
])('“$text” around $stems', ({ text, stems, passage }) => {
  expect(passageOf(text, ...stems)).toBe(passage);
});

test('a long text is cut on both sides, a little before the word', () => {
  const passage = passageOf(`${many(60)} hostel ${many(60)}`, 'hostel');
  expect(passage).toMatch(/^… w52 .*w59 \[hostel\] w0 .* …$/);
});

property(
  'a passage is a stretch of the text, and marks a word of it',
  [fc.array(fc.constantFrom('a', 'hostel,', '“hostel”', '<b>', 'x'), { minLength: 1, maxLength: 80 })],
  (words) => {
    const parts = toPassage(words.join(' '), new Set(['hostel']));
    if (!parts) return expect(words.some((word) => word.includes('hostel'))).toBe(false);
    expect(parts.some(({ isMarked }) => isMarked)).toBe(true);
    const shown = parts.map((part) => part.words).join('');
    expect(words.join(' ')).toContain(shown.replace(/^… | …$/g, ''));
  },
  { runs: 200 },
);
