import { otherRules } from '#messages/compare.ts';
import { formatFreshness } from '../../domain/freshness/freshness.ts';
import { formatCriterion } from '../../domain/facts/criterion-words.ts';
import { withConfirmation } from '../../domain/freshness/confirmation.ts';
import { toRows, type FactRow } from '../facts/rows.ts';
import type { Directory, SchemeView } from '../views.ts';

/** What the compare page fetches of one scheme: its name, its age and its rows, as its own page shows them. */
export interface Comparable {
  id: string;
  name: string;
  href: string;
  aged: string;
  rows: { label: string; state: FactRow['state']; text: string; source: string }[];
}

/** A scheme’s questions and answers as plain words. */
export const toComparable = (scheme: SchemeView, cite: Directory['cite']): Comparable => {
  const { listing } = scheme;
  const { who, how } = toRows(scheme, cite);
  const criteria = who.filter(({ fact }) => fact === 'criteria');
  const rows = [...who.filter(({ fact }) => fact !== 'criteria'), ...how].map(
    ({ label, state, text, sources, confirmed }) => ({
      label,
      state,
      text,
      source: withConfirmation(sources[0]?.label ?? '', confirmed),
    }),
  );
  const further = {
    label: otherRules,
    state: criteria.length > 0 ? ('known' as const) : ('not stated' as const),
    text: listing.criteria.map(({ strength, words }) => formatCriterion(strength, words)).join('; '),
    source: withConfirmation(criteria[0]?.sources[0]?.label ?? '', criteria[0]?.confirmed),
  };
  return {
    id: scheme.id,
    name: scheme.name,
    href: scheme.href,
    aged: formatFreshness(scheme.freshness),
    rows: [...rows, further],
  };
};
