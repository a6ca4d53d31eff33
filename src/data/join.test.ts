import { beforeEach, describe, expect, test } from 'vitest';
import {
  cite,
  entry,
  known,
  makeArea,
  makeGuide,
  makeOutcome,
  makeProvider,
  makeRegion,
  makeSource,
  makeVocabulary,
  outcomeFields,
  schemeEntry,
} from '../testing/make-entry.ts';
import { vocabularyNames } from '../schemas/vocabulary.ts';
import type { Content } from './content.ts';
import { joinContent } from './join.ts';

const names = (views: readonly { id: string }[]) => views.map(({ id }) => id);

let content: Content;
beforeEach(() => {
  content = {
    schemes: [
      schemeEntry('divert', {
        name: 'Divert',
        needs: known(['drugs', 'abuse']),
        organisations: [
          { provider: 'ashmere-pcc', role: 'leads', source: cite },
          { provider: 'lamp-trust', role: 'supports', words: 'Support for women', source: cite },
        ],
        outcomes: [outcomeFields('proportion', { qualifier: 'over' })],
        related: [{ scheme: 'a-fund', why: 'It pays for it' }],
      }),
      schemeEntry('a-fund', {
        name: 'A Fund',
        takesPeople: false,
        whyNot: 'It is a fund',
        area: known({ areas: ['east-vale'], extent: 'whole area', ties: 'not stated' }),
      }),
    ],
    providers: [
      entry('providers', 'lamp-trust', makeProvider({ name: 'Lamp Trust', areas: ['east-vale', 'brackwater'] })),
      entry('providers', 'ashmere-pcc', makeProvider({ name: 'Ashmere PCC', areas: ['ashmere'] })),
    ],
    guides: [entry('guides', 'second', makeGuide({ order: 2 })), entry('guides', 'first', makeGuide({ order: 1 }))],
    sources: [
      entry('sources', 'report-2021', makeSource()),
      entry(
        'sources',
        'paper-2016',
        makeSource({
          short: 'Paper 2016',
          date: { value: '2016-09-21', words: '21 September 2016', basis: 'printed', how: 'On its cover' },
        }),
      ),
    ],
    themes: [],
    families: [],
    vocabulary: vocabularyNames.map((list) =>
      entry('vocabulary', list, makeVocabulary(...(list === 'needs' ? ['drugs', 'ABUSE', 'debt'] : ['first']))),
    ),
    areas: ['brackwater', 'ashmere', 'kingshythe'].map((slug) =>
      entry('areas', slug, makeArea(slug, { neighbours: slug === 'ashmere' ? ['E-brackwater', 'E-gone'] : [] })),
    ),
    search: [],
    regions: [entry('regions', 'east-vale', makeRegion('east-vale', ['brackwater', 'ashmere']))],
  };
});
const join = () => joinContent(content);
const schemeOf = (id: string) => {
  const found = join().schemes.find((view) => view.id === id);
  if (!found) throw new Error(`No scheme ${id}`);
  return found;
};

