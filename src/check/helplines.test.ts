import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fixture } from '../testing/content-folder.ts';
import { checkHelplines } from './helplines.ts';

const head = 'name,for,number,hours_and_cost,nation,seen_in_public_pages,confirmed_on\n';
const check = (text: string) => {
  const root = mkdtempSync(join(tmpdir(), 'waymark-helplines-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'helplines.csv'), text);
  return checkHelplines(root, root).map(({ file, line, message }) => `${file}:${line} ${message}`);
};

test('the table of the fixture is valid', () => {
  expect(checkHelplines(fixture, '.')).toEqual([]);
});

test('each fault stands with its line', () => {
  expect(check(`${head}Police,danger,999,always; free,UK,yes,\nOther,,101,always,UK,maybe,soon\n`)).toEqual([
    'helplines.csv:3 for: is empty; write a few words or leave the field out',
    'helplines.csv:3 seen_in_public_pages: “maybe” is not a plain answer. Write one of: yes, no',
    'helplines.csv:3 confirmed_on: a date is written 2026-11-23; leave it empty until somebody has called the number',
  ]);
});

test('a line with a cell too many is told by its number', () => {
  expect(check(`${head}Police,danger, now,999,always,UK,yes,\n`)).toEqual([
    expect.stringMatching(
      /^helplines\.csv:2 cannot be read as a table: .* Put a cell that holds a comma in double quotes$/,
    ),
  ]);
});

test('an empty table is a fault', () => {
  expect(check(head)).toEqual(['helplines.csv:1 holds no help line. Put back at least the emergency number']);
});
