import * as text from '#messages/finder.ts';
import { lowerFirst } from '../../messages/format.ts';
import type { SettledType } from './answers.ts';
import type { ReasonWords } from './finders.ts';
import type { FinderCriterion, Explained, Group } from './matching.ts';
import type { RuleWords } from './question-definition.ts';
import type { Verdict } from './verdict.ts';

/** Why a scheme is in its group, in a few words and what follows them. */
export interface Reason {
  lead: string;
  words: string;
}

/**
 * Why a scheme does not fit, or what is open. Rules against it are given in their own words; what the reader has not
 * answered comes first, then what the scheme leaves open. Undefined where nothing is open.
 * @param words what rules are called, as `toReasonWords` gives them: a page carries them for its script
 */
export const toReason = (group: Group, explained: readonly Explained[], words: ReasonWords): Reason | undefined => {
  const inVerdict = (verdict: Verdict) =>
    explained.filter((row) => row.verdict === verdict).map(({ criterion }) => criterion);
  const against = inVerdict('not met').map((criterion) => criterion.words);
  if (against.length > 0) return text.against(against, group === 'ended');
  const notSaid = inVerdict('not said').map((criterion) => wordsOf(criterion, words).notSaid ?? criterion.words);
  const silent = inVerdict('silent').map(
    (criterion) => wordsOf(criterion, words).silent ?? lowerFirst(criterion.words),
  );
  if (notSaid.length + silent.length === 0) return undefined;
  return text.toCheck([...new Set(notSaid)], [...new Set(silent)]);
};

const wordsOf = ({ rule: { type } }: FinderCriterion, words: ReasonWords): RuleWords =>
  type === 'focus' || type === 'open list' ? { silent: text.othersToo } : (words[type as SettledType] ?? {});
