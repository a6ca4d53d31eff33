import { describe, expect, test } from 'vitest';
import { makeContent, validScheme } from '../testing/content-folder.ts';

const scheme = 'schemes/valid-scheme.mdx';

describe('the same twice', () => {
  test('the id of two files in different folders', () => {
    const content = makeContent();
    content.write('schemes/more/valid-scheme.mdx', validScheme.replace('key: valid-scheme', 'key: another'));
    expect(content.messages()).toEqual([
      'content/schemes/valid-scheme.mdx  has the same id as content/schemes/more/valid-scheme.mdx: “valid-scheme”. ' +
        'Rename one of the two files',
    ]);
  });

  test('the id of two files that differ in case', () => {
    const content = makeContent();
    content.write('schemes/Valid-Scheme.mdx', validScheme.replace('key: valid-scheme', 'key: another'));
    expect(content.messages()).toEqual([
      'content/schemes/valid-scheme.mdx  has the same id as content/schemes/Valid-Scheme.mdx: “valid-scheme”. Rename ' +
        'one of the two files',
    ]);
  });

  test('a scheme and a provider may have one id', () => {
    const content = makeContent();
    content.write('schemes/valid-provider.mdx', validScheme.replace('key: valid-scheme', 'key: valid-provider'));
    expect(content.check()).toEqual([]);
  });

  test('the key of a file that was copied', () => {
    const content = makeContent();
    content.write('schemes/with-its-key.mdx', validScheme);
    expect(content.messages()).toEqual([
      'content/schemes/with-its-key.mdx:3  has the same key as content/schemes/valid-scheme.mdx: “valid-scheme”. ' +
        'Give the newer of the two files a key of its own',
    ]);
  });

  test('the id of a term', () => {
    const content = makeContent();
    content.edit('vocabulary/needs.yaml', 'id: debt', 'id: drugs');
    expect(content.messages()).toEqual([
      'content/vocabulary/needs.yaml:6  has the id “drugs” twice. Give one of the two another id',
    ]);
  });

  test('the id of an outcome', () => {
    const content = makeContent();
    const [, outcome = ''] = /outcomes:\n([\s\S]*)related:/.exec(validScheme) ?? [];
    content.edit(scheme, 'related:\n', `${outcome}related:\n`);
    expect(content.messages()).toEqual([
      'content/schemes/valid-scheme.mdx:39  has two outcomes with the id “people-referred”. Give one of the two ' +
        'another id',
    ]);
  });
});
