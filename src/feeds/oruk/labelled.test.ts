import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLabelled, readLabelled } from './labelled.ts';

const labels = ['Who it is for', 'Age', 'Rule'];

test('lines come back as they went out, and a line end in an answer becomes a space', () => {
  const answer = fc.record({
    label: fc.constantFrom(...labels),
    text: fc.string({ minLength: 1 }).map((text) => text.replace(/\s+/g, ' ').trim() || 'x'),
  });
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1 }), (answers) => {
      expect(readLabelled(formatLabelled(answers), labels)).toEqual(answers);
    }),
  );
  expect(formatLabelled([{ label: 'Rule', text: 'one\n two' }])).toBe('Rule: one two');
});

test.each(['Help for women', 'Age 18: no', 'Age: 18\nand more', ''])(
  '“%s” is somebody else’s text, and stays whole',
  (text) => {
    expect(readLabelled(text, labels)).toBeNull();
  },
);
