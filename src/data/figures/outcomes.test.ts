import { describe, expect, test } from 'vitest';
import {
  cautionOf,
  entry,
  known,
  makeArea,
  makeSource,
  makeVocabulary,
  outcomeFields,
  schemeEntry,
} from '../../testing/make-entry.ts';
import { vocabularyNames } from '../../schemas/vocabulary.ts';
import type { Content } from '../content.ts';
import { joinContent } from '../join.ts';
import { figuresOf } from './outcomes.ts';
import { toRedirects } from '../redirects.ts';

const join = (schemes: Content['schemes'], context: unknown[] = []) =>
  joinContent({
    schemes,
    providers: [],
    guides: [],
    sources: [entry('sources', 'report-2021', makeSource({ context }))],
    vocabulary: vocabularyNames.map((list) => entry('vocabulary', list, makeVocabulary('first', 'ABUSE'))),
    themes: [],
    families: [],
    routes: [],
    cautions: [],
    areaContacts: [],
    nationalLines: [],
    areas: [entry('areas', 'ashmere', makeArea('ashmere'))],
    regions: [],
    search: [],
  });
const finished = outcomeFields('proportion', { alsoOf: ['beacon'] });
const both = join([
  schemeEntry('beacon', {
    needs: known(['abuse']),
    formerIds: ['light'],
    outcomes: [outcomeFields('count', { id: 'seen' })],
  }),
  schemeEntry('anchor', { outcomes: [finished] }),
]);

describe('a figure about two schemes', () => {
  test('is one figure, with one address, under the scheme whose file holds it', () => {
    expect(both.outcomes.map(({ href, name }) => [href, name])).toEqual([
      ['/outcomes/anchor/finished/', 'Finished, anchor and beacon'],
      ['/outcomes/beacon/seen/', 'Finished, beacon'],
    ]);
  });

  test('is the same figure in the list of either, after those of its own', () => {
    const [anchor, beacon] = both.schemes;
    expect(anchor?.outcomes.map(({ id }) => id)).toEqual(['finished']);
    expect(beacon?.outcomes.map(({ id }) => id)).toEqual(['seen', 'finished']);
    expect(beacon?.outcomes[1]).toBe(anchor?.outcomes[0]);
    expect(figuresOf(both.schemes).map(({ id }) => id)).toEqual(['finished', 'seen']);
  });

  test('has a page for readers at risk where either scheme has one', () => {
    expect(both.outcomes.map(({ isSensitive }) => isSensitive)).toEqual([true, true]);
  });

  test('is redirected to from its address under the other, and under what that was called before', () => {
    expect(toRedirects(both).map(({ from, to }) => [from, to])).toEqual([
      ['/schemes/light/', '/schemes/beacon/'],
      ['/outcomes/beacon/finished/', '/outcomes/anchor/finished/'],
      ['/embed/beacon/finished/', '/embed/anchor/finished/'],
      ['/outcomes/light/finished/', '/outcomes/anchor/finished/'],
      ['/embed/light/finished/', '/embed/anchor/finished/'],
      ['/outcomes/light/seen/', '/outcomes/beacon/seen/'],
      ['/embed/light/seen/', '/embed/beacon/seen/'],
    ]);
  });
});

test('a figure that became one about the problem is redirected to from its old address', () => {
  const { schemes, providers, outcomes, sources } = join(
    [schemeEntry('anchor', { needs: known(['abuse']) })],
    [
      {
        id: 'a-third',
        words: 'A third of people.',
        about: 'anchor',
        formerly: 'anchor/third',
        source: { document: 'report-2021', at: 'page 1' },
      },
    ],
  );
  expect(toRedirects({ schemes, providers, outcomes, sources })).toEqual(
    ['outcomes', 'embed'].map((folder) => ({
      from: `/${folder}/anchor/third/`,
      to: '/sources/report-2021/#a-third',
      name: 'A Report',
      isSensitive: true,
    })),
  );
});

test('a figure has the figures that it does not reconcile with, each once', () => {
  const caution = { ...cautionOf('parts exceed whole'), with: ['anchor/two'] };
  const { outcomes } = join([
    schemeEntry('anchor', {
      outcomes: [
        outcomeFields('count', { id: 'one', cautions: [caution, caution] }),
        outcomeFields('count', { id: 'two' }),
      ],
    }),
  ]);
  expect(outcomes.map(({ unreconciled }) => unreconciled.map(({ id }) => id))).toEqual([['two'], []]);
});
