import { parse, parseCSL, parseRIS } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { toRemark } from '../../domain/figures/citation.ts';
import { fixture } from '../../testing/content-folder.ts';
import { getCitations, toCitable, toCitations } from './citations.ts';
import { readDirectory } from '../from-files.ts';

const site = { name: 'Signpost Directory', url: new URL('https://directory.example/') };
const { outcomes } = readDirectory(fixture);
const figures = outcomes.map((view) => ({
  address: `${view.scheme.id}/${view.id}`,
  view,
  remark: toRemark(toCitable(view, site)),
  citations: getCitations(view, site),
}));

/** The words inside a value of the independent parser, which keeps text as a tree of marked pieces. */
const textIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]) => (key === 'type' || key === 'marks' || key === 'attrs' ? '' : textIn(inner)))
    .join('');
};
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('there are figures of every type to cite', () => {
  expect([...new Set(figures.map(({ view }) => view.outcome.type))].toSorted()).toEqual(
    ['proportion', 'count', 'change', 'money', 'rating'].toSorted(),
  );
});

describe.each(figures)('$address', ({ view, remark, citations }) => {
  test('every caution is in every format', () => {
    const texts = {
      harvard: citations.harvard,
      oscola: citations.oscola,
      ris: citations.ris,
      csl: (JSON.parse(citations.csl) as { note: string }[])[0]?.note ?? '',
      bibtex: plain(textIn(Object.values(parse(citations.bibtex).entries)[0]?.fields)),
    };
    for (const [format, text] of Object.entries(texts))
      for (const { words } of view.limits) expect(plain(text), format).toContain(words);
  });

  test('the publisher comes first in the text formats, or the title where no publisher is printed', () => {
    const { publisher, title } = toCitable(view, site);
    expect(citations.harvard.startsWith(publisher ?? title)).toBe(true);
    expect(citations.oscola.startsWith(publisher ?? `‘${title}’`)).toBe(true);
  });

  test('BibTeX reads back: one report, its title, address, year and remark', () => {
    const { entries, errors } = parse(citations.bibtex);
    expect(errors).toEqual([]);
    const [entry, ...more] = Object.values(entries);
    expect(more).toEqual([]);
    expect(entry?.bib_type).toBe('report');
    expect(plain(textIn(entry?.fields['title']))).toBe(view.source.name);
    expect(textIn(entry?.fields['url'])).toBe(new URL(view.href, site.url).href);
    expect(textIn(entry?.fields['date'])).toContain(view.printed.value.slice(0, 4));
    expect(plain(textIn(entry?.fields['note']))).toBe(plain(remark));
  });

  test('RIS reads back: one report, its title, address and remark', () => {
    expect(citations.ris.split('\n').filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    const [entry, ...more] = Object.values(parseRIS(citations.ris).entries);
    expect(more).toEqual([]);
    expect(entry?.bib_type).toBe('report');
    expect(plain(textIn(entry?.fields['title']))).toBe(view.source.name);
    expect(textIn(entry?.fields['url'])).toBe(new URL(view.href, site.url).href);
    expect(plain(textIn(entry))).toContain(plain(remark));
  });

  test('CSL-JSON reads back: one report, its title, address and remark', () => {
    const [entry, ...more] = Object.values(
      parseCSL(
        Object.fromEntries((JSON.parse(citations.csl) as { id: string }[]).map((item) => [item.id, item])) as never,
      ),
    );
    expect(more).toEqual([]);
    expect(entry?.bib_type).toBe('report');
    expect(plain(textIn(entry?.fields['title']))).toBe(view.source.name);
    expect(textIn(entry?.fields['url'])).toBe(new URL(view.href, site.url).href);
    expect(plain(textIn(entry))).toContain(plain(remark));
  });
});

test('no two figures share a key', () => {
  const keys = figures.map(({ citations }) => /\{(.*),/.exec(citations.bibtex)?.[1]);
  expect(new Set(keys).size).toBe(figures.length);
});

// The worked example of RIS and BibTeX as their own documents give it: RIS, “RIS Format Specifications” (Research
// Information Systems, 2001): a tag of two letters, two spaces, a hyphen, a space, TY first and ER last. Harvard as in
// the style file harvard1: author (year) title, page, address.
test('one figure in every format, whole', () => {
  const cited = toCitations({
    address: 'a-scheme/a-figure',
    statement: '30% of 10 people’s £5 & “more” were kept',
    verdict: 'Quote with care',
    ours: null,
    limits: [{ sort: 'weak', words: 'A small group, under 50.' }],
    publisher: 'Dunmarsh-Orrin Police',
    title: 'A Report',
    date: '2020-09-21',
    isDateInferred: false,
    at: 'page 7',
    url: 'https://directory.example/a/',
    by: 'Signpost Directory',
  });
  expect(cited.harvard).toBe(
    'Dunmarsh-Orrin Police (2020) A Report, p. 7. Available at: https://directory.example/a/. 30% of 10 people’s ' +
      '£5 & “more” were kept (page 7). Verdict of Signpost Directory: quote with care. Caution: ' +
      'A small group, under 50.',
  );
  expect(cited.ris).toBe(
    [
      'TY  - RPRT',
      'AU  - Dunmarsh-Orrin Police',
      'DA  - 2020/9/21/',
      'PY  - 2020',
      'N1  - 30% of 10 people’s £5 & “more” were kept (page 7). Verdict of Signpost Directory: quote with care. ' +
        'Caution: A small group, under 50.',
      'SP  - 7',
      'TI  - A Report',
      'UR  - https://directory.example/a/',
      'ER  - ',
    ].join('\n'),
  );
  expect(cited.bibtex).toMatch(/^@techreport\{ascheme/);
  expect(cited.bibtex).toContain(
    '30\\% of 10 people’s £5 \\& “more” were kept (page 7). Verdict of Signpost Directory: quote with care. ' +
      'Caution: A small group, under 50.',
  );
});
