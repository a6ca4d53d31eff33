import { expect, test } from 'vitest';
import { toCaseNote, type MatchedScheme } from './picks.ts';

const listing = {
  id: 'ferry-rest',
  name: 'Ferry Rest',
  meta: 'Programme · Ashmere',
  summary: 'A place to stay.',
  route: 'The police',
  ask: 'The council',
  points: [],
};
const found: MatchedScheme = {
  group: 'may-help',
  explained: [],
  reason: { lead: 'Check with them:', words: 'age.' },
  listing,
};

test('a case note gives for each scheme who refers, who to ask, why it fits or not, and its address', () => {
  const other: MatchedScheme = {
    ...found,
    group: 'does-not-fit',
    reason: { lead: 'Because of its rules:', words: 'Women.' },
    listing: { ...listing, id: 'b', name: 'B' },
  };
  expect(toCaseNote([found, other], new URL('https://waymark.example'))).toBe(
    [
      'Ferry Rest',
      'Programme · Ashmere',
      'Who can refer: The police. Who to contact: The council.',
      'In the area, may help. Check with them: age.',
      'https://waymark.example/schemes/ferry-rest/',
      '',
      'B',
      'Programme · Ashmere',
      'Who can refer: The police. Who to contact: The council.',
      'Does not fit. Because of its rules: Women.',
      'https://waymark.example/schemes/b/',
    ].join('\n'),
  );
});

test('a case note of a scheme about which nothing is open says which group it is in', () => {
  expect(
    toCaseNote([{ ...found, group: 'for-this', reason: undefined }], new URL('https://waymark.example')),
  ).toContain('\nIn the area, for this.\n');
});

test('a case note of a site in a folder of its host leads into that folder', () => {
  expect(toCaseNote([found], new URL('https://host.example/north/')).split('\n').at(-1)).toBe(
    'https://host.example/north/schemes/ferry-rest/',
  );
});
