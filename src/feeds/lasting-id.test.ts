import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { lastingId, recordId } from './lasting-id.ts';

test('a number never changes', () => {
  expect(lastingId('service', 'harbour-bridge')).toBe('795c99cb-2cab-5cee-9a78-3ff733be8326');
});

const word = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

property('another kind or another key gives another number', [word, word], (one, other) => {
  expect(lastingId('service', one) === lastingId('service', other)).toBe(one === other);
  expect(lastingId('service', one)).not.toBe(lastingId('organization', one));
  expect(lastingId('service', one)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

property('what came in under a number goes out under the same', [fc.uuid()], (id) => {
  expect(recordId('service', id)).toBe(id);
});
