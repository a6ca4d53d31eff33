import { describe, expect, test } from 'vitest';
import { messagesOf } from '../testing/messages-of.ts';
import { ageRangeSchema, areaReachSchema, criterionSchema } from './criterion.ts';
import { cite } from '../testing/make-entry.ts';

const stated = { words: 'A rule', source: cite };
const inner = { type: 'other', ...stated };
const hard = { ...stated, strength: 'rule', asPrinted: 'as it is printed' };
const other = { type: 'other', ...hard };
const firstOffence = { type: 'previous offences', allows: 'none', ...hard };

test.each<[object, string[]]>([
  [{ from: 18 }, []],
  [{ to: 25 }, []],
  [{ from: 0, to: 120 }, []],
  [{ from: 18, to: 18 }, []],
  [{}, ['needs a lowest age, a highest age or both']],
  [{ from: 25, to: 18 }, ['has a lowest age above its highest']],
  [{ from: -1 }, ['from: should be at least 0']],
  [{ to: 121 }, ['to: is above 120']],
  [{ from: 17.5 }, ['from: should be a whole number']],
  [{ from: 'eighteen' }, ['from: should be a number']],
  [{ from: 18, upto: 25 }, ['“upto” is not a field here. The fields are: from, to']],
])('ages %o', (ages, messages) => {
  expect(messagesOf(ageRangeSchema, ages)).toEqual(messages);
});

const extents = 'whole area, only these places, based here, not stated';
const ties = 'lives there, offends there, arrested there, at court there, in that prison, goes there';
const reach = (fields: object) => ({ areas: ['ashmere'], extent: 'whole area', ties: 'not stated', ...fields });

test.each<[string, object, string[]]>([
  ['without a tie', reach({}), []],
  ['with two ties', reach({ ties: ['lives there', 'arrested there'] }), []],
  ['with a prison', reach({ ties: ['in that prison'], prisons: ['HMP Tarn'] }), []],
  ['without an area', reach({ areas: [] }), ['areas: needs at least 1']],
  ['without an extent', reach({ extent: undefined }), [`extent: is missing. Write one of: ${extents}`]],
  [
    'with a misspelt extent',
    reach({ extent: 'base here' }),
    [`extent: “base here” is not a kind of extent; did you mean “based here”? Write one of: ${extents}`],
  ],
  [
    'without a word on ties',
    { areas: ['ashmere'], extent: 'whole area' },
    [`ties: is missing. Write not stated, or a list of what ties a person to the place: ${ties}`],
  ],
  ['with a tie that is none', reach({ ties: ['works there'] }), [`ties: should be not stated or a list of: ${ties}`]],
  [
    'with the tie to a prison and none named',
    reach({ ties: ['in that prison'] }),
    ['has the tie “in that prison” and names none. Add prisons: [HMP …]'],
  ],
  [
    'with a prison and no tie to it',
    reach({ prisons: ['HMP Tarn'] }),
    ['names prisons without the tie “in that prison”. Add it to ties'],
  ],
])('where it works, %s', (_, value, messages) => {
  expect(messagesOf(areaReachSchema, value)).toEqual(messages);
});

test('a reach names no places and no prisons unless the file does', () => {
  expect(areaReachSchema.parse(reach({}))).toMatchObject({ places: [], prisons: [] });
});

