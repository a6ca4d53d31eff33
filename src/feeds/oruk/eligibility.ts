import { askToday } from '#messages/open-referral.ts';
import { formatFreshness } from '../../domain/freshness/freshness.ts';
import { toRows, type FactRow } from '../../data/facts/rows.ts';
import type { Directory, SchemeView } from '../../data/views.ts';
import type { Listing } from '../../domain/facts/listing.ts';
import { toAttributes, type Attribute, type AttributeOwner } from './attribute.ts';
import { formatLabelled } from './labelled.ts';
import { ageLabel, wireLabels, wireStrengths, type WordsField } from './wire-text.ts';

/** Who can take part, as far as it is stated, in words. Undefined when nothing is. */
export const formatEligibility = (scheme: SchemeView, cite: Directory['cite']): string | undefined =>
  formatKnown(toRows(scheme, cite).who, 'eligibility_description');

/**
 * How to apply, as far as it is stated, in words. It begins with how old it is and who to ask, so that no old route
 * reads as a live one.
 */
export const formatApplication = (scheme: SchemeView, cite: Directory['cite']): string | undefined => {
  const known = formatKnown(toRows(scheme, cite).how, 'application_process');
  if (known === undefined) return undefined;
  const { freshness, ask } = scheme;
  const age = freshness.isConfirmed ? formatFreshness(freshness) : askToday(formatFreshness(freshness), ask);
  return `${formatLabelled([{ label: ageLabel, text: age }])}\n${known}`;
};

/**
 * Who can take part as attributes, the parts that have a term. Open Referral has no “not”, no “or” and no “unknown”, so
 * rules stay in words.
 */
export const toEligibilityAttributes = (owner: AttributeOwner, listing: Listing): Attribute[] => {
  const eligible = (list: 'stages' | 'disposals' | 'audiences' | 'eligibility', codes: readonly string[]) =>
    toAttributes(owner, { list, linkType: 'eligibility', codes });
  const { stages, disposals, audiences, gender, voluntary, admission, selfReferral } = listing;
  return [
    ...eligible('stages', stages.state === 'known' ? stages.value : []),
    ...eligible('disposals', disposals.state === 'known' ? disposals.value : []),
    ...eligible('audiences', audiences.state === 'known' ? audiences.value : []),
    ...eligible('eligibility', [
      ...(gender.state === 'known' && gender.strength === 'rule' ? gender.value : []),
      ...(voluntary.state === 'known' ? [`voluntary-${yesOrNo(voluntary.value)}`] : []),
      ...(admission.state === 'known' && admission.strength === 'rule'
        ? [`admission-${yesOrNo(admission.value)}`]
        : []),
      ...(selfReferral.state === 'known' ? [`self-referral-${yesOrNo(selfReferral.value)}`] : []),
    ]),
  ];
};

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

const formatKnown = (rows: readonly FactRow[], field: WordsField): string | undefined => {
  const lines = rows.flatMap((row) => {
    const label = row.state === 'known' ? wireLabelOf(row, field) : undefined;
    return label === undefined ? [] : [{ label, text: row.text }];
  });
  return lines.length > 0 ? formatLabelled(lines) : undefined;
};

const wireLabelOf = ({ fact, strength }: FactRow, field: WordsField): string | undefined => {
  if (fact === 'criteria') return strength && wireStrengths[strength];
  const wire = fact && wireLabels[fact];
  return wire?.[0] === field ? wire[1] : undefined;
};
