import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idSchema } from '../schemas/cite.ts';
import { property } from '../testing/property.ts';
import { toFileId } from './file-name.ts';

const record = '12345678-0000-4000-8000-000000000000';
const digits = '12345678000040008000000000000000';

test.each([
  ['Harbour Mentors', 'harbour-mentors'],
  ['Women’s café', 'womens-cafe'],
  ['../../etc/passwd', 'etc-passwd'],
  ['index', 'index-12345678'],
  ['名前', 'entry-12345678'],
  ['É', 'e'],
])('%s becomes %s', (name, id) => {
  expect(toFileId(name, record, new Set())).toBe(id);
});

property(
  'an id is one that a file may have, and none that is in use',
  [
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('index', 'a', '404', '')),
    fc.subarray(['a', 'a-12345678', `a-${digits}`, `entry-${digits}`, 'entry-12345678', `a-${digits}-2`]),
  ],
  (name, used) => {
    const id = toFileId(name, record, new Set(used));
    expect(idSchema.safeParse(id).success).toBe(true);
    expect(used).not.toContain(id);
    expect(['index', '404', 'con']).not.toContain(id);
  },
  { runs: 200, examples: [['a', ['a', 'a-12345678', `a-${digits}`, `a-${digits}-2`]]] },
);
