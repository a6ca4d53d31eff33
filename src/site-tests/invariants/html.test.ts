import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pagesWithNewPieces } from '../../testing/built.ts';
import { pagesOfSite } from '../../testing/site.ts';

const pages = pagesOfSite();
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Only a file from another origin needs a hash, and none is loaded from one.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

test('every page is valid HTML', async () => {
  const problems: string[] = [];
  // To validate every page of a large site would take longer than to build it.
  for (const { path, html } of pagesWithNewPieces(pages)) {
    const report = await validator.validateString(html);
    for (const result of report.results)
      for (const { line, ruleId, message } of result.messages) problems.push(`${path}:${line} ${ruleId} ${message}`);
  }
  expect(problems).toEqual([]);
});

test('every page has one h1, a title of its own, a description, and headings in order', () => {
  const titles = new Map<string, string>();
  const problems = pages.flatMap(({ path, document }) => {
    const title = document.title;
    const twin = titles.get(title);
    titles.set(title, path);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    return [
      ...(document.querySelectorAll('h1').length === 1
        ? []
        : [`${path} has ${document.querySelectorAll('h1').length} h1`]),
      ...(twin ? [`${path} has the title of ${twin}`] : []),
      ...(document.querySelector('meta[name="description"]')?.getAttribute('content')
        ? []
        : [`${path} has no description`]),
      ...(levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)
        ? [`${path} leaves out a heading level: ${levels.join(' ')}`]
        : []),
    ];
  });
  expect(problems).toEqual([]);
});

test('every id is unique on its page', () => {
  const twice = pages.flatMap(({ path, document }) => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('nothing is inline that the policy would block', () => {
  const inline = pages.flatMap(({ path, document }) =>
    [
      ...document.querySelectorAll(
        'style, [style], script:not([src]):not([type="application/json"]):not([type="application/ld+json"])',
      ),
    ].map(({ tagName }) => `${path} ${tagName}`),
  );
  expect(inline).toEqual([]);
});

test('a script element without a file has only data: valid JSON', () => {
  const problems = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('script:not([src])')].flatMap(({ textContent }) => {
      try {
        JSON.parse(textContent ?? '');
        return [];
      } catch {
        return [path];
      }
    }),
  );
  expect(problems).toEqual([]);
});
