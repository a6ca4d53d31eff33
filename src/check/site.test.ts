import { expect, test } from 'vitest';
import { makeContent } from '../testing/content-folder.ts';

const messagesFor = (text: string): string[] => {
  const content = makeContent();
  content.write('site.yaml', text);
  return content.messages();
};

test.each([
  ['that names a figure', 'featuredFigures: [valid-scheme/people-referred]\n'],
  ['that names none', 'featuredFigures: []\n'],
  ['of comments alone', '# Nothing is set yet.\n'],
  ['that is empty', ''],
])('a file %s is valid', (_, text) => {
  expect(messagesFor(text)).toEqual([]);
});

test.each([
  [
    'a figure that does not exist, with the near one',
    'featuredFigures:\n  - valid-scheme/people-refered\n',
    'content/site.yaml:2  names the figure “valid-scheme/people-refered”, which does not exist; did you mean ' +
      '“valid-scheme/people-referred”? Write a scheme and one of its outcomes, or leave it out',
  ],
  [
    'a figure that is near to none',
    'featuredFigures:\n  - valid-scheme/people-referred\n  - harbour-bridge/beds\n',
    'content/site.yaml:3  names the figure “harbour-bridge/beds”, which does not exist. Write a scheme and one of ' +
      'its outcomes, or leave it out',
  ],
  [
    'the same figure twice',
    'featuredFigures:\n  - valid-scheme/people-referred\n  - valid-scheme/people-referred\n',
    'content/site.yaml:3  names the figure “valid-scheme/people-referred” twice. Leave it out once',
  ],
  [
    'a scheme without a figure',
    'featuredFigures:\n  - valid-scheme\n',
    'content/site.yaml:2  featuredFigures, number 1: “valid-scheme” is not a figure. Write a scheme and one of its ' +
      'outcomes, such as harbour-bridge/women-referred',
  ],
  [
    'a misspelt field',
    '# Decided in May.\nfeaturedFigure: []\n',
    'content/site.yaml:2  “featuredFigure” is not a field here; did you mean “featuredFigures”?',
  ],
  ['a list of its own', '- valid-scheme/people-referred\n', 'content/site.yaml:1  should be a group of fields'],
])('%s is reported', (_, text, message) => {
  expect(messagesFor(text)).toEqual([message]);
});

test('a figure is not called missing where its file has problems of its own', () => {
  const content = makeContent();
  content.write('site.yaml', 'featuredFigures: [valid-scheme/people-referred]\n');
  content.edit('schemes/valid-scheme.mdx', 'kind: programme', 'kind: program');
  expect(content.messages()).toEqual([
    expect.stringMatching(/^content\/schemes\/valid-scheme\.mdx:8 {2}kind: “program” is not a kind of scheme/),
  ]);
});
