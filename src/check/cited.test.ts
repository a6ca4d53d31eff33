import { describe, expect, test } from 'vitest';
import { makeContent } from '../testing/content-folder.ts';

const page = `title: A page
short: A page
kind: official page
publisher: A council
url: https://www.example.gov.uk/page
seen: { on: own page, date: { state: not stated } }
`;
const datedPage = page.replace(
  '{ state: not stated }',
  '{ state: known, value: 2026-01-02, words: 2 January 2026, basis: printed, how: It shows it }',
);
/** A valid folder with an official page, and its figures cited from there. */
const withPage = (text: string) => {
  const content = makeContent();
  content.write('sources/page.yaml', text);
  return content;
};
/** Has a passage of the scheme, which cites the report, cite the page. */
const citePage = (content: ReturnType<typeof makeContent>, passage: string) => {
  content.edit('schemes/valid-scheme.mdx', 'sources:\n', 'sources:\n  page-text: { document: page, at: its text }\n');
  content.edit('schemes/valid-scheme.mdx', `${passage}source: report-2021-1`, `${passage}source: page-text`);
};
const citeFigure = (content: ReturnType<typeof makeContent>) => citePage(content, 'comparator, countedBy]\n    ');

describe('a figure', () => {
  test('may be cited from a page that shows its date', () => {
    const content = withPage(datedPage);
    citeFigure(content);
    expect(content.messages()).toEqual([]);
  });

  test('of a scheme may not be cited from one that shows none', () => {
    const content = withPage(page);
    citeFigure(content);
    expect(content.messages()).toEqual([
      expect.stringMatching(
        /valid-scheme\.mdx:39 {2}the figure “people-referred” is cited from “page”, which shows no date\. /,
      ),
    ]);
  });

  test('about the problem may not either', () => {
    const content = withPage(`${page}context:\n  - { id: a-half, words: Half., source: { document: page, at: x } }\n`);
    expect(content.messages()).toEqual([
      'content/sources/page.yaml:8  the figure “a-half” is cited from “page”, which shows no date. Cite something ' +
        'with a date, or leave the figure out: nobody could tell how old it is',
    ]);
  });

  test('facts that are no figures may come from any page', () => {
    const content = withPage(page);
    citePage(content, 'asPrinted: over 18, ');
    expect(content.messages()).toEqual([]);
  });
});

describe('a guide', () => {
  const guide = (sources: string, prose: string) => {
    const content = withPage(page);
    content.edit('guides/a-guide.mdx', 'order: 1\n', `order: 1\n${sources}`);
    content.edit('guides/a-guide.mdx', 'So it is.', prose);
    return content.messages();
  };
  const list = 'sources: [{ document: page, at: its text }]\n';

  test('that cites in its prose what it lists is valid, and so is one that cites nothing', () => {
    expect(guide(list, 'So it is ([a council](/sources/page/)).')).toEqual([]);
    expect(guide('', 'So it is.')).toEqual([]);
  });

  test('that lists what its prose does not cite is reported with its line', () => {
    expect(guide(list, 'So it is.')).toEqual([
      'content/guides/a-guide.mdx:5  lists the source “page”, which its prose does not cite. Link to /sources/page/ ' +
        'beside what it supports, or take it out of the list',
    ]);
  });

  test('that cites in its prose what it does not list is reported with its line', () => {
    expect(guide('', 'One.\n\nSo it is ([a council](/sources/page/)).')).toEqual([
      'content/guides/a-guide.mdx:10  cites /sources/page/, which is not in its list of sources. Add { document: ' +
        'page, at: … } there',
    ]);
  });
});
