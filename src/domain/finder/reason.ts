import { formatNumber, lowerFirst } from '../../messages/format.ts';
import type { SettledType } from './answers.ts';
import type { ReasonWords } from './finders.ts';
import type { Criterion, Explained, Group } from './matching.ts';
import type { RuleWords } from './question-definition.ts';
import type { Verdict } from './verdict.ts';

/**
 * Why a scheme does not fit, or what it depends on, in one sentence. Rules against it are given in their own words;
 * what the reader has not said is named first, then what the scheme leaves open. Empty where nothing is open.
 * @param words what rules are called, as `toReasonWords` gives them: a page carries them for its script
 */
export const formatReason = (group: Group, explained: readonly Explained[], words: ReasonWords): string => {
  const inVerdict = (verdict: Verdict) =>
    explained.filter((row) => row.verdict === verdict).map(({ criterion }) => criterion);
  const sentence = (parts: readonly string[]) => (parts.length > 0 ? `${parts.join('; ')}.` : '');
  if (group === 'does-not-fit' || group === 'ended') return sentence(inVerdict('not met').map(({ words }) => words));
  const notSaid = inVerdict('not said').map((criterion) => wordsOf(criterion, words).notSaid ?? criterion.words);
  const silent = inVerdict('silent').map(
    (criterion) => wordsOf(criterion, words).silent ?? lowerFirst(criterion.words),
  );
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

const wordsOf = ({ rule: { type } }: Criterion, words: ReasonWords): RuleWords =>
  type === 'focus' || type === 'open list' ? forOthersToo : (words[type as SettledType] ?? {});

/** What is open where a scheme says what it is mainly for, or gives examples. */
const forOthersToo: RuleWords = { silent: 'whether it takes others too' };
