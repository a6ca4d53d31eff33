import { formatCriterion, strengthLabels, strengthOf } from '../domain/criterion-words.ts';
import { rateCounter, rateEvidence } from '../domain/evidence.ts';
import { intervalOf, sizeOfSample } from '../domain/figure.ts';
import { formatAge, formatDuration, formatGender, formatReach } from '../domain/fact-words.ts';
import { schemeQuestions, type Listing, type SchemeQuestion } from '../domain/listing.ts';
import { capitalise, formatCount, formatDate, formatLabels, formatPercent, formatPounds } from '../domain/words.ts';
import type { Cite } from '../schemas/cite.ts';
import type { ConfirmableFact } from '../schemas/confirmation.ts';
import type { Fact, Known } from '../schemas/fact.ts';
import type { Outcome } from '../schemas/outcome.ts';
import type { CiteView, SchemeView } from './views.ts';

/** One question with its answer in words, ready to show. */
export interface Row {
  label: string;
  /** The question that it answers, where it is one of those that every scheme is asked. */
  question?: SchemeQuestion | undefined;
  /** The fact of the scheme’s file that it shows, where it can be confirmed by itself. */
  fact?: ConfirmableFact | undefined;
  state: Fact<unknown>['state'];
  /** The answer; for what is not stated, the reason where the file gives one. */
  text: string;
  /** Set when the answer is our reading. */
  reading?: string | undefined;
  /** Who confirmed just this fact, and when: “Confirmed by the scheme’s manager on 23 November 2026”. */
  confirmed?: string | undefined;
  /** Where it stands; a rule of ours has a page and no document. */
  sources: readonly (Pick<CiteView, 'label' | 'href'> & Partial<Cite>)[];
}

type ToCite = (cite: Cite) => CiteView;
type RowFact = Extract<
  ConfirmableFact,
  'needs' | 'stages' | 'disposals' | 'approaches' | 'audiences' | 'began' | 'ends' | 'funding'
>;
type ValueOf<Stated> = Stated extends Known<infer Value> ? Value : never;

/** The rows of a scheme’s page, in the groups and the order in which the page shows them. */
export const toRows = (scheme: SchemeView, cite: ToCite): { who: Row[]; how: Row[]; more: Row[] } => {
  const { listing, terms, confirmed } = scheme;
  const row = <Asked extends RowFact>(
    fact: Asked,
    label: string,
    say: (value: ValueOf<Listing[Asked]>) => string,
  ): Row => ({
    ...toRow({ label, fact: listing[fact] as Fact<ValueOf<Listing[Asked]>>, say, cite }),
    fact,
    confirmed: confirmed[fact],
  });
  const answer = <Asked extends SchemeQuestion>(
    question: Asked,
    say: (value: ValueOf<Listing[Asked]>) => string,
  ): Row => ({
    ...toRow({ label: schemeQuestions[question], fact: listing[question] as Fact<ValueOf<Listing[Asked]>>, say, cite }),
    question,
    fact: question,
    confirmed: confirmed[question],
  });
  const labels = (list: keyof typeof terms) => () => formatLabels(terms[list].map(({ label }) => label));
  return {
    who: [
      answer('who', String),
      answer('area', (reach) =>
        formatReach(
          reach,
          scheme.areas.map(({ name }) => name),
        ),
      ),
      answer('age', formatAge),
      answer('gender', formatGender),
      row('needs', 'What it can help with', labels('needs')),
      row('stages', 'When', labels('stages')),
      row('disposals', 'Disposals', labels('disposals')),
      ...listing.criteria.map((criterion) => ({
        label: strengthLabels[criterion.strength],
        fact: 'criteria' as const,
        state: 'known' as const,
        text: criterion.words,
        reading: criterion.reading,
        confirmed: confirmed.criteria,
        sources: [cite(criterion.source)],
      })),
      answer('voluntary', yesOrNo),
      answer('admission', yesOrNo),
      answer('exclusions', String),
    ],
    how: [
      answer('referrers', labels('referrers')),
      answer('selfReferral', yesOrNo),
      answer('howToRefer', String),
      answer('duration', formatDuration),
      answer('ifStopped', String),
      answer('cost', String),
    ],
    more: [
      row('approaches', 'How it works', labels('approaches')),
      row('audiences', 'Made for', labels('audiences')),
      row('began', 'Began', formatDate),
      row('ends', 'Ended or due to end', formatDate),
      row('funding', 'Money granted', (grants) =>
        grants
          .map(
            ({ qualifier, pounds, words }) =>
              `${capitalise([qualifier, formatPounds(pounds)].filter(Boolean).join(' '))}: ${words}`,
          )
          .join('. '),
      ),
    ],
  };
};

interface RowParts<Value> {
  label: string;
  fact: Fact<Value>;
  say: (value: Value) => string;
  cite: ToCite;
}

const toRow = <Value>({ label, fact, say, cite }: RowParts<Value>): Row => {
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

const yesOrNo = (value: 'yes' | 'no'): string => capitalise(value);

/** A figure’s own facts, for the table beside it. */
export const toOutcomeRows = ({ outcome }: SchemeView['outcomes'][number], cite: ToCite): Row[] => {
  const row = (label: string, fact: Fact<string>): Row => toRow({ label, fact, say: String, cite });
  return [
    row('In whom', outcome.population),
    row('When counted', outcome.period),
    row('Followed for', outcome.followUp),
    toRow({
      label: 'Missing data',
      fact: outcome.noData,
      say: (count) => formatCount(count, 'person', 'people'),
      cite,
    }),
    toRow({ label: 'Provisional or final', fact: outcome.standing, say: capitalise, cite }),
    row('Compared with', outcome.comparator),
    toRow({ label: 'Counted by', fact: outcome.countedBy, say: ({ name }) => name, cite }),
    ...(outcome.type === 'rating' ? [row('Scale', outcome.scale)] : []),
    ...(outcome.asPrinted
      ? [{ label: 'As printed', state: 'known' as const, text: outcome.asPrinted, sources: [cite(outcome.source)] }]
      : []),
    toIntervalRow(outcome),
    ...toRuleRows(outcome),
  ];
};

const rule = { label: 'Our rule', href: '/guides/how-to-read-a-figure/' };

const toIntervalRow = (outcome: Outcome): Row => {
  const interval = intervalOf(outcome);
  const label = '95% interval';
  if ('low' in interval)
    return {
      label,
      state: 'known',
      text: `${formatPercent(interval.low)} to ${formatPercent(interval.high)}, by our own sum (Wilson)`,
      sources: [rule],
    };
  const state = sizeOfSample(outcome) === 'does not apply' ? 'does not apply' : 'not stated';
  return { label, state, text: interval.why, sources: [rule] };
};

const toRuleRows = (outcome: Outcome): Row[] => {
  const { title, words } = rateEvidence(outcome);
  return [
    { label: 'Kind of evidence', state: 'known', text: `${title}. ${words}`, sources: [rule] },
    ...(outcome.countedBy.state === 'known'
      ? [{ label: 'Who counted', state: 'known' as const, text: rateCounter(outcome).words, sources: [rule] }]
      : []),
  ];
};
