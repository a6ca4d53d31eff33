import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assertContent, checkContent, ContentError } from './check.ts';
import { fixture, makeContent, validScheme } from '../testing/content-folder.ts';

const scheme = 'schemes/valid-scheme.mdx';
const provider = 'providers/valid-provider.mdx';
const forces = 'areas/police-force-areas.json';
const document = 'sources/report-2021.yaml';

test('a valid folder has no problem', () => {
  expect(makeContent().check()).toEqual([]);
});

test('the fixture has no problem', () => {
  expect(checkContent(fixture)).toEqual([]);
});

describe('a file', () => {
  test('with broken YAML is reported once, and what names it is not called missing', () => {
    const content = makeContent();
    content.edit(provider, 'name: Valid Provider', 'name: Valid: Provider');
    expect(content.messages()).toEqual([
      'content/providers/valid-provider.mdx:2  cannot be read as YAML: Nested mappings are not allowed in compact ' +
        'mappings. Put the value in double quotes if it contains a colon or starts with a symbol',
    ]);
  });

  test('with the same field twice is reported', () => {
    const content = makeContent();
    content.edit(provider, 'kind: charity', 'kind: charity\nkind: company');
    expect(content.messages()).toEqual([
      'content/providers/valid-provider.mdx:8  cannot be read as YAML: Map keys must be unique. Put the value in ' +
        'double quotes if it contains a colon or starts with a symbol',
    ]);
  });

  test.each([
    ['that is prose alone', 'What happens there.\n'],
    ['whose facts have no end', validScheme.replace('\n---\n\nWhat', '\n\nWhat')],
    ['that is empty', ''],
  ])('%s is reported once', (_, text) => {
    const content = makeContent();
    content.write(scheme, text);
    expect(content.messages()).toEqual([
      'content/schemes/valid-scheme.mdx:1  has no facts at the top. Start the file with a line ---, then the fields, ' +
        'then another line ---',
    ]);
  });

  test('of vocabulary that is empty is reported, and no term is called unknown for it', () => {
    const content = makeContent();
    content.write('vocabulary/needs.yaml', '');
    expect(content.messages()).toEqual(['content/vocabulary/needs.yaml  should be a group of fields']);
  });

  test('of areas with an error is reported with its line, and no area is called unknown for it', () => {
    const content = makeContent();
    content.edit(forces, '"force": "Brackwater Police"', '"force": null');
    const line =
      content
        .read(forces)
        .split('\n')
        .findIndex((text) => text.includes('"force": null')) + 1;
    expect(line).toBeGreaterThan(40);
    expect(content.messages()).toEqual([
      `content/areas/police-force-areas.json:${line}  number 2, force: should be text`,
    ]);
  });

  test('of areas that is empty is reported', () => {
    const content = makeContent();
    content.write(forces, '');
    expect(content.messages()).toContain('content/areas/police-force-areas.json  is missing');
  });

  test('that starts with an underscore is a draft, and not read', () => {
    const content = makeContent();
    content.write('schemes/_draft.mdx', 'Not ready.');
    expect(content.check()).toEqual([]);
  });
});

describe('a folder', () => {
  test.each([
    ['search', ['content/search  holds no files, and the site cannot be built without them. Put the folder back']],
    ['guides', ['content/guides  holds no files, and the site cannot be built without them. Put the folder back']],
    [
      'vocabulary',
      ['content/vocabulary  holds no files, and the site cannot be built without them. Put the folder back'],
    ],
  ])('%s that is gone is reported', (folder, messages) => {
    const content = makeContent();
    content.remove(folder);
    expect(content.messages()).toEqual(messages);
  });

  test('of schemes that holds no files is reported', () => {
    const content = makeContent();
    content.remove(scheme);
    expect(content.messages()).toContain(
      'content/schemes  holds no files, and the site cannot be built without them. Put the folder back',
    );
  });

  test('of areas that is gone is reported', () => {
    const content = makeContent();
    content.remove('areas');
    expect(content.messages()).toContain(
      'content/areas  holds no files, and the site cannot be built without them. Put the folder back',
    );
  });

  test('of vocabulary without one of its lists is reported', () => {
    const content = makeContent();
    content.remove('vocabulary/stages.yaml');
    expect(content.messages()).toEqual([
      'content/vocabulary/stages.yaml  is missing, and schemes are described with its terms. Put the file back',
    ]);
  });
});

