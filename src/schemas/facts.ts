import { factWords } from '#messages/fact-words.ts';
import { z } from 'zod';
import { idSchema, partialDateSchema, textSchema } from './cite.ts';
import { ageRangeSchema, areaReachSchema, genders, strengthSchema, support } from './criterion.ts';
import { answer } from './fact.ts';
import { cadenceNames, define, type CadenceName, type FactDefinition, type FactWords } from './fact-definition.ts';
import { ownContactSchema } from './own-contact.ts';
import { durationSchema, grantSchema } from './grant.ts';
import { oneOf } from './strict.ts';

const ids = z.array(idSchema).min(1, { error: 'is an empty list. Write the question under notStated instead' });
const yesOrNo = z.boolean({ error: 'should be true or false' });
/** What a fact that can exclude someone has: how hard it is, and the quotation that it rests on. */
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
 * Every fact of a scheme, once: its value, its help for authors, and where it belongs. The order is that of a scheme’s
 * page. All else is derived from this table or is an exhaustive map over its names.
 */
const definitions = {
  who: define(answer(textSchema), {
    ...open,
    isCounted: true,
    help: 'Who it is for, in words',
  }),
  area: define(answer(areaReachSchema, support), {
    ...open,
    isCounted: true,
    turnsAway: true,
    help: 'Where it works',
  }),
  age: define(answer(ageRangeSchema, gate), {
    ...asked,
    turnsAway: true,
    help: 'Ages it takes',
  }),
  gender: define(answer(z.array(oneOf(genders, 'gender')).min(1), gate), {
    ...asked,
    turnsAway: true,
    help: 'Both when a source says both',
  }),
  needs: define(answer(ids), {
    ...open,
    help: 'What it helps with',
  }),
  stages: define(answer(ids), {
    ...open,
    help: 'When in the justice process it can be used',
  }),
  disposals: define(answer(ids), {
    ...open,
    help: 'Disposals it can be part of',
  }),
  voluntary: define(answer(yesOrNo), {
    ...asked,
    help: 'Whether a person may choose',
  }),
  admission: define(answer(yesOrNo, gate), {
    ...asked,
    turnsAway: true,
    help: 'Whether the offence must be admitted',
  }),
  exclusions: define(answer(textSchema), {
    ...asked,
    help: 'Who cannot join, in words; the typed rule is in criteria',
  }),
  referrers: define(answer(ids), {
    ...asked,
    group: 'how',
    cadence: routes,
    help: 'Who can refer: ids of the vocabulary',
  }),
  selfReferral: define(answer(yesOrNo), {
    ...asked,
    group: 'how',
    cadence: routes,
    help: 'Whether a person can just ask',
  }),
  howToRefer: define(answer(textSchema), {
    ...asked,
    group: 'how',
    cadence: routes,
    help: 'How a referral is made and what to send',
  }),
  contact: define(answer(ownContactSchema), {
    ...open,
    group: 'how',
    cadence: routes,
    introduced: '2026-11-29',
    help: 'How the scheme itself can be reached: shared numbers and mailboxes of roles',
  }),
  duration: define(answer(durationSchema), {
    ...asked,
    group: 'how',
    help: 'How long it lasts for one person',
  }),
  ifStopped: define(answer(textSchema), {
    ...asked,
    group: 'how',
    help: 'What happens when someone stops or breaks the conditions',
  }),
  cost: define(answer(textSchema), {
    ...asked,
    group: 'how',
    help: 'What it costs the person',
  }),
  approaches: define(answer(ids), {
    ...open,
    group: 'more',
    help: 'How it works',
  }),
  audiences: define(answer(ids), {
    ...open,
    group: 'more',
    help: 'Groups of people it is made for',
  }),
  began: define(answer(partialDateSchema), {
    ...open,
    group: 'more',
    cadence: records,
    help: 'When it began',
  }),
  ends: define(answer(partialDateSchema), {
    ...open,
    group: 'more',
    cadence: records,
    help: 'When it ended or was due to end',
  }),
  funding: define(answer(z.array(grantSchema).min(1)), {
    ...open,
    group: 'more',
    cadence: records,
    help: 'Money granted',
  }),
} as const;

/** The name of a fact, as files write it. */
export type FactName = keyof typeof definitions;

/** The same with the words by which readers know each fact. */
export const facts = Object.fromEntries(
  Object.entries(definitions).map(([name, definition]) => [name, { ...definition, ...factWords[name as FactName] }]),
) as { readonly [Name in FactName]: (typeof definitions)[Name] & FactWords };

type NamesWhere<Key extends keyof FactDefinition, Is> = {
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

/** The parts of a scheme that are not facts with one value. */
export const parts = {
  status: { cadence: routes },
  criteria: { cadence: takingPartAgain },
  organisations: { cadence: takingPartAgain },
  outcomes: { cadence: records },
  links: { cadence: routes },
} as const satisfies Record<string, { cadence: CadenceName }>;
/** A part of a scheme that is not a fact with one value. */
export type PartName = keyof typeof parts;
