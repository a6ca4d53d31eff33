import { describe, expect, test } from 'vitest';
import { entryOf, kind, page1, page2, read, free, reportOf } from '../../testing/made-file.ts';
import { unfoldFile } from './shape.ts';

const example = 'sources: { report-2021-4: { document: report-2021, at: “section 4, page 11” } }';
const byKeys = `sources: should be places by their keys: ${example}. npm run migrate rewrites a file of the old form`;

test('a valid file has an empty report', () => {
  expect(reportOf({})).toEqual([]);
  expect(entryOf({})).toEqual({
    read: '2026-09-01',
    sources: [page1, page2],
    age: { state: 'not stated' },
    cost: { state: 'known', value: 'Free', source: page1 },
  });
});

test.each([null, undefined, 'words', 7, []])('what is no group of fields, as %j, is left to its schema', (data) => {
  expect(unfoldFile(data, kind)).toEqual({ entry: data, issues: [], places: {} });
});

describe('the list of sources', () => {
  test.each<[string, unknown, string[]]>([
    ['that is missing', undefined, [` | has no sources. List each place that it cites under a key: ${example}`]],
    ['that is a list, as it was before', [page1], [`sources | ${byKeys}`]],
    ['that is words', 'report-2021', [`sources | ${byKeys}`]],
    ['that is nothing', null, [`sources | ${byKeys}`]],
    ['that is empty', {}, [`sources | sources: is empty. List each place that the file cites: ${example}`]],
    [
      'with keys that are none',
      { 'Report 2021': page1, 'report-2021-1': page1, report_2: page2 },
      [
        'sources.Report 2021 | sources: “Report 2021” is not a key. Write lower-case words joined by hyphens, such ' +
          'as report-2021-4',
        'sources.report_2 | sources: “report_2” is not a key. Write lower-case words joined by hyphens, such as ' +
          'report-2021-4',
      ],
    ],
    [
      'with places that are none',
      { 'report-2021-1': 'page 1', 'report-2021-2': { document: 'report-2021' }, letter: { ...page1, page: 1 } },
      [
        'sources.report-2021-1 | sources, report-2021-1: should be a group of fields',
        'sources.report-2021-2.at | sources, report-2021-2, at: is missing',
        'sources.letter | sources, letter: “page” is not a field here. The fields are: document, at',
      ],
    ],
  ])('%s is reported, and nothing else is read', (_, given, messages) => {
    expect(reportOf({ sources: given })).toEqual(messages);
    expect(read({ sources: given }).entry).toBe(undefined);
  });
});

describe('a source', () => {
  const cited = (source: unknown) => ({ cost: { ...free, source } });
  const keys = 'report-2021-1, report-2021-2';
  test.each<[string, unknown, string[]]>([
    ['by a key', 'report-2021-2', []],
    ['by several keys', ['report-2021-2', 'report-2021-1'], []],
    [
      'by a key that is nearly one',
      'report-2021-l',
      [
        'cost.source | cost, source: “report-2021-l” is not a key of this file’s sources; did you mean ' +
          '“report-2021-1”?',
      ],
    ],
    [
      'by a key that is like none',
      'letter',
      [`cost.source | cost, source: “letter” is not a key of this file’s sources. Its keys are: ${keys}`],
    ],
    [
      'by a key and one that is none',
      ['report-2021-1', 'letter'],
      [`cost.source | cost, source: “letter” is not a key of this file’s sources. Its keys are: ${keys}`],
    ],
    ['by a name that every object has', 'constructor', [expect.stringContaining('“constructor” is not a key')]],
    ...[page1, 7, null, [], [page1]].map((given): [string, unknown, string[]] => [
      `by ${JSON.stringify(given)}`,
      given,
      [`cost.source | cost, source: should be a key of this file’s sources, or a list of keys: ${keys}`],
    ]),
  ])('%s', (_, given, messages) => {
    expect(reportOf(cited(given))).toEqual(messages);
  });

  test('by several keys has the first as its source and the others beside it', () => {
    expect(entryOf(cited(['report-2021-2', 'report-2021-1']))['cost']).toEqual({
      ...free,
      source: page2,
      also: [page1],
    });
  });

  test('by an unknown key resolves to the first place, so that the same run finds other errors', () => {
    expect(entryOf(cited('letter'))['cost']).toEqual({ ...free, source: page1 });
  });

  test('inside a list is reported with its number', () => {
    expect(reportOf({ awards: [{ source: 'report-2021-1' }, { source: 'x' }] })).toEqual([
      `awards.1.source | awards, number 2, source: “x” is not a key of this file’s sources. Its keys are: ${keys}`,
    ]);
  });

  test('has no others under “also”', () => {
    expect(reportOf({ cost: { ...free, also: ['report-2021-2'] } })).toEqual([
      'cost.also | cost, also: is not a field of a file. Name every place under source, as a list of keys: ' +
        '[report-2021-4, report-2022-7]',
    ]);
  });
});
