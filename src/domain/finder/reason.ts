import type { Explained, Group } from './matching.ts';
import type { Rule, Verdict } from './rule.ts';
import { formatNumber, lowerFirst } from '../lists/words.ts';

/**
 * Why a scheme does not fit, or what it depends on, in one sentence. Rules against it are given in their own words;
 * what
 * the reader has not said is named first, then what the scheme leaves open. Empty where nothing is open.
 */
export const formatReason = (group: Group, explained: readonly Explained[]): string => {
  const inVerdict = (verdict: Verdict) =>
    explained.filter((row) => row.verdict === verdict).map(({ criterion }) => criterion);
  const sentence = (parts: readonly string[]) => (parts.length > 0 ? `${parts.join('; ')}.` : '');
  if (group === 'does-not-fit' || group === 'ended') return sentence(inVerdict('not met').map(({ words }) => words));
  const notSaid = inVerdict('not said').map(({ rule, words }) => notSaidWords[rule.type] ?? words);
  const silent = inVerdict('silent').map(({ rule, words }) => silentWords[rule.type] ?? lowerFirst(words));
  const open = `what the scheme does not say: ${[...new Set(silent)].join(', ')}`;
  return sentence([...new Set(notSaid), ...(silent.length > 0 ? [open] : [])]);
};

/** How many schemes each group has, in one sentence, such as “2 schemes for this, 5 may help, 60 elsewhere”. */
export const formatTally = (counts: readonly (readonly [Group, number])[]): string =>
  `${counts
    .filter(([group, count]) => count > 0 || group === 'for-this')
    .map(([group, count]) => `${formatNumber(count)} ${tallyWords[group]}`)
    .join(', ')}.`;

const tallyWords: Record<Group, string> = {
  'for-this': 'for this',
  'may-help': 'may help',
  elsewhere: 'elsewhere or reach not stated',
  ended: 'ended',
  'does-not-fit': 'do not fit',
};

/** What an unanswered question is called. A type without words here stands in the words of its own rule. */
const notSaidWords: Partial<Record<Rule['type'], string>> = {
  area: 'the place',
  'helps with': 'what is going on',
  age: 'age',
  gender: 'whether it is a woman or a man',
  stage: 'how far the police or a court are involved',
  disposal: 'what the police or the court decide',
  referrer: 'who refers',
  admission: 'whether the offence is admitted',
  willing: 'whether the person is willing',
  offences: 'the kind of offence',
  severity: 'how serious the offence is',
  previous: 'whether there are earlier offences',
};

/** What is open where a scheme names something and does not say that it is all. */
const silentWords: Partial<Record<Rule['type'], string>> = {
  area: 'how far it reaches',
  'helps with': 'whether it helps with this too',
  stage: 'whether it takes people at this stage',
  disposal: 'whether that disposal can lead to it',
  referrer: 'whether that role can refer',
  substance: 'whether recovery counts',
  focus: 'whether it takes others too',
  'open list': 'whether it takes others too',
};
