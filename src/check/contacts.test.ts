import { describe, expect, test } from 'vitest';
import { copyFixture, type ContentFolder } from '../testing/content-folder.ts';

const lineHead = 'Example emergency line,thoughts-of-suicide;harm-at-home,,Someone is in danger now,,999';
const report = (change: (folder: ContentFolder) => void): string[] => {
  const folder = copyFixture();
  change(folder);
  return folder.messages();
};
/** The report on one edit of a table. */
const edit = (table: string, from: string, to: string): string[] =>
  report((folder) => folder.edit(`contacts/${table}.csv`, from, to));

test('the contacts of the fixture are valid', () => {
  expect(report(() => {})).toEqual([]);
});

describe('a table that is missing or damaged', () => {
  test.each([
    ['areas.csv', 'and without it no page of an area says who to contact'],
    ['national.csv', 'and the page “Get help now” is made from it'],
  ])('%s is missing', (name, why) => {
    expect(report((folder) => folder.remove(`contacts/${name}`))).toContain(
      `content/contacts/${name}  is missing, ${why}. Put the file back`,
    );
  });

  test('a cell with a bare comma', () => {
    expect(edit('national', ',Free,UK,,own page', ',Free, always,UK,,own page')[0]).toMatch(
      /national\.csv:4 {2}cannot be read as a table: .*Put a cell that holds a comma in double quotes$/,
    );
  });

  test('a name that nothing reads', () => {
    expect(report((folder) => folder.write('contacts/phones.xlsx', ''))).toEqual([
      'content/contacts/phones.xlsx  is not read: a file of contacts is called areas.csv or national.csv. ' +
        'Take it out, or start its name with _ to have it ignored',
    ]);
  });
});

describe('a line of an area', () => {
  test.each([
    ['ashmere,force', 'ashmer,force', '2  area: “ashmer” does not exist; did you mean “ashmere”?'],
    ['brackwater,force', 'brackwater,office', '5  “brackwater, office” is in line 4 already. Leave one of the two'],
    [
      '01632 960101',
      '07700 900123',
      '3  phone: “07700 900123” is a mobile number, which belongs to a person. Write a shared number, or leave the ' +
        'cell empty',
    ],
    [
      'https://ashmere.example,',
      'ashmere.example,',
      '2  url: is not the address of a page. Write it whole, with https://',
    ],
    ['2026-10-02', '2999-10-02', '9  confirmed_on: 2999-10-02 has not come yet. Write the day on which it was done'],
  ])('%s → %s', (from, to, message) => {
    expect(edit('areas', from, to)).toEqual([`content/contacts/areas.csv:${message}`]);
  });
});

describe('a national line', () => {
  test.each([
    ['two-numbers,', 'strand,', '9  “strand” is in line 8 already. Leave one of the two'],
    [',a-home,', ',a-hom,', '10  needs: “a-hom” does not exist; did you mean “a-home”?'],
    [
      'number;hours;cover',
      'nummer;hours;cover',
      '9  conflict, number 1: “nummer” is not a conflict; did you mean “number”? Write one of: number, hours, cover',
    ],
    [
      'Evenings,Free,England,,public list,,2026-09-27,2,,',
      'Evenings,Free,England,,public list,,2026-09-27,2,hours;cover,',
      '6  hours: sources disagree on them. Leave the cell empty, or take hours out of conflict',
      '6  nation: sources disagree on it. Leave the cell empty, or take cover out of conflict',
    ],
    [
      '999 then 55',
      '55',
      '3  number: of an emergency in silence is written 999 then 55: what to call, and what to press',
    ],
    [
      `${lineHead},,https://emergency.example,,,UK,,public list,,2026-09-27,5,,emergency,`,
      `${lineHead},,https://emergency.example,,,UK,,public list,,2026-09-27,5,,,`,
      '1  has no line for an emergency, and pages about danger give its number. Write emergency under use in that line',
    ],
  ])('%s → %s', (from, to, ...messages) => {
    expect(edit('national', from, to)).toEqual(messages.map((message) => `content/contacts/national.csv:${message}`));
  });
});

test('a route that names a line or a need that is not there', () => {
  expect(
    report((folder) => {
      folder.edit('routes/homeless.yaml', 'lines: [home-office]', 'lines: [home-offices]');
      folder.edit('routes/crisis.yaml', 'needs: [thoughts-of-suicide]', 'needs: [work, thoughts]');
    }),
  ).toEqual([
    'content/routes/crisis.yaml:3  needs: “thoughts” does not exist. Write one that does, or add it first',
    'content/routes/homeless.yaml:9  lines: “home-offices” does not exist; did you mean “home-office”?',
  ]);
});
