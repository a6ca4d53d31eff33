/** Small valid entries for tests. Each is parsed by its real schema, so a test names only what it is about. */
import { areaSchema, regionSchema, type Area, type Region } from '../schemas/area.ts';
import { factNames, facts } from '../schemas/facts.ts';
import type { Fields } from '../schemas/form/fields.ts';
import { guideSchema, type Guide } from '../schemas/guide.ts';
import { outcomeSchema, type Caution, type CautionSort, type Outcome, type OutcomeOf } from '../schemas/outcome.ts';
import { providerSchema, type Provider } from '../schemas/provider.ts';
import { schemeSchema, type Scheme } from '../schemas/scheme.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { vocabularySchema, type Vocabulary } from '../schemas/vocabulary.ts';

export const cite = { document: 'report-2021', at: 'section 4, page 11' };
export const notStated = { state: 'not stated' } as const;
export const known = <const Value>(value: Value) => ({ state: 'known' as const, value, source: cite });
export const cautionOf = (sort: CautionSort): Caution => ({ sort, words: 'This is weak.' });

/** An entry of a collection, as Astro returns it. */
export const entry = <Collection extends string, Data>(collection: Collection, id: string, data: Data) => ({
  collection,
  id,
  data,
});
/** A scheme as an entry of its collection. */
export const schemeEntry = (id: string, fields: Fields = {}) =>
  entry('schemes', id, makeScheme({ name: id, key: id, ...fields }));

/** An outcome as an author would write it. */
export const outcomeFields = (type: Outcome['type'], fields: Fields = {}): Fields => ({
  id: 'finished',
  type,
  kind: 'result',
  measure: 'Finished',
  what: 'people finished',
  population: notStated,
  period: notStated,
  followUp: notStated,
  noData: notStated,
  standing: notStated,
  comparator: notStated,
  countedBy: notStated,
  source: cite,
  ...numbers[type],
  ...fields,
});

export const makeOutcome = <Type extends Outcome['type']>(type: Type, fields: Fields = {}): OutcomeOf<Type> =>
  outcomeSchema.parse(outcomeFields(type, fields)) as OutcomeOf<Type>;

/** A scheme as an author would write it: every question left open but where it works. */
export const schemeFields = (fields: Fields = {}): Fields => ({
  name: 'Valid Scheme',
  key: 'valid-scheme',
  depth: 'full',
  kind: 'programme',
  takesPeople: true,
  status: { word: 'as described', source: cite },
  summary: 'Help for people in trouble.',
  about: 'It helps people in trouble.',
  ...Object.fromEntries(
    factNames
      .filter((name) => fields['takesPeople'] !== false || !facts[name].takingPart)
      .map((name) => [name, notStated]),
  ),
  area: known({ areas: ['ashmere'], extent: 'not stated', ties: 'not stated' }),
  sources: [cite],
  read: '2026-11-24',
  listed: '2026-11-24',
  ...fields,
});

export const makeScheme = (fields: Fields = {}): Scheme => schemeSchema.parse(schemeFields(fields));

export const makeProvider = (fields: Fields = {}): Provider =>
  providerSchema.parse({
    name: 'Valid Provider',
    key: 'valid-provider',
    kind: 'charity',
    contact: { state: 'not looked up' },
    source: cite,
    sources: [cite],
    listed: '2026-11-24',
    ...fields,
  });

export const makeSource = (fields: Fields = {}): Source =>
  sourceSchema.parse({
    title: 'A Report',
    short: 'Report 2021',
    publisher: notStated,
    kind: 'policy briefing',
    date: { value: '2021', words: '2021', basis: 'printed', how: 'On its cover' },
    extent: '20 pages.',
    canShow: ['What was planned'],
    cannotShow: ['What worked'],
    ...fields,
  });

export const makeOfficialPage = (fields: Fields = {}): Source =>
  sourceSchema.parse({
    title: 'A Page',
    short: 'A council, a page',
    kind: 'official page',
    publisher: 'A council',
    url: 'https://www.example.gov.uk/page',
    seen: { on: 'own page', date: notStated },
    ...fields,
  });

export const makeGuide = (fields: Fields = {}): Guide =>
  guideSchema.parse({ title: 'A guide', summary: 'It explains.', order: 1, updated: '2026-11-24', ...fields });

/** A list of the vocabulary with these terms; a term in capitals is sensitive. */
export const makeVocabulary = (...ids: string[]): Vocabulary =>
  vocabularySchema.parse({
    title: 'A list',
    question: 'Which?',
    terms: ids.map((id) => ({
      id: id.toLowerCase(),
      term: id,
      label: `Label of ${id}`,
      explanation: 'It is that.',
      wordsPeopleUse: [],
      ...(id === id.toUpperCase() ? { sensitive: true } : {}),
    })),
  });

export const makeArea = (slug: string, fields: Fields = {}): Area =>
  areaSchema.parse({
    id: `E-${slug}`,
    code: `E-${slug}`,
    slug,
    name: slug,
    nation: 'England',
    region: 'A region',
    force: 'A force',
    covers: 'A place',
    governance: { model: 'PCC', title: 'Police and Crime Commissioner', titleChecked: false },
    districts: [],
    neighbours: [],
    label: [0, 51],
    ...fields,
  });

export const makeRegion = (id: string, members: string[]): Region =>
  regionSchema.parse({ id, name: id, kind: 'region', members });

const numbers: Record<Outcome['type'], Fields> = {
  proportion: { share: { basis: 'counts', numerator: 6, denominator: 136 } },
  count: { value: 180, unit: 'women' },
  change: {
    change: { form: 'from and to', from: 3, to: 22, unit: 'orders', fromLabel: '2017/18', toLabel: '2018/19' },
  },
  money: { pounds: 34_800 },
  rating: { value: 21, scale: notStated },
};