describe('a scheme', () => {
  test('has its organisations, terms and sources joined', () => {
    const divert = schemeOf('divert');
    expect(
      divert.organisations.map(({ role, words, provider, cite: { label, href } }) => [
        role,
        words,
        provider.name,
        label,
        href,
      ]),
    ).toEqual([
      ['leads', undefined, 'Ashmere PCC', 'Report 2021, section 4, page 11', '/sources/report-2021/'],
      ['supports', 'Support for women', 'Lamp Trust', 'Report 2021, section 4, page 11', '/sources/report-2021/'],
    ]);
    expect(divert.terms.needs.map(({ name, href }) => [name, href])).toEqual([
      ['Label of drugs', '/needs/drugs/'],
      ['Label of ABUSE', '/needs/abuse/'],
    ]);
    expect(divert.terms.stages).toEqual([]);
    expect(divert.sources.map(({ source, cite: { label } }) => [source.name, label])).toEqual([
      ['A Report', 'Report 2021, section 4, page 11'],
    ]);
    expect(divert).toMatchObject({
      href: '/schemes/divert/',
      name: 'Divert',
      freshness: { origin: 'As described in 2021', since: 'not confirmed since' },
    });
  });

  test.each([
    ['divert', true],
    ['a-fund', false],
  ])('%s: its page is for somebody at risk is %s, from its needs', (id, isSensitive) => {
    expect(schemeOf(id).isSensitive).toBe(isSensitive);
  });

  test('in a larger place works in the police areas that it is made of', () => {
    const fund = schemeOf('a-fund');
    expect(names(fund.areas)).toEqual(['east-vale']);
    expect(names(fund.policeAreas)).toEqual(['brackwater', 'ashmere']);
  });

  test('in a larger place and in an area of it works there once', () => {
    content.schemes = [
      schemeEntry('both', {
        area: known({ areas: ['ashmere', 'east-vale'], extent: 'not stated', ties: 'not stated' }),
      }),
    ];
    expect(names(schemeOf('both').policeAreas)).toEqual(['ashmere', 'brackwater']);
  });

  test('that states no area is in none', () => {
    content.schemes = [schemeEntry('anywhere', { area: { state: 'not stated' } })];
    expect(schemeOf('anywhere')).toMatchObject({
      areas: [],
      policeAreas: [],
      ask: ['the police and crime commissioner or mayor for your area'],
    });
  });

  test('that takes nobody has the questions about taking part answered for it', () => {
    expect(schemeOf('a-fund').listing.cost).toEqual({ state: 'does not apply', why: 'It is a fund' });
  });

  test('has its related schemes joined, whatever their order', () => {
    const divert = schemeOf('divert');
    expect(divert.related.map(({ scheme: { name, href }, why }) => [name, href, why])).toEqual([
      ['A Fund', '/schemes/a-fund/', 'It pays for it'],
    ]);
  });
});

describe('a figure', () => {
  test('has its words, its address and its source', () => {
    const [view, ...more] = join().outcomes;
    expect(more).toEqual([]);
    expect(view).toMatchObject({
      id: 'finished',
      name: 'Finished, Divert',
      href: '/outcomes/divert/finished/',
      figure: 'over 6 of 136',
      statement: 'over 6 of 136 people finished',
      cite: { href: '/sources/report-2021/' },
    });
    expect(view?.scheme.id).toBe('divert');
    expect(view?.outcome).toEqual(makeOutcome('proportion', { qualifier: 'over' }));
  });

  test.each([
    ['policy briefing', false],
    ['board paper', false],
    ['self-reported showcase', true],
    ['award shortlist', true],
  ])('from a document of the kind “%s”: said to be self-reported is %s', (kind, expected) => {
    content.sources = [entry('sources', 'report-2021', makeSource({ kind }))];
    expect(
      join().outcomes[0]?.limits.some(({ words }) =>
        words.startsWith('Those who run or pay for the scheme chose to print it'),
      ),
    ).toBe(expected);
  });
});

describe('what a scheme names lists it', () => {
  test('its areas, the larger ones and those they are made of', () => {
    const { areas, regions } = join();
    expect(areas.map(({ id, schemes }) => [id, names(schemes)])).toEqual([
      ['ashmere', ['divert', 'a-fund']],
      ['brackwater', ['a-fund']],
      ['kingshythe', []],
    ]);
    expect(regions.map(({ id, schemes }) => [id, names(schemes)])).toEqual([['east-vale', ['a-fund']]]);
  });

  test('its terms', () => {
    expect(join().terms.needs.map(({ id, schemes }) => [id, names(schemes)])).toEqual([
      ['drugs', ['divert']],
      ['abuse', ['divert']],
      ['debt', []],
    ]);
  });

  test('its organisations, with the role in it', () => {
    expect(
      join().providers.map(({ id, roles }) => [id, roles.map(({ role, scheme: { id: named } }) => `${role} ${named}`)]),
    ).toEqual([
      ['ashmere-pcc', ['leads divert']],
      ['lamp-trust', ['supports divert']],
    ]);
  });

  test('its documents, once for each even where it names several places in one', () => {
    content.schemes = [
      schemeEntry('divert', { sources: [cite, { ...cite, at: 'page 30' }, { document: 'paper-2016', at: 'page 2' }] }),
    ];
    expect(join().sources.map(({ id, schemes }) => [id, names(schemes)])).toEqual([
      ['paper-2016', ['divert']],
      ['report-2021', ['divert']],
    ]);
    expect(schemeOf('divert').sources.map(({ places, cite: { at } }) => [places, at])).toEqual([
      [`${cite.at}; page 30`, cite.at],
      ['page 2', 'page 2'],
    ]);
  });
});

