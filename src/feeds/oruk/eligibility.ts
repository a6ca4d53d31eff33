import { formatFreshness } from '../../domain/freshness/freshness.ts';
import { toRows, type Row } from '../../data/facts/rows.ts';
import type { Directory, SchemeView } from '../../data/views.ts';
import type { Listing } from '../../domain/facts/listing.ts';
import { formatChoice } from '../../messages/format.ts';
import type { Strength } from '../../schemas/criterion.ts';
import type { FactName } from '../../schemas/facts.ts';
import { toAttributes, type Attribute, type AttributeOwner } from './attribute.ts';
import { formatLabelled } from './labelled.ts';

/** What stands before the age of the information in the text on how to apply. */
export const ageLabel = 'How old this is';

/** A text of Open Referral in which facts are told in words. */
type WordsField = 'eligibility_description' | 'application_process';

/**
 * What the line of each fact begins with in the text that tells it in words; null for a fact that has a field of its
 * own, or that Open Referral cannot carry. Other programs read these: they stay as they are, whatever a page says.
 */
export const wireLabels: Record<FactName, readonly [field: WordsField, label: string] | null> = {
  who: ['eligibility_description', 'Who it is for'],
  area: null,
  age: ['eligibility_description', 'Age'],
  gender: ['eligibility_description', 'Women, men or both'],
  needs: null,
  stages: ['eligibility_description', 'When'],
  disposals: ['eligibility_description', 'Disposals'],
  voluntary: ['eligibility_description', 'Whether it is your choice'],
  admission: ['eligibility_description', 'Whether the offence must be admitted'],
  exclusions: ['eligibility_description', 'Who cannot join'],
  referrers: ['application_process', 'Who can refer'],
  selfReferral: ['application_process', 'Whether you can just ask'],
  howToRefer: ['application_process', 'How a referral is made'],
  duration: ['application_process', 'How long it lasts'],
  ifStopped: ['application_process', 'What happens if you stop'],
  cost: null,
  approaches: null,
  audiences: null,
  began: null,
  ends: null,
  funding: null,
};
/** What the line of a further rule begins with, by how hard it is. */
export const wireStrengths: Record<Strength, string> = {
  rule: 'Rule',
  focus: 'Mainly for',
  'open list': 'For example',
};

const labelsOf = (field: WordsField): string[] =>
  Object.values(wireLabels).flatMap((wire) => (wire?.[0] === field ? [wire[1]] : []));
/** Labels of the text on who can take part. */
export const eligibilityLabels = [...labelsOf('eligibility_description'), ...Object.values(wireStrengths)];
/** Labels of the text on how to apply. */
export const applicationLabels = [ageLabel, ...labelsOf('application_process')];

/** Who can take part, as far as it is stated, in words. Undefined when nothing is. */
export const formatEligibility = (scheme: SchemeView, cite: Directory['cite']): string | undefined =>
  formatKnown(toRows(scheme, cite).who, 'eligibility_description');

/**
 * How to apply, as far as it is stated, in words. It begins with how old it is and whom to ask, so that no old route
 * reads as a live one.
 */
export const formatApplication = (scheme: SchemeView, cite: Directory['cite']): string | undefined => {
  const known = formatKnown(toRows(scheme, cite).how, 'application_process');
  if (known === undefined) return undefined;
  const { freshness, ask } = scheme;
  const age = freshness.isConfirmed
    ? formatFreshness(freshness)
    : `${formatFreshness(freshness)} To use it today, ask ${formatChoice(ask)}.`;
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

const formatKnown = (rows: readonly Row[], field: WordsField): string | undefined => {
  const lines = rows.flatMap((row) => {
    const label = row.state === 'known' ? wireLabelOf(row, field) : undefined;
    return label === undefined ? [] : [{ label, text: row.text }];
  });
  return lines.length > 0 ? formatLabelled(lines) : undefined;
};

const wireLabelOf = ({ fact, strength }: Row, field: WordsField): string | undefined => {
  if (fact === 'criteria') return strength && wireStrengths[strength];
  const wire = fact && wireLabels[fact];
  return wire?.[0] === field ? wire[1] : undefined;
};
