import { expect, test } from 'vitest';
import type { ListedScheme } from './listed.ts';
import { toCaseNote, toMailAddress, toMessage } from './note.ts';
import { toSheet } from './sheet.ts';

const site = new URL('https://host.example/north/');
const row = (fact: ListedScheme['rows'][number]['fact'], label: string, words: string) =>
  ({ fact, label, state: 'known', words, source: 'Report, page 1' }) as const;

const ferry: ListedScheme = {
  id: 'ferry-rest',
  name: 'Ferry Rest',
  href: '/schemes/ferry-rest/',
  summary: 'A place to stay.',
  aged: 'Ended or due to end: September 2022. Described in 2021. Not confirmed since.',
  rows: [
    row('area', 'Where it works', 'Ashmere'),
    { fact: 'age', label: 'Age', state: 'not stated', words: 'Not stated', source: '' },
    row('admission', 'Do I have to admit it?', 'Yes'),
    row('cost', 'Cost to you', 'Nothing'),
    row('duration', 'How long it lasts', 'Up to 16 weeks'),
    row('ends', 'Ended or due to end', 'September 2022'),
  ],
  contact: [
    { way: 'The council, council.example', known: 'Read on its own page.' },
    { way: 'The police, 101', known: 'Checked by us on 1 May 2026.' },
  ],
  asks: ['running', 'age'],
  sources: ['Report 2021, page 7', 'Letter, page 1'],
};
const quay: ListedScheme = {
  ...ferry,
  id: 'quay',
  name: 'Quay',
  href: '/schemes/quay/',
  rows: [],
  asks: ['age', 'cost'],
};

test('a case note has its day, and of each scheme age, limits, contact, what to ask, sources and address', () => {
  expect(toCaseNote([ferry], '2026-11-29', site)).toBe(
    [
      'Copied on 29 November 2026.',
      '',
      'Ferry Rest',
      'A place to stay.',
      'Ended or due to end: September 2022. Described in 2021. Not confirmed since.',
      'Where it works: Ashmere.',
      'Do I have to admit it? Yes.',
      'How long it lasts: Up to 16 weeks.',
      'Who to contact: The council, council.example. Read on its own page.',
      'Who to contact: The police, 101. Checked by us on 1 May 2026.',
      'What to ask them:',
      '1. Is it still running, and who runs it?',
      '2. What ages do you take?',
      'Source: Report 2021, page 7; Letter, page 1.',
      'https://host.example/north/schemes/ferry-rest/',
    ].join('\n'),
  );
});

test('a message to a colleague has day, sources, limits and contact of each, and where they are side by side', () => {
  expect(toMessage([ferry, quay], '2026-11-29', site)).toBe(
    [
      'Ferry Rest',
      'Ended or due to end: September 2022. Described in 2021. Not confirmed since.',
      'How long it lasts: Up to 16 weeks.',
      'Who to contact: The council, council.example. Read on its own page.',
      'Source: Report 2021, page 7; Letter, page 1.',
      'https://host.example/north/schemes/ferry-rest/',
      '',
      'Quay',
      'Ended or due to end: September 2022. Described in 2021. Not confirmed since.',
      'Who to contact: The council, council.example. Read on its own page.',
      'Source: Report 2021, page 7; Letter, page 1.',
      'https://host.example/north/schemes/quay/',
      '',
      'Side by side: https://host.example/north/compare/#schemes=ferry-rest,quay',
      '',
      'Made on 29 November 2026 from https://host.example/north/',
    ].join('\n'),
  );
});

test('a mail has its words whole, whatever signs they hold, and names nobody', () => {
  const address = new URL(toMailAddress('Schemes: A & B', 'One\n50% #?'));
  expect([address.protocol, address.pathname]).toEqual(['mailto:', '']);
  expect([...address.searchParams]).toEqual([
    ['subject', 'Schemes: A & B'],
    ['body', 'One\r\n50% #?'],
  ]);
});

test('paper has what is known of each, and each open question once, with space only where it is open', () => {
  const { known, asked } = toSheet([ferry, { ...quay, rows: ferry.rows }]);
  expect(known.map(({ heading }) => heading)).toEqual([
    'How old this is',
    'Where it works',
    'Do I have to admit it?',
    'How long it lasts',
    'Who to contact',
    'Source',
  ]);
  expect(known.at(-2)?.cells[0]).toBe('The council, council.example. Read on its own page. 1 more on its page.');
  expect(asked).toEqual([
    { heading: 'Is it still running, and who runs it?', cells: [null, '–'] },
    { heading: 'What ages do you take?', cells: [null, null] },
    { heading: 'Does it cost anything?', cells: ['–', null] },
  ]);
});

test('paper says of one scheme what is not stated, where another states it, and never leaves a blank', () => {
  const unsaid = { ...ferry, rows: ferry.rows.map((each) => ({ ...each, state: 'not stated' as const, words: '' })) };
  const { known } = toSheet([unsaid, ferry]);
  expect(known.find(({ heading }) => heading === 'How long it lasts')?.cells).toEqual(['Not stated', 'Up to 16 weeks']);
});

test('paper cuts long words off sooner the more schemes share it, and shows that it did', () => {
  const long = { ...ferry, rows: [row('area', 'Where it works', 'All of Ashmere, '.repeat(60))] };
  const cells = [1, 2, 3, 4].map(
    (count) => toSheet(Array.from({ length: count }, () => long)).known[1]?.cells[0] ?? '',
  );
  const lengths = cells.map((words) => words.length);
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  expect(cells.filter((words) => !words.endsWith('…'))).toEqual([]);
});
