import { expect, test } from 'vitest';
import { readChecked } from '../check/check.ts';
import { fixture } from '../testing/content-folder.ts';
import { findDueContacts, formatDueContacts } from './contacts-due.ts';

const { content } = readChecked(fixture);
const all = content.areaContacts.length + content.nationalLines.length;
const dueOn = (today: string) => findDueContacts(content, { today, days: 90 });

test('a line is due when nobody has checked it, or too long ago', () => {
  expect(dueOn('2026-12-31').overdue).toEqual([]);
  expect(dueOn('2027-01-01').overdue).toEqual(['Lamp Line', 'Dunmarsh and Orrin Police and Crime Commissioner']);
  expect(dueOn('2026-12-31').never.length).toBe(all - 2);
});

test('the report counts them and names a few', () => {
  expect(formatDueContacts(dueOn('2027-01-01'))).toBe(
    `${all - 2} of ${all} were never opened or called: Example emergency line, Example line without a voice, ` +
      `Text Lamp, Safe Hearth Line, Llinell Aelwyd and ${all - 7} more; 2 of ${all} were checked too long ago: ` +
      'Lamp Line and Dunmarsh and Orrin Police and Crime Commissioner',
  );
  expect(formatDueContacts({ all, never: [], overdue: [] })).toBeUndefined();
});
