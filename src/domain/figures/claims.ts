import type { Outcome } from '../../schemas/outcome.ts';
import { gradeOf } from './arithmetic.ts';
import { baseOf, cannotBeRight, intervalOf } from './figure.ts';
import { capitalise, formatNumber, formatPercent, toSentence } from '../../messages/format.ts';

/** What a figure supports and what it does not: the file’s own sentences, and those that follow from its kind. */
export const toClaims = (outcome: Outcome, statement: string): { can: string[]; cannot: string[] } => {
  const interval = intervalOf(outcome);
  const isResult = outcome.kind === 'result';
  const base = baseOf(outcome);
  return {
    can: [
      cannotBeRight(outcome)
        ? `That the source prints this: ${statement}. Say in the same breath that it cannot be right.`
        : `${capitalise(statement)}, as the source prints it.${
            gradeOf(outcome) === 'does not reconcile' ? ' Say in the same breath what it does not reconcile with.' : ''
          }`,
      ...('low' in interval && isResult && base !== null
        ? [
            `In a group of ${formatNumber(base)}, chance alone can put a share like this anywhere between ` +
              `${formatPercent(interval.low)} and ${formatPercent(interval.high)}. That says nothing of people who ` +
              `were not counted.`,
          ]
        : []),
      ...outcome.canSay.map(toSentence),
    ],
    cannot: [
      ...(isResult && outcome.comparator.state !== 'known'
        ? ['That the scheme caused it. Nobody similar without the scheme was counted.']
        : []),
      ...(isResult ? [] : ['That it worked. This counts what was done, offered or aimed for.']),
      ...(isResult
        ? ['That it did better than a scheme elsewhere. They did not count the same thing in the same way.']
        : []),
      ...outcome.cannotSay.map(toSentence),
    ],
  };
};
