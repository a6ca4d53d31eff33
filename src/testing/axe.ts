import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The rules to check, by tag: WCAG 2.2 A and AA, good practice, and the contrast of AAA for text. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const script = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface AxeNode {
  target: unknown;
  failureSummary?: string;
  any?: { message: string }[];
}
interface AxeReport {
  violations: { id: string; nodes: AxeNode[] }[];
  incomplete: { id: string; nodes: AxeNode[] }[];
}

// The AAA rule checks the same texts as the AA rule and requires more, so the second would find nothing else.
const rules = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } };
const scopes = {
  everything: { runOnly: tags, rules },
  // What axe checks with forced colours: whether a link can be distinguished from the text around it.
  'forced colours': { runOnly: ['link-in-text-block'] },
};

/**
 * What axe finds on a page in its current state, and what it could not decide, a line each. It is injected under the
 * page’s own policy.
 * @param scope what it checks: once a page was checked completely, forced colours change nothing but links
 */
export const runAxe = async (
  page: Page,
  scope: keyof typeof scopes = 'everything',
): Promise<{ violations: string[]; incomplete: string[] }> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  const report = await page.evaluate(
    async (options) => {
      const { violations, incomplete } = await (
        window as unknown as { axe: { run: (options: unknown) => Promise<AxeReport> } }
      ).axe.run(options);
      const brief = (found: AxeReport['violations']) =>
        found.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ target, failureSummary, any }) => ({ target, failureSummary, any })),
        }));
      return { violations: brief(violations), incomplete: brief(incomplete) } as unknown as AxeReport;
    },
    // No rule here reads style sheets, so none is fetched a second time.
    { ...scopes[scope], preload: false, resultTypes: ['violations', 'incomplete'] },
  );
  const format = (found: AxeReport['violations']) =>
    found.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ target, failureSummary, any }) =>
          `${id}: ${String(target)} ${failureSummary ?? any?.map(({ message }) => message).join(' ') ?? ''}`.replace(
            /\s+/g,
            ' ',
          ),
        ),
    );
  return { violations: format(report.violations), incomplete: format(report.incomplete) };
};
