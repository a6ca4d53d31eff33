import { formatAge, formatGender, formatReach } from '../../domain/fact-words.ts';
import type { Question } from '../../domain/answers.ts';
import type { Criterion } from '../../domain/matching.ts';
import { toPlaceKey } from '../../domain/place.ts';
import type { Rule } from '../../domain/rule.ts';
import { withConfirmation } from '../../domain/confirmation.ts';
import { formatLabels } from '../../domain/words.ts';
import type { ConfirmableFact } from '../../schemas/confirmation.ts';
import type { Criterion as StatedCriterion } from '../../schemas/criterion.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { VocabularyName } from '../../schemas/vocabulary.ts';
import type { Directory, SchemeView } from '../views.ts';

/** A scheme’s criteria for the finders: the standard questions in order, stated or silent, then its further rules. */
export const toCriteria = (scheme: SchemeView, cite: Directory['cite']): Criterion[] => {
  const { listing, terms, areas, policeAreas, confirmed } = scheme;
  const standard = <Value>(
    question: keyof typeof silentWords,
    fact: Fact<Value>,
    { rule, say }: { rule: (value: Value) => Rule | null; say: (value: Value) => string },
  ): Criterion[] => {
    if (fact.state === 'does not apply') return [];
    if (fact.state === 'not stated')
      return [{ rule: { type: 'silent', question }, words: silentWords[question], source: '' }];
    const stated = rule(fact.value);
    return stated
      ? [
          {
            rule: stated,
            words: fact.words ?? say(fact.value),
            source: withConfirmation(cite(fact.source).label, confirmed[factOf[question]]),
          },
        ]
      : [];
  };
  const labels = (list: VocabularyName) => () => formatLabels(terms[list].map(({ label }) => label));
  return [
    ...standard('area', listing.area, {
      rule: ({ extent, places }) => ({
        type: 'area',
        areas: policeAreas.map(({ id }) => id),
        extent,
        towns: places.map(toPlaceKey),
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
      rule: (answer) => (answer === 'yes' ? { type: 'admission' } : null),
      say: () => 'The offence must be admitted',
    }),
    ...standard('willing', listing.voluntary, {
      rule: (answer) => (answer === 'yes' ? { type: 'willing' } : null),
      say: () => 'Taking part is the person’s choice',
    }),
    ...listing.criteria.map((stated) => ({
      rule: toRule(stated),
      words: stated.words,
      source: withConfirmation(cite(stated.source).label, confirmed.criteria),
    })),
  ];
};

/** A stated criterion as a rule that a finder can test; one that no question speaks to stays open. */
const toRule = (stated: StatedCriterion): Rule => {
  switch (stated.type) {
    case 'offence':
      return { type: 'offences', included: stated.included, excluded: stated.excluded };
    case 'previous offences':
      return { type: 'previous', allows: stated.allows };
    case 'need':
      return { type: 'needs', needs: stated.needs };
    case 'any of':
    case 'all of':
    case 'none of':
      return { type: stated.type, of: stated.of.map(toRule) };
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
