import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { stableId, recordId } from './stable-id.ts';

test('a stable ID never changes', () => {
  expect(stableId('service', 'harbour-bridge')).toBe('795c99cb-2cab-5cee-9a78-3ff733be8326');
});

const word = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

property('another kind or another key gives another ID', [word, word], (one, other) => {
  expect(stableId('service', one) === stableId('service', other)).toBe(one === other);
  expect(stableId('service', one)).not.toBe(stableId('organization', one));
  expect(stableId('service', one)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

property('an imported ID is published unchanged', [fc.uuid()], (id) => {
  expect(recordId('service', id)).toBe(id);
});
