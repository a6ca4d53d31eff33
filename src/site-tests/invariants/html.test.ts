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
  const faults: string[] = [];
  // To validate every page of a large site would take longer than to build it.
  for (const { path, html } of pagesWithNewPieces(pages)) {
    const report = await validator.validateString(html);
    for (const result of report.results)
      for (const { line, ruleId, message } of result.messages) faults.push(`${path}:${line} ${ruleId} ${message}`);
  }
  expect(faults).toEqual([]);
});

test('every page has one h1, a title of its own, a description, and headings in order', () => {
  const titles = new Map<string, string>();
  const faults = pages.flatMap(({ path, document }) => {
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
  expect(faults).toEqual([]);
});

test('every id stands once on its page', () => {
  const twice = pages.flatMap(({ path, document }) => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('nothing stands inline that the policy would refuse', () => {
  const inline = pages.flatMap(({ path, document }) =>
    [
      ...document.querySelectorAll(
        'style, [style], script:not([src]):not([type="application/json"]):not([type="application/ld+json"])',
      ),
    ].map(({ tagName }) => `${path} ${tagName}`),
  );
  expect(inline).toEqual([]);
});

test('what stands in a script element without a file is data: JSON that can be read', () => {
  const faults = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('script:not([src])')].flatMap(({ textContent }) => {
      try {
        JSON.parse(textContent ?? '');
        return [];
      } catch {
        return [path];
      }
    }),
  );
  expect(faults).toEqual([]);
});
