import { history } from '#messages/freshness.ts';
import type { Confirmation } from '../../schemas/confirmation.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import { nameOfFact } from './confirmation.ts';
import { toSentence } from '../../messages/format.ts';

/** One thing that happened to a listing, from the dates in its file. */
export interface HistoryEvent {
  sort: 'listed' | 'changed' | 'confirmed';
  /** The day, as 2026-11-23. */
  on: string;
  /** What happened, in a sentence with its full stop. */
  words: string;
}

/** The parts of a listing that its history is made of. */
export interface Dated {
  listed: string;
  changes: readonly { on: string; words: string }[];
  confirmations: readonly Confirmation[];
  outcomes: readonly Pick<Outcome, 'measure' | 'changes'>[];
}

/** What changed on a listing and when, the newest first. */
export const toHistory = ({ listed, changes, confirmations, outcomes }: Dated): HistoryEvent[] => {
  const events: HistoryEvent[] = [
    { sort: 'listed', on: listed, words: history.listed },
    ...changes.map(({ on, words }) => ({ sort: 'changed' as const, on, words: toSentence(words) })),
    ...outcomes.flatMap(({ measure, changes: values }) =>
      values.map(({ on, was, why }) => ({
        sort: 'changed' as const,
        on,
        words: toSentence(history.figureChanged(measure, was, why)),
      })),
    ),
    ...confirmations.map(({ by, on, facts }) => ({
      sort: 'confirmed' as const,
      on,
      words: history.confirmed(by, facts?.map(nameOfFact) ?? null),
    })),
  ];
  return events.toReversed().toSorted((a, b) => b.on.localeCompare(a.on));
};
