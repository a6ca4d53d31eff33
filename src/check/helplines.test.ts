import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fixture } from '../testing/content-folder.ts';
import { datedOn, emergencyOf } from '../schemas/helpline.ts';
import { checkHelplines } from './helplines.ts';

/** The day on which the table is checked. */
const today = '2026-11-24';
const head = 'name,for,number,hours_and_cost,nation,seen_in_public_pages,confirmed_on,updated_on,use\n';
const check = (text: string) => {
  const root = mkdtempSync(join(tmpdir(), 'waymark-helplines-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'helplines.csv'), text);
  return checkHelplines(root, root, today).map(({ file, line, message }) => `${file}:${line} ${message}`);
};

test('the table of the fixture is valid', () => {
  expect(checkHelplines(fixture, '.', today)).toEqual([]);
});

const emergency = 'Police,danger,999,always; free,UK,yes,,2026-11-23,emergency\n';

test('each problem has its line', () => {
  expect(check(`${head}${emergency}Other,,101,always,UK,maybe,soon,,urgent\n`)).toEqual([
    'helplines.csv:3 for: is empty; write a few words or leave the field out',
    'helplines.csv:3 seen_in_public_pages: “maybe” is not a plain answer. Write one of: yes, no',
    'helplines.csv:3 confirmed_on: a date is written 2026-11-23; leave it empty until someone has called the number',
    'helplines.csv:3 updated_on: a date is written 2026-11-23',
    'helplines.csv:3 use: “urgent” is not a use. Write one of: emergency, emergency in silence, or leave it empty',
  ]);
});

test.each([
  [
    'a day to come',
    `${emergency}Line,all,101,always,UK,yes,2999-01-01,2999-01-02,\n`,
    [
      '3 confirmed_on: 2999-01-01 has not come yet. Write the day on which it was done',
      '3 updated_on: 2999-01-02 has not come yet. Write the day on which it was done',
    ],
  ],
  [
    'no number for an emergency',
    'Line,all,101,always,UK,yes,,2026-11-23,\n',
    ['1 has no line for an emergency, and pages about danger give its number. Write emergency under use in that line'],
  ],
  [
    'two numbers for an emergency',
    emergency + emergency,
    ['3 use: another line is “emergency” already. Leave it empty in one'],
  ],
  [
    'a number in silence that is not written in full',
    `${emergency}In silence,all,55,always,UK,yes,,2026-11-23,emergency in silence\n`,
    ['3 number: of an emergency in silence is written 999 then 55: what to call, and what to press'],
  ],
])('%s is reported', (_, lines, messages) => {
  expect(check(head + lines)).toEqual(messages.map((message) => `helplines.csv:${message}`));
});

test('pages give the newest day of any line, and the numbers of the lines for an emergency', () => {
  const row = { name: 'A', for: 'all', hours_and_cost: 'free', nation: 'UK', seen_in_public_pages: 'yes' as const };
  const rows = [
    { ...row, number: '112', confirmed_on: '', updated_on: '2026-10-01', use: 'emergency' as const },
    {
      ...row,
      number: '112 then 5',
      confirmed_on: '2026-11-02',
      updated_on: '2026-10-03',
      use: 'emergency in silence' as const,
    },
  ];
  expect(datedOn(rows)).toBe('2026-11-02');
  expect(emergencyOf(rows)).toEqual({ call: '112', inSilence: { call: '112', press: '5' } });
  expect(emergencyOf(rows.slice(0, 1))).toEqual({ call: '112' });
});

test('a line with a cell too many is reported with its number', () => {
  expect(check(`${head}Police,danger, now,999,always,UK,yes,,2026-11-23,emergency\n`)).toEqual([
    expect.stringMatching(
      /^helplines\.csv:2 cannot be read as a table: .* Put a cell that contains a comma in double quotes$/,
    ),
  ]);
});

test('an empty table is a problem', () => {
  expect(check(head)).toEqual(['helplines.csv:1 has no help lines. Put back at least the emergency number']);
});
