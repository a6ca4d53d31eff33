import { expect, test } from 'vitest';
import { makeContent } from '../testing/content-folder.ts';

/** What the check says of a site.yaml: its lines after the name. */
const messagesFor = (text: string, files: readonly string[] = []): string[] => {
  const content = makeContent();
  content.write('site.yaml', `name: A Directory\n${text}`);
  for (const file of files) content.write(file, '');
  return content.messages();
};

test.each([
  ['that names a figure', 'featuredFigures: [valid-scheme/people-referred]\n'],
  ['that names none', 'featuredFigures: []\n'],
  ['of a name alone', ''],
  [
    'with every field',
    `shortName: Directory
description: What it is.
address: https://directory.example
basePath: /north/
operator: { name: An office, contact: directory@office.example, enforcement: the Commission }
scope: { areas: [ashmere], isAuthority: true }
colours: { light: "#5b2a86", dark: "#d5b8f3" }
logo: mark.svg
favicon: mark.svg
sharePicture: { file: share.png, words: A picture }
featuredFigures: []
exitAddress: https://weather.example/today
parts: { finders: false, figures: false, themes: false }
accessibility:
  prepared: 2024-05-01
  reviewed: 2024-05-02
  tests: [{ by: its makers, on: 2024-05-01, what: [by keyboard] }]
dangerPages: { approvedBy: the safeguarding lead, on: 2024-05-01 }
`,
  ],
])('a file %s is valid', (_, text) => {
  expect(messagesFor(text, ['site/mark.svg', 'site/share.png'])).toEqual([]);
});

test.each([
  [
    'a figure that does not exist, with the near one',
    'featuredFigures:\n  - valid-scheme/people-refered\n',
    '3  names the figure “valid-scheme/people-refered”, which does not exist; did you mean ' +
      '“valid-scheme/people-referred”? Write a scheme and one of its outcomes, or leave it out',
  ],
  [
    'a figure that is near to none',
    'featuredFigures:\n  - valid-scheme/people-referred\n  - harbour-bridge/beds\n',
    '4  names the figure “harbour-bridge/beds”, which does not exist. Write a scheme and one of ' +
      'its outcomes, or leave it out',
  ],
  [
    'the same figure twice',
    'featuredFigures:\n  - valid-scheme/people-referred\n  - valid-scheme/people-referred\n',
    '4  names the figure “valid-scheme/people-referred” twice. Leave it out once',
  ],
  [
    'a scheme without a figure',
    'featuredFigures:\n  - valid-scheme\n',
    '3  featuredFigures, number 1: “valid-scheme” is not a figure. Write a scheme and one of its ' +
      'outcomes, such as harbour-bridge/women-referred',
  ],
  [
    'a misspelt field',
    '# Decided in May.\nfeaturedFigure: []\n',
    '3  “featuredFigure” is not a field here; did you mean “featuredFigures”?',
  ],
  [
    'an area that does not exist',
    'scope:\n  areas:\n    - ashmore\n',
    '4  names the area “ashmore”, which does not exist; did you mean “ashmere”? Write an id of content/areas',
  ],
  ['an area twice', 'scope: { areas: [ashmere, ashmere] }\n', '2  names the area “ashmere” twice. Leave it out once'],
  [
    'a word for areas that is not “all”',
    'scope: { areas: every }\n',
    '2  scope, areas: should be all, or a list of areas',
  ],
  [
    'an address with a folder',
    'address: https://host.example/north/\n',
    '2  address: “https://host.example/north/” names a folder. Write https://host.example alone, and the folder ' +
      'under basePath in content/site.yaml',
  ],
  [
    'an address without https',
    'address: http://host.example\n',
    '2  address: “http://host.example” is not an address. Write it whole, with https:// before the host',
  ],
  [
    'a folder without its slashes',
    'basePath: north\n',
    '2  basePath: “north” is not a folder of the address. Write it with a slash at both ends, such as /directory/',
  ],
  [
    'an exit that is no address',
    'exitAddress: weather\n',
    '2  exitAddress: “weather” is not an address. Write it whole, with https:// before the host',
  ],
  [
    'a contact that is no mailbox',
    'operator: { contact: ask us }\n',
    '2  operator, contact: “ask us” is not an e-mail address. Write a shared mailbox, never a person’s',
  ],
  [
    'a colour that YAML takes for a comment',
    'colours:\n  light: #0a4a60\n  dark: "#8fd4ea"\n',
    '3  colours, light: is empty: a # starts a comment. Put the colour in double quotes, such as "#0a4a60"',
  ],
  [
    'a colour by its name',
    'colours: { light: teal, dark: "#8fd4ea" }\n',
    '2  colours, light: “teal” is not a colour. Write # and six digits of 0–9 and a–f, such as "#0a4a60"',
  ],
  [
    'one colour without the other',
    'colours: { light: "#0a4a60" }\n',
    '2  colours, dark: is missing. Write a colour in double quotes, such as "#0a4a60"',
  ],
  [
    'a colour too light for a light page',
    'colours: { light: "#7a7a00", dark: "#8fd4ea" }\n',
    '2  colours, light: “#7a7a00” is too light: a link on its own tint would have a contrast of 3.9 to 1, and text ' +
      'needs at least 7 to 1 (WCAG 2.2, criterion 1.4.6). A near colour that has it is "#4f4f00"',
  ],
  [
    'a colour too dark for a dark page',
    'colours: { light: "#0a4a60", dark: "#ff0000" }\n',
    '2  colours, dark: “#ff0000” is too dark: a link in a caution would have a contrast of 3.8 to 1, and text ' +
      'needs at least 7 to 1 (WCAG 2.2, criterion 1.4.6). A near colour that has it is "#ff9999"',
  ],
  [
    'a file that is not there',
    'logo: other.svg\n',
    '2  logo: there is no file content/site/other.svg. Put it there, or leave the line out',
  ],
  [
    'a file of another kind',
    'favicon: ../mark.gif\n',
    '2  favicon: “../mark.gif” is not a file that can be used here. Put one that ends in svg or png into ' +
      'content/site/ and write its name, without a folder',
  ],
  [
    'a day to come',
    'dangerPages: { approvedBy: the lead, on: 2999-01-01 }\n',
    '2  dangerPages, on: 2999-01-01 has not come yet. Write the day on which it was done',
  ],
  [
    'a test on a day to come',
    'accessibility:\n  prepared: 2024-05-01\n  reviewed: 2024-05-01\n  tests:\n    - by: them\n      on: 2999-01-01\n' +
      '      what: [all]\n',
    '7  accessibility, tests, number 1, on: 2999-01-01 has not come yet. Write the day on which it was done',
  ],
  [
    'themes without figures',
    'parts: { figures: false }\n',
    '2  parts: figures are off and themes are on, and themes are made of figures. Write themes: false too',
  ],
])('%s is reported', (_, text, message) => {
  expect(messagesFor(text)).toEqual([`content/site.yaml:${message}`]);
});

