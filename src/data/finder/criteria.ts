import { formatCriterion, strengthOf } from '../../domain/facts/criterion-words.ts';
import { formatAge, formatGender, formatReach } from '../../domain/facts/fact-words.ts';
import type { Question } from '../../domain/finder/answers.ts';
import type { Criterion } from '../../domain/finder/matching.ts';
import { toPlaceKey } from '../../domain/places/place.ts';
import type { Rule } from '../../domain/finder/rule.ts';
import { withConfirmation } from '../../domain/freshness/confirmation.ts';
import { formatDate, formatLabels } from '../../domain/lists/words.ts';
import type { ConfirmableFact } from '../../schemas/confirmation.ts';
import type { Criterion as StatedCriterion, PlainCriterion, Strength } from '../../schemas/criterion.ts';
import type { Answer } from '../../schemas/fact.ts';
import type { VocabularyName } from '../../schemas/vocabulary.ts';
import type { Directory, SchemeView } from '../views.ts';

/** A scheme’s criteria for the finders: the standard questions in order, stated or silent, then its further rules. */
export const toCriteria = (scheme: SchemeView, cite: Directory['cite']): Criterion[] => {
  const { listing, terms, areas, policeAreas, confirmed } = scheme;
  const standard = <Value>(
    question: keyof typeof silentWords,
    fact: Answer<Value>,
    { rule, say }: { rule: (value: Value) => Rule | null; say: (value: Value) => string },
  ): Criterion[] => {
    if (fact.state === 'does not apply' || fact.state === 'not looked up') return [];
    if (fact.state === 'not stated')
      return [{ rule: { type: 'silent', question }, words: silentWords[question], source: '' }];
    const stated = rule(fact.value);
    return stated
      ? [
          {
            rule: softened(strengthOf(fact), stated),
            words: formatCriterion(strengthOf(fact), fact.words ?? say(fact.value)),
            source: withConfirmation(cite(fact.source).label, confirmed[factOf[question]]),
          },
        ]
      : [];
  };
  const labels = (list: VocabularyName) => () => formatLabels(terms[list].map(({ label }) => label));
  return [
    ...toEnd(scheme, cite),
    ...standard('area', listing.area, {
      rule: ({ extent, ties, places, prisons }) => ({
        type: 'area',
        areas: policeAreas.map(({ id }) => id),
        extent,
        ties,
        towns: places.map(toPlaceKey),
        prisons: prisons.map(toPlaceKey),
      }),
      say: (reach) =>
        formatReach(
          reach,
          areas.map(({ name }) => name),
        ),
    }),
    ...standard('needs', listing.needs, { rule: (needs) => ({ type: 'helps with', needs }), say: labels('needs') }),
    ...standard('age', listing.age, { rule: (range) => ({ type: 'age', ...range }), say: formatAge }),
    ...standard('gender', listing.gender, { rule: (genders) => ({ type: 'gender', genders }), say: formatGender }),
    ...standard('stage', listing.stages, { rule: (stages) => ({ type: 'stage', stages }), say: labels('stages') }),
    ...standard('disposal', listing.disposals, {
      rule: (disposals) => ({ type: 'disposal', disposals }),
      say: labels('disposals'),
    }),
    ...standard('referrer', listing.referrers, {
      rule: (referrers) => ({ type: 'referrer', referrers }),
      say: () => `Referred by: ${labels('referrers')()}`,
    }),
    ...standard('admission', listing.admission, {
      rule: (isAsked) => (isAsked ? { type: 'admission' } : null),
      say: () => 'The offence must be admitted',
    }),
    ...standard('willing', listing.voluntary, {
      rule: (isChoice) => (isChoice ? { type: 'willing' } : null),
      say: () => 'Taking part is the person’s choice',
    }),
    ...listing.criteria.map((stated) => ({
      rule: softened(stated.strength, toRule(stated)),
      words: formatCriterion(stated.strength, stated.words),
      source: withConfirmation(cite(stated.source).label, confirmed.criteria),
    })),
  ];
};

/** A stated end, so that a finder can tell on the day of reading whether it has passed. */
const toEnd = ({ listing: { ends, status }, confirmed }: SchemeView, cite: Directory['cite']): Criterion[] => {
  if (ends.state === 'known')
    return [
      {
        rule: { type: 'ended', on: ends.value },
        words: `Stated end: ${formatDate(ends.value)}`,
        source: withConfirmation(cite(ends.source).label, confirmed.ends),
      },
    ];
  if (status.word !== 'ended') return [];
  return [{ rule: { type: 'ended', on: null }, words: 'Stated to have ended', source: cite(status.source).label }];
};

/** A focus or an open list as a rule that can never be a reason against. */
const softened = (strength: Strength, rule: Rule): Rule =>
  strength === 'rule' ? rule : { type: strength, of: [rule] };

/** A stated criterion as a rule that a finder can test; one that no question speaks to stays open. */
const toRule = (stated: StatedCriterion | PlainCriterion): Rule => {
  switch (stated.type) {
    case 'offence':
      return { type: 'offences', included: stated.included, excluded: stated.excluded };
    case 'severity':
      return { type: 'severity', included: stated.included, excluded: stated.excluded };
    case 'previous offences':
      return { type: 'previous', allows: stated.allows };
    case 'need':
      return { type: 'needs', needs: stated.needs, atLeast: stated.atLeast };
    case 'any of':
    case 'all of':
    case 'none of':
      return { type: stated.type, of: stated.of.map(toRule) };
    case 'at least':
      return { type: 'at least', count: stated.count, of: stated.of.map(toRule) };
    case 'residence':
      return { type: 'residence', rule: stated.rule, areas: stated.areas, towns: stated.places.map(toPlaceKey) };
    case 'substance use':
      return { type: 'substance', rule: stated.rule };
    case 'prison':
      return { type: 'prison', prisons: stated.names.map(toPlaceKey) };
    case 'other':
      return { type: 'open' };
  }
};

/** The fact of the file that answers a question. */
const factOf = {
  area: 'area',
  needs: 'needs',
  age: 'age',
  gender: 'gender',
  stage: 'stages',
  disposal: 'disposals',
  referrer: 'referrers',
  admission: 'admission',
  willing: 'voluntary',
} as const satisfies Record<keyof typeof silentWords, ConfirmableFact>;

const silentWords = {
  area: 'Where it works',
  needs: 'What it helps with',
  age: 'Lowest or highest age',
  gender: 'Whether it takes women, men or both',
  stage: 'When in the justice process it can be used',
  disposal: 'Which disposals it can be part of',
  referrer: 'Who can refer',
  admission: 'Whether the offence must be admitted',
  willing: 'Whether taking part is a choice',
} satisfies Partial<Record<Question, string>>;
