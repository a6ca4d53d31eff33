import type { Answer } from '../../schemas/fact.ts';
import type { SchemeView } from '../views.ts';
import { evidenceOf } from './facets.ts';

/** What a card shows about one question: its label, and how much is known. */
export interface CardMark {
  label: string;
  state: Answer<unknown>['state'] | 'caution';
}

/** The labels of the first three marks of every card, in order; the fourth says how well its results are recorded. */
export const cardLabels = ['Who it is for', 'How to get in', 'Cost'] as const;

/** The four marks of a scheme’s card, wherever it is shown. */
export const toCardMarks = (scheme: Pick<SchemeView, 'listing' | 'outcomes'>): CardMark[] => {
  const { who, referrers, cost } = scheme.listing;
  const { label, state } = evidenceOf(scheme);
  return [
    ...[who, referrers, cost].map((fact, index) => ({ label: cardLabels[index] ?? '', state: fact.state })),
    { label, state },
  ];
};
