import * as text from '#messages/finder.ts';
import { formatCriterion, strengthOf } from '../../domain/facts/criterion-words.ts';
import { formatAge, formatGender, formatReach } from '../../domain/facts/fact-words.ts';
import type { Listing } from '../../domain/facts/listing.ts';
import type { SettledType, StandardQuestion } from '../../domain/finder/answers.ts';
import { isAbout } from '../../domain/finder/caution.ts';
import type { FinderCriterion } from '../../domain/finder/matching.ts';
import { questions } from '../../domain/finder/questions.ts';
import type { Rule, RuleOf } from '../../domain/finder/rule.ts';
import { withConfirmation } from '../../domain/freshness/confirmation.ts';
import { formatLabels } from '../../messages/format.ts';
import { toPlaceKey } from '../../domain/places/key.ts';
import type { Caution } from '../../schemas/caution.ts';
import type { Criterion, PlainCriterion, Strength } from '../../schemas/criterion.ts';
import type { Answer } from '../../schemas/fact.ts';
import type { Directory, SchemeView, TermView } from '../views.ts';

/** A scheme’s criteria for the finders: the standard questions in order, stated or silent, then its further rules. */
export const toCriteria = (scheme: SchemeView, cite: Directory['cite']): FinderCriterion[] => [
  ...toEnd(scheme, cite),
  ...standardQuestions.flatMap((question) => toStandard(question, scheme, cite)),
  ...scheme.listing.criteria.map((stated) => ({
    rule: softened(stated.strength, toRule(stated)),
    words: formatCriterion(stated.strength, stated.words),
    source: withConfirmation(cite(stated.source).label, scheme.confirmed.criteria),
  })),
];

/** The cautions of ours that are about a scheme, after its own criteria. */
export const toCautions = ({ listing: { needs, audiences, stages } }: SchemeView, cautions: readonly Caution[]) =>
  cautions
    .filter((caution) =>
      isAbout(caution, {
        needs: needs.state === 'known' ? needs.value : [],
        audiences: audiences.state === 'known' ? audiences.value : [],
        stages: stages.state === 'known' ? stages.value : [],
      }),
    )
    .map(({ effect, readers, reason }): FinderCriterion => ({
      rule: { type: 'caution', effect, readers },
      words: reason,
      source: '',
    }));

/** The fact of the file that alone answers a question. */
type OwnFact<Asked extends StandardQuestion> = (typeof questions)[Asked]['facts'][0];
type ValueOf<Asked extends StandardQuestion> = Extract<Listing[OwnFact<Asked>], { state: 'known' }>['value'];
/** A stated fact as a rule that settles its question; null where it asks nothing of anyone. */
interface Standard<Asked extends StandardQuestion> {
  rule: RuleOf<SettledType<Asked>> | null;
  /** The fact in words, for a file that has none. */
  words: string;
}

/** How the fact of each question becomes a rule, in the order in which a scheme’s criteria are explained. */
const standard: { [Asked in StandardQuestion]: (value: ValueOf<Asked>, scheme: SchemeView) => Standard<Asked> } = {
  area: (reach, { areas, policeAreas }) => ({
    rule: {
      type: 'area',
      areas: policeAreas.map(({ id }) => id),
      extent: reach.extent,
      ties: reach.ties,
      towns: reach.places.map(toPlaceKey),
      prisons: reach.prisons.map(toPlaceKey),
    },
    words: formatReach(
      reach,
      areas.map(({ name }) => name),
    ),
  }),
  needs: (needs, { terms }) => ({ rule: { type: 'helps with', needs }, words: formatTerms(terms.needs) }),
  age: (range) => ({ rule: { type: 'age', ...range }, words: formatAge(range) }),
  gender: (genders) => ({ rule: { type: 'gender', genders }, words: formatGender(genders) }),
  stage: (stages, { terms }) => ({ rule: { type: 'stage', stages }, words: formatTerms(terms.stages) }),
  disposal: (disposals, { terms }) => ({ rule: { type: 'disposal', disposals }, words: formatTerms(terms.disposals) }),
  referrer: (referrers, { terms }) => ({
    rule: { type: 'referrer', referrers },
    words: text.referredBy(formatTerms(terms.referrers)),
  }),
  admission: (isAsked) => ({
    rule: isAsked ? { type: 'admission' } : null,
    words: text.mustAdmit,
  }),
  willing: (isChoice) => ({
    rule: isChoice ? { type: 'willing' } : null,
    words: text.isChoice,
  }),
};
const standardQuestions = Object.keys(standard) as StandardQuestion[];

const formatTerms = (terms: readonly TermView[]): string => formatLabels(terms.map(({ label }) => label));

const toStandard = <Asked extends StandardQuestion>(
  question: Asked,
  scheme: SchemeView,
  cite: Directory['cite'],
): FinderCriterion[] => {
  const {
    facts: [name],
    unstated,
  } = questions[question];
  const fact: Answer<unknown> = scheme.listing[name];
  if (fact.state === 'does not apply' || fact.state === 'not looked up') return [];
  if (fact.state === 'not stated') return [{ rule: { type: 'silent', question }, words: unstated, source: '' }];
  const { rule, words } = standard[question](fact.value as ValueOf<Asked>, scheme);
  if (!rule) return [];
  const strength = strengthOf(fact);
  return [
    {
      rule: softened(strength, rule),
      words: formatCriterion(strength, fact.words ?? words),
      source: withConfirmation(cite(fact.source).label, scheme.confirmed[name]),
    },
  ];
};

/** A stated end, so that a finder can check on the day of reading whether it has passed. */
const toEnd = ({ listing: { ends, status }, confirmed }: SchemeView, cite: Directory['cite']): FinderCriterion[] => {
  if (ends.state === 'known')
    return [
      {
        rule: { type: 'ended', on: ends.value },
        words: text.endsOn(ends.value),
        source: withConfirmation(cite(ends.source).label, confirmed.ends),
      },
    ];
  if (status.word !== 'ended') return [];
  return [{ rule: { type: 'ended', on: null }, words: text.hasEnded, source: cite(status.source).label }];
};

/** A focus or an open list as a rule that can never be a reason against. */
const softened = (strength: Strength, rule: Rule): Rule =>
  strength === 'rule' ? rule : { type: strength, of: [rule] };

/** A stated criterion as a rule that a finder can test; one that no question is about stays open. */
const toRule = (stated: Criterion | PlainCriterion): Rule => {
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
