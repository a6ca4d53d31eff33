import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCriteria } from '../data/finder/criteria.ts';
import type { SchemeView } from '../data/views.ts';
import { testRule } from '../domain/finder/rule.ts';
import {
  areaExtents,
  areaTies,
  genders,
  offenceKinds,
  maxAge,
  severities,
  strengths,
  type PlainCriterion,
} from '../schemas/criterion.ts';
import type { Scheme } from '../schemas/scheme.ts';
import { answersArbitrary } from '../testing/finder-arbitraries.ts';
import { cite, known, makeScheme } from '../testing/make-entry.ts';
import { property } from '../testing/property.ts';
import { everydaySeed } from '../testing/seed.ts';
import { formatTurnedAway, listTurnedAway } from './turned-away.ts';

const asPrinted = 'words of the source';
const ruleOf = <const Value>(value: Value) => ({ ...known(value), strength: 'rule', asPrinted });

/** The rules of a scheme with these fields. */
const rowsOf = (fields: Record<string, unknown>) => listOf(makeScheme(fields));
const listOf = (value: Scheme) =>
  listTurnedAway({ schemes: [{ id: 'a-scheme', value }] } as Parameters<typeof listTurnedAway>[0]);
const criterionOf = (fields: Record<string, unknown>) => ({
  words: 'It is so',
  strength: 'rule',
  asPrinted,
  source: cite,
  ...fields,
});

test.each<[string, Record<string, unknown>, string | undefined]>([
  ['a lowest age', { age: ruleOf({ from: 18 }) }, 'people under 18'],
  ['both ends of an age', { age: ruleOf({ from: 18, to: 25 }) }, 'people under 18 or over 25'],
  ['one gender', { gender: ruleOf(['women']) }, 'men'],
  ['both genders', { gender: ruleOf(['women', 'men']) }, undefined],
  ['admission', { admission: ruleOf(true) }, 'people who do not admit the offence'],
  ['a focus', { age: { ...ruleOf({ from: 18 }), strength: 'focus' } }, undefined],
  [
    'a home there',
    { area: { ...known({ areas: ['ashmere'], extent: 'not stated', ties: ['lives there'] }), asPrinted } },
    'people who do not live in ashmere',
  ],
  ['no tie to the place', { area: known({ areas: ['ashmere'], extent: 'not stated', ties: 'not stated' }) }, undefined],
  [
    'offences',
    { criteria: [criterionOf({ type: 'offence', included: ['shoplifting'], excluded: ['sexual'] })] },
    'people whose offence is not shoplifting; people whose offence is sexual',
  ],
  [
    'two needs of three',
    { criteria: [criterionOf({ type: 'need', needs: ['drugs', 'alcohol', 'housing'], atLeast: 2 })] },
    'people with fewer than 2 of: drugs, alcohol, housing',
  ],
  ['a text that no question decides', { criteria: [criterionOf({ type: 'other' })] }, undefined],
  [
    'a choice of which one part is open',
    {
      criteria: [
        criterionOf({
          type: 'any of',
          of: [
            { type: 'other', words: 'Asks for it', source: cite },
            { type: 'prison', names: ['HMP Tarn'], words: 'Is in HMP Tarn', source: cite },
          ],
        }),
      ],
    },
    undefined,
  ],
])('%s', (_, fields, who) => {
  expect(rowsOf(fields).map((row) => row.who)).toEqual(who === undefined ? [] : [who]);
});

test('a rule shows the quotation that it support on, or the field of its feed, and the place', () => {
  const [printed] = rowsOf({ gender: ruleOf(['women']) });
  expect(printed).toMatchObject({ support: `“${asPrinted}”`, source: 'report-2021, section 4, page 11' });
  const fromField = { name: 'eligibility.gender', value: 'female' };
  const [field] = rowsOf({ gender: { ...known(['women']), strength: 'rule', fromField } });
  expect(field).toMatchObject({ support: 'eligibility.gender: female' });
});

test('the table has a line for each rule, and each column starts at one place', () => {
  const rows = rowsOf({ gender: ruleOf(['women']), age: ruleOf({ from: 18 }) });
  expect(formatTurnedAway(rows).split('\n')).toEqual([
    'Scheme    Turns away       Based on               Where',
    'a-scheme  people under 18  “words of the source”  report-2021, section 4, page 11',
    'a-scheme  men              “words of the source”  report-2021, section 4, page 11',
  ]);
});

