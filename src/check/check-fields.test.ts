import { describe, expect, test } from 'vitest';
import { makeContent } from '../testing/content-folder.ts';

const scheme = 'schemes/valid-scheme.mdx';
const costOpen = ' cost, approaches, audiences, ends]\n';
/** The same without the cost, and with this line about it. */
const withCost = (line: string) => ` approaches, audiences, ends]\n${line}\n`;

describe('a fact', () => {
  test.each([
    [
      'confirmed by nobody',
      costOpen,
      withCost('cost: { state: known, value: Free, source: report-2021-1, confirmed: { on: 2026-11-24 } }'),
      [
        'content/schemes/valid-scheme.mdx:21  cost: “confirmed” does not say by which role. Write confirmed: { on: ' +
          '2026-11-24, by: the scheme’s manager }',
      ],
    ],
    [
      'confirmed by a person’s name',
      costOpen,
      withCost(
        'cost: { state: known, value: Free, source: report-2021-1, confirmed: { on: 2026-11-24, by: Mrs Jones } }',
      ),
      [
        'content/schemes/valid-scheme.mdx:21  “Mrs Jones” looks like a person’s name. Write the role that confirmed, ' +
          'such as the scheme’s manager',
      ],
    ],
    [
      'without a source',
      ', asPrinted: over 18, source: report-2021-1 }',
      ', asPrinted: over 18 }',
      ['content/schemes/valid-scheme.mdx:18  age, source: is missing'],
    ],
    [
      'without a state',
      costOpen,
      withCost('cost: { value: Free }'),
      [
        'content/schemes/valid-scheme.mdx:21  cost, state: needs a state. Write { state: known, value: …, source: … ' +
          '}, { state: not stated, why: … } or { state: does not apply, why: … }',
      ],
    ],
    [
      'that is only a word',
      costOpen,
      withCost('cost: free'),
      [
        'content/schemes/valid-scheme.mdx:21  cost: needs a state. Write { state: known, value: …, source: … }, { ' +
          'state: not stated, why: … } or { state: does not apply, why: … }',
      ],
    ],
    [
      'that is left out',
      costOpen,
      withCost(''),
      ['content/schemes/valid-scheme.mdx:2  cost: is missing. Add it to notStated if the source does not say'],
    ],
    [
      'that does not apply, without a reason',
      costOpen,
      withCost('cost: { state: does not apply }'),
      ['content/schemes/valid-scheme.mdx:21  cost, why: is missing'],
    ],
    [
      'that is not stated on a line of its own, without a reason',
      costOpen,
      withCost('cost: { state: not stated }'),
      [
        'content/schemes/valid-scheme.mdx:21  cost: is not stated. Move it to the list notStated, or say why: { ' +
          'state: not stated, why: … }',
      ],
    ],
    [
      'known as an empty list',
      'notStated: [gender, stages, ',
      'stages: { state: known, value: [], source: report-2021-1 }\nnotStated: [gender, ',
      [
        'content/schemes/valid-scheme.mdx:20  stages, value: is an empty list. Write the question under ' +
          'notStated instead',
      ],
    ],
    [
      'with an age above 120',
      'value: { from: 18 }',
      'value: { from: 180 }',
      ['content/schemes/valid-scheme.mdx:18  age, value, from: is above 120'],
    ],
  ])('%s is reported', (_, from, to, messages) => {
    const content = makeContent();
    content.edit(scheme, from, to);
    expect(content.messages()).toEqual(messages);
  });
});

