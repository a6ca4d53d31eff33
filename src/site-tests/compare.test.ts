import { describe, expect, test } from 'vitest';
import { useVisit } from '../testing/visit.ts';

describe('schemes side by side', () => {
  const visit = useVisit({}, 'all tests');
  const cellsOf = (label: string) =>
    visit.page.locator('tbody tr', { has: visit.page.locator('th', { hasText: label }) }).first();

  test('say why something is not stated or does not apply, and a row differs only where its words do', async () => {
    await visit.open('/compare/#schemes=lantern-mentors,ferry-house,east-vale-small-grants');
    await visit.page.getByText('3 schemes side by side.').waitFor();
    const rows = await visit.page.locator('tbody[data-body] tr').evaluateAll((all) =>
      all.map((row) => ({
        isDifferent: row.querySelector('.differs') !== null,
        words: [...row.querySelectorAll('td .cell > span')].map((cell) => cell.firstChild?.textContent ?? ''),
      })),
    );
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter(({ isDifferent, words }) => isDifferent !== new Set(words).size > 1)).toEqual([]);
    const all = rows.flatMap(({ words }) => words);
    expect(all.some((words) => /^Not stated\. \w/.test(words))).toBe(true);
    expect(all.some((words) => /^Does not apply: \w/.test(words))).toBe(true);
    expect(await cellsOf('Ended or due to end').isVisible()).toBe(true);
  });
});