describe('one run', () => {
  const breakAll = () => {
    const content = makeContent();
    content.edit(scheme, 'kind: programme', 'kind: program');
    content.edit(scheme, 'summary: Help for people in trouble.', "summary: ''");
    content.edit(provider, 'kind: charity', 'kinds: charity');
    content.edit(document, 'basis: printed', 'basis: guessed');
    content.edit('vocabulary/stages.yaml', 'title: stages', 'title: stages: all');
    content.write(
      'schemes/another.mdx',
      validScheme.replace('key: valid-scheme', 'key: another').replace('areas: [ashmere]', 'areas: [nowhere]'),
    );
    return content;
  };
  const messages = [
    'content/providers/valid-provider.mdx:2  kind: is missing. Write one of: charity, company, social enterprise, ' +
      'NHS body, police force, police and crime commissioner, mayoral authority, council, government department, ' +
      'prison, probation, court, university, housing association, consortium or partnership, regulator or watchdog, ' +
      'religious organisation, not stated',
    'content/providers/valid-provider.mdx:7  “kinds” is not a field here; did you mean “kind”?',
    'content/schemes/another.mdx:14  names the area “nowhere”, which does not exist. Name an area of content/areas',
    'content/schemes/valid-scheme.mdx:8  kind: “program” is not a kind of scheme; did you mean “programme”? Write ' +
      'one of: programme, service or team, accommodation, centre, post, protocol or policy, partnership or board, ' +
      'fund, panel, workforce, research, event',
    'content/schemes/valid-scheme.mdx:11  summary: is empty; write a few words or leave the field out',
    'content/sources/report-2021.yaml:5  date, basis: “guessed” is not a basis of a date. Write one of: printed, ' +
      'inferred',
    'content/vocabulary/stages.yaml:1  cannot be read as YAML: Nested mappings are not allowed in compact mappings. ' +
      'Put the value in double quotes if it contains a colon or starts with a symbol',
  ];

  test('reports every problem of every broken file', () => {
    expect(breakAll().messages()).toEqual(messages);
  });

  test('reports nothing about the valid files beside them', () => {
    expect(
      breakAll()
        .check()
        .map(({ file }) => file),
    ).not.toContain('content/guides/a-guide.mdx');
  });
});

describe('the error that stops a build', () => {
  test('is not thrown for a valid folder', () => {
    const { root } = makeContent();
    expect(() => assertContent(join(root, 'content'), root)).not.toThrow();
  });

  test('holds every problem of a broken one, a line each', () => {
    const content = makeContent();
    content.edit(scheme, 'areas: [ashmere]', 'areas: [nowhere]');
    content.edit(provider, 'kind: charity', 'kind: charities');
    let error: unknown;
    try {
      assertContent(join(content.root, 'content'), content.root);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ContentError);
    expect((error as ContentError).name).toBe('ContentError');
    expect((error as ContentError).problems).toHaveLength(2);
    expect((error as ContentError).message.split('\n')).toEqual([
      '2 problems in content/:',
      '',
      'content/providers/valid-provider.mdx:7  kind: “charities” is not a kind of provider; did you mean “charity”? ' +
        'Write one of: charity, company, social enterprise, NHS body, police force, police and crime commissioner, ' +
        'mayoral authority, council, government department, prison, probation, court, university, housing ' +
        'association, consortium or partnership, regulator or watchdog, religious organisation, not stated',
      'content/schemes/valid-scheme.mdx:14  names the area “nowhere”, which does not exist. Name an area of ' +
        'content/areas',
      '',
    ]);
  });

  test('counts one problem in the singular', () => {
    expect(new ContentError([{ file: 'content/a.yaml', line: 3, message: 'is wrong' }]).message).toBe(
      '1 problem in content/:\n\ncontent/a.yaml:3  is wrong\n',
    );
  });
});
