import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toKeys } from './place-keys.ts';
import { makeProvider, notStated, outcomeFields, schemeFields } from '../../testing/make-entry.ts';
import { property } from '../../testing/property.ts';
import type { Cite } from '../cite.ts';
import { factNames, facts, type FactName } from '../facts.ts';
import type { Fields } from './fields.ts';
import { fileKinds } from './kinds.ts';
import { foldFile, unfoldFile } from './shape.ts';
import type { Outcome } from '../outcome.ts';
import { schemeSchema } from '../scheme.ts';

const places: Cite[] = [
  { document: 'report-2021', at: 'section 4, page 11' },
  { document: 'report-2021', at: 'section 4, page 12' },
  { document: 'report-2021', at: 'section 4; page 12' },
  { document: 'letter', at: 'page 1' },
  { document: 'letter', at: '…' },
];
const place = fc.constantFrom(...places);
/** One place, or several that say the same. */
const cited: fc.Arbitrary<Fields> = fc
  .uniqueArray(place, { minLength: 1, maxLength: 3 })
  .map(([source, ...also]) => ({ source, ...(also.length > 0 ? { also } : {}) }));
const open = fc.constantFrom<Fields>(
  notStated,
  { state: 'not stated', why: 'Lost with a picture' },
  { state: 'does not apply', why: 'It is a fund' },
);
/** A fact with such a value, or with none. */
const factOf = (value: fc.Arbitrary<unknown>, extra: Fields = {}): fc.Arbitrary<Fields> =>
  fc.oneof(
    fc.tuple(value, cited).map(([is, where]) => ({ state: 'known', value: is, ...extra, ...where })),
    open,
  );

const hard = { strength: 'rule', asPrinted: 'so it is' };
const reach = { areas: ['ashmere'], extent: 'not stated', ties: 'not stated' };
const grant = fc
  .tuple(fc.integer({ min: 1, max: 9 }), place)
  .map(([pounds, source]) => ({ pounds, words: 'To begin', source }));
const known: Partial<Record<FactName, fc.Arbitrary<Fields>>> = {
  who: factOf(fc.constantFrom('Women', 'not stated')),
  area: factOf(fc.constant(reach), { asPrinted: 'in Ashmere' }),
  needs: factOf(fc.constant(['housing', 'drugs'])),
  age: factOf(fc.constant({ from: 18 }), hard),
  voluntary: factOf(fc.boolean()),
  admission: factOf(fc.boolean(), hard),
  contact: factOf(fc.constant({ phone: '01632 960 001', for: 'public' })),
  cost: factOf(fc.constant('Free')),
  began: factOf(fc.constant('2018-12')),
  funding: factOf(fc.array(grant, { minLength: 1, maxLength: 2 })),
};
const answers = (takesPeople: boolean): fc.Arbitrary<Fields> =>
  fc.record(
    Object.fromEntries(
      factNames
        .filter((name) => takesPeople || !facts[name].takingPart)
        .map((name) => [name, known[name] ?? open] as const),
    ),
  );

const figure: fc.Arbitrary<Fields> = fc
  .record({
    type: fc.constantFrom<Outcome['type']>('count', 'money', 'proportion', 'rating'),
    population: factOf(fc.constant('Women')),
    noData: factOf(fc.nat()),
    standing: factOf(fc.constant('final')),
    scale: factOf(fc.constant('Out of ten')),
    where: cited,
  })
  .map(({ type, scale, where, ...own }) =>
    outcomeFields(type, { ...own, ...where, ...(type === 'rating' ? { scale } : {}) }),
  );

const entry: fc.Arbitrary<Fields> = fc
  .record({
    takesPeople: fc.boolean(),
    sources: fc.shuffledSubarray(places, { minLength: places.length }),
    status: place.map((source) => ({ word: 'pilot', source })),
    outcomes: fc
      .array(figure, { maxLength: 3 })
      .map((all) => all.map((fields, index) => ({ ...fields, id: `figure-${index}` }))),
    organisations: fc.array(
      place.map((source) => ({ provider: 'a-trust', role: 'leads', source })),
      { maxLength: 2 },
    ),
  })
  .chain((own) =>
    answers(own.takesPeople).map((answered) =>
      schemeFields({ ...own, ...(own.takesPeople ? {} : { whyNot: 'It is a fund' }), ...answered }),
    ),
  );

const keyOf = () => toKeys(new Map());

property('a scheme’s file that is read is the entry that was written', [entry], (given) => {
  const file = foldFile(given, fileKinds.schemes, keyOf());
  const { entry: read, issues } = unfoldFile(file, fileKinds.schemes);
  expect(issues).toEqual([]);
  expect(read).toEqual(given);
  expect(schemeSchema.safeParse(read).success).toBe(true);
});

property('a file names each place once, by a key, and each open question once, in a list', [entry], (given) => {
  const { sources, ...rest } = foldFile(given, fileKinds.schemes, keyOf());
  expect(Object.values(sources as object)).toEqual(given['sources']);
  const written = JSON.stringify(rest);
  expect(written).not.toContain('"document"');
  expect(written).not.toContain('"also"');
  expect(written).not.toContain('{"state":"not stated"}');
});

property(
  'questions that were introduced after the day of reading need not be answered, and come back so',
  [entry, fc.subarray(factNames)],
  (given, later) => {
    const early = { ...given, read: '2020-01-01' };
    const asked = later.filter((name) => Object.hasOwn(given, name));
    const old = { ...early, ...Object.fromEntries(asked.map((name) => [name, { state: 'not looked up' }])) };
    const file = foldFile(old, fileKinds.schemes, keyOf());
    expect(JSON.stringify(file)).not.toContain('not looked up');
    expect(unfoldFile(file, fileKinds.schemes)).toEqual({ entry: old, issues: [], places: file['sources'] });
  },
);

test('an organisation’s file that is read is the entry that was written', () => {
  const given = makeProvider({
    source: places[0],
    sources: [places[0], places[3]],
    officeHolder: { name: 'Ottoline Marl', role: 'Commissioner', source: places[3] },
  });
  const file = foldFile(given, fileKinds.providers, keyOf());
  expect(file['source']).toBe('report-2021-4');
  expect(unfoldFile(file, fileKinds.providers)).toEqual({ entry: given, issues: [], places: file['sources'] });
});

test('a place that the list of an entry does not have is added to that of the file', () => {
  const file = foldFile(
    schemeFields({ cost: { state: 'known', value: 'Free', source: places[3] } }),
    fileKinds.schemes,
    keyOf(),
  );
  expect(Object.values(file['sources'] as object)).toEqual([places[0], places[3]]);
});

test('the list of open questions takes the place of the last of them, in the order in which pages ask', () => {
  const { cost, age, who, ...rest } = schemeFields();
  const file = foldFile({ cost, age, who, ...rest }, fileKinds.schemes, keyOf());
  expect(file['notStated']).toEqual(factNames.filter((name) => name !== 'area'));
  expect(Object.keys(file).indexOf('notStated')).toBe(Object.keys(file).indexOf('sources') - 1);
});

test('a key that would mean two places is rejected', () => {
  const given = schemeFields({ sources: places });
  expect(() => foldFile(given, fileKinds.schemes, ({ document }) => document)).toThrow(
    '“report-2021” would mean “section 4, page 11” and “section 4, page 12”, so nothing was written',
  );
});
