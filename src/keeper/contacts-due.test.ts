import { expect, test } from 'vitest';
import { readChecked } from '../check/check.ts';
import { fixture } from '../testing/content-folder.ts';
import { findDueContacts, formatDueContacts } from './contacts-due.ts';

const { content } = readChecked(fixture);
const ofProviders = content.providers.filter(({ value }) => value.contact.state === 'known').length;
const all = content.areaContacts.length + content.nationalLines.length + ofProviders;
const dueOn = (today: string) => findDueContacts(content, { today, days: 90 });

const lines = ['Lamp Line', 'Dunmarsh and Orrin Police and Crime Commissioner'];

test('a line or an organisation’s contact is due when nobody has checked it, or too long ago', () => {
  expect(dueOn('2026-12-31').overdue).toEqual([]);
  expect(dueOn('2027-01-01').overdue).toEqual(lines);
  expect(dueOn('2027-01-17').overdue).toEqual(lines);
  expect(dueOn('2027-01-18').overdue).toEqual([...lines, 'The Tollgate Trust']);
  expect(dueOn('2026-12-31').never.length).toBe(all - 3);
  expect(dueOn('2026-12-31').never).toContain('Pike & Daughters');
});

test('the report counts them and names a few', () => {
  expect(formatDueContacts(dueOn('2027-01-01'))).toBe(
    `${all - 3} of ${all} were never opened or called: Example emergency line, Example line without a voice, ` +
      `Text Lamp, Safe Hearth Line, Llinell Aelwyd and ${all - 8} more; 2 of ${all} were checked too long ago: ` +
      'Lamp Line and Dunmarsh and Orrin Police and Crime Commissioner',
  );
  expect(formatDueContacts({ all, never: [], overdue: [] })).toBeUndefined();
});
