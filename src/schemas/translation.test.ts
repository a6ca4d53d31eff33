import { expect, test } from 'vitest';
import { cite } from '../testing/make-entry.ts';
import { factNames, facts } from './facts.ts';
import { translatableText, readLanguage, translationSchemas } from './translation.ts';

const known = { state: 'known', value: 'Anything at all', source: cite } as const;
const takesAnyWords = (name: (typeof factNames)[number]) => facts[name].schema.safeParse(known).success;

test('every fact of the table can be translated', () => {
  expect(Object.keys(translationSchemas.schemes.shape.words.unwrap().shape)).toEqual(factNames);
  expect(factNames.filter(takesAnyWords).length).toBeGreaterThan(0);
});

test.each(factNames)(
  '%s has a text to translate if its value is text, and if it has words beside its value',
  (name) => {
    expect(translatableText(name, known)).toBe(takesAnyWords(name) ? 'Anything at all' : undefined);
    expect(translatableText(name, { ...known, words: 'In words' })).toBe('In words');
    expect(translatableText(name, { state: 'not stated' })).toBe(undefined);
    expect(translatableText(name, { state: 'not stated', why: 'Lost' })).toBe('Lost');
    expect(translatableText(name, { state: 'does not apply', why: 'It is a fund' })).toBe('It is a fund');
    expect(translatableText(name, { state: 'not looked up' })).toBe(undefined);
  },
);

test.each([
  ['content/schemes/harbour.cy.mdx', { id: 'harbour', code: 'cy' }],
  ['content\\schemes\\harbour.cy.mdx', { id: 'harbour', code: 'cy' }],
  ['content/schemes/v1.2/harbour.mdx', null],
  ['harbour.cym.mdx', { id: 'harbour', code: 'cym' }],
  ['harbour.mdx', null],
  ['harbour', null],
])('the name %s has the language: %j', (path, language) => {
  expect(readLanguage(path)).toEqual(language);
});
