import type { Answer } from '../../schemas/fact.ts';
import type { SchemeView } from '../views.ts';
import { evidenceOf } from './facets.ts';

/** What a card shows about one question: its label, and how much is known. */
export interface CardMark {
  label: string;
  state: Answer<unknown>['state'] | 'caution';
}

/** The questions of the first three marks of every card; the fourth says how well its results are recorded. */
const cardFacts = { who: 'Who it is for', referrers: 'How to get in', cost: 'Cost' } as const;

/** The labels of those three, in order. */
export const cardLabels = Object.values(cardFacts);

/** The four marks of a scheme’s card, wherever it is shown. */
export const toCardMarks = (scheme: Pick<SchemeView, 'listing' | 'outcomes'>): CardMark[] => {
  const { label, state } = evidenceOf(scheme);
  const facts = Object.entries(cardFacts) as [keyof typeof cardFacts, string][];
  return [
    ...facts.map(([name, question]) => ({ label: question, state: scheme.listing[name].state })),
    { label, state },
  ];
};
