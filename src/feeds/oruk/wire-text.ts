/**
 * Labels of the feed that other programs read, our own import among them. They are part of its format: they stay as
 * they are, whatever a page says, and no other language has others.
 */
import type { Strength } from '../../schemas/criterion.ts';
import type { FactName } from '../../schemas/facts.ts';

/** The label before the age of the information in the text on how to apply. */
export const ageLabel = 'How old this is';

/** A field of Open Referral that holds facts in words. */
export type WordsField = 'eligibility_description' | 'application_process';

/**
 * What the line of each fact begins with in the field that holds it in words; null for a fact that has a field of its
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
  contact: null,
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

/** Names of the lists of terms that are not of the vocabulary. */
export const listTitles = {
  kinds: 'Kinds of scheme',
  statuses: 'Status as described',
  eligibility: 'Eligibility',
  roles: 'Roles of organisations',
  'organisation-kinds': 'Kinds of organisation',
} as const;

/** Names of the terms of eligibility, by their codes. */
export const eligibilityTerms = {
  women: 'Women or girls',
  men: 'Men or boys',
  'voluntary-yes': 'Taking part is a choice',
  'voluntary-no': 'Taking part is not a choice',
  'admission-yes': 'The offence must be admitted',
  'admission-no': 'The offence need not be admitted',
  'self-referral-yes': 'A person can just ask',
  'self-referral-no': 'Somebody else has to refer',
} as const;
