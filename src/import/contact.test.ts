import { describe, expect, test } from 'vitest';
import { toContact } from './contact.ts';
import type { Raw } from './feed.ts';

const cite = { document: 'feed-own-2026', at: 'service 1' };
const read = (raw: Raw) => toContact(raw, cite);
const nothing = { fact: { state: 'not stated' }, leftOut: [], notes: [] };

test('a service that gives no way has no contact, and nothing is said of it', () => {
  expect(read({})).toEqual(nothing);
  expect(read({ phones: [], email: '', url: null })).toEqual(nothing);
});

describe('a number', () => {
  test.each([
    ['01632 960 001', '01632 960 001'],
    ['(01632) 960-001', '01632 960 001'],
    ['0044 1632 960001', '01632 960001'],
    ['+44 (0)1632 960001', '01632 960001'],
    ['101', '101'],
    ['116 123', '116 123'],
  ])('%s is taken as %s', (number, phone) => {
    expect(read({ phones: [{ number }] })).toEqual({
      ...nothing,
      fact: { state: 'known', value: { phone, for: 'both' }, source: cite },
    });
  });

  test.each(['07700 900123', '+44 7700 900123', '0044 (0)7700-900123', '0770090012'])('%s is left out', (number) => {
    expect(read({ phones: [{ number }] })).toEqual({
      ...nothing,
      leftOut: [{ field: 'phones', note: 'a mobile number (07…), which belongs to a person' }],
    });
  });

  test('is the first shared one of several', () => {
    const { fact, leftOut } = read({
      phones: [{ number: '07700 900123' }, { number: '01632 960001' }, { number: '01632 960002' }],
    });
    expect(fact['value']).toEqual({ phone: '01632 960001', for: 'both' });
    expect(leftOut.map(({ note }) => note)).toEqual([
      'a mobile number (07…), which belongs to a person',
      'only the first number is taken: a listing has one',
    ]);
  });
});

test.each(['ann.person@x.test', 'a.person@x.test', 'AnnPerson@x.test'])('the mailbox %s is left out', (email) => {
  expect(read({ email })).toEqual({
    ...nothing,
    leftOut: [{ field: 'email', note: 'reads as one person’s mailbox' }],
  });
});

test('an address that leads to a mobile is left out', () => {
  expect(read({ url: 'https://chat.test/447700900123' })).toEqual({
    ...nothing,
    leftOut: [{ field: 'url', note: 'holds a mobile number (07…), which belongs to a person' }],
  });
});

test.each([
  ['phones', [{ number: 'Ask for Ann' }], 'is not a British telephone number'],
  ['phones', [{ number: '+33 1 23 45 67 89' }], 'is not a British telephone number'],
  ['phones', [{ number: { toString: 1 } }], 'is not a British telephone number'],
  ['email', 'a@b.c@d.e', 'is not an e-mail address'],
  ['email', '<b>x@y.test</b>', 'is not an e-mail address'],
  ['email', 'x@y.test?bcc=a@b.test', 'is not an e-mail address'],
  ['email', ['x@y.test'], 'is not an e-mail address'],
  ['url', 'javascript:alert(1)', 'is not a plain address that starts with http:// or https://'],
])('%s %j could not be read', (field, value, note) => {
  expect(read({ [field]: value })).toEqual({ ...nothing, notes: [{ field, note }] });
});
