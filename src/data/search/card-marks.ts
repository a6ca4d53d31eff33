import * as text from '#messages/cards.ts';
import { formatFreshnessInline } from '../../domain/freshness/freshness.ts';
import { capitalise } from '../../messages/format.ts';
import type { Answer } from '../../schemas/fact.ts';
import type { SchemeView } from '../views.ts';
import { evidenceOf } from './facets.ts';

/** What a card shows about one question: its label, and how much is known. */
export interface CardMark {
  label: string;
  state: Answer<unknown>['state'] | 'caution';
}

/** The labels of the first three marks of every card, in order; the fourth says how well its results are recorded. */
export const cardLabels = Object.values(text.facts);

/** The four marks of a scheme’s card, wherever it is shown. */
export const toCardMarks = (scheme: Pick<SchemeView, 'listing' | 'outcomes'>): CardMark[] => {
  const { label, state } = evidenceOf(scheme);
  const facts = Object.entries(text.facts) as [keyof typeof text.facts, string][];
  return [
    ...facts.map(([name, question]) => ({ label: question, state: scheme.listing[name].state })),
    { label, state },
  ];
};

/** “Programme · Ashmere · As described about 2018, not confirmed since”. */
export const factsOf = (scheme: SchemeView): string =>
  partsOf(scheme)
    .map(({ words }) => words)
    .join('');

/** The same in parts, so that a name in another language can say so. */
export const partsOf = ({ listing, areas, freshness }: SchemeView): { words: string; lang?: 'cy' | undefined }[] => [
  { words: `${capitalise(listing.kind)} · ` },
  ...(areas.length > 0
    ? areas.flatMap(({ name, lang }, index) => [...(index > 0 ? [{ words: ', ' }] : []), { words: name, lang }])
    : [{ words: text.areaNotStated }]),
  { words: ` · ${formatFreshnessInline(freshness)}` },
];
