import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { readDirectory } from '../data/from-files.ts';
import { idSchema } from '../schemas/cite.ts';
import { strict } from '../schemas/strict.ts';
import { hrefsOn, searchFor } from '../testing/search.ts';
import { site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';
import { assertKnown, readExpectations } from './expectations.ts';

const file = 'content/expectations/search.yaml';
/** How many results are shown at first: an expectation is about those. */
const shown = 10;
const entry = strict({
  query: z.string().trim().min(1),
  first: z.array(idSchema).min(1),
  within: z.number().int().min(1).max(shown),
}).refine(({ first, within }) => first.length <= within, {
  error: 'is less than the schemes that first lists',
  path: ['within'],
});
const expectations = readExpectations(file, entry);

describe.runIf(expectations.length > 0)(`what ${file} expects of the search`, () => {
  const visit = useVisit({}, 'all tests');
  const known = readDirectory(site.content).schemes.map(({ id }) => id);

  test.each(expectations)('line $line: “$query”', async ({ line, query, first, within }) => {
    assertKnown(`${file}:${line}`, first, known);
    await searchFor(visit, query);
    const found = (await hrefsOn(visit.page)).slice(0, within);
    expect(found).toEqual(expect.arrayContaining(first.map((id) => `/schemes/${id}/`)));
  });
});

test('every expectation can be read', () => {
  expect(expectations.every(({ line }) => line > 0)).toBe(true);
});
