import { describe, expect, test } from 'vitest';
import { fixture, makeContent, validScheme } from '../testing/content-folder.ts';
import { readChecked } from './check.ts';

const words = (fields = '') => `---
summary: Help i bobl.
about: Mae’n helpu pobl.
${fields}---

Beth sy’n digwydd yno.
`;
/** What is reported of a small folder with this file. */
const messagesOf = (text: string, file = 'schemes/valid-scheme.cy.mdx') => {
  const content = makeContent();
  content.write(file, text);
  return content.messages();
};

test('the fixture has translations of each kind of file, and none is an entry', () => {
  const { content, files, problems } = readChecked(fixture);
  expect(problems).toEqual([]);
  const translations = files.filter(({ folder }) => folder === 'translations');
  expect(translations.map(({ id }) => id)).toEqual([
    'schemes/llinell-dawel.cy',
    'providers/bwrdd-iechyd-elwyth.cy',
    'guides/contacting-a-scheme.cy',
  ]);
  const entries = [...content.schemes, ...content.providers, ...content.guides];
  expect(entries.filter(({ id }) => id.includes('.'))).toEqual([]);
  expect(content.schemes.some(({ id }) => id === 'llinell-dawel')).toBe(true);
});

test('text alone is valid, for facts that have some: a value of words, words beside a value, or a reason', () => {
  expect(messagesOf(words())).toEqual([]);
  expect(messagesOf(words('name: Cynllun\nwords:\n  who: Pobl mewn trafferth\n'))).toEqual([]);
  const content = makeContent();
  content.edit('schemes/valid-scheme.mdx', 'value: { from: 18 },', 'value: { from: 18 }, words: Grown up,');
  content.edit(
    'schemes/valid-scheme.mdx',
    'notStated: [gender,',
    'gender: { state: not stated, why: Lost }\nnotStated: [',
  );
  content.write('schemes/valid-scheme.cy.mdx', words('words: { age: Oedolion, gender: Ar goll }\n'));
  expect(content.messages()).toEqual([]);
});

const near =
  'Its file has text only: name, summary, about, words. Values, states and sources are in the file that it ' +
  'translates';
const alone =
  'words, who: should be text only. The value, the state and the source of a fact are in the file that this one ' +
  'translates';
describe('more than text', () => {
  test.each([
    ['a source', 'sources: {}\n', `4  “sources” is not a field of a second language. ${near}`],
    ['a state', 'status: { word: ended }\n', `4  “status” is not a field of a second language. ${near}`],
    ['a fact outside words', 'cost: Am ddim\n', `4  “cost” is not a field of a second language. ${near}`],
    [
      'a misspelt field',
      'word: { who: Pobl }\n',
      `4  “word” is not a field of a second language; did you mean “words”? ${near}`,
    ],
    ['a whole fact', 'words:\n  who: { state: known, value: Pobl, source: report-2021-1 }\n', `5  ${alone}`],
    ['a value that is no word', 'words: { who: true }\n', `4  ${alone}`],
    [
      'a fact that there is none of',
      'words: { whom: Pobl }\n',
      expect.stringContaining(
        '4  words: “whom” is not a field of a second language; did you mean “who”? Its file has text only: who, ',
      ),
    ],
    ['no words at all', 'words: { who: "" }\n', '4  words, who: is empty; write a few words or leave the field out'],
  ])('%s is reported', (_, fields, message) => {
    const line = (given: unknown) =>
      typeof given === 'string' ? `content/schemes/valid-scheme.cy.mdx:${given}` : given;
    expect(messagesOf(words(fields))).toEqual([line(message)]);
  });
});

describe('the text of a fact', () => {
  test.each([
    ['that the scheme does not state', 'cost', 'content/schemes/valid-scheme.mdx does not state it'],
    ['that has a value alone', 'age', 'content/schemes/valid-scheme.mdx has a value for it and no text'],
  ])('%s are reported', (_, name, why) => {
    expect(messagesOf(words(`words: { ${name}: Geiriau }\n`))).toEqual([
      `content/schemes/valid-scheme.cy.mdx:4  words, ${name}: there is nothing to translate, since ${why}. Take ` +
        `“${name}” out`,
    ]);
  });
});

describe('the name of the file', () => {
  test.each([
    [
      'schemes/valid-schem.cy.mdx',
      'translates content/schemes/valid-schem.mdx, which does not exist; did you mean “valid-scheme”? Name it ' +
        'after the file that it translates',
    ],
    [
      'schemes/valid-scheme.cym.mdx',
      'has the language “cym” in its name, which does not exist; did you mean “cy”? Write one of: cy (Welsh). The ' +
        'name of a file in English has a dot only before its extension',
    ],
    ['schemes/valid-scheme.CY.mdx', expect.stringContaining('has the language “CY” in its name, which does not exist')],
  ])('%s', (file, message) => {
    expect(messagesOf(words(), file)).toEqual([typeof message === 'string' ? `content/${file}  ${message}` : message]);
  });

  test('with a dot that names no language is reported once, whatever is in the file', () => {
    expect(messagesOf(validScheme, 'schemes/valid-scheme.v2.mdx')).toEqual([
      'content/schemes/valid-scheme.v2.mdx  has the language “v2” in its name, which does not exist. Write one of: ' +
        'cy (Welsh). The name of a file in English has a dot only before its extension',
    ]);
  });

  test('of an organisation and of a guide is read in the same way', () => {
    expect(messagesOf('---\nname: Darparwr\n---\n\nMae’n helpu.\n', 'providers/valid-provider.cy.mdx')).toEqual([]);
    expect(messagesOf('---\ntitle: A\nsummary: B\norder: 1\n---\n\nFelly.\n', 'guides/a-guide.cy.mdx')).toEqual([
      'content/guides/a-guide.cy.mdx:4  “order” is not a field of a second language. Its file has text only: ' +
        'title, summary. Values, states and sources are in the file that it translates',
    ]);
  });

  test('a file whose original has errors of its own is not an orphan', () => {
    const content = makeContent();
    content.edit('schemes/valid-scheme.mdx', 'kind: programme', 'kind: x');
    content.write('schemes/valid-scheme.cy.mdx', words('words: { who: Pobl }\n'));
    expect(content.messages()).toEqual([expect.stringContaining('valid-scheme.mdx:8  kind: “x” is not')]);
  });
});

test('its prose is read as any other: links in it lead somewhere', () => {
  expect(messagesOf(words().replace('Beth', '[Beth](/schemes/nowhere/)'))).toEqual([
    expect.stringContaining('valid-scheme.cy.mdx:6  links to /schemes/nowhere/, a page that does not exist'),
  ]);
  expect(messagesOf(words().replace('Beth sy’n digwydd yno.\n', ''))).toEqual([
    expect.stringContaining('has no prose below the facts'),
  ]);
});
