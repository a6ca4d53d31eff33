import { expect, test } from 'vitest';
import { migrateReview, migrateSite } from './migrate-site.ts';

const notAsked = (): never => {
  throw new Error('Nothing has to be asked.');
};

test('cadences lose their facts, and nothing else', () => {
  const text = '# How often.\ncadences:\n  - name: routes # by us\n    days: 90\n    facts: [status, links]\n';
  const migrated = '# How often.\ncadences:\n  - name: routes # by us\n    days: 90\n';
  expect(migrateReview(text)).toBe(migrated);
  expect(migrateReview(migrated)).toBeNull();
});

test('a site gets its name as the first line, quoted where it has to be', () => {
  expect(migrateSite('# Decided by us.\nparts: { themes: false }\n', () => 'North: a directory')).toBe(
    'name: "North: a directory"\n# Decided by us.\nparts: { themes: false }\n',
  );
  expect(migrateSite('', () => 'North')).toBe('name: North\n');
  expect(migrateSite('name: North\n', notAsked)).toBeNull();
});
