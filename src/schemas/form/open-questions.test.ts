import { describe, expect, test } from 'vitest';
import { fileKinds } from './kinds.ts';
import { entryOf, page1, page2, free, sources, reportOf } from '../../testing/made-file.ts';
import type { Fields } from './fields.ts';
import { unfoldFile } from './shape.ts';

describe('the list of open questions', () => {
  const stated = { notStated: undefined };
  test.each<[string, Fields, string[]]>([
    [
      'with a word that is nearly one',
      { notStated: ['age', 'cst'], cost: undefined },
      ['notStated.1 | notStated: “cst” is not a question of this file; did you mean “cost”?'],
    ],
    [
      'with a word that is like none',
      { notStated: ['age', 'weather', 7] },
      [
        'notStated.1 | notStated: “weather” is not a question of this file. The questions are: age, cost',
        'notStated.2 | notStated: “7” is not a question of this file. The questions are: age, cost',
      ],
    ],
    [
      'with a question twice',
      { notStated: ['age', 'age'] },
      ['notStated.1 | notStated: has “age” twice. Take one out'],
    ],
    [
      'with a question that has a line',
      { notStated: ['age', 'cost'] },
      ['notStated.1 | notStated: has “cost”, which also has a line of its own. Take one of the two out'],
    ],
    [
      'that is no list',
      { notStated: 'age' },
      ['notStated | notStated: should be a list of the questions that the sources leave open: [age, cost]'],
    ],
    [
      'that leaves a question to a line of its own',
      { ...stated, age: { state: 'not stated' } },
      ['age | age: is not stated. Move it to the list notStated, or say why: { state: not stated, why: … }'],
    ],
    ['that leaves a question to a line with the reason', { ...stated, age: { state: 'not stated', why: 'Lost' } }, []],
    [
      'with a question that was written as not looked up',
      { ...stated, age: { state: 'not looked up' } },
      ['age | age: cannot be written as not looked up. Leave it out, or look it up'],
    ],
  ])('%s', (_, fields, messages) => {
    expect(reportOf(fields)).toEqual(messages);
  });

  test('of a figure is reported with the number of the figure', () => {
    const outcomes = [{ notStated: ['period', 'noData'] }, { notStated: ['perod'], period: { state: 'not stated' } }];
    expect(reportOf({ outcomes })).toEqual([
      'outcomes.1.period | period: is not stated. Move it to the list notStated, or say why: { state: not stated, ' +
        'why: … }',
      'outcomes.1.notStated.0 | notStated: “perod” is not a question of this file; did you mean “period”?',
    ]);
    expect(entryOf({ outcomes: [outcomes[0]] })['outcomes']).toEqual([
      { period: { state: 'not stated' }, noData: { state: 'not stated' } },
    ]);
  });

  test('of a file that has no questions is left to its schema', () => {
    const file = { sources, source: 'report-2021-1', notStated: ['age'] };
    expect(unfoldFile(file, { ...fileKinds.providers, questions: () => ({}) })).toEqual({
      entry: { sources: [page1, page2], source: page1, notStated: ['age'] },
      places: sources,
      issues: [],
    });
  });
});

describe('a question that is missing', () => {
  const without = { notStated: ['age'], cost: undefined };
  test.each([
    ['2026-05-31', { state: 'not looked up' }],
    ['2026-06-01', undefined],
    ['2026-06-02', undefined],
    ['last spring', undefined],
    [undefined, undefined],
  ])('of a file that was read on %s, and asked since 2026-06-01, is then %j', (day, answer) => {
    expect(reportOf({ ...without, read: day })).toEqual([]);
    expect(entryOf({ ...without, read: day })['cost']).toEqual(answer);
  });

  test('of a figure stays missing: figures are read whole', () => {
    expect(entryOf({ read: '2026-01-01', outcomes: [{ notStated: ['period'] }] })['outcomes']).toEqual([
      { period: { state: 'not stated' } },
    ]);
  });
});

describe('a fact that was confirmed', () => {
  const example = 'confirmed: { on: 2026-11-24, by: the scheme’s manager }';
  const confirmed = { on: '2026-11-23', by: 'the manager' };
  const all = { on: '2026-11-01', by: 'the office' };
  test('becomes a confirmation of that fact, after those of the file', () => {
    const entry = entryOf({ cost: { ...free, confirmed }, confirmations: [all] });
    expect(entry['cost']).toEqual({ ...free, source: page1 });
    expect(entry['confirmations']).toEqual([all, { ...confirmed, facts: ['cost'] }]);
    expect(entryOf({ cost: { ...free, confirmed } })['confirmations']).toEqual([{ ...confirmed, facts: ['cost'] }]);
  });

  test('is one with others that the same role confirmed on the same day', () => {
    const age = { state: 'known', value: {}, source: 'report-2021-1' };
    const later = { ...confirmed, on: '2026-11-24' };
    const taken = (own: unknown) =>
      entryOf({ age: { ...age, confirmed: own }, cost: { ...free, confirmed }, notStated: [] })['confirmations'];
    expect(taken(confirmed)).toEqual([{ ...confirmed, facts: ['age', 'cost'] }]);
    expect(taken(later)).toEqual([
      { ...later, facts: ['age'] },
      { ...confirmed, facts: ['cost'] },
    ]);
  });

  test.each<[string, unknown, string]>([
    ['by a word alone', true, `cost: “confirmed” does not say when and by which role. Write ${example}`],
    ['by nobody', { on: '2026-11-23' }, `cost: “confirmed” does not say by which role. Write ${example}`],
    ['on no day', { by: 'the manager' }, `cost: “confirmed” does not say when. Write ${example}`],
    ['on a day that is none', { ...confirmed, on: '23/11/26' }, 'cost, confirmed, on: a date is written 2026-11-23'],
    [
      'by a role without words',
      { ...confirmed, by: ' ' },
      'cost, confirmed, by: is empty; write a few words or leave the field out',
    ],
    [
      'with more',
      { ...confirmed, facts: ['cost'] },
      'cost, confirmed: “facts” is not a field here. The fields are: on, by',
    ],
  ])('%s is reported', (_, own, message) => {
    expect(reportOf({ cost: { ...free, confirmed: own } })).toEqual([expect.stringContaining(` | ${message}`)]);
    expect(entryOf({ cost: { ...free, confirmed: own } })['confirmations']).toBe(undefined);
  });

  test('that is not stated is reported', () => {
    const fields = { notStated: undefined, age: { state: 'not stated', why: 'Lost', confirmed } };
    expect(reportOf(fields)).toEqual([
      'age.confirmed | age: only what is known can be confirmed. Take “confirmed” out of this line',
    ]);
    expect(entryOf(fields)['confirmations']).toBe(undefined);
  });

  test('is left to its schema in a figure, and where the confirmations of the file are no list', () => {
    const period = { state: 'known', value: '2020', source: 'report-2021-1', confirmed };
    expect(entryOf({ outcomes: [{ period }] })['outcomes']).toEqual([{ period: { ...period, source: page1 } }]);
    expect(entryOf({ cost: { ...free, confirmed }, confirmations: all })['confirmations']).toEqual(all);
  });
});
