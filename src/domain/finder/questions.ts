import * as text from '#messages/finder-questions.ts';
import type { Gender, maxAge } from '../../schemas/criterion.ts';
import type { Choice, QuestionDefinition, QuestionField } from './question-definition.ts';

const yesOrNo = [
  { id: 'yes', label: text.yes },
  { id: 'no', label: text.no },
] as const satisfies readonly Choice[];

/**
 * Every question of the finders, once: what it reads of a scheme, which rules it settles, how it is asked, and its
 * words in the catalogue. All else is derived from this table or is an exhaustive map over it. Questions with a fact of
 * their own come first, in the order in which a scheme’s criteria are explained.
 */
export const questions = {
  who: {
    facts: ['stages'],
    rules: { stage: {} },
    input: 'one',
    choices: [
      { id: 'me', label: text.who.choices.me },
      { id: 'someone', label: text.who.choices.someone },
      { id: 'work', label: text.who.choices.work },
    ],
    words: text.who.asked,
  },
  area: {
    facts: ['area', 'criteria'],
    unstated: text.area.unstated,
    rules: { area: text.area.open, residence: {} },
    input: 'where',
    choices: 'police areas',
    words: text.area.asked,
  },
  needs: {
    facts: ['needs', 'criteria'],
    unstated: text.needs.unstated,
    rules: { 'helps with': text.needs.open, needs: {}, caution: {} },
    input: 'many',
    choices: 'needs',
    words: text.needs.asked,
  },
  age: {
    facts: ['age'],
    unstated: text.age.unstated,
    rules: { age: text.age.open, caution: {} },
    input: 'number',
    number: {
      label: text.age.field,
      max: 120 satisfies typeof maxAge,
      typical: [10, 14, 16, 18, 21, 25, 30, 45, 60],
    },
    words: text.age.asked,
  },
  gender: {
    facts: ['gender'],
    unstated: text.gender.unstated,
    rules: { gender: text.gender.open },
    input: 'one',
    choices: [
      { id: 'women' satisfies Gender, label: text.gender.choices.women },
      { id: 'men' satisfies Gender, label: text.gender.choices.men },
    ],
    words: text.gender.asked,
  },
  stage: {
    facts: ['stages'],
    unstated: text.stage.unstated,
    rules: { stage: text.stage.open, caution: {} },
    input: 'one',
    choices: 'stages',
    words: text.stage.asked,
  },
  disposal: {
    facts: ['disposals'],
    unstated: text.disposal.unstated,
    rules: { disposal: text.disposal.open },
    input: 'one',
    choices: 'disposals',
    words: text.disposal.asked,
  },
  referrer: {
    facts: ['referrers'],
    unstated: text.referrer.unstated,
    rules: { referrer: text.referrer.open },
    isAboutRoute: true,
    input: 'one',
    choices: 'referrers',
    words: text.referrer.asked,
  },
  admission: {
    facts: ['admission'],
    unstated: text.admission.unstated,
    rules: { admission: text.admission.open },
    input: 'one',
    choices: yesOrNo,
    words: text.admission.asked,
  },
  willing: {
    facts: ['voluntary'],
    unstated: text.willing.unstated,
    rules: { willing: text.willing.open },
    isAboutRoute: true,
    input: 'one',
    choices: yesOrNo,
    words: text.willing.asked,
  },
  offences: {
    facts: ['criteria'],
    rules: { offences: text.offences.open },
    input: 'many',
    choices: 'offence kinds',
    words: text.offences.asked,
  },
  // Another question than the kind of offence: neither answers the other.
  severity: {
    facts: ['criteria'],
    rules: { severity: text.severity.open },
    input: 'one',
    choices: 'severities',
    words: text.severity.asked,
  },
  previous: {
    facts: ['criteria'],
    rules: { previous: text.previous.open },
    input: 'one',
    choices: yesOrNo,
    words: text.previous.asked,
  },
  substance: {
    facts: ['criteria'],
    rules: { substance: text.substance.open },
    input: 'one',
    choices: [
      { id: 'drugs', label: text.substance.choices.drugs },
      { id: 'alcohol', label: text.substance.choices.alcohol },
      { id: 'drugs and alcohol', label: text.substance.choices.both },
      { id: 'in recovery', label: text.substance.choices.inRecovery },
      { id: 'none', label: text.substance.choices.none },
    ],
    words: text.substance.asked,
  },
  home: {
    facts: ['criteria'],
    rules: { residence: {} },
    input: 'one',
    choices: yesOrNo,
    words: text.home.asked,
  },
  prison: {
    facts: ['area', 'criteria'],
    rules: { area: {}, prison: {} },
    input: 'one',
    choices: 'prisons',
    words: text.prison.asked,
  },
  arrest: {
    facts: ['area'],
    rules: { area: {} },
    input: 'one',
    choices: 'police areas',
    words: text.arrest.asked,
  },
  court: {
    facts: ['area'],
    rules: { area: {} },
    input: 'one',
    choices: 'police areas',
    words: text.court.asked,
  },
} as const satisfies Record<string, QuestionDefinition & QuestionField>;
