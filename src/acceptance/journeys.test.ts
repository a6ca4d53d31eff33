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
import { enterOn } from '../testing/keyboard.ts';
import { site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';
import { assertKnown, readExpectations } from './expectations.ts';

const file = 'content/expectations/journeys.yaml';
const entry = strict({
  who: z.string().trim().min(1),
  finder: oneOf(Object.keys(finders) as FinderName[], 'finder'),
  place: z.string().trim().min(1).optional(),
  answers: z.record(z.string(), z.unknown()),
  groups: z.partialRecord(oneOf(groups, 'group'), z.array(idSchema).min(1)).default({}),
  // What is in neither group of the area, however many others are.
  notSuggested: z.array(idSchema).default([]),
  // Names and numbers that someone can go to today.
  today: z.array(z.string().trim().min(1)).default([]),
  opens: idSchema.optional(),
});
const expectations = readExpectations(file, entry);

/** A small phone, by touch and by keyboard. */
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

describe.runIf(expectations.length > 0)(`journeys of ${file}`, () => {
  const visit = useVisit(phone, 'all tests');
  const directory = readDirectory(site.content);
  const known = directory.schemes.filter(({ listing }) => listing.takesPeople).map(({ id }) => id);
  const nameOf = (id: string) => directory.schemes.find((scheme) => scheme.id === id)?.name ?? '';
  const played = expectations.flatMap((journey) => (['touch', 'keyboard'] as const).map((by) => ({ ...journey, by })));

  test.each(played)('line $line, by $by: $who', async (journey) => {
    const { line, by, finder, place, answers, groups: expected, notSuggested, today, opens } = journey;
    const { page } = visit;
    const where = `${file}:${line}`;
    const named = [...Object.values(expected).flat(), ...notSuggested, ...(opens ? [opens] : [])];
    assertKnown(where, named, known, 'scheme that takes people');
    const read = readGivenAnswers(JSON.stringify(answers), toAskedQuestions(finder, directory));
    if ('problem' in read) throw new Error(`${where}  ${read.problem}`);
    await page.setViewportSize(phone.viewport);
    // With answers in the fragment alone, the page that is open already would not read them.
    await page.goto('about:blank');
    await visit.open(`/${finder}/#${writeAnswers(read.answers)}`);
    if (place !== undefined) await answerWhere(page, place);
    await expect.poll(() => page.locator('[data-tally]').textContent()).not.toContain('So far');
    const hrefs = (ids: readonly string[]) => ids.map((id) => `/schemes/${id}/`);
    for (const [group, ids] of Object.entries(expected))
      expect(await hrefsOf(page, group as keyof typeof expected)).toEqual(expect.arrayContaining(hrefs(ids)));
    const suggested = [...(await hrefsOf(page, 'for-this')), ...(await hrefsOf(page, 'may-help'))];
    for (const href of hrefs(notSuggested)) expect(suggested).not.toContain(href);
    for (const words of today)
      await page.locator('[data-today], [data-danger]').getByText(words).locator('visible=true').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width);
    if (!opens) return;
    const link = page.locator(`[data-list] a[href="/schemes/${opens}/"]`);
    await (by === 'touch' ? link.tap() : enterOn(page, link));
    await page.locator('h1', { hasText: nameOf(opens) }).waitFor();
  });
});

test('every journey can be read', () => {
  expect(expectations.every(({ line }) => line > 0)).toBe(true);
});
