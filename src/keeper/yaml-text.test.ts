import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fixture } from '../testing/content-folder.ts';
import { property } from '../testing/property.ts';
import { appendItem, editFile, removeField, replaceValues, setPart, toParts } from './yaml-text.ts';
import { toYaml } from '../schemas/form/yaml-writer.ts';

const files = ['schemes', 'providers', 'guides'].flatMap((folder) =>
  readdirSync(`${fixture}/${folder}`).map((name) => `${fixture}/${folder}/${name}`),
);

test.each([
  ['content/schemes/a.mdx', '---\nname: A\n---\n\nProse.\n'],
  ['content/schemes/a.mdx', '---\r\nname: A\r\n---\r\n\r\nProse.'],
  ['content/sources/a.yaml', 'title: A\n'],
  ['content/schemes/a.mdx', '\uFEFF---\nname: A\n---\n'],
  ['content/sources/a.yaml', '\uFEFFtitle: A\n'],
])('the parts of %s put together are the file', (path, text) => {
  const { before, yaml, after } = toParts(path, text);
  expect(before + yaml + after).toBe(text);
  expect(Object.keys(parse(yaml) as object)).toEqual([path.endsWith('.mdx') ? 'name' : 'title']);
});

test('an edit that fails is reported with the file’s name, and prose is edited only on request', () => {
  const file = { path: 'content/schemes/a.mdx', text: '---\nname: A\n---\n\nProse.\n' };
  expect(editFile(file, (yaml) => appendItem(yaml, 'formerIds', 'b'))).toBe(
    '---\nname: A\nformerIds: [b]\n---\n\nProse.\n',
  );
  expect(
    editFile(
      file,
      (yaml) => yaml,
      (prose) => prose.replace('Prose', 'Words'),
    ),
  ).toBe('---\nname: A\n---\n\nWords.\n');
  expect(() =>
    editFile({ ...file, text: file.text.replace('A', '[') }, (yaml) => appendItem(yaml, 'formerIds', 'b')),
  ).toThrow(/^content\/schemes\/a\.mdx cannot be read as YAML: /);
});

test('a file without facts is rejected by name', () => {
  expect(() => toParts('content/schemes/a.mdx', 'Prose.')).toThrow('content/schemes/a.mdx has no facts at the top.');
});

describe('adding to a list', () => {
  const item = { by: 'the scheme’s manager', on: '2026-11-23', facts: ['cost', 'age'] };
  const line = '{ by: the scheme’s manager, on: 2026-11-23, facts: [cost, age] }';
  test.each([
    [
      'creates it at the end',
      '# kept\nname:   A   # and this\n',
      `# kept\nname:   A   # and this\nconfirmations:\n  - ${line}\n`,
    ],
    [
      'goes after the last item',
      'name: A\nconfirmations:\n    - { by: the office, on: 2025-01-01 }  # kept\nlisted: 2024-01-01\n',
      `name: A\nconfirmations:\n    - { by: the office, on: 2025-01-01 }  # kept\n    - ${line}\nlisted: 2024-01-01\n`,
    ],
    [
      'goes after an item of several lines',
      'confirmations:\n- by: the office\n  on: 2025-01-01\nlisted: 2024-01-01\n',
      `confirmations:\n- by: the office\n  on: 2025-01-01\n- ${line}\nlisted: 2024-01-01\n`,
    ],
    [
      'goes inside brackets',
      'confirmations: [{ by: the office, on: 2025-01-01 }] # kept\n',
      `confirmations: [{ by: the office, on: 2025-01-01 }, ${line}] # kept\n`,
    ],
    ['goes inside empty brackets', 'confirmations: []\nname: A\n', `confirmations: [${line}]\nname: A\n`],
    ['keeps the line ends of another system', 'name: A\r\n', `name: A\r\nconfirmations:\r\n  - ${line}\r\n`],
  ])('%s', (_, yaml, expected) => {
    expect(appendItem(yaml, 'confirmations', item)).toBe(expected);
  });

  test.each(files)('leaves every other byte of %s', (file) => {
    const { yaml } = toParts(file, readFileSync(file, 'utf8'));
    const edited = appendItem(yaml, 'added', { scheme: 'x' });
    expect(edited.startsWith(yaml)).toBe(true);
  });
});

