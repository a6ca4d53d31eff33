import { data } from '#messages/figures.ts';
import { marks as markNames } from '#messages/figure-verdicts.ts';
import { gradeOf } from '../../domain/figures/arithmetic.ts';
import { toMarks } from '../../domain/figures/figure-marks.ts';
import { toVerdictWords, verdictOf } from '../../domain/figures/verdict.ts';
import { countsOf, intervalOf } from '../../domain/figures/figure.ts';
import { toSayable } from '../../domain/figures/say.ts';
import { addressOn, type Site } from '../../domain/lists/address.ts';
import { capitalise } from '../../messages/format.ts';
import type { Fact } from '../../schemas/fact.ts';
import { toOrigin } from './outcomes.ts';
import { getCitations, toSourceLine } from './citations.ts';
import { licence } from './licence.ts';
import type { Directory, OutcomeView, SchemeView } from '../views.ts';

/** A figure as a file holds it: everything that its page says, in a shape that a program can read. */
export const toFigureRecord = (view: OutcomeView, { cite }: Pick<Directory, 'cite'>, site: Site) => {
  const { outcome, scheme, source, printed } = view;
  const others = view.homes.filter((home) => home !== scheme);
  const grade = gradeOf(outcome);
  const { sentence, also, cannot } = toSayable(outcome, toOrigin(view));
  const place = (at: Parameters<typeof cite>[0]) => cite(at).label;
  const fact = <Value>(known: Fact<Value>, say: (value: Value) => unknown = (value) => value) =>
    known.state === 'known'
      ? {
          state: known.state,
          value: say(known.value),
          ...(known.reading ? { ourReading: known.reading } : {}),
          source: place(known.source),
        }
      : { state: known.state, ...(known.why ? { why: known.why } : {}) };
  return {
    id: `${scheme.id}/${view.id}`,
    url: addressOn(view.href, site.url),
    scheme: toSchemeRecord(scheme, site),
    ...(others.length > 0 ? { alsoOf: others.map((other) => toSchemeRecord(other, site)) } : {}),
    measure: outcome.measure,
    figure: view.figure,
    statement: `${capitalise(view.statement)}.`,
    verdict: {
      id: verdictOf(outcome),
      ...toVerdictWords(verdictOf(outcome)),
      rule: addressOn('/guides/how-to-read-a-figure/', site.url),
    },
    marks: toMarks(outcome).map(({ id, state, words, meaning }) => ({
      id,
      name: markNames[id],
      state,
      words,
      ...(meaning ? { meaning } : {}),
    })),
    kind: outcome.kind,
    type: outcome.type,
    value: toValue(view),
    interval: toInterval(view, site),
    population: fact(outcome.population),
    period: fact(outcome.period),
    followUp: fact(outcome.followUp),
    peopleWithoutData: fact(outcome.noData),
    standing: fact(outcome.standing),
    comparator: fact(outcome.comparator),
    countedBy: fact(outcome.countedBy, ({ name }) => name),
    ...(grade ? { wrongNumber: grade } : {}),
    ...(view.unreconciled.length > 0
      ? { doesNotReconcileWith: view.unreconciled.map((other) => `${other.scheme.id}/${other.id}`) }
      : {}),
    cautions: view.limits.map(({ words }) => words),
    ...(sentence ? { sentence } : {}),
    canSay: also,
    cannotSay: cannot,
    history: outcome.changes.map(({ on, was, why }) => ({ changedOn: on, was, why })),
    source: {
      ...(source.publisher ? { publisher: source.publisher } : {}),
      title: source.name,
      date: printed.value,
      dateIs: printed.basis,
      place: outcome.source.at,
      line: toSourceLine(view),
    },
    citation: getCitations(view, site),
    licence,
  };
};

/** A figure as its JSON file has it; a row of the CSV is made from it. */
export type FigureRecord = ReturnType<typeof toFigureRecord>;

const toSchemeRecord = ({ id, name, href }: SchemeView, { url }: Site) => ({ id, name, url: addressOn(href, url) });

/** The numbers as the document prints them, and our own sum where there are counts. */
const toValue = ({ outcome }: OutcomeView) => {
  const qualifier = outcome.qualifier ? { qualifier: outcome.qualifier } : {};
  const printed = outcome.asPrinted ? { asPrinted: outcome.asPrinted } : {};
  switch (outcome.type) {
    case 'proportion': {
      const counts = countsOf(outcome);
      return {
        ...outcome.share,
        ...(counts ? { percentComputed: round((counts.numerator / counts.denominator) * 100) } : {}),
        ...qualifier,
        ...printed,
      };
    }
    case 'count':
      return { value: outcome.value, unit: outcome.unit, ...qualifier, ...printed };
    case 'change':
      return { ...outcome.change, ...qualifier, ...printed };
    case 'money':
      return { pounds: outcome.pounds, ...qualifier, ...printed };
    case 'rating':
      return {
        value: outcome.value,
        ...(outcome.before === undefined ? {} : { before: outcome.before }),
        ...(outcome.scale.state === 'known' ? { scale: outcome.scale.value } : {}),
        ...qualifier,
        ...printed,
      };
  }
};

const toInterval = ({ outcome }: OutcomeView, { name }: Site) => {
  const interval = intervalOf(outcome);
  return 'low' in interval
    ? {
        low: round(interval.low),
        high: round(interval.high),
        confidence: 95,
        unit: data.percent,
        method: data.wilson,
        computedBy: name,
      }
    : { none: interval.why };
};

const round = (value: number): number => Math.round(value * 100) / 100;
