import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeContent, validScheme, type ContentFolder } from '../testing/content-folder.ts';

const scheme = 'schemes/valid-scheme.mdx';
const provider = 'providers/valid-provider.mdx';
const document = 'sources/report-2021.yaml';
const about = 'about: It helps people in trouble.';
const costOpen = ' cost, approaches, audiences, ends]\n';
/** The same without the cost, and with this line about it. */
const withCost = (line: string) => ` approaches, audiences, ends]\n${line}\n`;

const writeBytes = (content: ContentFolder, file: string, text: string, encoding: BufferEncoding) =>
  writeFileSync(join(content.content, file), Buffer.from(text, encoding));

describe('the text of a file', () => {
  test.each([
    ['facts', scheme, about, 'about: It has a caf\xe9.', 12],
    ['prose', scheme, 'What happens there.', 'What happens there.\n\nIt\x92s a caf\xe9.', 46],
    ['YAML', document, 'title: A Report', 'title: A Report of a caf\xe9', 1],
  ])('in Windows-1252 is reported once, with the line in its %s', (_, file, from, to, line) => {
    const content = makeContent();
    writeBytes(content, file, content.read(file).replace(from, to), 'latin1');
    expect(content.messages()).toEqual([`content/${file}:${line}  is not text in UTF-8. Save it as UTF-8`]);
  });

  const page = '- { query: caf\xe9, right: [schemes/valid-scheme] }\n';
  test.each([
    ['areas/regions.yaml', (text: string) => text.replace(/name: .*/, 'name: Caf\xe9')],
    ['expectations/search.yaml', () => page],
    ['contacts/national.csv', (text: string) => text.replace(',Emergency,', ',Caf\xe9,')],
    ['site.yaml', () => 'name: Caf\xe9\n'],
    ['review.yaml', (text: string) => `# caf\xe9\n${text}`],
  ])('of %s in Windows-1252 is reported', (file, change) => {
    const content = makeContent();
    const text = file.startsWith('expectations') || file === 'site.yaml' ? '' : content.read(file);
    content.write(file, '');
    writeBytes(content, file, change(text), 'latin1');
    expect(content.messages()).toEqual([
      expect.stringMatching(new RegExp(`^content/${file}:\\d+  is not text in UTF-8. Save it as UTF-8$`)),
    ]);
  });

  test.each(['areas/regions.yaml', 'areas/police-force-areas.json', 'contacts/national.csv', 'review.yaml'])(
    'of %s may start with a byte order mark and have Windows line ends',
    (file) => {
      const content = makeContent();
      writeBytes(content, file, `\uFEFF${content.read(file).replaceAll('\n', '\r\n')}`, 'utf8');
      expect(content.messages()).toEqual([]);
    },
  );

  test('may have letters beyond ASCII in UTF-8', () => {
    const content = makeContent();
    content.edit(scheme, about, 'about: It has a café, and Tŷ Gobaith’s garden.');
    expect(content.messages()).toEqual([]);
  });

  test.each([scheme, provider, document, 'guides/a-guide.mdx'])('may start with a byte order mark: %s', (file) => {
    const content = makeContent();
    writeBytes(content, file, `\uFEFF${content.read(file)}`, 'utf8');
    expect(content.messages()).toEqual([]);
  });

  test.each([scheme, provider, document, 'guides/a-guide.mdx'])('may have Windows line ends: %s', (file) => {
    const content = makeContent();
    content.write(file, content.read(file).replaceAll('\n', '\r\n'));
    expect(content.messages()).toEqual([]);
  });

  test('keeps its lines where it has a byte order mark and Windows line ends', () => {
    const content = makeContent();
    content.edit(scheme, 'kind: programme', 'kind: program');
    content.edit(scheme, 'What happens there.', 'See [it](/schemes/nowhere/).');
    content.write(scheme, `\uFEFF${content.read(scheme).replaceAll('\n', '\r\n')}`);
    expect(content.messages()).toEqual([
      expect.stringMatching(/^content\/schemes\/valid-scheme\.mdx:8 {2}kind: “program” is not a kind of scheme/),
      expect.stringMatching(/^content\/schemes\/valid-scheme\.mdx:44 {2}links to \/schemes\/nowhere\//),
    ]);
  });
});

describe('the name of a file', () => {
  test.each([
    ['schemes/harbour.md', 'schemes ends in .mdx', 'Rename it harbour.mdx'],
    ['schemes/harbour.MDX', 'schemes ends in .mdx', 'Rename it harbour.mdx'],
    ['schemes/harbour', 'schemes ends in .mdx', 'Rename it harbour.mdx'],
    ['schemes/more/harbour.mdx.txt', 'schemes ends in .mdx', 'Rename it harbour.mdx'],
    ['schemes/valid-scheme.md', 'schemes ends in .mdx', 'There is a valid-scheme.mdx already: put both into one'],
    ['guides/harbour.markdown', 'guides ends in .mdx', 'Rename it harbour.mdx'],
    ['sources/harbour.yml', 'sources ends in .yaml', 'Rename it harbour.yaml'],
    ['vocabulary/harbour.yml', 'vocabulary ends in .yaml', 'Rename it harbour.yaml'],
    ['expectations/search.yml', 'expectations ends in .yaml', 'Rename it search.yaml'],
    [
      'areas/region.yaml',
      'areas is called police-force-areas.json or regions.yaml',
      'There is a regions.yaml already: put both into one',
    ],
    ['areas/notes.txt', 'areas is called police-force-areas.json or regions.yaml', 'Take it out'],
  ])('%s is reported as not read', (file, rule, what) => {
    const content = makeContent();
    content.write(file, validScheme.replace('key: valid-scheme', 'key: harbour'));
    expect(content.messages()).toEqual([
      `content/${file}  is not read: a file of ${rule}. ${what}, or start its name with _ to have it ignored`,
    ]);
  });

  test('that is missing because of its extension is reported with the name that it should have', () => {
    const content = makeContent();
    content.write('areas/regions.yml', content.read('areas/regions.yaml'));
    content.remove('areas/regions.yaml');
    expect(content.messages()).toContain(
      'content/areas/regions.yml  is not read: a file of areas is called police-force-areas.json or regions.yaml. ' +
        'Rename it regions.yaml, or start its name with _ to have it ignored',
    );
  });

  test.each([
    ['site.yml', 'Rename it site.yaml'],
    ['sites.yaml', 'Rename it site.yaml'],
    ['links.CSV', 'Rename it links.csv'],
    ['scheme/harbour.mdx', 'Rename it schemes'],
    ['photographs/harbour.png', 'Take it out'],
  ])('%s at the top of content/ is reported as not read', (file, what) => {
    const content = makeContent();
    content.write(file, 'What is in it.');
    const [top] = file.split('/');
    expect(content.messages()).toEqual([
      `content/${top}  is not read. ${what}, or start its name with _ to have it ignored`,
    ]);
  });

  test('may name a second language only in folders with translations', () => {
    const content = makeContent();
    const text = content.read('sources/report-2021.yaml');
    content.write('sources/report-2021.cy.yaml', text.replace(/context:[^]*/, ''));
    expect(content.messages()).toEqual([
      'content/sources/report-2021.cy.yaml  has the language “cy” in its name, and only files of schemes, ' +
        'providers, guides have translations. Take it out of the name, or start its name with _ to have it ignored',
    ]);
  });

  test.each([
    'schemes/_harbour.mdx',
    'schemes/_notes.md',
    'schemes/.DS_Store',
    'schemes/.harbour.mdx',
    'sources/_old.yml',
    'sources/.harbour.yaml',
    'areas/_old.json',
    'expectations/_notes.md',
    '_drafts/harbour.mdx',
    '.obsidian/app.json',
  ])('%s has a file ignored', (file) => {
    const content = makeContent();
    content.write(file, 'Not ready.');
    expect(content.messages()).toEqual([]);
  });
});

describe('a file of another form', () => {
  test('a line copied from another file, whose key is unknown here, is reported with the near key', () => {
    const content = makeContent();
    content.edit(scheme, costOpen, withCost('cost: { state: known, value: Free, source: report-2021-2 }'));
    expect(content.messages()).toEqual([
      'content/schemes/valid-scheme.mdx:21  cost, source: “report-2021-2” is not a key of this file’s sources; did ' +
        'you mean “report-2021-1”?',
    ]);
  });

  test('a key near to none is reported with the existing keys, beside everything else that is wrong', () => {
    const content = makeContent();
    content.edit(scheme, costOpen, withCost('cost: { state: known, value: Free, source: [report-2021-1, minutes] }'));
    content.edit(scheme, 'areas: [ashmere]', 'areas: [nowhere]');
    expect(content.messages()).toEqual([
      'content/schemes/valid-scheme.mdx:14  names the area “nowhere”, which does not exist. Name an area of ' +
        'content/areas',
      'content/schemes/valid-scheme.mdx:21  cost, source: “minutes” is not a key of this file’s sources. Its keys ' +
        'are: report-2021-1',
    ]);
  });

  test('a place in the line of a fact is reported', () => {
    const content = makeContent();
    const place = '{ document: report-2021, at: page 1 }';
    content.edit(scheme, costOpen, withCost(`cost: { state: known, value: Free, source: ${place} }`));
    expect(content.messages()).toEqual([
      'content/schemes/valid-scheme.mdx:21  cost, source: should be a key of this file’s sources, or a list of keys: ' +
        'report-2021-1',
    ]);
  });

  test.each([
    [scheme, 5],
    [provider, 4],
  ])('a list of sources as before keys is reported once, with npm run migrate: %s', (file, line) => {
    const content = makeContent();
    content.edit(
      file,
      'sources:\n  report-2021-1: { document: report-2021, at: page 1 }\n',
      'sources: [{ document: report-2021, at: page 1 }]\n',
    );
    expect(content.messages()).toEqual([
      `content/${file}:${line}  sources: should be places by their keys: sources: { report-2021-4: { document: ` +
        'report-2021, at: “section 4, page 11” } }. npm run migrate rewrites a file of the old form',
    ]);
  });

  test.each([
    [
      'no sources',
      '',
      ':2  has no sources. List each place that it cites under a key: sources: { report-2021-4: { document: ' +
        'report-2021, at: “section 4, page 11” } }',
    ],
    [
      'sources with none in them',
      'sources: {}\n',
      ':5  sources: is empty. List each place that the file cites: sources: { report-2021-4: { document: ' +
        'report-2021, at: “section 4, page 11” } }',
    ],
    [
      'a key that is none',
      'sources: { Report 1: { document: report-2021, at: page 1 } }\n',
      ':5  sources: “Report 1” is not a key. Write lower-case words joined by hyphens, such as report-2021-4',
    ],
  ])('a file with %s is reported', (_, sources, message) => {
    const content = makeContent();
    content.edit(scheme, 'sources:\n  report-2021-1: { document: report-2021, at: page 1 }\n', sources);
    expect(content.messages()).toEqual([`content/${scheme}${message}`]);
  });
});