describe('setting a part of a group', () => {
  const set = (yaml: string) => setPart(yaml, ['age', 'confirmed'], { on: '2026-11-24', by: 'the manager' });
  const confirmed = 'confirmed: { on: 2026-11-24, by: the manager }';
  const long = 'x'.repeat(90);
  test.each([
    ['in flow goes before its end', 'age: { from: 18 }\n', `age: { from: 18, ${confirmed} }\n`],
    ['keeps the comment after it', 'age: { from: 18 } # so\n', `age: { from: 18, ${confirmed} } # so\n`],
    [
      'in lines of its own goes after the last',
      'age:\n  # first\n  from: 18 # so\n',
      `age:\n  # first\n  from: 18 # so\n  ${confirmed}\n`,
    ],
    [
      'that no longer fits on a line gets lines of its own',
      `age: { words: ${long}, a: ${'y'.repeat(30)} } # so\n`,
      `# so\nage:\n  words: ${long}\n  a: ${'y'.repeat(30)}\n  ${confirmed}\n`,
    ],
    [
      'again replaces what was there, and keeps its comments',
      'age: { from: 18, confirmed: { on: 2025-01-01, by: the office } }\n',
      `age: { from: 18, ${confirmed} }\n`,
    ],
    [
      'again, with comments of its own, keeps them',
      'age:\n  confirmed:\n    on: 2025-01-01 # by telephone\n    by: the office\n  from: 18\n',
      'age:\n  confirmed:\n    on: 2026-11-24 # by telephone\n    by: the manager\n  from: 18\n',
    ],
  ])('%s', (_, field, expected) => {
    const [before, after] = ['name:   A   # as it is\n\n# of age\n', '# of cost\ncost: {free:   true}\n'];
    expect(set(before + field + after)).toBe(before + expected + after);
    const toWindows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(set(toWindows(before + field + after))).toBe(toWindows(before + expected + after));
  });

  test('that does not exist is reported', () => {
    expect(() => set('name: A\n')).toThrow('has no group of fields “age”');
    expect(() => set('age: 18\n')).toThrow('has no group of fields “age”');
  });
});

test('taking a field out takes its lines and nothing else', () => {
  expect(removeField('a: 1\nformerIds: [x]\nb: 2 # kept\n', 'formerIds')).toBe('a: 1\nb: 2 # kept\n');
  expect(removeField('a: 1\nformerIds:\n  - x\n', 'formerIds')).toBe('a: 1\n');
  expect(removeField('a: 1\n', 'formerIds')).toBe('a: 1\n');
});

describe('putting other words in place of values', () => {
  const rename = (yaml: string) =>
    replaceValues(yaml, (path, value) => (path.at(-1) === 'scheme' && value === 'old' ? 'new-one' : undefined));

  test('changes only those meant, in whatever style they are', () => {
    const yaml =
      'name: old # kept\nrelated:\n  - { scheme: old,   why: "old" }\n  - scheme: "old"\n    why: x\n  - &a { ' +
      'scheme: older, why: y }\n  - *a\n';
    expect(rename(yaml)).toBe(
      'name: old # kept\nrelated:\n  - { scheme: new-one,   why: "old" }\n  - scheme: new-one\n    why: x\n  - &a { ' +
        'scheme: older, why: y }\n  - *a\n',
    );
  });

  test('gives the whole path, places in lists included', () => {
    const paths: string[] = [];
    replaceValues('a:\n  - b: 1\n    c: [x, y]\n', (path) => void paths.push(path.join('.')));
    expect(paths).toEqual(['a.0.b', 'a.0.c.0', 'a.0.c.1']);
  });
});

property(
  'a new file’s facts are read back as they were meant',
  [
    fc.dictionary(
      fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/),
      fc.oneof(
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.record({ state: fc.string(), value: fc.array(fc.string()) }),
        fc.array(fc.record({ a: fc.string() })),
      ),
    ),
  ],
  (fields) => {
    expect(parse(toYaml(fields))).toEqual({ ...fields });
  },
  { pace: 'slow' },
);
