import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFixturePlaces } from '../../testing/place-table.ts';
import { property } from '../../testing/property.ts';
import { findPlaces } from './find.ts';

const table = readFixturePlaces();
const find = (query: string) => {
  const { mentions, possible, rest } = findPlaces(query, table);
  return { found: mentions.map(({ words }) => words), possible: possible.map(({ words }) => words), rest };
};

test.each([
  ['debt Fennock', ['Fennock'], 'debt'],
  ['leaving prison ravensholt nowhere to live', ['ravensholt'], 'leaving prison nowhere to live'],
  ['HMP Ravensholt housing', ['HMP Ravensholt'], 'housing'],
  ['out of ravensholt prison soon', ['ravensholt prison'], 'out of soon'],
  ['homeless in Tarnwick', ['Tarnwick'], 'homeless'],
  ['help near king’s tarn?', ['king’s tarn'], 'help'],
  ['orl-on-the-marsh drink', ['orl-on-the-marsh'], 'drink'],
  ['drugs east vale', ['east vale'], 'drugs'],
  ['Tarnwick, Brackwater: debt', ['Tarnwick, Brackwater'], 'debt'],
  ['gambling QZ1 1AB', ['QZ1 1AB'], 'gambling'],
  ['debt Fennock or Ravensholt', ['Fennock', 'Ravensholt'], 'debt or'],
  ['my own debt', [], 'my own debt'],
  ['constructor', [], 'constructor'],
])('the places of “%s” are %j, and what is left is “%s”', (query, found, rest) =>
  expect(find(query)).toEqual({ found, possible: [], rest }),
);

test.each([
  ['a mere boy', [], ['mere']],
  ['debt mere', [], ['mere']],
  ['debt in Mere', ['Mere'], []],
  ['debt near mere', ['mere'], []],
  ['Mere', ['Mere'], []],
  ['debt mere orl', ['mere orl'], []],
])('a name that is an ordinary word is a place only where “%s” says so', (query, found, possible) => {
  expect(find(query)).toMatchObject({ found, possible });
});

test('a place comes as it would be read alone, with its words as typed', () => {
  expect(findPlaces('debt TARNWICK', table).mentions).toMatchObject([
    { words: 'TARNWICK', reading: { kind: 'several', typed: 'TARNWICK' } },
  ]);
  expect(findPlaces('debt in tarnwick, brackwater', table).mentions).toMatchObject([
    { reading: { kind: 'place', place: { area: { id: 'brackwater' } } } },
  ]);
});

property(
  'mentions do not overlap, and every word of a query is in a mention, in the rest, or an “in” before one',
  [
    fc
      .array(
        fc.oneof(
          fc.constantFrom('in', 'debt', 'mere', 'orl', 'tarnwick', 'east', 'vale', 'hmp', 'longmere', 'QZ1', ','),
          fc.string(),
        ),
        {
          maxLength: 8,
        },
      )
      .map((words) => words.join(' ')),
  ],
  (query) => {
    const { mentions, rest } = findPlaces(query, table);
    let at = 0;
    for (const { words } of mentions) {
      const next = query.indexOf(words, at);
      expect(next).toBeGreaterThanOrEqual(at);
      at = next + words.length;
    }
    for (const word of rest.split(' ')) expect(query).toContain(word);
    expect(mentions.every(({ reading }) => reading.kind !== 'unknown')).toBe(true);
  },
);
