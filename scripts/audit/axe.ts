import type { Page } from 'playwright-core';
import { assertContent } from '../../src/check/check.ts';
import { runAxe } from '../../src/testing/axe.ts';
import { readPages } from '../../src/testing/built.ts';
import { showProgress, type Audit } from './audit.ts';

/**
 * Every page of dist, in light and in dark, and states of search and finders: what axe finds and what it could not
 * decide.
 */
export const auditAxe: Audit = async ({ browser, origin }) => {
  const failures: string[] = [];
  const paths = readPages().map(({ path }) => path);
  const states = toStates(paths);
  const incomplete = new Map<string, number>();
  let findings = 0;
  let checked = 0;
  const check = async (page: Page, name: string) => {
    const report = await runAxe(page);
    findings += report.violations.length;
    for (const violation of report.violations) failures.push(`axe ${name}: ${violation}`);
    for (const finding of report.incomplete)
      incomplete.set(finding.split(' ')[0] ?? '', (incomplete.get(finding.split(' ')[0] ?? '') ?? 0) + 1);
    checked += 1;
    showProgress(`axe: ${checked} of about ${paths.length * 2 + states.length * 2}, ${findings} findings`);
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await (await browser.newContext({ colorScheme })).newPage();
    for (const path of paths) {
      await page.goto(origin + path);
      await check(page, `${path} in ${colorScheme}`);
    }
    for (const { name, path, until } of states) {
      await page.goto('about:blank');
      await page.goto(origin + path);
      await page.locator(until).first().waitFor();
      await check(page, `${name} in ${colorScheme}`);
    }
    await page.context().close();
  }
  console.log(
    `axe: ${paths.length} pages and ${states.length} states, each in light and dark: ${checked} checked, ${findings} ` +
      `findings`,
  );
  for (const [rule, count] of incomplete) console.log(`  could not decide ${rule} ${count} times`);
  return failures;
};

/**
 * States of search and of the finders that no page shows when it is opened.
 * @param paths addresses of the site, of which the first area, stage, need and schemes are taken
 */
const toStates = (paths: readonly string[]): { name: string; path: string; until: string }[] => {
  const idsIn = (list: string) => paths.flatMap((path) => new RegExp(`^/${list}/([^/]+)/$`).exec(path)?.[1] ?? []);
  const [area] = idsIn('areas');
  const [stage] = idsIn('stages');
  const [need] = idsIn('needs');
  const needs = assertContent().vocabulary.find(({ id }) => id === 'needs')?.value.terms ?? [];
  const sensitive = needs.find((term) => term.sensitive)?.id;
  return [
    { name: 'search with results', path: '/search/#q=hostel', until: '[data-list] > li' },
    { name: 'search narrowed', path: `/search/#need=${need}`, until: '[data-chosen] li' },
    { name: 'search corrected', path: '/search/#q=acohol', until: '[data-corrected]:not([hidden])' },
    { name: 'search without a match', path: '/search/#q=archery', until: '[data-empty]:not([hidden])' },
    { name: 'search in danger', path: '/search/#q=he+hits+me', until: '[data-danger]:not([hidden])' },
    {
      name: 'finder with answers',
      path: `/find/#area=${area}&age=17&gender=men`,
      until: '[data-answers]:not([hidden])',
    },
    { name: 'finder in danger', path: `/find/#needs=${sensitive}`, until: '[data-danger]:not([hidden])' },
    {
      name: 'referral finder with answers',
      path: `/refer/#area=${area}&stage=${stage}`,
      until: '[data-answers]:not([hidden])',
    },
    {
      name: 'comparison',
      path: `/compare/#schemes=${idsIn('schemes').slice(0, 2).join()}`,
      until: '[data-box]:not([hidden])',
    },
  ];
};
