import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastingId, recordId } from './lasting-id.ts';

test('a number never changes', () => {
  expect(lastingId('service', 'cleveland-divert')).toBe('1d006220-31f3-59a0-8d25-d669c95814e0');
});

test('another kind or another key gives another number', () => {
  const word = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(lastingId('service', one) === lastingId('service', other)).toBe(one === other);
      expect(lastingId('service', one)).not.toBe(lastingId('organization', one));
      expect(lastingId('service', one)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }),
  );
});

test('what came in under a number goes out under the same', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(recordId('service', id)).toBe(id);
    }),
  );
});
