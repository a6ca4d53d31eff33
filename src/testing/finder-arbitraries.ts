import fc from 'fast-check';
import { areaExtents, areaTies, genders, offenceKinds, severities } from '../schemas/criterion.ts';
import { cautionEffects } from '../schemas/caution.ts';
import type { CautionRule } from '../domain/finder/caution.ts';
import type { Answers } from '../domain/finder/answers.ts';
import type { FinderCriterion } from '../domain/finder/matching.ts';
import { finders } from '../domain/finder/finders.ts';
import { questions } from '../domain/finder/questions.ts';
import type { Rule } from '../domain/finder/rule.ts';

/**
 * Generated answers and criteria for tests of the finders’ laws. Values are from small sets, so that rules and answers
 * often meet.
 */
const pick = (...all: string[]) => fc.constantFrom(...all);
const some = (...all: string[]) => fc.uniqueArray(pick(...all), { minLength: 1, maxLength: 3 });
/** The police areas of generated answers. */
export const areas = ['ashmere', 'brackwater', 'kingshythe', 'glenmorran'];
const towns = ['tarnwick', 'fennock', 'pennock'];
/** The needs of generated answers. */
export const needs = ['drugs', 'alcohol', 'housing', 'gambling'];
/** The stages of generated answers. */
export const stages = ['arrest-and-custody', 'court', 'prison', 'family'];
const disposals = ['conditional-caution', 'community-resolution', 'licence'];
const referrers = ['police', 'probation', 'prison'];
/** The prisons of generated answers. */
export const prisons = ['hmp tarn', 'hmp orl', 'another'];
const yesOrNo = pick('yes', 'no') as fc.Arbitrary<'yes' | 'no'>;

export const answersArbitrary: fc.Arbitrary<Answers> = fc
  .record(
    {
      who: fc.constantFrom(...questions.who.choices.map(({ id }) => id)),
      area: pick(...areas),
      town: pick(...towns),
      age: fc.integer({ min: 0, max: 120 }),
      gender: fc.constantFrom(...genders),
      needs: some(...needs),
      stage: pick(...stages),
      disposal: pick(...disposals),
      referrer: pick(...referrers),
      admission: yesOrNo,
      willing: yesOrNo,
      offences: fc.uniqueArray(fc.constantFrom(...offenceKinds), { minLength: 1, maxLength: 3 }),
      severity: fc.constantFrom(...severities),
      previous: yesOrNo,
      home: yesOrNo,
      substance: fc.constantFrom(...questions.substance.choices.map(({ id }) => id)),
      prison: pick(...prisons),
      arrest: pick(...areas),
      court: pick(...areas),
      today: pick('2020-01-01', '2026-11-28'),
    } satisfies { [Name in keyof Answers]-?: fc.Arbitrary<NonNullable<Answers[Name]>> },
    { requiredKeys: [] },
  )
  // A town is part of the answer to “where” and never without its area.
  .map(({ town, ...rest }) => (rest.area && town ? { ...rest, town } : rest) as Answers);

const plainRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    type: fc.constant('area' as const),
    areas: some(...areas),
    extent: fc.constantFrom(...areaExtents),
    ties: fc.oneof(
      fc.constant('not stated' as const),
      fc.uniqueArray(fc.constantFrom(...areaTies), { minLength: 1, maxLength: 3 }),
    ),
    towns: fc.uniqueArray(pick(...towns), { maxLength: 2 }),
    prisons: fc.uniqueArray(pick(...prisons), { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('age' as const),
    from: fc.integer({ min: 0, max: 60 }),
    to: fc.integer({ min: 60, max: 120 }),
  }),
  fc.record({
    type: fc.constant('gender' as const),
    genders: fc.uniqueArray(fc.constantFrom(...genders), { minLength: 1 }),
  }),
  fc.record({ type: fc.constant('helps with' as const), needs: some(...needs) }),
  fc
    .record({ type: fc.constant('needs' as const), needs: some(...needs), atLeast: fc.integer({ min: 1, max: 3 }) })
    .map((rule) => ({ ...rule, atLeast: Math.min(rule.atLeast, rule.needs.length) })),
  fc.record({ type: fc.constant('stage' as const), stages: some(...stages) }),
  fc.record({ type: fc.constant('disposal' as const), disposals: some(...disposals) }),
  fc.record({ type: fc.constant('referrer' as const), referrers: some(...referrers) }),
  fc.record({ type: fc.constantFrom('admission' as const, 'willing' as const, 'open' as const) }),
  fc.record({
    type: fc.constant('offences' as const),
    included: fc.uniqueArray(fc.constantFrom(...offenceKinds), { maxLength: 3 }),
    excluded: fc.uniqueArray(fc.constantFrom(...offenceKinds), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('severity' as const),
    included: fc.uniqueArray(fc.constantFrom(...severities), { maxLength: 1 }),
    excluded: fc.uniqueArray(fc.constantFrom(...severities), { maxLength: 1 }),
  }),
  fc.record({
    type: fc.constant('previous' as const),
    allows: fc.constantFrom('none' as const, 'any number' as const, 'must have some' as const),
  }),
  fc.record({
    type: fc.constant('residence' as const),
    rule: fc.constantFrom(
      'lives in' as const,
      'lives or offends in' as const,
      'nowhere to live' as const,
      'returning to' as const,
    ),
    areas: fc.uniqueArray(pick(...areas), { maxLength: 2 }),
    towns: fc.uniqueArray(pick(...towns), { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('substance' as const),
    rule: fc.constantFrom(
      'has a problem with drugs' as const,
      'has a problem with alcohol' as const,
      'has a problem with drugs or alcohol' as const,
      'in recovery' as const,
      'must not use there' as const,
    ),
  }),
  fc.record({ type: fc.constant('prison' as const), prisons: some(...prisons) }),
);
const silentRule: fc.Arbitrary<Rule> = fc.record({
  type: fc.constant('silent' as const),
  question: fc.constantFrom(...finders.refer.questions),
});

/** A rule of any type, with “any of”, “all of” and “none of” inside one another twice deep. */
export const ruleArbitrary: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    plainRule,
    silentRule,
    fc.record({
      type: fc.constantFrom('any of' as const, 'all of' as const, 'none of' as const),
      of: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }),
    }),
    fc
      .record({
        type: fc.constant('at least' as const),
        count: fc.integer({ min: 1, max: 3 }),
        of: fc.array(tie('rule'), { minLength: 1, maxLength: 4 }),
      })
      .map((rule) => ({ ...rule, count: Math.min(rule.count, rule.of.length) })),
    fc.record({ type: fc.constantFrom('focus' as const, 'open list' as const), of: fc.tuple(tie('rule')) }),
  ),
})).rule;

/** A rule as a criterion with its own text and source. */
export const toCriterion = (rule: Rule, index: number): FinderCriterion => ({
  rule,
  words: `Rule ${index}`,
  source: `Source, page ${index}`,
});

/** A stated end, which is always a separate criterion. */
const endedRule: fc.Arbitrary<Rule> = fc.record({
  type: fc.constant('ended' as const),
  on: fc.constantFrom(null, '2019', '2021-09', '2030-01-31'),
});

/** A caution of ours, which is always a separate criterion too. */
export const cautionRule: fc.Arbitrary<CautionRule> = fc.record({
  type: fc.constant('caution' as const),
  effect: fc.constantFrom(...cautionEffects),
  readers: fc.record(
    {
      needs: fc.subarray(needs, { maxLength: 2 }),
      stages: fc.subarray(stages, { maxLength: 1 }),
      age: fc.constantFrom({ from: 18 }, { to: 17 }),
    },
    { requiredKeys: ['needs', 'stages'] },
  ),
});

export const criteriaArbitrary: fc.Arbitrary<FinderCriterion[]> = fc
  .array(
    fc.oneof(
      { weight: 18, arbitrary: ruleArbitrary },
      { weight: 1, arbitrary: endedRule },
      { weight: 1, arbitrary: cautionRule },
    ),
    { maxLength: 8 },
  )
  .map((rules) => rules.map(toCriterion));

/** A scheme that states nothing: silent on some questions. */
export const silentCriteriaArbitrary: fc.Arbitrary<FinderCriterion[]> = fc
  .array(silentRule, { maxLength: 8 })
  .map((rules) => rules.map(toCriterion));
