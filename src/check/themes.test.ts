import { expect, test } from 'vitest';
import { themeSchema } from '../schemas/theme.ts';
import type { CheckedContent } from './content.ts';
import { checkThemes } from './themes.ts';

const theme = (fields: Record<string, unknown>) =>
  themeSchema.parse({ title: 'Work', question: 'Do people find work?', words: 'Placements.', order: 1, ...fields });
const contentOf = (fields: Record<string, unknown>): CheckedContent => {
  const none = { state: 'not stated' };
  return {
    themes: [{ id: 'work', file: 'content/themes/work.yaml', lineOf: () => 5, value: theme(fields) }],
    schemes: [{ value: { needs: { state: 'known', value: ['work'] }, approaches: none, audiences: none } }],
    vocabulary: [{ id: 'needs', value: { terms: [{ id: 'work' }, { id: 'driving' }] } }],
  } as unknown as CheckedContent;
};

test('a theme that collects a scheme is valid', () => {
  expect(checkThemes(contentOf({ needs: ['work'] }))).toEqual([]);
});

test('an unknown term is named, with the nearest that exists', () => {
  expect(checkThemes(contentOf({ needs: ['drivin'] }))).toEqual([
    {
      file: 'content/themes/work.yaml',
      line: 5,
      message: '“drivin” is not in content/vocabulary/needs.yaml; did you mean “driving”? Write one of: work, driving',
    },
  ]);
});

test('a theme that collects no scheme is reported', () => {
  expect(checkThemes(contentOf({ needs: ['driving'] })).map(({ message }) => message)).toEqual([
    'collects no scheme. Name needs, approaches or audiences that schemes of content/schemes have',
  ]);
});
