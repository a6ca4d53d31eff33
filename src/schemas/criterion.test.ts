import { describe, expect, test } from 'vitest';
import { say } from '../check/fixture.ts';
import { ageRangeSchema, areaReachSchema, criterionSchema } from './criterion.ts';
import { cite } from './fixture.ts';

const stated = { words: 'A rule', source: cite };
const other = { type: 'other', ...stated };
const firstOffence = { type: 'previous offences', allows: 'none', ...stated };

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
])('ages %o', (ages, said) => {
  expect(say(ageRangeSchema, ages)).toEqual(said);
});

test.each<[object, string[]]>([
  [{ areas: ['cleveland'], extent: 'whole area' }, []],
  [{ areas: [], extent: 'whole area' }, ['areas: needs at least 1']],
  [
    { areas: ['cleveland'] },
    ['extent: is missing. Write one of: whole area, only these places, people returning to, based here, not stated'],
  ],
  [
    { areas: ['cleveland'], extent: 'base here' },
    [
      'extent: “base here” is not a kind of extent; did you mean “based here”? Write one of: whole area, only these ' +
        'places, people returning to, based here, not stated',
    ],
  ],
])('where it works, as %o', (reach, said) => {
  expect(say(areaReachSchema, reach)).toEqual(said);
});

test('a reach names no places unless the file does', () => {
  expect(areaReachSchema.parse({ areas: ['cleveland'], extent: 'whole area' }).places).toEqual([]);
});

describe('a criterion', () => {
  test.each<[string, object]>([
    ['on the offence', { type: 'offence', included: ['low-level'], excluded: ['sexual'], ...stated }],
    ['on earlier offences', firstOffence],
    [
      'on where somebody lives',
      { type: 'residence', rule: 'lives in', areas: ['cleveland'], places: ['Yarm'], ...stated },
    ],
    ['on drink and drugs', { type: 'substance use', rule: 'in recovery', ...stated }],
    ['on needs', { type: 'need', needs: ['housing'], ...stated }],
    ['on prisons', { type: 'prison', names: ['Holme House'], ...stated }],
    ['on something else, with what it was read from', { ...other, reading: 'Read from an account' }],
    ['of which any will do', { type: 'any of', of: [firstOffence, other], ...stated }],
    ['of which all must hold', { type: 'all of', of: [firstOffence, other], ...stated }],
    ['of which none may hold', { type: 'none of', of: [other], ...stated }],
  ])('%s is taken as it is written', (_, criterion) => {
    expect(criterionSchema.parse(criterion)).toEqual(criterion);
  });

  const types = 'offence, previous offences, residence, substance use, need, prison, other';
  test.each<[string, unknown, string[]]>([
    [
      'of an unknown type',
      { type: 'offense', ...stated },
      [
        `type: “offense” is not a type of criterion; did you mean “offence”? Write one of: ${types}, any of, all of, ` +
          `none of`,
      ],
    ],
    ['without a type', stated, [`type: is missing. Write one of: ${types}, any of, all of, none of`]],
    ['that is words alone', 'first offence', ['should be a group of fields']],
    ['without words', { type: 'other', source: cite }, ['words: is missing']],
    ['without a source', { type: 'other', words: 'A rule' }, ['source: is missing']],
    [
      'on a group of offences that is not known',
      { type: 'offence', included: ['low level'], ...stated },
      [
        'included, number 1: “low level” is not a group of offences; did you mean “low-level”? Write one of: ' +
          'low-level, serious, any, drug possession, shoplifting, acquisitive, neighbourhood crime, fraud, driving, ' +
          'violence, sexual, domestic abuse, stalking, weapons',
      ],
    ],
    ['on no need', { type: 'need', needs: [], ...stated }, ['needs: needs at least 1']],
    [
      'with a field of another type',
      { ...firstOffence, needs: ['housing'] },
      ['“needs” is not a field here. The fields are: type, allows, words, source, reading'],
    ],
  ])('%s is told', (_, criterion, said) => {
    expect(say(criterionSchema, criterion)).toEqual(said);
  });
});

describe('a criterion made of others', () => {
  const types = 'offence, previous offences, residence, substance use, need, prison, other';
  test.each<[string, object, string[]]>([
    ['needs two for any of', { type: 'any of', of: [other], ...stated }, ['of: needs at least 2']],
    ['needs two for all of', { type: 'all of', of: [other], ...stated }, ['of: needs at least 2']],
    ['needs one for none of', { type: 'none of', of: [], ...stated }, ['of: needs at least 1']],
    [
      'tells the fault of the one inside',
      { type: 'any of', of: [other, { type: 'other', words: 'A rule' }], ...stated },
      ['of, number 2, source: is missing'],
    ],
    [
      'tells an unknown type inside',
      { type: 'any of', of: [other, { type: 'needs', ...stated }], ...stated },
      [
        'of, number 2, type: “needs” is not a type of criterion inside another; did you mean “need”? Write one of: ' +
          `${types}`,
      ],
    ],
    [
      'holds no further one of its kind',
      { type: 'any of', of: [other, { type: 'all of', of: [other, other], ...stated }], ...stated },
      [`of, number 2, type: “all of” is not a type of criterion inside another. Write one of: ${types}`],
    ],
  ])('%s', (_, criterion, said) => {
    expect(say(criterionSchema, criterion)).toEqual(said);
  });
});
