import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { isFiller, planSearch, toStems, toWords, type Meaning, type SearchWords } from './plan.ts';

const housing: Meaning = { facet: 'need', value: 'housing', label: 'Somewhere to live' };
const rj: Meaning = { facet: 'approach', value: 'restorative-justice', label: 'Restorative justice' };
const work: Meaning = { facet: 'need', value: 'work', label: 'Finding or keeping work' };
const ashmere: Meaning = { facet: 'area', value: 'ashmere', label: 'Ashmere' };
const words: SearchWords = {
  meanings: [housing, rj, work, ashmere],
  phrases: {
    [toStems('sofa surfing')]: [0],
    [toStems('homeless')]: [0],
    [toStems('RJ')]: [1],
    [toStems('restorative justice')]: [1],
    [toStems('job')]: [2],
    [toStems('Ashmere')]: [3],
  },
  filler: ['i', 'am', 'a', 'in', 'help', 'for', 'with'].map(toStems),
  danger: ['kill me', 'hits me'].map(toStems),
  pageCount: 100,
};
const partsOf = (text: string, understands = true) =>
  planSearch(text, words, understands).parts.map((part) => [
    part.words,
    part.meanings.map(({ label }) => label).join(' + '),
  ]);

test.each([
  ['L&D', ['l&d']],
  ['Women’s Centre, York!', ['womens', 'centre', 'york']],
  ['Ynys Môn', ['ynys', 'mon']],
  ['£1,000 & 50%', ['£1', '000', '50%']],
  ['Saint Orl’s', ['st', 'orls']],
  ['  ', []],
])('“%s” is the words %j', (text, expected) => expect(toWords(text)).toEqual(expected));

describe('a plan', () => {
  test.each([
    ['sofa surfing', [['sofa surfing', 'Somewhere to live']]],
    ['sofa-surfing', [['sofa surfing', 'Somewhere to live']]],
    ['sofasurfing', [['sofasurfing', 'Somewhere to live']]],
    ['constructor', [['constructor', '']]],
    [
      'I am sofa surfing in Ashmere',
      [
        ['sofa surfing', 'Somewhere to live'],
        ['ashmere', 'Ashmere'],
      ],
    ],
    [
      'jobs for archers',
      [
        ['jobs', 'Finding or keeping work'],
        ['archers', ''],
      ],
    ],
    [
      'RJ or restorative justice',
      [
        ['rj restorative justice', 'Restorative justice'],
        ['or', ''],
      ],
    ],
    ['help', [['help', '']]],
    ['', []],
  ])('of “%s”', (text, expected) => expect(partsOf(text)).toEqual(expected));

  test('by the words alone understands nothing else', () =>
    expect(partsOf('sofa surfing', false)).toEqual([
      ['sofa', ''],
      ['surfing', ''],
    ]));

  test.each([
    ['he hit me', true],
    ['My husband HITS me.', true],
    ['he will kill me', true],
    ['hit the road', false],
    ['kill mel', false],
  ])('detects whether “%s” calls for help first: %s', (text, isDangerous) =>
    expect(planSearch(text, words).isDangerous).toBe(isDangerous),
  );

  property(
    'never loses what was typed to nothing, whatever it is',
    [
      fc.oneof(
        fc.string(),
        fc.array(fc.constantFrom('help', 'sofa', 'surfing', 'ashmere', 'xyz', 'in')).map((all) => all.join(' ')),
      ),
    ],
    (text) => {
      const { parts } = planSearch(text, words);
      expect(parts.length > 0).toBe(toWords(text).length > 0);
      for (const part of parts) expect(part.words).not.toBe('');
    },
    { runs: 500 },
  );

  property(
    'is the same in any case and with any punctuation between words',
    [fc.array(fc.constantFrom('help', 'sofa', 'surfing', 'ashmere', 'job'), { minLength: 1 })],
    (typed) => {
      expect(planSearch(typed.join(', ').toUpperCase(), words)).toEqual(planSearch(typed.join(' '), words));
    },
    { runs: 500 },
  );
});

test('a text of stop words alone means nothing', () => {
  expect(isFiller('I am in a', words)).toBe(true);
  expect(isFiller('', words)).toBe(true);
  expect(isFiller('I am in Ashmere', words)).toBe(false);
});
