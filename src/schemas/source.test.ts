import { describe, expect, test } from 'vitest';
import { messagesOf } from '../testing/messages-of.ts';
import { makeOfficialPage, makeSource } from '../testing/make-entry.ts';
import { documentKinds, sourceSchema } from './source.ts';

const without = (value: object, field: string) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));
const date = { value: '2021-03-09', words: '9 March 2021', basis: 'printed', how: 'The page shows it' };

describe('a document', () => {
  test.each(documentKinds)('of the kind “%s” has a date, an extent and what it can show', (kind) => {
    const valid = makeSource({ kind });
    expect(messagesOf(sourceSchema, valid)).toEqual([]);
    for (const field of ['date', 'extent', 'canShow', 'cannotShow', 'publisher'])
      expect(messagesOf(sourceSchema, without(valid, field)).join(), field).toMatch(new RegExp(`^${field}: `));
  });

  test('has no address, which is for a page', () => {
    expect(messagesOf(sourceSchema, { ...makeSource(), url: 'https://www.example.gov.uk/' }).join()).toMatch(
      /^“url” is not a field here/,
    );
  });
});

describe('an official page', () => {
  test('has a publisher, an address and how it is known', () => {
    const valid = makeOfficialPage();
    expect(messagesOf(sourceSchema, valid)).toEqual([]);
    for (const field of ['publisher', 'url', 'seen'])
      expect(messagesOf(sourceSchema, without(valid, field)).join(), field).toMatch(new RegExp(`^${field}: `));
  });

  test.each(['extent', 'canShow', 'cannotShow', 'date', 'authors'])('has no “%s”, which is for a document', (field) => {
    expect(messagesOf(sourceSchema, { ...makeOfficialPage(), [field]: ['x'] }).join()).toMatch(
      new RegExp(`^“${field}” is not a field here`),
    );
  });

  test.each([
    ['read at its own address, undated', { on: 'own page', date: { state: 'not stated' } }],
    ['read at its own address, dated', { on: 'own page', date: { state: 'known', ...date } }],
    ['read on a page of another body', { on: 'official page', of: 'A ministry', date: { state: 'not stated' } }],
    ['named by a list with a date', { on: 'public list', date: '2026-09-27' }],
    ['named by a list without one', { on: 'public list' }],
  ])('may be %s', (_, seen) => {
    expect(messagesOf(sourceSchema, { ...makeOfficialPage(), seen })).toEqual([]);
  });

  test.each([
    ['an address without https', { url: 'http://www.example.gov.uk/' }, /^url: is not the address of a page/],
    ['an address in part', { url: 'www.example.gov.uk' }, /^url: is not the address of a page/],
    ['no word of its date', { seen: { on: 'own page' } }, /^seen, date: /],
    [
      'the date of a page that nobody opened',
      { seen: { on: 'public list', date: { state: 'known', ...date } } },
      /^seen, date: /,
    ],
    [
      'a page of another body that is not named',
      { seen: { on: 'official page', date: { state: 'not stated' } } },
      /^seen, of: /,
    ],
    [
      'a way of knowing that there is not',
      { seen: { on: 'own pgae', date: { state: 'not stated' } } },
      /^seen, on: “own pgae” is not a way of knowing an address; did you mean “own page”\?/,
    ],
  ])('is rejected with %s', (_, wrong, message) => {
    expect(messagesOf(sourceSchema, { ...makeOfficialPage(), ...wrong }).join()).toMatch(message);
  });
});

test('a source of a kind that there is not is answered with the kinds', () => {
  expect(messagesOf(sourceSchema, { ...makeSource(), kind: 'ofical page' }).join()).toMatch(
    /^kind: “ofical page” is not a kind of source; did you mean “official page”\? Write one of: /,
  );
});
