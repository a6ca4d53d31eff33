import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { toAskedQuestions } from '../data/finder/questions.ts';
import { readDirectory } from '../data/from-files.ts';
import { finders, type FinderName } from '../domain/finder/finders.ts';
import { writeAnswers } from '../domain/finder/fragment.ts';
import { readGivenAnswers } from '../domain/finder/given-answers.ts';
import { groups } from '../domain/finder/matching.ts';
import { idSchema } from '../schemas/cite.ts';
import { oneOf, strict } from '../schemas/strict.ts';
import { answerWhere, hrefsOf } from '../testing/finder.ts';
import { site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';
import { assertKnown, readExpectations } from './expectations.ts';

const file = 'content/expectations/journeys.yaml';
const entry = strict({
  who: z.string().trim().min(1),
  finder: oneOf(Object.keys(finders) as FinderName[], 'finder'),
  place: z.string().trim().min(1).optional(),
  answers: z.record(z.string(), z.unknown()),
  groups: z.partialRecord(oneOf(groups, 'group'), z.array(idSchema).min(1)),
  opens: idSchema,
});
const expectations = readExpectations(file, entry);

describe.runIf(expectations.length > 0)(`journeys of ${file}`, () => {
  const visit = useVisit({}, 'all tests');
  const directory = readDirectory(site.content);
  const known = directory.schemes.filter(({ listing }) => listing.takesPeople).map(({ id }) => id);

  test.each(expectations)('line $line: $who', async ({ line, finder, place, answers, groups: expected, opens }) => {
    const { page } = visit;
    const where = `${file}:${line}`;
    assertKnown(where, [...Object.values(expected).flat(), opens], known, 'scheme that takes people');
    const asked = toAskedQuestions(finder, directory);
    const read = readGivenAnswers(JSON.stringify(answers), asked);
    if ('problem' in read) throw new Error(`${where}  ${read.problem}`);
    // With answers in the fragment alone, the page that is open already would not read them.
    await page.goto('about:blank');
    await visit.open(`/${finder}/#${writeAnswers(read.answers)}`);
    const title = asked.find(({ question }) => question === 'area')?.title ?? '';
    if (place !== undefined) await answerWhere(page, { title, place });
    await expect.poll(() => page.locator('[data-tally]').textContent()).not.toContain('So far');
    for (const [group, ids] of Object.entries(expected))
      expect(await hrefsOf(page, group as keyof typeof expected)).toEqual(
        expect.arrayContaining(ids.map((id) => `/schemes/${id}/`)),
      );
    await page.locator(`[data-list] a[href="/schemes/${opens}/"]`).click();
    await page.locator('h1', { hasText: directory.schemes.find(({ id }) => id === opens)?.name ?? '' }).waitFor();
  });
});

test('every journey can be read', () => {
  expect(expectations.every(({ line }) => line > 0)).toBe(true);
});
