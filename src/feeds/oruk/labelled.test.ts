import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import { formatLabelled, readLabelled } from './labelled.ts';

const labels = ['Who it is for', 'Age', 'Rule'];

const answer = fc.record({
  label: fc.constantFrom(...labels),
  text: fc.string({ minLength: 1 }).map((text) => text.replace(/\s+/g, ' ').trim() || 'x'),
});

property('lines come back as they went out', [fc.array(answer, { minLength: 1 })], (answers) => {
  expect(readLabelled(formatLabelled(answers), labels)).toEqual(answers);
});

test('a line end in an answer becomes a space', () => {
  expect(formatLabelled([{ label: 'Rule', text: 'one\n two' }])).toBe('Rule: one two');
});

test.each(['Help for women', 'Age 18: no', 'Age: 18\nand more', ''])(
  '“%s” is someone else’s text, and stays whole',
  (text) => {
    expect(readLabelled(text, labels)).toBeNull();
  },
);
