import { toRows, type Row } from '../../data/rows.ts';
import type { Directory, SchemeView } from '../../data/views.ts';
import { strengthLabels } from '../../domain/criterion-words.ts';
import type { Listing } from '../../domain/listing.ts';
import { schemeQuestions } from '../../domain/listing.ts';
import { formatChoice } from '../../domain/words.ts';
import { toAttributes, type Attribute, type AttributeOwner } from './attribute.ts';
import { formatLabelled } from './labelled.ts';

/** What stands before the age of the information in the text on how to apply. */
export const ageLabel = 'How old this is';

/** Labels of the text on who can take part. */
export const eligibilityLabels = [
  schemeQuestions.who,
  schemeQuestions.age,
  schemeQuestions.gender,
  'When',
  'Disposals',
  ...Object.values(strengthLabels),
  schemeQuestions.voluntary,
  schemeQuestions.admission,
  schemeQuestions.exclusions,
];
/** Labels of the text on how to apply. */
export const applicationLabels = [
  ageLabel,
  schemeQuestions.referrers,
  schemeQuestions.selfReferral,
  schemeQuestions.howToRefer,
  schemeQuestions.duration,
  schemeQuestions.ifStopped,
];

/** Who can take part, as far as it is stated, in words. Undefined when nothing is. */
export const formatEligibility = (scheme: SchemeView, cite: Directory['cite']): string | undefined =>
  formatKnown(toRows(scheme, cite).who, eligibilityLabels);

/**
 * How to apply, as far as it is stated, in words. It begins with how old it is and whom to ask, so that no old route
 * reads as a live one.
 */
export const formatApplication = (scheme: SchemeView, cite: Directory['cite']): string | undefined => {
  const known = formatKnown(toRows(scheme, cite).how, applicationLabels);
  if (known === undefined) return undefined;
  const { freshness, ask } = scheme;
  const age = freshness.isConfirmed
    ? freshness.sentence
    : `${freshness.sentence} To use it today, ask ${formatChoice(ask)}.`;
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
      ...(voluntary.state === 'known' ? [`voluntary-${voluntary.value}`] : []),
      ...(admission.state === 'known' && admission.strength === 'rule' ? [`admission-${admission.value}`] : []),
      ...(selfReferral.state === 'known' ? [`self-referral-${selfReferral.value}`] : []),
    ]),
  ];
};

const formatKnown = (rows: readonly Row[], labels: readonly string[]): string | undefined => {
  const known = rows.filter(({ label, state }) => state === 'known' && labels.includes(label));
  return known.length > 0 ? formatLabelled(known) : undefined;
};