describe('the table and the finder', () => {
  const some = (...words: string[]) => fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
  const areas = ['ashmere', 'brackwater', 'kingshythe'];
  const prisons = ['HMP Tarn', 'HMP Orl'];
  const words = fc.constant({ words: 'It is so', source: cite });
  const of = <Shape extends Record<string, fc.Arbitrary<unknown>>>(type: string, shape: Shape) =>
    fc
      .tuple(fc.record(shape), words)
      .map(([own, shared]) => ({ type, ...own, ...shared }) as unknown as PlainCriterion);

  const plain = fc.oneof(
    of('offence', {
      included: fc.uniqueArray(fc.constantFrom(...offenceKinds), { maxLength: 3 }),
      excluded: fc.uniqueArray(fc.constantFrom(...offenceKinds.filter((kind) => kind !== 'any')), { maxLength: 2 }),
    }),
    of('severity', {
      included: fc.subarray([...severities]),
      excluded: fc.subarray([...severities], { maxLength: 1 }),
    }),
    of('previous offences', { allows: fc.constantFrom('none', 'any number', 'must have some') }),
    of('residence', {
      rule: fc.constantFrom('lives in', 'lives or offends in', 'nowhere to live', 'returning to'),
      areas: fc.subarray(areas, { maxLength: 2 }),
      places: fc.subarray(['Tarnwick']),
    }),
    of('substance use', {
      rule: fc.constantFrom(
        'has a problem with drugs',
        'has a problem with alcohol',
        'has a problem with drugs or alcohol',
        'in recovery',
        'must not use there',
      ),
    }),
    of('need', { needs: some('drugs', 'alcohol', 'housing'), atLeast: fc.constant(1) }),
    of('prison', { names: some(...prisons) }),
    of('other', {}),
  );
  const criterion = fc
    .tuple(
      fc.oneof(
        plain,
        of('any of', { of: fc.array(plain, { minLength: 2, maxLength: 3 }) }),
        of('all of', { of: fc.array(plain, { minLength: 2, maxLength: 3 }) }),
        of('none of', { of: fc.array(plain, { minLength: 1, maxLength: 2 }) }),
        of('at least', { count: fc.constant(2), of: fc.array(plain, { minLength: 2, maxLength: 3 }) }),
      ),
      fc.constantFrom(...strengths),
    )
    .map(([own, strength]) => ({ ...own, strength, asPrinted }));
  const maybe = <Value>(value: fc.Arbitrary<Value>) =>
    fc.oneof(
      fc.constant({ state: 'not stated' }),
      fc.tuple(value, fc.constantFrom(...strengths)).map(([one, strength]) => ({ ...known(one), strength, asPrinted })),
    );
  const area = fc
    .record({
      areas: some(...areas),
      extent: fc.constantFrom(...areaExtents),
      ties: fc.oneof(fc.constant('not stated' as const), some(...areaTies)),
      places: fc.subarray(['Tarnwick']),
    })
    .map((value) => ({
      ...known({ ...value, prisons: value.ties.includes('in that prison') ? prisons.slice(1) : [] }),
      asPrinted,
    }));
  /** One fact or criterion, alone in its scheme. */
  const fields = fc.oneof(
    fc.record({ criteria: fc.tuple(criterion) }),
    fc.record({ area }),
    fc.record({
      age: maybe(
        fc
          .record({ from: fc.integer({ min: 0, max: 40 }), to: fc.constantFrom(25, 40, maxAge) })
          .filter(({ from, to }) => from <= to),
      ),
    }),
    fc.record({ gender: maybe(fc.subarray([...genders], { minLength: 1 })) }),
    fc.record({ admission: maybe(fc.boolean()) }),
  );

  const toView = (listing: Scheme): SchemeView =>
    ({
      listing,
      terms: { needs: [], stages: [], disposals: [], referrers: [] },
      areas: [],
      policeAreas: listing.area.state === 'known' ? listing.area.value.areas.map((id) => ({ id })) : [],
      confirmed: {},
    }) as unknown as SchemeView;
  /** Answers enough to meet every way in which a rule can exclude. */
  const many = fc.sample(answersArbitrary, { numRuns: 4000, seed: everydaySeed });

  property(
    'a scheme has a row exactly where some answers do not fit it',
    [fields],
    (own) => {
      const scheme = makeScheme({ area: { state: 'not stated' }, ...own });
      const rules = toCriteria(toView(scheme), () => ({ label: 'Source' }) as never).map(({ rule }) => rule);
      const excludes = many.some((answers) => rules.some((rule) => testRule(rule, answers) === 'not met'));
      expect(listOf(scheme).length > 0).toBe(excludes);
    },
    {
      runs: 400,
      pace: 'slow',
      examples: [
        [
          {
            criteria: [
              {
                ...criterionOf({ type: 'none of' }),
                of: [
                  { type: 'severity', included: ['serious'], excluded: ['serious'], words: 'It is so', source: cite },
                  { type: 'other', words: 'It is so', source: cite },
                ],
              },
            ],
          },
        ],
      ] as never,
    },
  );
});
