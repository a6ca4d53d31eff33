import { beforeEach, describe, expect, test } from 'vitest';
import { cite, entry, known, makeProvider, makeRegion, outcomeFields, schemeEntry } from '../testing/make-entry.ts';
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

describe('a name that leads nowhere stops the join and is in the message', () => {
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
  ])('%s', (_, breakIt, message) => {
    breakIt();
    expect(join).toThrow(new Error(message));
  });
});
