import { z } from 'zod';
import { idSchema, partialDateSchema, wordsSchema } from './cite.ts';
import { ageRangeSchema, areaReachSchema, genders, strengthSchema, support } from './criterion.ts';
import { answer } from './fact.ts';
import { cadenceNames, define, type CadenceName, type Definition } from './fact-definition.ts';
import { durationSchema, grantSchema } from './grant.ts';
import { oneOf } from './strict.ts';

const ids = z.array(idSchema).min(1, { error: 'is an empty list. Write the question under notStated instead' });
const yesOrNo = z.boolean({ error: 'should be true or false' });
/** What a fact has that can turn somebody away: how hard it is, and the words that it rests on. */
const gate = { strength: strengthSchema, ...support };

const [routes, takingPartAgain, records] = cadenceNames;

/** What most facts about a scheme share. */
const open = {
  group: 'who',
  takingPart: false,
  isCounted: false,
  turnsAway: false,
  cadence: takingPartAgain,
  introduced: '2026-11-23',
} as const;
/** What most questions about taking part share. */
const asked = { ...open, takingPart: true, isCounted: true } as const;

/**
 * Every fact of a scheme, once: its value, its words for authors and readers, and where it belongs. The order is that
 * of a scheme’s page. All else is derived from this table or is an exhaustive map over its names.
 */
export const facts = {
  who: define(answer(wordsSchema), {
    ...open,
    isCounted: true,
    help: 'Who it is for, in words',
    label: 'Who it is for',
    name: 'who it is for',
    question: 'Who is it for?',
  }),
  area: define(answer(areaReachSchema, support), {
    ...open,
    isCounted: true,
    turnsAway: true,
    help: 'Where it works',
    label: 'Where it works',
    name: 'where it works',
    question: 'Where does it work, and what ties a person to the place?',
  }),
  age: define(answer(ageRangeSchema, gate), {
    ...asked,
    turnsAway: true,
    help: 'Ages it takes',
    label: 'Age',
    name: 'age',
    question: 'How old must a person be?',
  }),
  gender: define(answer(z.array(oneOf(genders, 'gender')).min(1), gate), {
    ...asked,
    turnsAway: true,
    help: 'Both when a source says both',
    label: 'Women, men or both',
    name: 'gender',
    question: 'Does it take women, men or both?',
  }),
  needs: define(answer(ids), {
    ...open,
    help: 'What it helps with',
    label: 'What it can help with',
    name: 'what it helps with',
    question: 'What does it help with?',
  }),
  stages: define(answer(ids), {
    ...open,
    help: 'When in the justice process it can be used',
    label: 'When',
    name: 'when it can be used',
    question: 'When in the justice process can it be used?',
  }),
  disposals: define(answer(ids), {
    ...open,
    help: 'Disposals it can be part of',
    label: 'Disposals',
    name: 'the disposals it goes with',
    question: 'Which disposals can it be part of?',
  }),
  voluntary: define(answer(yesOrNo), {
    ...asked,
    help: 'Whether a person may choose',
    label: 'Whether it is your choice',
    name: 'whether it is a choice',
    question: 'May a person choose whether to take part?',
  }),
  admission: define(answer(yesOrNo, gate), {
    ...asked,
    turnsAway: true,
    help: 'Whether the offence must be admitted',
    label: 'Whether the offence must be admitted',
    name: 'whether the offence must be admitted',
    question: 'Must a person admit the offence?',
  }),
  exclusions: define(answer(wordsSchema), {
    ...asked,
    help: 'Who cannot join, in words; the typed rule stands in criteria',
    label: 'Who cannot join',
    name: 'who cannot join',
    question: 'Who cannot join?',
  }),
  referrers: define(answer(ids), {
    ...asked,
    group: 'how',
    cadence: routes,
    help: 'Who can refer: ids of the vocabulary',
    label: 'Who can refer',
    name: 'who can refer',
    question: 'Who can refer somebody?',
  }),
  selfReferral: define(answer(yesOrNo), {
    ...asked,
    group: 'how',
    cadence: routes,
    help: 'Whether a person can just ask',
    label: 'Whether you can just ask',
    name: 'whether a person can just ask',
    question: 'Can a person ask for it without a referral?',
  }),
  howToRefer: define(answer(wordsSchema), {
    ...asked,
    group: 'how',
    cadence: routes,
    help: 'How a referral is made and what to send',
    label: 'How a referral is made',
    name: 'how a referral is made',
    question: 'How is a referral made, and what is sent with it?',
  }),
  duration: define(answer(durationSchema), {
    ...asked,
    group: 'how',
    help: 'How long it lasts for one person',
    label: 'How long it lasts',
    name: 'how long it lasts',
    question: 'How long does it last for one person?',
  }),
  ifStopped: define(answer(wordsSchema), {
    ...asked,
    group: 'how',
    help: 'What happens when someone stops or breaks the conditions',
    label: 'What happens if you stop',
    name: 'what happens on stopping',
    question: 'What happens when somebody stops, or breaks the conditions?',
  }),
  cost: define(answer(wordsSchema), {
    ...asked,
    group: 'how',
    help: 'What it costs the person',
    label: 'Cost to you',
    name: 'cost',
    question: 'What does it cost the person?',
  }),
  approaches: define(answer(ids), {
    ...open,
    group: 'more',
    help: 'How it works',
    label: 'How it works',
    name: 'how it works',
    question: 'How does it work?',
  }),
  audiences: define(answer(ids), {
    ...open,
    group: 'more',
    help: 'Groups of people it is made for',
    label: 'Made for',
    name: 'whom it is made for',
    question: 'Which groups of people is it made for?',
  }),
  began: define(answer(partialDateSchema), {
    ...open,
    group: 'more',
    cadence: records,
    help: 'When it began',
    label: 'Began',
    name: 'when it began',
    question: 'When did it begin?',
  }),
  ends: define(answer(partialDateSchema), {
    ...open,
    group: 'more',
    cadence: records,
    help: 'When it ended or was due to end',
    label: 'Ended or due to end',
    name: 'when it ends',
    question: 'When does it end, or when did it?',
  }),
  funding: define(answer(z.array(grantSchema).min(1)), {
    ...open,
    group: 'more',
    cadence: records,
    help: 'Money granted',
    label: 'Money granted',
    name: 'the money granted',
    question: 'Which money was it granted, and by whom?',
  }),
} as const;

