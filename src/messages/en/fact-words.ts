import type { Strength } from '../../schemas/criterion.ts';
import type { FactWords } from '../../schemas/fact-definition.ts';
import type { FactName, PartName } from '../../schemas/facts.ts';
import { lowerFirst } from '../format.ts';

/** The words by which readers know each fact of a scheme. Labels in feeds have words of their own. */
export const factWords = {
  who: {
    label: 'Who it is for',
    name: 'who it is for',
    question: 'Who is it for?',
  },
  area: {
    label: 'Where it works',
    name: 'where it works',
    question: 'Where does it work, and which people there can use it?',
  },
  age: {
    label: 'Age',
    name: 'age',
    question: 'How old must someone be?',
  },
  gender: {
    label: 'Women, men or both',
    name: 'gender',
    question: 'Does it take women, men or both?',
  },
  needs: {
    label: 'What it can help with',
    name: 'what it helps with',
    question: 'What does it help with?',
  },
  stages: {
    label: 'When it can be used',
    name: 'when it can be used',
    question: 'When in the justice process can it be used?',
  },
  disposals: {
    label: 'What the police or court can decide',
    name: 'which disposals it goes with',
    question: 'Which disposals can it be part of?',
  },
  // Authors begin these answers with “Yes” or “No”, so the question keeps the sense of the value.
  voluntary: {
    label: 'Is it my choice?',
    name: 'whether it is voluntary',
    question: 'Can people choose whether to take part?',
  },
  admission: {
    label: 'Do I have to admit it?',
    name: 'whether the offence must be admitted',
    question: 'Do people have to admit the offence?',
  },
  exclusions: {
    label: 'Who can’t use it',
    name: 'who can’t use it',
    question: 'Who can’t use it?',
  },
  referrers: {
    label: 'Who can refer',
    name: 'who can refer',
    question: 'Who can refer someone?',
  },
  selfReferral: {
    label: 'Can I refer myself?',
    name: 'whether people can refer themselves',
    question: 'Can people refer themselves?',
  },
  howToRefer: {
    label: 'How to refer',
    name: 'how to refer',
    question: 'How is a referral made, and what do you need with it?',
  },
  contact: {
    label: 'How to reach it',
    name: 'how to reach it',
    question: 'What shared number, mailbox or website may people use to reach it, and when?',
  },
  duration: {
    label: 'How long it lasts',
    name: 'how long it lasts',
    question: 'How long does it last for one person?',
  },
  ifStopped: {
    label: 'What if I stop going?',
    name: 'what happens if someone stops',
    question: 'What happens if someone stops going, or breaks the conditions?',
  },
  cost: {
    label: 'Cost to you',
    name: 'cost',
    question: 'What does it cost the person?',
  },
  approaches: {
    label: 'How it works',
    name: 'how it works',
    question: 'How does it work?',
  },
  audiences: {
    label: 'Made for',
    name: 'which groups it is made for',
    question: 'Which groups of people is it made for?',
  },
  began: {
    label: 'Started',
    name: 'when it started',
    question: 'When did it start?',
  },
  ends: {
    label: 'Ended or due to end',
    name: 'when it ends',
    question: 'When does it end, or when did it?',
  },
  funding: {
    label: 'Funding',
    name: 'funding',
    question: 'What funding was it given, and who by?',
  },
} as const satisfies Record<FactName, FactWords>;

/** What the parts of a scheme that are no facts of one value are called inside a sentence. */
export const partNames = {
  status: 'whether it is running',
  criteria: 'the other rules',
  organisations: 'who is behind it',
  outcomes: 'the figures',
  links: 'its web addresses',
} as const satisfies Record<PartName, string>;

/** What a further rule is called, by how hard it is. */
export const strengthLabels = {
  rule: 'You must meet this rule',
  focus: 'Mainly for',
  'open list': 'For example',
} as const satisfies Record<Strength, string>;

/** A rule that turns nobody away, in one line: “Mainly for: …” or “For example: …”. */
export const softRule = (strength: Exclude<Strength, 'rule'>, words: string): string =>
  `${strengthLabels[strength]}: ${lowerFirst(words)}`;
