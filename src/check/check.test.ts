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

describe('a fact', () => {
  test.each([
    [
      'without a source',
      ', asPrinted: over 18, source: { document: report-2021, at: page 1 } }',
      ', asPrinted: over 18 }',
      ['content/schemes/valid-scheme.mdx:20  age, source: is missing'],
    ],
    [
      'without a state',
      'cost: { state: not stated }',
      'cost: { value: Free }',
      [
        'content/schemes/valid-scheme.mdx:30  cost, state: needs a state. Write { state: known, value: …, source: … ' +
          '}, { state: not stated } or { state: does not apply, why: … }',
      ],
    ],
    [
      'that is only a word',
      'cost: { state: not stated }',
      'cost: free',
      [
        'content/schemes/valid-scheme.mdx:30  cost: needs a state. Write { state: known, value: …, source: … }, { ' +
          'state: not stated } or { state: does not apply, why: … }',
      ],
    ],
    [
      'that is left out',
      'cost: { state: not stated }\n',
      '',
      ['content/schemes/valid-scheme.mdx:2  cost: is missing. Write { state: not stated } if the source does not say'],
    ],
    [
      'that does not apply, without a reason',
      'cost: { state: not stated }',
      'cost: { state: does not apply }',
      ['content/schemes/valid-scheme.mdx:30  cost, why: is missing'],
    ],
    [
      'known as an empty list',
      'stages: { state: not stated }',
      'stages: { state: known, value: [], source: { document: report-2021, at: page 1 } }',
      [
        'content/schemes/valid-scheme.mdx:16  stages, value: is an empty list. Write { state: not stated } if the ' +
          'source does not say',
      ],
    ],
    [
      'with an age above 120',
      'value: { from: 18 }',
      'value: { from: 180 }',
      ['content/schemes/valid-scheme.mdx:20  age, value, from: is above 120'],
    ],
  ])('%s is told', (_, from, to, told) => {
    const content = makeContent();
    content.edit(scheme, from, to);
    expect(content.messages()).toEqual(told);
  });
});

describe('a word that is not known', () => {
  test.each([
    [
      'a need, with the near one',
      scheme,
      'value: [housing, drugs]',
      'value:\n    - housing\n    - drug',
      [
        'content/schemes/valid-scheme.mdx:16  “drug” is not in content/vocabulary/needs.yaml; did you mean “drugs”? ' +
          'Write one of: housing, drugs, debt',
      ],
    ],
    [
      'a need that is near to none',
      scheme,
      'value: [housing, drugs]',
      'value: [gardening]',
      [
        'content/schemes/valid-scheme.mdx:14  “gardening” is not in content/vocabulary/needs.yaml. Write one of: ' +
          'housing, drugs, debt',
      ],
    ],
    [
      'a need in a criterion',
      scheme,
      'needs: [housing]',
      'needs: [housng]',
      [
        'content/schemes/valid-scheme.mdx:39  “housng” is not in content/vocabulary/needs.yaml; did you mean ' +
          '“housing”? Write one of: housing, drugs, debt',
      ],
    ],
    [
      'a need in a criterion inside another',
      scheme,
      '  - { type: need, needs: [housing], atLeast: 1, words: Needs a home, strength: rule, asPrinted: a home, ' +
        'source: { document: report-2021, at: page 1 } }',
      `  - type: any of
    words: One of two
    source: { document: report-2021, at: page 1 }
    strength: rule
    asPrinted: another rule
    of:
      - { type: other, words: Another rule, source: { document: report-2021, at: page 1 } }
      - { type: need, needs: [dept], atLeast: 1, words: In debt, source: { document: report-2021, at: page 1 } }`,
      [
        'content/schemes/valid-scheme.mdx:46  “dept” is not in content/vocabulary/needs.yaml; did you mean “debt”? ' +
          'Write one of: housing, drugs, debt',
      ],
    ],
    [
      'a referrer',
      scheme,
      'value: [police]',
      'value: [polcie]',
      [
        'content/schemes/valid-scheme.mdx:25  “polcie” is not in content/vocabulary/referrers.yaml; did you mean ' +
          '“police”? Write one of: police',
      ],
    ],
    [
      'a stage',
      scheme,
      'stages: { state: not stated }',
      'stages: { state: known, value: [bail], source: { document: report-2021, at: page 1 } }',
      ['content/schemes/valid-scheme.mdx:16  “bail” is not in content/vocabulary/stages.yaml. Write one of: prison'],
    ],
    [
      'a misspelt key, with the near one',
      scheme,
      'exclusions: { state: not stated }',
      'exlusions: { state: not stated }',
      [
        'content/schemes/valid-scheme.mdx:2  exclusions: is missing. Write { state: not stated } if the source does ' +
          'not say',
        'content/schemes/valid-scheme.mdx:24  “exlusions” is not a field here; did you mean “exclusions”?',
      ],
    ],
    [
      'a misspelt key inside another',
      scheme,
      'status: { word: as described, source: { document: report-2021, at: page 1 } }',
      'status: { word: as described, source: { document: report-2021, at: page 1, notes: none } }',
      ['content/schemes/valid-scheme.mdx:7  status, source: “notes” is not a field here. The fields are: document, at'],
    ],
    [
      'an unknown type of outcome, with the near one',
      scheme,
      'type: count',
      'type: counts',
      [
        'content/schemes/valid-scheme.mdx:44  outcomes, number 1, type: “counts” is not a type of outcome; did you ' +
          'mean “count”? Write one of: proportion, count, change, money, rating',
      ],
    ],
    [
      'an outcome without a type',
      scheme,
      '    type: count\n',
      '',
      [
        'content/schemes/valid-scheme.mdx:43  outcomes, number 1, type: is missing. Write one of: proportion, count, ' +
          'change, money, rating',
      ],
    ],
    [
      'an unknown kind of scheme',
      scheme,
      'kind: programme',
      'kind: program',
      [
        'content/schemes/valid-scheme.mdx:5  kind: “program” is not a kind of scheme; did you mean “programme”? ' +
          'Write one of: programme, service or team, accommodation, centre, post, protocol or policy, partnership or ' +
          'board, fund, panel, workforce, research, event',
      ],
    ],
    [
      'neither yes nor no for takesPeople',
      scheme,
      'takesPeople: yes',
      'takesPeople: maybe',
      ['content/schemes/valid-scheme.mdx:6  takesPeople: must be yes or no: can a person join or be referred to it?'],
    ],
  ])('%s: is told', (_, file, from, to, told) => {
    const content = makeContent();
    content.edit(file, from, to);
    expect(content.messages()).toEqual(told);
  });
});