describe('a criterion', () => {
  test.each<[string, object]>([
    ['on the kind of offence', { type: 'offence', included: ['shoplifting'], excluded: ['sexual'], ...hard }],
    ['on how serious it is', { type: 'severity', included: ['low-level'], excluded: [], ...hard }],
    ['on earlier offences', firstOffence],
    [
      'on where someone lives',
      { type: 'residence', rule: 'lives in', areas: ['ashmere'], places: ['Fennock'], ...hard },
    ],
    ['on drink and drugs', { type: 'substance use', rule: 'in recovery', ...hard }],
    ['on needs', { type: 'need', needs: ['housing'], atLeast: 1, ...hard }],
    ['on prisons', { type: 'prison', names: ['HMP Ravensholt'], ...hard }],
    ['on something else, with what it was read from', { ...other, reading: 'Read from an account' }],
    ['of a feed, with its field', { type: 'other', ...stated, strength: 'rule', fromField: { name: 'a', value: 'b' } }],
    ['that is a focus', { ...other, strength: 'focus' }],
    ['that is an open list', { ...other, strength: 'open list' }],
    ['of which any will do', { type: 'any of', of: [inner, inner], ...hard }],
    ['of which all must hold', { type: 'all of', of: [inner, inner], ...hard }],
    ['of which none may hold', { type: 'none of', of: [inner], ...hard }],
    ['of which several must hold', { type: 'at least', count: 2, of: [inner, inner, inner], ...hard }],
  ])('%s is taken as it is written', (_, criterion) => {
    expect(criterionSchema.parse(criterion)).toEqual(criterion);
  });

  const types = 'offence, severity, previous offences, residence, substance use, need, prison, other';
  const all = `${types}, any of, all of, none of, at least`;
  test.each<[string, unknown, string[]]>([
    [
      'of an unknown type',
      { type: 'offense', ...hard },
      [`type: “offense” is not a type of criterion; did you mean “offence”? Write one of: ${all}`],
    ],
    ['without a type', hard, [`type: is missing. Write one of: ${all}`]],
    ['that is text alone', 'first offence', ['should be a group of fields']],
    ['without words', { ...other, words: undefined }, ['words: is missing']],
    ['without a source', { ...other, source: undefined }, ['source: is missing']],
    [
      'without a strength',
      { ...other, strength: undefined },
      ['strength: is missing. Write one of: rule, focus, open list'],
    ],
    [
      'that quotes too much',
      { ...other, asPrinted: 'one two three four five six seven eight' },
      ['asPrinted: has more than 7 words. Quote at most 7 that are next to each other in the document'],
    ],
    [
      'that takes how serious an offence is for its kind',
      { type: 'offence', included: ['low-level'], ...hard },
      [
        'included, number 1: “low-level” is not a kind of offence. Write one of: any, drug possession, shoplifting, ' +
          'acquisitive, neighbourhood crime, fraud, driving, violence, sexual, domestic abuse, stalking, weapons',
      ],
    ],
    ['on no need', { type: 'need', needs: [], atLeast: 1, ...hard }, ['needs: needs at least 1']],
    [
      'on more needs than it names',
      { type: 'need', needs: ['housing'], atLeast: 2, ...hard },
      ['atLeast: is more than the needs that it names'],
    ],
    [
      'with a field of another type',
      { ...firstOffence, needs: ['housing'] },
      [
        '“needs” is not a field here. The fields are: type, allows, words, source, reading, strength, asPrinted, ' +
          'fromField',
      ],
    ],
  ])('%s is reported', (_, criterion, messages) => {
    expect(messagesOf(criterionSchema, criterion)).toEqual(messages);
  });

  test.each<[string, object, string[]]>([
    ['needs two for any of', { type: 'any of', of: [inner], ...hard }, ['of: needs at least 2']],
    ['needs two for all of', { type: 'all of', of: [inner], ...hard }, ['of: needs at least 2']],
    ['needs one for none of', { type: 'none of', of: [], ...hard }, ['of: needs at least 1']],
    ['lists enough', { type: 'at least', count: 3, of: [inner, inner], ...hard }, ['count: is more than it lists']],
    [
      'reports the error of the one inside',
      { type: 'any of', of: [inner, { type: 'other', words: 'A rule' }], ...hard },
      ['of, number 2, source: is missing'],
    ],
    [
      'has the strength of the whole, and none inside',
      { type: 'any of', of: [inner, other], ...hard },
      [
        'of, number 2: “strength” is not a field here. The fields are: type, words, source, reading; “asPrinted” is ' +
          'not a field here. The fields are: type, words, source, reading',
      ],
    ],
    [
      'reports an unknown type inside',
      { type: 'any of', of: [inner, { type: 'needs', ...stated }], ...hard },
      [
        'of, number 2, type: “needs” is not a type of criterion inside another; did you mean “need”? Write one of: ' +
          types,
      ],
    ],
    [
      'holds no further one of its kind',
      { type: 'any of', of: [inner, { type: 'all of', of: [inner, inner], ...stated }], ...hard },
      [`of, number 2, type: “all of” is not a type of criterion inside another. Write one of: ${types}`],
    ],
  ])('made of others %s', (_, criterion, messages) => {
    expect(messagesOf(criterionSchema, criterion)).toEqual(messages);
  });
});