/** The name of a fact, as files write it. */
export type FactName = keyof typeof facts;
type NamesWhere<Key extends keyof Definition, Is> = {
  [Name in FactName]: (typeof facts)[Name][Key] extends Is ? Name : never;
}[FactName];
/** A fact about taking part, which only a scheme that takes people has. */
export type TakingPartName = NamesWhere<'takingPart', true>;
/** A fact that every scheme has. */
export type SharedName = NamesWhere<'takingPart', false>;
/** A fact that a page counts among what is stated and not stated. */
export type CountedName = NamesWhere<'isCounted', true>;

/** A fact by which a finder can answer “does not fit”. */
export type TurnsAwayName = NamesWhere<'turnsAway', true>;

/** The names of all facts, in the order of a scheme’s page. */
export const factNames = Object.keys(facts) as FactName[];
export const takingPartNames = factNames.filter((name): name is TakingPartName => facts[name].takingPart);
export const turnsAwayNames = factNames.filter((name): name is TurnsAwayName => facts[name].turnsAway);
export const countedNames = factNames.filter((name): name is CountedName => facts[name].isCounted);

/** The schemas of these facts, by name. */
export const schemasOf = <Name extends FactName>(
  isWanted: (name: FactName) => name is Name,
): { [Each in Name]: (typeof facts)[Each]['schema'] } =>
  Object.fromEntries(factNames.filter(isWanted).map((name) => [name, facts[name].schema])) as {
    [Each in Name]: (typeof facts)[Each]['schema'];
  };

/** The parts of a scheme that are no facts of one value, with what each is called inside a sentence. */
export const parts = {
  status: { name: 'whether it runs', cadence: routes },
  criteria: { name: 'the further rules', cadence: takingPartAgain },
  organisations: { name: 'who is behind it', cadence: takingPartAgain },
  outcomes: { name: 'the figures', cadence: records },
  links: { name: 'its addresses', cadence: routes },
} as const satisfies Record<string, { name: string; cadence: CadenceName }>;
/** A part of a scheme that is no fact of one value. */
export type PartName = keyof typeof parts;