describe('a name that leads nowhere', () => {
  test.each([
    [
      'a provider, with the near one',
      scheme,
      'provider: valid-provider',
      'provider: valid-providers',
      [
        'content/schemes/valid-scheme.mdx:41  names the provider “valid-providers”, which does not exist; did you ' +
          'mean “valid-provider”? Add content/providers/valid-providers.mdx or name one of those there',
      ],
    ],
    [
      'a funder that is near to none',
      scheme,
      'funder: valid-provider',
      'funder: a-charity',
      [
        'content/schemes/valid-scheme.mdx:36  names the provider “a-charity”, which does not exist. Add ' +
          'content/providers/a-charity.mdx or name one of those there',
      ],
    ],
    [
      'an area, with the near one',
      scheme,
      'areas: [ashmere]',
      'areas: [ashmeer]',
      [
        'content/schemes/valid-scheme.mdx:11  names the area “ashmeer”, which does not exist; did you mean ' +
          '“ashmere”? Name an area of content/areas',
      ],
    ],
    [
      'an area of a provider',
      provider,
      'areas: [ashmere]',
      'areas: [nowhere]',
      [
        'content/providers/valid-provider.mdx:5  names the area “nowhere”, which does not exist. Name an area of ' +
          'content/areas',
      ],
    ],
    [
      'an area in a criterion',
      scheme,
      'type: need, needs: [housing], atLeast: 1',
      'type: residence, rule: lives in, areas: [nowhere]',
      [
        'content/schemes/valid-scheme.mdx:39  names the area “nowhere”, which does not exist. Name an area of ' +
          'content/areas',
      ],
    ],
    [
      'a member of a region',
      'areas/regions.yaml',
      'members: [ashmere, ',
      'members: [ashmeer, ',
      [
        'content/areas/regions.yaml:4  names the area “ashmeer”, which does not exist; did you mean “ashmere”? Name ' +
          'an area of content/areas',
      ],
    ],
    [
      'a related scheme',
      scheme,
      'scheme: valid-scheme',
      'scheme: valid-schema',
      [
        'content/schemes/valid-scheme.mdx:59  names the scheme “valid-schema”, which does not exist; did you mean ' +
          '“valid-scheme”? Name a file of content/schemes',
      ],
    ],
    [
      'the scheme that a context figure is about',
      document,
      'about: valid-scheme',
      'about: gone',
      [
        'content/sources/report-2021.yaml:12  names the scheme “gone”, which does not exist. Name a file of ' +
          'content/schemes',
      ],
    ],
    [
      'a document',
      scheme,
      'sources: [{ document: report-2021',
      'sources: [{ document: report-2022',
      [
        'content/schemes/valid-scheme.mdx:60  names the source “report-2022”, which does not exist; did you mean ' +
          '“report-2021”? Add content/sources/report-2022.yaml or name one of those there',
      ],
    ],
    [
      'a document of a guide',
      'guides/a-guide.mdx',
      'order: 1',
      'order: 1\nsources: [{ document: lost, at: page 2 }]',
      [
        'content/guides/a-guide.mdx:5  lists the source “lost”, which its prose does not cite. Link to ' +
          '/sources/lost/ beside what it supports, or take it out of the list',
        'content/guides/a-guide.mdx:5  names the source “lost”, which does not exist. Add content/sources/lost.yaml ' +
          'or name one of those there',
      ],
    ],
  ])('%s: is told', (_, file, from, to, told) => {
    const content = makeContent();
    content.edit(file, from, to);
    expect(content.messages()).toEqual(told);
  });

  test('a larger place that is listed may be named', () => {
    const content = makeContent();
    content.edit(scheme, 'areas: [ashmere]', 'areas: [east-vale]');
    expect(content.check()).toEqual([]);
  });
});

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
      'content/schemes/valid-scheme.mdx:58  has two outcomes with the id “people-referred”. Give one of the two ' +
        'another id',
    ]);
  });
});

