import * as text from '#messages/figure-claims.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import { gradeOf } from './arithmetic.ts';
import { baseOf, intervalOf } from './figure.ts';
import { toSentence } from '../../messages/format.ts';

/** What a figure supports and what it does not: the file’s own sentences, and those that follow from its kind. */
export const toClaims = (outcome: Outcome, statement: string): { can: string[]; cannot: string[] } => {
  const interval = intervalOf(outcome);
  const isResult = outcome.kind === 'result';
  const base = baseOf(outcome);
  return {
    can: [
      toOwnClaim(outcome, statement),
      ...('low' in interval && isResult && base !== null ? [text.byChance({ base, ...interval })] : []),
      ...outcome.canSay.map(toSentence),
    ],
    cannot: [
      ...(isResult && outcome.comparator.state !== 'known' ? [text.notCaused] : []),
      isResult ? text.notBetter : text.notWorked,
      ...outcome.cannotSay.map(toSentence),
    ],
  };
};

const toOwnClaim = (outcome: Outcome, statement: string): string => {
  switch (gradeOf(outcome)) {
    case 'impossible':
      return text.printedButImpossible(statement);
    case 'does not reconcile':
      return text.asPrintedUnreconciled(statement);
    default:
      return text.asPrinted(statement);
  }
};
