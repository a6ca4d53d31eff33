import { limits } from '#messages/figure-strength.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { entry, known, makeOutcome, makeSource, schemeEntry } from '../testing/make-entry.ts';
import { makeContent } from '../testing/make-content.ts';
import type { Content } from './content.ts';
import { joinContent } from './join.ts';

const names = (views: readonly { id: string }[]) => views.map(({ id }) => id);

let content: Content;
beforeEach(() => {
  content = makeContent();
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
      freshness: { isConfirmed: false, from: '2021', words: '2021', except: [] },
    });
  });

  test.each([
    ['divert', true],
    ['a-fund', false],
  ])('%s: its page is for someone at risk is %s, from its needs', (id, isSensitive) => {
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
  ])('from a document of the kind “%s”: marked as self-reported is %s', (kind, expected) => {
    content.sources = [entry('sources', 'report-2021', makeSource({ kind }))];
    expect(join().outcomes[0]?.limits.some(({ words }) => words === limits.selfReported)).toBe(expected);
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
