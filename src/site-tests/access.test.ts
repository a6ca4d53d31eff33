import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { useVisit } from './visit.ts';

const visit = useVisit();

/** One page of every kind. */
const paths = [
  '/', '/schemes/', '/schemes/cleveland-divert/', '/schemes/restorative-cleveland/', '/providers/', '/providers/cleveland-pcc/', '/areas/', '/areas/cheshire/', '/areas/northern-ireland/',
  '/needs/', '/needs/housing/', '/stages/prison/', '/disposals/conditional-caution/', '/approaches/mentoring/', '/audiences/women/', '/sources/', '/sources/apcc-2021/', '/guides/',
  '/guides/how-to-read-a-figure/', '/outcomes/', '/outcomes/surrey-checkpoint/reoffended-within-a-year/', '/search/', '/find/', '/refer/', '/compare/', '/help-now/', '/about/', '/data-quality/', '/data/', '/404.html',
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Findings {
  violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[];
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(paths)('axe finds nothing on %s', async (path) => {
    const { page, open } = visit;
    await page.emulateMedia({ colorScheme });
    await open(path);
    await page.evaluate(axe);
    const findings = await page.evaluate(
      async (run) => {
        const { violations } = await (window as unknown as { axe: { run: (options: unknown) => Promise<Findings> } }).axe.run(run);
        return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${String(target)} ${failureSummary}`).join(' | ')}`);
      },
      { runOnly: tags, rules: { 'color-contrast-enhanced': { enabled: true } } },
    );
    expect(findings).toEqual([]);
  });
});

test.each(paths)('%s does not scroll sideways at 320 pixels', async (path) => {
  const { page, open } = visit;
  await page.setViewportSize({ width: 320, height: 640 });
  await open(path);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