describe('a field', () => {
  test.each([
    [
      'a question under notStated, with the near one',
      ' exclusions,',
      ' exlusions,',
      [
        'content/schemes/valid-scheme.mdx:2  exclusions: is missing. Add it to notStated if the source does not say',
        'content/schemes/valid-scheme.mdx:20  notStated: “exlusions” is not a question of this file; did you mean ' +
          '“exclusions”?',
      ],
    ],
    [
      'a misspelt key, with the near one',
      'referrers: {',
      'referers: {',
      [
        'content/schemes/valid-scheme.mdx:2  referrers: is missing. Add it to notStated if the source does not say',
        'content/schemes/valid-scheme.mdx:19  “referers” is not a field here; did you mean “referrers”?',
      ],
    ],
    [
      'a misspelt key inside another',
      'status: { word: as described,',
      'status: { word: as described, notes: none,',
      ['content/schemes/valid-scheme.mdx:10  status: “notes” is not a field here. The fields are: word, words, source'],
    ],
    [
      'an unknown type of outcome, with the near one',
      'type: count',
      'type: counts',
      [
        'content/schemes/valid-scheme.mdx:31  outcomes, number 1, type: “counts” is not a type of outcome; did you ' +
          'mean “count”? Write one of: proportion, count, change, money, rating',
      ],
    ],
    [
      'an outcome without a type',
      '    type: count\n',
      '',
      [
        'content/schemes/valid-scheme.mdx:30  outcomes, number 1, type: is missing. Write one of: proportion, count, ' +
          'change, money, rating',
      ],
    ],
    [
      'an unknown kind of scheme',
      'kind: programme',
      'kind: program',
      [
        'content/schemes/valid-scheme.mdx:8  kind: “program” is not a kind of scheme; did you mean “programme”? ' +
          'Write one of: programme, service or team, accommodation, centre, post, protocol or policy, partnership or ' +
          'board, fund, panel, workforce, research, event',
      ],
    ],
    [
      'neither true nor false for takesPeople',
      'takesPeople: true',
      'takesPeople: maybe',
      [
        'content/schemes/valid-scheme.mdx:9  takesPeople: must be true or false: can a person join or be ' +
          'referred to it?',
      ],
    ],
  ])('%s: is reported', (_, from, to, messages) => {
    const content = makeContent();
    content.edit(scheme, from, to);
    expect(content.messages()).toEqual(messages);
  });
});

describe('a number', () => {
  test.each([
    [
      'a percentage over 100',
      '    type: count\n    kind: activity\n    value: 180\n    unit: people\n',
      '    type: proportion\n    kind: activity\n    share: { basis: base not stated, percent: 120 }\n',
      [
        'content/schemes/valid-scheme.mdx:30  outcome “people-referred”: a share cannot be more than 100%, and ' +
          'this is 120%. Correct it, or add a caution of the sort “share over 100” that says in plain words why it ' +
          'cannot be right as printed',
      ],
    ],
    [
      'a number below 0',
      'value: 180',
      'value: -180',
      ['content/schemes/valid-scheme.mdx:33  outcomes, number 1, value: should be at least 0'],
    ],
    [
      'money that is nothing',
      'pounds: 100',
      'pounds: 0',
      ['content/schemes/valid-scheme.mdx:25  funding, value, number 1, pounds: should be above 0'],
    ],
    [
      'a word in place of a number',
      'value: 180',
      'value: many',
      ['content/schemes/valid-scheme.mdx:33  outcomes, number 1, value: should be a number'],
    ],
    [
      'a part of a year of age',
      'from: 18',
      'from: 18.5',
      ['content/schemes/valid-scheme.mdx:18  age, value, from: should be a whole number'],
    ],
  ])('%s: is reported', (_, from, to, messages) => {
    const content = makeContent();
    content.edit(scheme, from, to);
    expect(content.messages()).toEqual(messages);
  });
});

test('a guide whose places have keys, as those of a scheme, is reported with how to list them', () => {
  const content = makeContent();
  content.edit(
    'guides/a-guide.mdx',
    'order: 1\n',
    'order: 1\nsources:\n  one: { document: report-2021, at: page 4 }\n',
  );
  expect(content.messages()).toEqual([
    'content/guides/a-guide.mdx:6  sources: should be a list of places, a line each: - { document: report-2021, at: ' +
      'page 4 }. Keys are for files whose facts name them; a guide’s prose links to each document',
  ]);
});
