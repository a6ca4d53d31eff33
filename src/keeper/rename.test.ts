import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../check/files.ts';
import { copyFixture, fixture, type ContentFolder } from '../testing/content-folder.ts';
import { callProgram } from '../testing/run-program.ts';
import { toRenameChanges, toRenaming, type Renaming, type TextFile } from './rename.ts';
import { applyChanges } from './write.ts';

const readTexts = ({ content, root }: Pick<ContentFolder, 'content' | 'root'>): TextFile[] =>
  readContent(content, root)
    .files.filter(({ folder }) => folder !== 'areas')
    .map((file) => ({ ...file, text: readFileSync(join(root, file.file), 'utf8') }));

const rename = (folder: ContentFolder, from: string, to: string): void => {
  const files = readTexts(folder);
  const renaming = toRenaming(from, to, files);
  if ('errors' in renaming) throw new Error(renaming.errors.join('\n'));
  applyChanges(toRenameChanges(renaming, files), folder.root);
};

test('the program moves the file and every reference, remembers the old id and keeps the key', async () => {
  const folder = copyFixture();
  folder.write('expectations/search.yaml', '- query: a home\n  right: [schemes/ferry-house, needs/a-home]\n');
  const { code, out } = await callProgram('rename', ['ferry-house', 'ferry-lodge'], folder);
  expect(code).toBe(0);
  expect(out).toContain('/schemes/ferry-house/ redirects to /schemes/ferry-lodge/');
  expect(out).toContain('  content/site.yaml\n');
  const text = folder.read('schemes/ferry-lodge.mdx');
  expect(text).toContain('key: ferry-house\n');
  expect(text).toContain('formerIds: [ferry-house]\n');
  expect(existsSync(join(folder.content, 'schemes/ferry-house.mdx'))).toBe(false);
  expect(readTexts(folder).filter(({ id, text: words }) => id !== 'ferry-lodge' && /ferry-house/.test(words))).toEqual(
    [],
  );
  expect(folder.messages()).toEqual([]);
});

test('there and back again leaves content as it was, but for the memory of the other name', () => {
  const folder = copyFixture();
  const before = folder.digest();
  rename(folder, 'ashmere-pcc', 'ashmere-commissioner');
  rename(folder, 'ashmere-commissioner', 'ashmere-pcc');
  const path = 'content/providers/ashmere-pcc.mdx';
  expect({ ...folder.digest(), [path]: '' }).toEqual({ ...before, [path]: '' });
  expect(folder.read('providers/ashmere-pcc.mdx')).toContain('formerIds: [ashmere-commissioner]\n');
  expect(folder.messages()).toEqual([]);
});

test.each([
  ['schemes', 'llinell-dawel', 'llinell-newydd'],
  ['providers', 'bwrdd-iechyd-elwyth', 'bwrdd-elwyth'],
])('words of %s in a second language move with %s', (place, from, to) => {
  const folder = copyFixture();
  const words = folder.read(`${place}/${from}.cy.mdx`);
  rename(folder, from, to);
  expect(folder.read(`${place}/${to}.cy.mdx`)).toBe(words);
  expect(existsSync(join(folder.content, `${place}/${from}.cy.mdx`))).toBe(false);
  expect(folder.messages()).toEqual([]);
});

test('links in words of a second language are followed', () => {
  const folder = copyFixture();
  rename(folder, 'ferry-house', 'ferry-lodge');
  expect(folder.read('guides/contacting-a-scheme.cy.mdx')).toContain('(/schemes/ferry-lodge/)');
});

test('follows figures, sources, funders, addresses and links in prose', () => {
  const files: TextFile[] = [
    {
      folder: 'schemes',
      id: 'old',
      file: 'content/schemes/old.mdx',
      data: { formerIds: ['older'] },
      text: '---\nkey: old\nformerIds: [older]\n---\n\nSee /outcomes/old/x/.\n',
    },
    {
      folder: 'schemes',
      id: 'b',
      file: 'content/schemes/b.mdx',
      data: {},
      text:
        '---\nrelated: [{ scheme: old, why: old }]\noutcomes:\n  - alsoOf: [old, older]\n    cautions: ' +
        '[{ with: [old/x, older/x] }]\nsuccessor: { scheme: old }\n---\n\n[Old](/schemes/old/#how) and ' +
        '[older](/schemes/older/).\n',
    },
    {
      folder: 'sources',
      id: 's',
      file: 'content/sources/s.yaml',
      data: {},
      text: 'context:\n  - about: old\n    words: old\n',
    },
    {
      folder: 'site',
      id: 'site',
      file: 'content/site.yaml',
      data: {},
      text: '# Old ones.\nfeaturedFigures: [old/x, older/x]\n',
    },
    {
      folder: 'expectations',
      id: 'e',
      file: 'content/expectations/e.yaml',
      data: {},
      text: '- { query: old, right: [schemes/old, outcomes/old/x, providers/old, schemes/older] }\n',
    },
  ];
  const texts = Object.fromEntries(
    toRenameChanges(toRenaming('old', 'new', files) as Renaming, files).map(({ path, text }) => [path, text]),
  );
  expect(texts).toEqual({
    'content/schemes/old.mdx': null,
    'content/schemes/new.mdx': '---\nkey: old\nformerIds: [older, old]\n---\n\nSee /outcomes/new/x/.\n',
    'content/schemes/b.mdx':
      '---\nrelated: [{ scheme: new, why: old }]\noutcomes:\n  - alsoOf: [new, older]\n    cautions: ' +
      '[{ with: [new/x, older/x] }]\nsuccessor: { ' +
      'scheme: new }\n---\n\n[Old](/schemes/new/#how) and [older](/schemes/older/).\n',
    'content/sources/s.yaml': 'context:\n  - about: new\n    words: old\n',
    'content/site.yaml': '# Old ones.\nfeaturedFigures: [new/x, older/x]\n',
    'content/expectations/e.yaml':
      '- { query: old, right: [schemes/new, outcomes/new/x, providers/old, schemes/older] }\n',
  });
});

test('a file of comments alone is left as it is', () => {
  const site: TextFile = {
    folder: 'site',
    id: 'site',
    file: 'content/site.yaml',
    data: null,
    text: '# Nothing yet.\n',
  };
  expect(toRenameChanges({ folder: 'schemes', from: 'old', to: 'new' }, [site])).toEqual([]);
});

const files = readTexts({ content: fixture, root: 'src/testing/fixture' });
test.each([
  [
    'lantern-mentros',
    'x',
    'There is no scheme and no provider “lantern-mentros”; did you mean “lantern-mentors”? Name a file of ' +
      'content/schemes or content/providers without its extension.',
  ],
  [
    'work-yard-ravensholt',
    'x',
    '“work-yard-ravensholt” has been renamed already: it is content/schemes/sallow-boatyard.mdx.',
  ],
  ['lantern-mentors', 'ferry-house', '“ferry-house” is taken by content/schemes/ferry-house.mdx. Choose another name.'],
  [
    'lantern-mentors',
    'work-yard-ravensholt',
    '“work-yard-ravensholt” is taken by content/schemes/sallow-boatyard.mdx, which had that name before. Choose ' +
      'another name.',
  ],
  [
    'lantern-mentors',
    'Lanterns!',
    '“Lanterns!” is not an id. Write lower-case words joined by hyphens, such as harbour-bridge.',
  ],
  ['lantern-mentors', 'lantern-mentors', 'The old and the new name are the same.'],
])('%s as %s is rejected', (from, to, message) => {
  expect(toRenaming(from, to, files)).toEqual({ errors: [message] });
});
