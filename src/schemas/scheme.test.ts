import { describe, expect, test } from 'vitest';
import { messagesOf } from '../testing/messages-of.ts';
import { cite, known, schemeFields } from '../testing/make-entry.ts';
import { factNames } from './facts.ts';
import { schemeSchema } from './scheme.ts';

const messagesFor = (fields: Record<string, unknown>) => messagesOf(schemeSchema, schemeFields(fields));
const without = (field: string) =>
  messagesOf(schemeSchema, Object.fromEntries(Object.entries(schemeFields()).filter(([key]) => key !== field)));
const fund = { takesPeople: false, whyNot: 'It is a fund' };
const missingFact = 'is missing. Add it to notStated if the source does not say';

test.each(factNames)('a scheme that takes people does not leave out %s', (question) => {
  expect(without(question)).toEqual([`${question}: ${missingFact}`]);
});

describe('a scheme that takes nobody', () => {
  test('says why', () => {
    expect(messagesFor(fund)).toEqual([]);
    expect(messagesFor({ takesPeople: false })).toEqual(['whyNot: is missing']);
  });

  test('answers no question about taking part', () => {
    expect(messagesFor({ ...fund, cost: known('Free') })).toEqual([
      expect.stringMatching(/^“cost” is not a field here/),
    ]);
  });
});

test.each<[string, Record<string, unknown>, string[]]>([
  [
    'a scheme that takes people and says why not',
    { whyNot: 'It is a fund' },
    [expect.stringMatching(/^“whyNot” is not a field here/) as unknown as string],
  ],
  [
    'neither true nor false',
    { takesPeople: 'perhaps' },
    ['takesPeople: must be true or false: can a person join or be referred to it?'],
  ],
  [
    'yes in place of true',
    { takesPeople: 'yes' },
    ['takesPeople: must be true or false: can a person join or be referred to it?'],
  ],
  [
    'a summary of 161 characters',
    { summary: 'a'.repeat(161) },
    ['summary: is longer than 160 characters; make it shorter'],
  ],
  ['a summary of 160 characters', { summary: 'a'.repeat(160) }, []],
  ['no source', { sources: [] }, ['sources: needs at least 1']],
  ['a status without a source', { status: { word: 'pilot' } }, ['status, source: is missing']],
  [
    'an unknown status',
    { status: { word: 'closing', source: cite } },
    ['status, word: “closing” is not a status. Write one of: as described, running, pilot, planned, ended, not known'],
  ],
  [
    'a known list that is empty',
    { needs: known([]) },
    ['needs, value: is an empty list. Write the question under notStated instead'],
  ],
  [
    'a need that is no id',
    { needs: known(['Mental health']) },
    [
      'needs, value, number 1: “Mental health” is not an id. Write lower-case words joined by hyphens, such as ' +
        'harbour-bridge',
    ],
  ],
  [
    'a month that does not exist',
    { began: known('2018-13') },
    ['began, value: a date is written 2018, 2018-12 or 2018-12-01, as much of it as the source states'],
  ],
  ['a choice that is neither', { voluntary: known('yes') }, ['voluntary, value: should be true or false']],
  [
    'a link that is not an address',
    { links: [{ url: 'www.example.org', label: 'Site', source: cite }] },
    ['links, number 1, url: should be a whole address, such as https://www.example.org/page'],
  ],
  [
    'an organisation in an unknown role',
    { organisations: [{ provider: 'a', role: 'lead', source: cite }] },
    [
      'organisations, number 1, role: “lead” is not a role; did you mean “leads”? Write one of: leads, commissions, ' +
        'funds, delivers, partners, evaluates, manages, hosts, supports',
    ],
  ],
])('%s', (_, fields, messages) => {
  expect(messagesFor(fields)).toEqual(messages);
});