describe('the directory', () => {
  test('has everything in one order, whatever the order of the files', () => {
    const forwards = join();
    for (const list of Object.values(content)) list.reverse();
    const backwards = join();
    for (const list of ['schemes', 'providers', 'areas', 'sources', 'guides'] as const)
      expect(names(backwards[list])).toEqual(names(forwards[list]));
    expect(names(forwards.schemes)).toEqual(['a-fund', 'divert']);
    expect(names(forwards.providers)).toEqual(['ashmere-pcc', 'lamp-trust']);
    expect(names(forwards.areas)).toEqual(['ashmere', 'brackwater', 'kingshythe']);
    expect(names(forwards.sources)).toEqual(['paper-2016', 'report-2021']);
    expect(names(forwards.guides)).toEqual(['first', 'second']);
  });

  test('has an area’s neighbours, those that are listed, and the larger places it is in', () => {
    const [ashmere, , kingshythe] = join().areas;
    expect(names(ashmere?.neighbours ?? [])).toEqual(['brackwater']);
    expect(names(ashmere?.within ?? [])).toEqual(['east-vale']);
    expect(names(kingshythe?.within ?? [])).toEqual([]);
  });

  test('has an organisation’s areas, larger places included', () => {
    expect(join().providers.map(({ id, areas }) => [id, areas.map(({ href }) => href)])).toEqual([
      ['ashmere-pcc', ['/areas/ashmere/']],
      ['lamp-trust', ['/areas/east-vale/', '/areas/brackwater/']],
    ]);
  });

  test('has the title and the question of each list', () => {
    expect(join().vocabulary.needs).toEqual({ title: 'A list', question: 'Which?' });
  });
});

describe('a name that leads nowhere stops the join and is told', () => {
  const lead = (fields: Record<string, unknown>) => () => {
    content.schemes = [schemeEntry('divert', fields)];
  };
  test.each<[string, () => void, string]>([
    [
      'a source',
      lead({ sources: [{ document: 'gone', at: 'page 1' }] }),
      'No source has the id “gone”. Run npm run check to see which file names it.',
    ],
    [
      'a provider',
      lead({ organisations: [{ provider: 'gone', role: 'leads', source: cite }] }),
      'No provider has the id “gone”. Run npm run check to see which file names it.',
    ],
    [
      'an area',
      lead({ area: known({ areas: ['gone'], extent: 'not stated', ties: 'not stated' }) }),
      'No area has the id “gone”. Run npm run check to see which file names it.',
    ],
    [
      'a term',
      lead({ needs: known(['gone']) }),
      'No term of needs has the id “gone”. Run npm run check to see which file names it.',
    ],
    [
      'a related scheme',
      lead({ related: [{ scheme: 'gone', why: 'It was there' }] }),
      'No scheme has the id “gone”. Run npm run check to see which file names it.',
    ],
    [
      'the source of a figure',
      lead({ outcomes: [outcomeFields('count', { source: { document: 'gone', at: 'page 1' } })] }),
      'No source has the id “gone”. Run npm run check to see which file names it.',
    ],
    [
      'a list of the vocabulary',
      () => (content.vocabulary = content.vocabulary.filter(({ id }) => id !== 'stages')),
      'No list of the vocabulary has the id “stages”. Run npm run check to see which file names it.',
    ],
    [
      'the area of a provider',
      () => (content.providers = [entry('providers', 'lamp-trust', makeProvider({ areas: ['gone'] }))]),
      'No area has the id “gone”. Run npm run check to see which file names it.',
    ],
    [
      'a member of a larger place',
      () => {
        content.regions = [entry('regions', 'east-vale', makeRegion('east-vale', ['gone']))];
      },
      'No area has the id “gone”. Run npm run check to see which file names it.',
    ],
  ])('%s', (_, breakIt, told) => {
    breakIt();
    expect(join).toThrow(new Error(told));
  });
});
