import { vocabularyNames } from '../schemas/vocabulary.ts';
import type { Content } from '../data/content.ts';
import {
  cite,
  entry,
  known,
  makeArea,
  makeGuide,
  makeProvider,
  makeRegion,
  makeSource,
  makeVocabulary,
  outcomeFields,
  schemeEntry,
} from './make-entry.ts';

/** A small made-up directory as collections: two schemes, one of which takes people, and what they name. */
export const makeContent = (): Content => ({
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
  routes: [],
  cautions: [],
  areaContacts: [],
  nationalLines: [],
  vocabulary: vocabularyNames.map((list) =>
    entry('vocabulary', list, makeVocabulary(...(list === 'needs' ? ['drugs', 'ABUSE', 'debt'] : ['first']))),
  ),
  areas: ['brackwater', 'ashmere', 'kingshythe'].map((slug) =>
    entry('areas', slug, makeArea(slug, { neighbours: slug === 'ashmere' ? ['E-brackwater', 'E-gone'] : [] })),
  ),
  search: [],
  regions: [entry('regions', 'east-vale', makeRegion('east-vale', ['brackwater', 'ashmere']))],
});
