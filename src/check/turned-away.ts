import { formatChoice, lowerFirst } from '../messages/format.ts';
import {
  offenceKinds,
  maxAge,
  severities,
  type AgeRange,
  type AreaReach,
  type Criterion,
  type PlainCriterion,
} from '../schemas/criterion.ts';
import type { Scheme } from '../schemas/scheme.ts';
import type { CheckedContent } from './content.ts';
import type { Supported } from './support.ts';

/** One rule of a scheme: who it excludes, and what it support on. */
export interface TurnedAway {
  scheme: string;
  /** Who is turned away, as it continues “Turns away”. */
  who: string;
  /** The quotation from the document, or the field of a feed and its value. */
  support: string;
  /** The document and the place in it. */
  source: string;
}

/** Every rule that can end in “does not fit”, scheme by scheme, in the order of their files. */
export const listTurnedAway = ({ schemes }: Pick<CheckedContent, 'schemes'>): TurnedAway[] =>
  schemes.flatMap(({ id, value }) => findExclusions(value).map((rule) => ({ scheme: id, ...rule })));

/** The rows as a table, one line a rule, under a line of headings. */
export const formatTurnedAway = (rows: readonly TurnedAway[]): string => {
  const head: TurnedAway = { scheme: 'Scheme', who: 'Turns away', support: 'Based on', source: 'Where' };
  const columns = ['scheme', 'who', 'support', 'source'] as const;
  const widths = columns.map((column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row: TurnedAway) =>
    columns
      .map((column, index) => row[column].padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(line).join('\n');
};

type Exclusion = Omit<TurnedAway, 'scheme'>;

const findExclusions = (scheme: Scheme): Exclusion[] => {
  const criteria = scheme.criteria
    .filter(({ strength }) => strength === 'rule')
    .flatMap((criterion) => toExclusion(criterion, describe(criterion)));
  if (!scheme.takesPeople) return [];
  const { area, age, gender, admission } = scheme;
  return [
    ...(area.state === 'known' ? toExclusion(area, describeArea(area.value)) : []),
    ...(age.state === 'known' && age.strength === 'rule' ? toExclusion(age, describeAge(age.value)) : []),
    ...(gender.state === 'known' && gender.strength === 'rule' && gender.value.length === 1
      ? toExclusion(gender, gender.value[0] === 'women' ? 'men' : 'women')
      : []),
    ...(admission.state === 'known' && admission.strength === 'rule' && admission.value
      ? toExclusion(admission, 'people who do not admit the offence')
      : []),
    ...criteria,
  ];
};

const toExclusion = ({ asPrinted, fromField, source }: Supported, who: string | null): Exclusion[] =>
  who === null
    ? []
    : [
        {
          who,
          support: asPrinted ? `“${asPrinted}”` : fromField ? `${fromField.name}: ${fromField.value}` : 'nothing',
          source: `${source.document}, ${source.at}`,
        },
      ];

/** Null where every age is taken. */
const describeAge = ({ from = 0, to = maxAge }: AgeRange): string | null => {
  const ends = [...(from > 0 ? [`under ${from}`] : []), ...(to < maxAge ? [`over ${to}`] : [])];
  return ends.length > 0 ? `people ${formatChoice(ends)}` : null;
};

/** Null if no answer about a place can exclude anyone. */
const describeArea = ({ areas, ties, prisons }: AreaReach): string | null => {
  if (ties === 'not stated') return null;
  // One tie that no question asks about, or that excludes nobody, keeps every case open.
  if (ties.some((tie) => tie === 'offends there' || tie === 'goes there')) return null;
  const places = formatChoice(areas);
  const words = ties.map(
    (tie) =>
      ({
        'lives there': `do not live in ${places}`,
        'arrested there': `were not arrested in ${places}`,
        'at court there': `are not at court in ${places}`,
        'in that prison': `are not in ${formatChoice(prisons)}`,
      })[tie as Exclude<typeof tie, 'offends there' | 'goes there'>],
  );
  return `people who ${words.join(' and ')}`;
};

/** Who a criterion excludes; null if no question of a finder decides it. */
const describe = (criterion: Criterion | PlainCriterion): string | null => {
  switch (criterion.type) {
    case 'offence':
      return describeTaken(criterion, offenceKinds);
    case 'severity':
      return describeTaken(criterion, severities);
    case 'previous offences':
      return {
        none: 'people with earlier offences',
        'must have some': 'people without an earlier offence',
        'any number': null,
      }[criterion.allows];
    case 'residence':
      return {
        // Without an area there is nothing to compare a home with.
        'lives in': criterion.areas.length > 0 ? 'people who live elsewhere' : null,
        'lives or offends in': null,
        'nowhere to live': 'people with somewhere to live',
        'returning to': null,
      }[criterion.rule];
    case 'substance use':
      return criterion.rule === 'must not use there'
        ? null
        : criterion.rule === 'in recovery'
          ? 'people who are not in recovery'
          : `people without ${criterion.rule.replace('has ', '')}`;
    case 'need':
      return criterion.atLeast === 1
        ? `people whose needs do not include ${formatChoice(criterion.needs)}`
        : `people with fewer than ${criterion.atLeast} of: ${criterion.needs.join(', ')}`;
    case 'prison':
      return `people who are not in ${formatChoice(criterion.names)}`;
    case 'other':
      return null;
    case 'any of':
      return describeSeveral(criterion.of, 1);
    case 'all of':
      return describeSeveral(criterion.of, criterion.of.length);
    case 'at least':
      return describeSeveral(criterion.of, criterion.count);
    case 'none of': {
      const ofAnswers = criterion.of.filter(canBeMet);
      return ofAnswers.length > 0 ? `people who meet any of: ${listCriteria(ofAnswers)}` : null;
    }
  }
};

/** Who a list of offences or severities excludes; null if each of them is taken. */
const describeTaken = (
  { included, excluded }: { included: readonly string[]; excluded: readonly string[] },
  all: readonly string[],
): string | null => {
  const takesAll = included.length === 0 || included.includes('any') || all.every((each) => included.includes(each));
  const parts = [
    ...(takesAll ? [] : [`people whose offence is not ${formatChoice(included)}`]),
    ...(excluded.length > 0 ? [`people whose offence is ${formatChoice(excluded)}`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : null;
};

/** Whether an answer can say that someone meets this. */
const canBeMet = (criterion: PlainCriterion): boolean => {
  switch (criterion.type) {
    case 'offence':
      return takesAny(criterion, offenceKinds);
    case 'severity':
      return takesAny(criterion, severities);
    case 'substance use':
      return criterion.rule !== 'must not use there';
    case 'residence':
      return criterion.rule === 'nowhere to live' || criterion.areas.length > 0;
    default:
      return criterion.type !== 'other';
  }
};

/** Whether a list has anything left once what is excluded is removed. */
const takesAny = (
  { included, excluded }: { included: readonly string[]; excluded: readonly string[] },
  all: readonly string[],
): boolean => {
  const takesAll = included.length === 0 || included.includes('any');
  return (takesAll ? all : included).some((each) => each !== 'any' && !excluded.includes(each));
};

/** Enough parts that no answer can rule out keep the whole open. */
const describeSeveral = (of: readonly PlainCriterion[], count: number): string | null => {
  const open = of.filter((part) => describe(part) === null).length;
  if (open >= count) return null;
  if (count === of.length) return `people who do not meet all of: ${listCriteria(of)}`;
  return `people who meet ${count === 1 ? 'none' : `fewer than ${count}`} of: ${listCriteria(of)}`;
};

const listCriteria = (of: readonly PlainCriterion[]): string => of.map(({ words }) => lowerFirst(words)).join('; ');