describe('a number', () => {
  test.each([
    [
      'a percentage over 100',
      '    type: count\n    kind: activity\n    value: 180\n    unit: people\n',
      '    type: proportion\n    kind: activity\n    share: { basis: base not stated, percent: 120 }\n',
      [
        'content/schemes/valid-scheme.mdx:43  outcome “people-referred”: a share cannot pass 100%, and this is 120%. ' +
          'Correct it, or add a caution of the sort “share over 100” that says in plain words why it cannot be right ' +
          'as ' +
          'printed',
      ],
    ],
    [
      'a number below 0',
      'value: 180',
      'value: -180',
      ['content/schemes/valid-scheme.mdx:46  outcomes, number 1, value: should be at least 0'],
    ],
    [
      'money that is nothing',
      'pounds: 100',
      'pounds: 0',
      ['content/schemes/valid-scheme.mdx:36  funding, value, number 1, pounds: should be above 0'],
    ],
    [
      'a word in place of a number',
      'value: 180',
      'value: many',
      ['content/schemes/valid-scheme.mdx:46  outcomes, number 1, value: should be a number'],
    ],
    [
      'a part of a year of age',
      'from: 18',
      'from: 18.5',
      ['content/schemes/valid-scheme.mdx:20  age, value, from: should be a whole number'],
    ],
  ])('%s: is told', (_, from, to, told) => {
    const content = makeContent();
    content.edit(scheme, from, to);
    expect(content.messages()).toEqual(told);
  });
});

