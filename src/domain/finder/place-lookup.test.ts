import { expect, test } from 'vitest';
import { lookUp, type WhereTable } from './place-lookup.ts';

const table: WhereTable = {
  nations: ['England', 'Wales', 'Scotland'],
  postcodes: {
    codes: ['A', 'B', 'U'],
    outcodes: { QZ1: 0, QU1: 2 },
    families: {},
    terminated: {},
    areas: {
      QZ: [
        [0, 0.549],
        [1, 0.447],
        [2, 0.004],
      ],
    },
    rules: { JE: null },
  },
  places: { 'st tarn': [0], pennock: [1], fennock: [1], newtown: [1, 0] },
  areas: [
    { id: 'ashmere', code: 'A', name: 'Ashmere' },
    { id: 'brackwater', code: 'B', name: 'Brackwater' },
    { id: 'ulvane', code: 'U', name: 'Ulvane', isUncovered: true },
  ],
};

test('a postcode in one area is found there, and is no town', () => {
  expect(lookUp('qz1', table)).toEqual({
    words: '“qz1” is in Ashmere.',
    areas: [{ id: 'ashmere', label: 'Ashmere' }],
  });
});

test('a place in an area that no document covers is found, and the note says so', () => {
  expect(lookUp('QU1', table)).toEqual({
    words: '“QU1” is in Ulvane, which none of our documents covers.',
    areas: [{ id: 'ulvane', label: 'Ulvane' }],
  });
});

test('a postcode that straddles areas comes with the share of each', () => {
  expect(lookUp('QZ', table)).toEqual({
    words: '“QZ” is in more than one police area. Which is yours?',
    areas: [
      { id: 'ashmere', label: 'Ashmere: 55% of QZ postcodes' },
      { id: 'brackwater', label: 'Brackwater: 45% of QZ postcodes' },
      { id: 'ulvane', label: 'Ulvane: under 1% of QZ postcodes' },
    ],
  });
});

test('a name comes with the town as it is compared, and with each area that it may mean, likeliest first', () => {
  expect(lookUp('Saint Tarn', table)).toEqual({
    words: '“Saint Tarn” is in Ashmere.',
    areas: [{ id: 'ashmere', label: 'Ashmere' }],
    town: 'st tarn',
  });
  expect(lookUp('Newtown', table).areas.map(({ id }) => id)).toEqual(['brackwater', 'ashmere']);
});

test.each([
  ['JE2 3AB', 'Jersey is not covered: our documents are about England, Wales and Scotland.'],
  ['QZ1 1Z', '“QZ1 1Z” is missing its last letter. “QZ1” alone also works.'],
  ['Vennock', 'We can’t find “Vennock”. Did you mean Fennock or Pennock? Try a nearby town or a postcode.'],
  ['Xyzzy', 'We can’t find “Xyzzy”. Try a nearby town or a postcode.'],
])('“%s” is answered with what to do', (typed, words) => {
  expect(lookUp(typed, table)).toEqual({ words, areas: [] });
});
