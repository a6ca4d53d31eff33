import { decidesHere, reordersHere } from '#messages/finder.ts';
import type { Answers, Question } from './answers.ts';

/** A question that could be asked next, and what its answer would change. */
export interface NextQuestion {
  question: Question;
  /** How many schemes of the reader’s area some answer moves to another group. */
  decides: number;
  /** How many schemes the area has. */
  of: number;
}

/** What the answers to a question would change in the reader’s area, or anywhere while no place was given. */
export interface Moves {
  /** How many schemes some answer moves to another group. */
  decides: number;
  /** How many an answer moves on average, each possible answer counted equally. */
  average: number;
  /** Whether some answer changes the order of those that stay. */
  isReordered: boolean;
  /** How many schemes from elsewhere some answer brings into the area. */
  brings: number;
}

/** Answers that a question could get, one a way it could be answered. */
export type Options = Readonly<Partial<Record<Question, readonly Answers[]>>>;

/**
 * The question whose answer moves the most schemes of the area on average; where none moves any, the first that
 * changes their order. Ties go to the question that comes first. Undefined where no answer changes anything.
 * @param of how many schemes the area has
 */
export const chooseNext = (
  questions: readonly Question[],
  movesOf: (question: Question) => Moves,
  of: number,
): NextQuestion | undefined => {
  const all = questions
    .map((question) => ({ question, ...movesOf(question) }))
    .filter(({ decides, isReordered }) => decides > 0 || isReordered);
  const [best] = all.toSorted((a, b) => b.average - a.average);
  return best && { question: best.question, decides: best.decides, of };
};

/** Why a question is asked, in a sentence. */
export const explainQuestion = ({ decides, of }: NextQuestion): string =>
  decides > 0 ? decidesHere(decides, of) : reordersHere;
