import { expect, test } from 'vitest';
import { cite } from '../testing/make-entry.ts';
import { factNames, facts } from './facts.ts';
import { ownWords, readLanguage, translationSchemas } from './translation.ts';

const known = { state: 'known', value: 'Anything at all', source: cite } as const;
const takesAnyWords = (name: (typeof factNames)[number]) => facts[name].schema.safeParse(known).success;

test('every fact of the table can have words in a second language', () => {
  expect(Object.keys(translationSchemas.schemes.shape.words.unwrap().shape)).toEqual(factNames);
  expect(factNames.filter(takesAnyWords).length).toBeGreaterThan(0);
});

test.each(factNames)('%s has words of its own where its value is words, and where words stand beside it', (name) => {
  expect(ownWords(name, known)).toBe(takesAnyWords(name) ? 'Anything at all' : undefined);
  expect(ownWords(name, { ...known, words: 'In words' })).toBe('In words');
  expect(ownWords(name, { state: 'not stated' })).toBe(undefined);
  expect(ownWords(name, { state: 'not stated', why: 'Lost' })).toBe('Lost');
  expect(ownWords(name, { state: 'does not apply', why: 'It is a fund' })).toBe('It is a fund');
  expect(ownWords(name, { state: 'not looked up' })).toBe(undefined);
});

test.each([
  ['content/schemes/harbour.cy.mdx', { id: 'harbour', code: 'cy' }],
  ['content\\schemes\\harbour.cy.mdx', { id: 'harbour', code: 'cy' }],
  ['content/schemes/v1.2/harbour.mdx', null],
  ['harbour.cym.mdx', { id: 'harbour', code: 'cym' }],
  ['harbour.mdx', null],
  ['harbour', null],
])('the name %s says of its language: %j', (path, said) => {
  expect(readLanguage(path)).toEqual(said);
});
