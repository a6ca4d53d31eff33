import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourceSchema } from '../schemas/source.ts';
import type { NewFileContext } from './answer.ts';
import { fileFromFlags } from './dialogue.ts';

const none = { schemes: [], providers: [], guides: [], sources: [], areas: [] };
const context: NewFileContext = { ids: none, reserved: none, places: new Map(), today: '2026-11-28' };
const answers = {
  title: 'Cautions',
  short: 'A council, cautions',
  id: 'a-council-cautions',
  kind: 'official page',
  body: 'A council',
  url: 'https://www.example.gov.uk/cautions',
};
const create = (more: Record<string, string>) => fileFromFlags('source', { ...answers, ...more }, context);

describe('an official page', () => {
  test.each([
    ['its own page, undated', { seen: 'own page', shown: '' }, { on: 'own page', date: { state: 'not stated' } }],
    [
      'its own page, dated',
      { seen: 'own page', shown: '2021-03-09', printed: 'yes', how: 'It shows it' },
      {
        on: 'own page',
        date: { state: 'known', value: '2021-03-09', words: '9 March 2021', basis: 'printed', how: 'It shows it' },
      },
    ],
    [
      'a page of another body',
      { seen: 'official page', seenOf: 'A ministry', shown: '' },
      { on: 'official page', of: 'A ministry', date: { state: 'not stated' } },
    ],
    ['a list with a date', { seen: 'public list', listed: '2026-09-27' }, { on: 'public list', date: '2026-09-27' }],
    ['a list without one', { seen: 'public list', listed: '' }, { on: 'public list' }],
  ])('known by %s is created valid, with what it needs and no more', (_, more, seen) => {
    const created = create(more);
    if ('errors' in created) throw new Error(created.errors.join('\n'));
    expect(created.change.path).toBe('content/sources/a-council-cautions.yaml');
    expect(sourceSchema.parse(parse(created.change.text ?? ''))).toMatchObject({ publisher: 'A council', seen });
  });

  test('is not asked for what only a document has', () => {
    expect(create({ seen: 'own page', shown: '', url: 'example.gov.uk' })).toEqual({
      errors: ['--url: “example.gov.uk” is not the address of a page. Write it whole, with https://.'],
    });
    expect(create({ seen: '' })).toEqual({ errors: [expect.stringMatching(/^--seen: This is needed/)] });
  });
});

test('a document is not asked for what only a page has', () => {
  const created = fileFromFlags('source', { ...answers, kind: 'board paper' }, context);
  expect('errors' in created && created.errors.map((line) => /^--[a-z-]+/.exec(line)?.[0])).toEqual([
    '--date',
    '--printed',
    '--how',
    '--extent',
    '--can-show',
    '--cannot-show',
  ]);
});