test.each([
  ['without a name', '# Nothing is set yet.\n', 'content/site.yaml  name: is missing'],
  ['that is a list', '- A Directory\n', 'content/site.yaml:1  should be a group of fields'],
])('a file %s is reported', (_, text, message) => {
  const content = makeContent();
  content.write('site.yaml', text);
  expect(content.messages()).toEqual([message]);
});

test('that there is no file is reported', () => {
  const content = makeContent();
  content.remove('site.yaml');
  expect(content.messages()).toEqual([
    'content/site.yaml  is missing, and without it the site has no name. Write the file, with a line such as name: ' +
      'My Directory',
  ]);
});

test('a figure is not called missing where its file has problems of its own', () => {
  const content = makeContent();
  content.write('site.yaml', 'name: A Directory\nfeaturedFigures: [valid-scheme/people-referred]\n');
  content.edit('schemes/valid-scheme.mdx', 'kind: programme', 'kind: program');
  expect(content.messages()).toEqual([
    expect.stringMatching(/^content\/schemes\/valid-scheme\.mdx:8 {2}kind: “program” is not a kind of scheme/),
  ]);
});

test('a link in prose to a part that is off is reported', () => {
  const content = makeContent();
  content.write('site.yaml', 'name: A Directory\nparts: { themes: false }\n');
  content.edit('guides/a-guide.mdx', 'So it is.', 'So it is, in [a theme](/themes/work/) and [a figure](/outcomes/).');
  expect(content.messages()).toEqual([
    'content/guides/a-guide.mdx:8  links to /themes/work/, and site.yaml says parts: { themes: false }. Take the ' +
      'link out',
  ]);
});