describe('a file', () => {
  test('with broken YAML is told once, and what names it is not called missing', () => {
    const content = makeContent();
    content.edit(provider, 'name: Valid Provider', 'name: Valid: Provider');
    expect(content.messages()).toEqual([
      'content/providers/valid-provider.mdx:2  cannot be read as YAML: Nested mappings are not allowed in compact ' +
        'mappings. Put the value in double quotes if it holds a colon or begins with a sign',
    ]);
  });

  test('with the same field twice is told', () => {
    const content = makeContent();
    content.edit(provider, 'kind: charity', 'kind: charity\nkind: company');
    expect(content.messages()).toEqual([
      'content/providers/valid-provider.mdx:5  cannot be read as YAML: Map keys must be unique. Put the value in ' +
        'double quotes if it holds a colon or begins with a sign',
    ]);
  });

  test.each([
    ['that is prose alone', 'What happens there.\n'],
    ['whose facts have no end', validScheme.replace('\n---\n\nWhat', '\n\nWhat')],
    ['that is empty', ''],
  ])('%s is told once', (_, text) => {
    const content = makeContent();
    content.write(scheme, text);
    expect(content.messages()).toEqual([
      'content/schemes/valid-scheme.mdx:1  has no facts at the top. Begin the file with a line ---, then the fields, ' +
        'then another line ---',
    ]);
  });

  test('of vocabulary that is empty is told, and no term is called unknown for it', () => {
    const content = makeContent();
    content.write('vocabulary/needs.yaml', '');
    expect(content.messages()).toEqual(['content/vocabulary/needs.yaml  should be a group of fields']);
  });

  test('of areas with a fault is told on its line, and no area is called unknown for it', () => {
    const content = makeContent();
    content.edit(forces, '"force": "Brackwater Police"', '"force": null');
    const line =
      content
        .read(forces)
        .split('\n')
        .findIndex((text) => text.includes('"force": null')) + 1;
    expect(line).toBeGreaterThan(40);
    expect(content.messages()).toEqual([
      `content/areas/police-force-areas.json:${line}  number 2, force: should be words`,
    ]);
  });

  test('of areas that is empty is told', () => {
    const content = makeContent();
    content.write(forces, '');
    expect(content.messages()).toContain('content/areas/police-force-areas.json  is missing');
  });

  test('that begins with an underscore is a draft, and not read', () => {
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
  ])('%s that is gone is told', (folder, told) => {
    const content = makeContent();
    content.remove(folder);
    expect(content.messages()).toEqual(told);
  });

  test('of schemes that holds no files is told', () => {
    const content = makeContent();
    content.remove(scheme);
    expect(content.messages()).toContain(
      'content/schemes  holds no files, and the site cannot be built without them. Put the folder back',
    );
  });

  test('of areas that is gone is told', () => {
    const content = makeContent();
    content.remove('areas');
    expect(content.messages()).toContain(
      'content/areas  holds no files, and the site cannot be built without them. Put the folder back',
    );
  });

  test('of vocabulary without one of its lists is told', () => {
    const content = makeContent();
    content.remove('vocabulary/stages.yaml');
    expect(content.messages()).toEqual([
      'content/vocabulary/stages.yaml  is missing, and schemes are described with its words. Put the file back',
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
  const told = [
    'content/providers/valid-provider.mdx:2  kind: is missing. Write one of: charity, company, social enterprise, ' +
      'NHS body, police force, police and crime commissioner, mayoral authority, council, government department, ' +
      'prison, probation, court, university, housing association, consortium or partnership, regulator or watchdog, ' +
      'religious organisation, not stated',
    'content/providers/valid-provider.mdx:4  “kinds” is not a field here; did you mean “kind”?',
    'content/schemes/another.mdx:11  names the area “nowhere”, which does not exist. Name an area of content/areas',
    'content/schemes/valid-scheme.mdx:5  kind: “program” is not a kind of scheme; did you mean “programme”? Write ' +
      'one of: programme, service or team, accommodation, centre, post, protocol or policy, partnership or board, ' +
      'fund, panel, workforce, research, event',
    'content/schemes/valid-scheme.mdx:8  summary: is empty; write a few words or leave the field out',
    'content/sources/report-2021.yaml:5  date, basis: “guessed” is not a basis of a date. Write one of: printed, ' +
      'inferred',
    'content/vocabulary/stages.yaml:1  cannot be read as YAML: Nested mappings are not allowed in compact mappings. ' +
      'Put the value in double quotes if it holds a colon or begins with a sign',
  ];

  test('tells every problem of every broken file', () => {
    expect(breakAll().messages()).toEqual(told);
  });

  test('tells nothing of the sound files beside them', () => {
    expect(
      breakAll()
        .check()
        .map(({ file }) => file),
    ).not.toContain('content/guides/a-guide.mdx');
  });
});

describe('the error that stops a build', () => {
  test('is not thrown for a sound folder', () => {
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
      'content/providers/valid-provider.mdx:4  kind: “charities” is not a kind of provider; did you mean “charity”? ' +
        'Write one of: charity, company, social enterprise, NHS body, police force, police and crime commissioner, ' +
        'mayoral authority, council, government department, prison, probation, court, university, housing ' +
        'association, consortium or partnership, regulator or watchdog, religious organisation, not stated',
      'content/schemes/valid-scheme.mdx:11  names the area “nowhere”, which does not exist. Name an area of ' +
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
