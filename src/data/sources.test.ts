import { describe, expect, test } from 'vitest';
import {
  cite,
  entry,
  makeArea,
  makeGuide,
  makeOfficialPage,
  makeProvider,
  makeRegion,
  makeScheme,
  makeSource,
  makeVocabulary,
  outcomeFields,
} from '../testing/make-entry.ts';
import { vocabularyNames } from '../schemas/vocabulary.ts';
import { countDirectory } from './counts.ts';
import type { Content } from './content.ts';
import { joinContent } from './join.ts';
import { documentsOf } from './sources.ts';

const at = (document: string) => ({ document, at: 'text of the page' });
const dated = (value: string) => ({
  on: 'own page',
  date: { state: 'known', value, words: value, basis: 'printed', how: 'It shows it' },
});
const vocabularyWith = (source: { document: string; at: string }) => {
  const list = makeVocabulary('first');
  return { ...list, terms: list.terms.map((term) => ({ ...term, source })) };
};

/** A directory of one document, two pages without a date and a newer page that shows one. */
const join = (schemes: Content['schemes'] = [entry('schemes', 'a-scheme', makeScheme())] as Content['schemes']) =>
  joinContent({
    schemes,
    providers: [entry('providers', 'a-provider', makeProvider({ source: at('undated-page') }))],
    guides: [entry('guides', 'a-guide', makeGuide({ title: 'A guide', sources: [at('undated-page'), cite] }))],
    sources: [
      entry('sources', 'undated-page', makeOfficialPage({ title: 'Undated' })),
      entry('sources', 'listed-page', makeOfficialPage({ title: 'Listed', seen: { on: 'public list' } })),
      entry(
        'sources',
        'dated-page',
        makeOfficialPage({
          title: 'Dated',
          seen: dated('2025-11-13'),
          notices: [{ words: 'It will end.', at: 'its text', areas: ['north-east'] }],
        }),
      ),
      entry('sources', 'report-2021', makeSource()),
    ],
    themes: [],
    families: [],
    routes: [],
    cautions: [],
    areaContacts: [],
    nationalLines: [],
    vocabulary: vocabularyNames.map((list) =>
      entry('vocabulary', list, list === 'disposals' ? vocabularyWith(at('listed-page')) : makeVocabulary('first')),
    ),
    areas: ['brackwater', 'ashmere', 'kingshythe'].map((slug) => entry('areas', slug, makeArea(slug))),
    search: [],
    regions: [entry('regions', 'north-east', makeRegion('north-east', ['brackwater', 'ashmere']))],
  } as Content);
const sourceOf = (id: string) => join().sources.find((source) => source.id === id);
const schemeFrom = (...documents: string[]) =>
  join([entry('schemes', 'a-scheme', makeScheme({ sources: documents.map(at) }))] as unknown as Content['schemes'])
    .schemes[0];

test('sources are in order of date, and pages that show none come last', () => {
  expect(join().sources.map(({ id }) => id)).toEqual(['report-2021', 'dated-page', 'listed-page', 'undated-page']);
});

test('pages are no documents: they change neither their number nor the years that the entries are from', () => {
  const directory = join();
  expect(documentsOf(directory.sources).map(({ id }) => id)).toEqual(['report-2021']);
  expect(countDirectory(directory)).toMatchObject({ documents: 1, years: { first: '2021', last: '2021' } });
});

describe('a scheme', () => {
  test('is not made newer, or older, by a page that shows no date', () => {
    expect(schemeFrom('report-2021', 'undated-page', 'listed-page')).toMatchObject({
      freshness: { words: '2021', from: '2021' },
      dated: ['2021', 'undated'],
    });
  });

  test('that comes from such pages alone has no year', () => {
    expect(schemeFrom('undated-page')).toMatchObject({
      freshness: { words: null, from: null },
      dated: ['undated'],
    });
  });

  test('cannot have a figure from one', () => {
    const outcomes = [outcomeFields('count', { source: at('undated-page') })];
    expect(() =>
      join([entry('schemes', 'a-scheme', makeScheme({ outcomes }))] as unknown as Content['schemes']),
    ).toThrow('A figure of “a-scheme” is cited from “undated-page”, which shows no date.');
  });
});

describe('what cites a source', () => {
  test.each([
    ['undated-page', ['A guide', 'Valid Provider']],
    ['listed-page', ['Label of first']],
    ['dated-page', ['north-east']],
    ['report-2021', ['A guide']],
  ])('%s', (id, names) => {
    expect(sourceOf(id)?.citedBy.map(({ name }) => name)).toEqual(names);
  });
});

test('a notice is shown on the page of the larger place and on those of its areas, with its source', () => {
  const { areas, regions } = join();
  const shown = [...areas, ...regions].map(({ id, notices }) => [
    id,
    notices.map(({ words, cite: { label } }) => `${words} ${label}`),
  ]);
  const words = ['It will end. A council, a page, its text'];
  expect(Object.fromEntries(shown)).toEqual({ ashmere: words, brackwater: words, kingshythe: [], 'north-east': words });
});
