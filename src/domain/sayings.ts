import type { Outcome } from '../schemas/outcome.ts';
import { cannotBeRight, intervalOf } from './figure.ts';
import { capitalise, formatPercent } from './words.ts';

/** What a figure supports and what it does not: the file’s own sentences, and those that follow from its kind. */
export const toSayings = (outcome: Outcome, statement: string): { can: string[]; cannot: string[] } => {
  const interval = intervalOf(outcome);
  const isResult = outcome.kind === 'result';
  return {
    can: [
      cannotBeRight(outcome)
        ? `That the source prints this: ${statement}. Say in the same breath that it cannot be right.`
        : `${capitalise(statement)}, as the source prints it.`,
      ...('low' in interval && isResult
        ? [
            'If these people are typical of all like them, the true share is likely to lie between ' +
              `${formatPercent(interval.low)} and ${formatPercent(interval.high)}.`,
          ]
        : []),
      ...outcome.canSay.map(sentence),
    ],
    cannot: [
      ...(isResult && outcome.comparator.state !== 'known'
        ? ['That the scheme caused it. Nobody similar without the scheme was counted.']
        : []),
      ...(isResult ? [] : ['That it worked. This counts what was done, offered or aimed for.']),
      ...(isResult
        ? ['That it did better than a scheme elsewhere. They did not count the same thing in the same way.']
        : []),
      ...outcome.cannotSay.map(sentence),
    ],
  };
};

const sentence = (words: string): string => `${capitalise(words.replace(/\.$/, ''))}.`;
