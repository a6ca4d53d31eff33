import type { Gender, maxAge } from '../../schemas/criterion.ts';
import type { Choice, Definition, Field } from './question-definition.ts';

const yesOrNo = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
] as const satisfies readonly Choice[];

/**
 * Every question of the finders, once: what it reads of a scheme, which rules it settles, how it is asked, and in which
 * words. All else is derived from this table or is an exhaustive map over it. Questions with a fact of their own come
 * first, in the order in which a scheme’s criteria are explained.
 */
export const questions = {
  area: {
    facts: ['area', 'criteria'],
    unstated: 'Where it works',
    rules: { area: { notSaid: 'the place', silent: 'how far it reaches' }, residence: {} },
    input: 'where',
    choices: 'police areas',
    words: {
      public: {
        title: 'Where do you live, or where will you be?',
        hint: 'A postcode or part of one, or a town, council or county. “WA1” is enough.',
      },
      professional: {
        title: 'Where?',
        hint: 'A postcode or part of one, or a town, council or county, for the person.',
      },
    },
  },
  needs: {
    facts: ['needs', 'criteria'],
    unstated: 'What it helps with',
    rules: { 'helps with': { notSaid: 'what is going on', silent: 'whether it helps with this too' }, needs: {} },
    input: 'many',
    choices: 'needs',
    words: {
      public: {
        title: 'Is any of this part of what is going on?',
        hint: 'Choose any. Leave all blank to skip.',
      },
      professional: { title: 'Which needs?', hint: 'Any that apply.' },
    },
  },
  age: {
    facts: ['age'],
    unstated: 'Lowest or highest age',
    rules: { age: { notSaid: 'age' } },
    input: 'number',
    number: {
      label: 'Age in years',
      most: 120 satisfies typeof maxAge,
      mistake: 'is not an age that we can use. Write a whole number of years, such as 17.',
      typical: [10, 14, 16, 18, 21, 25, 30, 45, 60],
    },
    words: {
      public: { title: 'How old are you, or the person who needs help?', hint: 'In years.' },
      professional: { title: 'Age', hint: 'In years.' },
    },
  },
  gender: {
    facts: ['gender'],
    unstated: 'Whether it takes women, men or both',
    rules: { gender: { notSaid: 'whether it is a woman or a man' } },
    input: 'one',
    choices: [
      { id: 'women' satisfies Gender, label: 'A woman or girl' },
      { id: 'men' satisfies Gender, label: 'A man or boy' },
    ],
    words: {
      public: { title: 'Who needs help?', hint: 'Some schemes are only for women or only for men.' },
      professional: { title: 'Gender', hint: 'Some schemes are only for women or only for men.' },
    },
  },
  stage: {
    facts: ['stages'],
    unstated: 'When in the justice process it can be used',
    rules: {
      stage: {
        notSaid: 'how far the police or a court are involved',
        silent: 'whether it takes people at this stage',
      },
    },
    input: 'one',
    choices: 'stages',
    words: {
      public: { title: 'Have the police or a court been involved?', hint: 'Choose the one nearest to now.' },
      professional: { title: 'At what stage of the justice process?', hint: 'The one nearest to now.' },
    },
  },
  disposal: {
    facts: ['disposals'],
    unstated: 'Which disposals it can be part of',
    rules: {
      disposal: { notSaid: 'what the police or the court decide', silent: 'whether that disposal can lead to it' },
    },
    input: 'one',
    choices: 'disposals',
    words: { professional: { title: 'Which disposal is open to the person?', hint: 'As far as it is known.' } },
  },
  referrer: {
    facts: ['referrers'],
    unstated: 'Who can refer',
    rules: { referrer: { notSaid: 'who refers', silent: 'whether that role can refer' } },
    isAboutRoute: true,
    input: 'one',
    choices: 'referrers',
    words: { professional: { title: 'Who would refer?', hint: 'Your own role.' } },
  },
  admission: {
    facts: ['admission'],
    unstated: 'Whether the offence must be admitted',
    rules: { admission: { notSaid: 'whether the offence is admitted' } },
    input: 'one',
    choices: yesOrNo,
    words: { professional: { title: 'Is the offence admitted?', hint: 'Some disposals need an admission.' } },
  },
  willing: {
    facts: ['voluntary'],
    unstated: 'Whether taking part is a choice',
    rules: { willing: { notSaid: 'whether the person is willing' } },
    isAboutRoute: true,
    input: 'one',
    choices: yesOrNo,
    words: { professional: { title: 'Is the person willing to take part?', hint: 'Most schemes are a choice.' } },
  },
  offences: {
    facts: ['criteria'],
    rules: { offences: { notSaid: 'the kind of offence' } },
    input: 'many',
    choices: 'offence kinds',
    words: {
      professional: {
        title: 'What kind of offence?',
        hint: 'Any that apply; some schemes leave kinds of offence out.',
      },
    },
  },
  // Another question than the kind of offence: neither answers the other.
  severity: {
    facts: ['criteria'],
    rules: { severity: { notSaid: 'how serious the offence is' } },
    input: 'one',
    choices: 'severities',
    words: {
      professional: {
        title: 'How serious is the offence?',
        hint: 'As the police or the court see it. Skip it if you do not know.',
      },
    },
  },
  previous: {
    facts: ['criteria'],
    rules: { previous: { notSaid: 'whether there are earlier offences' } },
    input: 'one',
    choices: yesOrNo,
    words: {
      professional: {
        title: 'Are there earlier offences?',
        hint: 'Some schemes are for a first offence, some for repeated ones.',
      },
    },
  },
  substance: {
    facts: ['criteria'],
    rules: { substance: { silent: 'whether recovery counts' } },
    input: 'one',
    choices: [
      { id: 'drugs', label: 'Drugs' },
      { id: 'alcohol', label: 'Alcohol' },
      { id: 'drugs and alcohol', label: 'Drugs and alcohol' },
      { id: 'in recovery', label: 'In recovery' },
      { id: 'none', label: 'No problem' },
    ],
    words: {
      professional: { title: 'Is there a problem with drugs or drink?', hint: 'As far as it is known.' },
    },
  },
  home: {
    facts: ['criteria'],
    rules: { residence: {} },
    input: 'one',
    choices: yesOrNo,
    words: {
      professional: { title: 'Does the person have somewhere to live?', hint: 'Now, or on release.' },
    },
  },
  prison: {
    facts: ['area', 'criteria'],
    rules: { area: {}, prison: {} },
    input: 'one',
    choices: 'prisons',
    words: { professional: { title: 'Which prison?', hint: 'The one the person is in or is leaving.' } },
  },
  arrest: {
    facts: ['area'],
    rules: { area: {} },
    input: 'one',
    choices: 'police areas',
    words: {
      professional: {
        title: 'Where was the person arrested?',
        hint: 'The police force area. Some schemes take people by where they were arrested.',
      },
    },
  },
  court: {
    facts: ['area'],
    rules: { area: {} },
    input: 'one',
    choices: 'police areas',
    words: {
      professional: {
        title: 'Where is the court?',
        hint: 'The police force area of the court that deals with the person.',
      },
    },
  },
} as const satisfies Record<string, Definition & Field>;
