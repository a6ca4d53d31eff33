import { expect, test } from 'vitest';
import { makeContent, validScheme } from '../testing/content-folder.ts';

const provider = 'providers/valid-provider.mdx';
const place = 'report-2021-1: { document: report-2021, at: page 1 }';

test('a key may mean the same place in many files', () => {
  const content = makeContent();
  content.write('schemes/twin.mdx', validScheme.replace('key: valid-scheme', 'key: twin'));
  expect(content.read(provider)).toContain(place);
  expect(content.read('schemes/twin.mdx')).toContain(place);
  expect(content.messages()).toEqual([]);
});

test.each([
  ['place in that document', 'report-2021-1: { document: report-2021, at: page 2 }'],
  ['document', 'report-2021-1: { document: report-2022, at: page 1 }'],
])('a key that means another %s in another file is reported with its line', (_, other) => {
  const content = makeContent();
  content.write('sources/report-2022.yaml', content.read('sources/report-2021.yaml').replace(/context:[\s\S]*/, ''));
  content.edit(provider, place, other);
  expect(content.messages()).toEqual([
    'content/providers/valid-provider.mdx:5  sources: “report-2021-1” means “page 1” of report-2021 in ' +
      'content/schemes/valid-scheme.mdx. Give one of the two another key',
  ]);
});

test('each file is reported once, and a key that only one file has is not', () => {
  const content = makeContent();
  const other = validScheme.replace(
    place,
    'own: { document: report-2021, at: page 3 }\n  report-2021-1: { document: report-2021, at: page 2 }',
  );
  for (const id of ['other', 'third'])
    content.write(`schemes/${id}.mdx`, other.replace('key: valid-scheme', `key: ${id}`));
  const messageFor = (file: string, line: number, at: string) =>
    `content/${file}.mdx:${line}  sources: “report-2021-1” means “${at}” of report-2021 in ` +
    'content/schemes/other.mdx. Give one of the two another key';
  expect(content.messages()).toEqual([
    messageFor('providers/valid-provider', 5, 'page 2'),
    messageFor('schemes/valid-scheme', 6, 'page 2'),
  ]);
});

test('a file without a readable list of places has no key to compare', () => {
  const content = makeContent();
  content.edit(provider, `sources:\n  ${place}`, 'sources: [report-2021-1]');
  expect(content.messages()).toEqual([
    expect.stringMatching(/^content\/providers\/valid-provider\.mdx:4 {2}sources: should be places by their keys: /),
  ]);
});
