import { describe, expect, test } from 'vitest';
import { makeContent, type ContentFolder } from '../testing/content-folder.ts';

const scheme = 'schemes/valid-scheme.mdx';

/** A valid folder whose scheme helps with something that may put a reader at risk. */
const makeSensitive = (): ContentFolder => {
  const content = makeContent();
  content.write(
    'vocabulary/needs.yaml',
    content.read('vocabulary/needs.yaml').replace(/id: drugs/, 'sensitive: true, id: drugs'),
  );
  return content;
};
const sayIn = (content: ContentFolder, words: string): string[] => {
  content.write(scheme, `${content.read(scheme)}\n${words}\n`);
  return content.messages();
};

describe('a listing of a sensitive scheme', () => {
  test.each([
    [
      'a postcode',
      'The refuge is at QZ1 3BA.',
      'prints a postcode, “QZ1 3BA”, which nobody may find here. Name the town, the office or the post instead',
    ],
    [
      'a street address',
      'Come to 14 Albert Road in the evening.',
      'prints a street address, “14 Albert Road”, which nobody may find here. Name the town, the office or the post ' +
        'instead',
    ],
    [
      'a position',
      'It stands at 45.4210, -30.5030.',
      'prints a position on a map, “45.4210, -30.5030”, which nobody may find here. Name the town, the office or the ' +
        'post instead',
    ],
    [
      'a named worker',
      'Ask for the support worker Anna Lowe.',
      'prints the name of someone who works there, “worker Anna Lowe”, which nobody may find here. Name the town, ' +
        'the office or the post instead',
    ],
    [
      'a named officer',
      'DCI Jane Roe leads it.',
      'prints the name of someone who works there, “DCI Jane Roe”, which nobody may find here. Name the town, the ' +
        'office or the post instead',
    ],
  ])('that prints %s in its body stops the build', (_, words, message) => {
    const content = makeSensitive();
    const line = content.read(scheme).split('\n').length + 1;
    expect(sayIn(content, words)).toEqual([`content/${scheme}:${line}  ${message}`]);
  });

  test('is reported for an address in its fields, with its line', () => {
    const content = makeSensitive();
    content.edit(scheme, 'about: It helps people in trouble.', 'about: It is at 14 Albert Road.');
    expect(content.messages()).toEqual([
      `content/${scheme}:12  prints a street address, “14 Albert Road”, which nobody may find here. Name the town, ` +
        `the office or the post instead`,
    ]);
  });
});

test('another listing may name a street, and none may print a number or a mailbox', () => {
  expect(sayIn(makeContent(), 'It is at 14 Albert Road.')).toEqual([]);
  const phone = sayIn(makeContent(), 'Call 01632 960 001.');
  expect(phone).toHaveLength(1);
  expect(phone[0]).toContain('prints a phone number, “01632 960 001”');
  expect(sayIn(makeContent(), 'Write to anna@example.org.')[0]).toContain(
    'prints an e-mail address, “anna@example.org.”',
  );
});

test('a provider may not print a mailbox either', () => {
  const content = makeContent();
  content.write('providers/valid-provider.mdx', `${content.read('providers/valid-provider.mdx')}\nanna@example.org\n`);
  expect(content.messages()[0]).toContain('prints an e-mail address, “anna@example.org”');
});
