import { grant } from '#messages/fact-values.ts';
import { strengthLabels } from '#messages/fact-words.ts';
import { no, yes } from '#messages/facts.ts';
import * as figureText from '#messages/figure-facts.ts';
import { formatCriterion, strengthOf } from '../../domain/facts/criterion-words.ts';
import { cannotBeRight, intervalOf, sizeOfSample } from '../../domain/figures/figure.ts';
import { formatAge, formatContact, formatDuration, formatGender, formatReach } from '../../domain/facts/fact-words.ts';
import type { Listing } from '../../domain/facts/listing.ts';
import { capitalise, formatCount, formatDate, formatLabels } from '../../messages/format.ts';
import type { Cite } from '../../schemas/cite.ts';
import type { Strength } from '../../schemas/criterion.ts';
import type { Answer, Fact, Known } from '../../schemas/fact.ts';
import type { FactGroup } from '../../schemas/fact-definition.ts';
import { factNames, facts, type FactName } from '../../schemas/facts.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import type { CiteView, SchemeView } from '../views.ts';

/** One question with its answer in words, ready to show. */
export interface FactRow {
  label: string;
  /** The fact of the scheme’s file that it shows; none where it is about a figure. */
  fact?: FactName | 'criteria' | undefined;
  /** How hard a further rule is. */
  strength?: Strength | undefined;
  state: Answer<unknown>['state'];
  /** The answer; for what is not stated, the reason where the file gives one. */
  text: string;
  /** Set when the answer is our reading. */
  reading?: string | undefined;
  /** Who confirmed just this fact, and when: “Confirmed by the scheme’s manager on 23 November 2026”. */
  confirmed?: string | undefined;
  /** Where it is stated; a rule of ours has a page and no document. */
  sources: readonly (Pick<CiteView, 'label' | 'href'> & Partial<Cite>)[];
}

const { labels } = figureText;

type ToCite = (cite: Cite) => CiteView;
type ValueOf<Name extends FactName> = Listing[Name] extends infer Stated
  ? Stated extends Known<infer Value>
    ? Value
    : never
  : never;

/** The value of each fact in words; of a list, with the labels of its terms, or the names of its areas. */
const formatValue: {
  [Name in FactName]: (value: ValueOf<Name>, scheme: SchemeView) => string;
} = {
  who: String,
  area: (reach, { areas }) =>
    formatReach(
      reach,
      areas.map(({ name }) => name),
    ),
  age: formatAge,
  gender: formatGender,
  needs: (_, { terms }) => labelsOf(terms.needs),
  stages: (_, { terms }) => labelsOf(terms.stages),
  disposals: (_, { terms }) => labelsOf(terms.disposals),
  voluntary: formatYesOrNo,
  admission: formatYesOrNo,
  exclusions: String,
  referrers: (_, { terms }) => labelsOf(terms.referrers),
  selfReferral: formatYesOrNo,
  howToRefer: String,
  contact: formatContact,
  duration: formatDuration,
  ifStopped: String,
  cost: String,
  approaches: (_, { terms }) => labelsOf(terms.approaches),
  audiences: (_, { terms }) => labelsOf(terms.audiences),
  began: formatDate,
  ends: formatDate,
  funding: (grants) => grants.map(grant).join('. '),
};

/** The rows of a scheme’s page, in the groups and the order in which the page shows them. */
export const toRows = (scheme: SchemeView, cite: ToCite): Record<FactGroup, FactRow[]> => {
  const rowsOf = (group: FactGroup) =>
    factNames
      .filter((name) => facts[name].group === group)
      .flatMap((name) => [
        toFactRow(name, scheme, cite),
        ...(name === beforeCriteria ? toCriterionRows(scheme, cite) : []),
      ]);
  return { who: rowsOf('who'), how: rowsOf('how'), more: rowsOf('more') };
};

/** The fact after which a page shows the further rules. */
const beforeCriteria: FactName = 'disposals';

const toFactRow = <Name extends FactName>(name: Name, scheme: SchemeView, cite: ToCite): FactRow => ({
  ...toRow({
    label: facts[name].label,
    fact: scheme.listing[name] as Answer<ValueOf<Name>>,
    say: (value) => formatValue[name](value, scheme),
    cite,
  }),
  fact: name,
  confirmed: scheme.confirmed[name],
});

const toCriterionRows = ({ listing, confirmed }: SchemeView, cite: ToCite): FactRow[] =>
  listing.criteria.map((criterion) => ({
    label: strengthLabels[criterion.strength],
    fact: 'criteria' as const,
    strength: criterion.strength,
    state: 'known' as const,
    text: criterion.words,
    reading: criterion.reading,
    confirmed: confirmed.criteria,
    sources: [cite(criterion.source)],
  }));

interface RowParts<Value> {
  label: string;
  fact: Answer<Value>;
  say: (value: Value) => string;
  cite: ToCite;
}

const toRow = <Value>({ label, fact, say, cite }: RowParts<Value>): FactRow => {
  if (fact.state === 'not looked up') return { label, state: fact.state, text: '', sources: [] };
  if (fact.state !== 'known') return { label, state: fact.state, text: fact.why ?? '', sources: [] };
  return {
    label,
    state: 'known',
    text: formatCriterion(strengthOf(fact), withValue(fact.words, say(fact.value))),
    reading: fact.reading,
    sources: [fact.source, ...(fact.also ?? [])].map(cite),
  };
};

/** The author’s words, and the value too where the words leave a number of it out. */
const withValue = (words: string | undefined, value: string): string => {
  if (!words) return value;
  const numbers = value.match(/\d[\d,.]*/g) ?? [];
  return numbers.every((number) => words.includes(number)) ? words : `${value}. ${words}`;
};

function formatYesOrNo(value: boolean): string {
  return value ? yes : no;
}

function labelsOf(terms: readonly { label: string }[]): string {
  return formatLabels(terms.map(({ label }) => label));
}

/** A figure’s own facts, for the table beside it. */
export const toOutcomeRows = ({ outcome }: SchemeView['outcomes'][number], cite: ToCite): FactRow[] => {
  const row = (label: string, fact: Fact<string>): FactRow => toRow({ label, fact, say: String, cite });
  return [
    row(labels.population, outcome.population),
    row(labels.period, outcome.period),
    toRow({
      label: labels.noData,
      fact: outcome.noData,
      say: (count) => formatCount(count, 'person', 'people'),
      cite,
    }),
    toRow({ label: labels.standing, fact: outcome.standing, say: capitalise, cite }),
    // The marks of every other figure say these.
    ...(cannotBeRight(outcome)
      ? [
          row(labels.followUp, outcome.followUp),
          row(labels.comparator, outcome.comparator),
          toRow({ label: labels.countedBy, fact: outcome.countedBy, say: ({ name }) => name, cite }),
        ]
      : []),
    ...(outcome.type === 'rating' ? [row(labels.scale, outcome.scale)] : []),
    toIntervalRow(outcome),
  ];
};

const rule = { label: figureText.ourRule, href: '/guides/how-to-read-a-figure/' };

const toIntervalRow = (outcome: Outcome): FactRow => {
  const interval = intervalOf(outcome);
  const label = labels.interval;
  if ('low' in interval)
    return {
      label,
      state: 'known',
      text: figureText.interval(interval.low, interval.high),
      sources: [rule],
    };
  const state = sizeOfSample(outcome) === 'does not apply' ? 'does not apply' : 'not stated';
  return { label, state, text: interval.why, sources: [rule] };
};
