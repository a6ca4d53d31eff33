import * as text from '#messages/figure-verdicts.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import { gradeOf } from './arithmetic.ts';
import { sizeOfSample } from './figure.ts';

/** Every verdict, from the best to the worst. Lists of verdicts keep this order. */
export const verdicts = ['quotable', 'care', 'does not reconcile', 'impossible'] as const;
/** Whether a figure may be quoted, in one word for the whole of it. It says nothing about whether a scheme works. */
export type Verdict = (typeof verdicts)[number];

/**
 * The verdict on a figure, the first that holds: it is impossible as printed; it does not reconcile; it has any other
 * caution, no stated base, or fewer people than a small group; else it can be quoted. A rounding slip is none of these.
 * The rule is our own choice.
 */
export const verdictOf = (outcome: Outcome): Verdict => {
  const grade = gradeOf(outcome);
  if (grade === 'impossible' || grade === 'does not reconcile') return grade;
  const isWeak = outcome.cautions.some(({ sort }) => sort !== 'rounding');
  const size = sizeOfSample(outcome);
  return isWeak || size === 'small' || size === 'not stated' ? 'care' : 'quotable';
};

/** What a verdict is called, and what it means in one plain sentence. */
export const toVerdictWords = (verdict: Verdict): { title: string; words: string } => text.verdicts[verdict];
