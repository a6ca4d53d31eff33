import { expect, test } from 'vitest';
import { migrateHelplines, migrateReview, migrateSite } from './migrate-site.ts';

const notAsked = (): never => {
  throw new Error('Nothing has to be asked.');
};

test('cadences lose their facts, and nothing else', () => {
  const text = '# How often.\ncadences:\n  - name: routes # by us\n    days: 90\n    facts: [status, links]\n';
  const migrated = '# How often.\ncadences:\n  - name: routes # by us\n    days: 90\n';
  expect(migrateReview(text)).toBe(migrated);
  expect(migrateReview(migrated)).toBeNull();
});

test('help lines say when they were written and which the site names in danger', () => {
  const text = 'name,number\r\n"A, B",999\r\nSilent,999 then 55\r\nOther,101\r\n';
  const migrated =
    'name,number,updated_on,use\r\n"A, B",999,2026-10-05,emergency\r\n' +
    'Silent,999 then 55,2026-10-05,emergency in silence\r\nOther,101,2026-10-05,\r\n';
  expect(migrateHelplines(text, () => '2026-10-05')).toBe(migrated);
  expect(migrateHelplines(migrated, notAsked)).toBeNull();
});

test('a site gets its name as the first line, quoted where it has to be', () => {
  expect(migrateSite('# Decided by us.\nparts: { themes: false }\n', () => 'North: a directory')).toBe(
    'name: "North: a directory"\n# Decided by us.\nparts: { themes: false }\n',
  );
  expect(migrateSite('', () => 'North')).toBe('name: North\n');
  expect(migrateSite('name: North\n', notAsked)).toBeNull();
});
