/**
 * The questions of the finders: how each audience is asked, what a choice is called, and what is still open about a
 * scheme where the reader has not answered or the scheme does not say. `domain/finder/questions.ts` needs an entry for
 * each question.
 */
import type { Gender } from '../../schemas/criterion.ts';

export const yes = 'Yes';
export const no = 'No';

export const who = {
  choices: { me: 'Me', someone: 'Someone I am worried about', work: 'My work: I refer or support people' },
  asked: { public: { title: 'Who is it for?', hint: 'You can skip this.' } },
};

export const area = {
  unstated: 'Where it works',
  open: {
    public: { notSaid: 'your area', silent: 'whether it takes people from your area' },
    professional: { notSaid: 'the person’s area', silent: 'whether it takes people from that area' },
  },
  asked: {
    public: {
      title: 'Where do you live, or where will you be?',
      hint: 'A postcode or part of one, or a town, council or county. “WA1” is enough.',
      ofSomeone: {
        title: 'Where do they live, or where will they be?',
        hint: 'A postcode or part of one, or a town, council or county. “WA1” is enough.',
      },
    },
    professional: {
      title: 'Where does the person live, or where will they be?',
      hint: 'A postcode or part of one, or a town, council or county.',
    },
  },
};

export const needs = {
  unstated: 'What it helps with',
  open: {
    public: { notSaid: 'what you need help with', silent: 'whether it helps with this too' },
    professional: { notSaid: 'what the person needs', silent: 'whether it helps with this too' },
  },
  asked: {
    public: {
      title: 'What is going on?',
      hint: 'Choose any that apply, or skip this question.',
    },
    professional: { title: 'What does the person need help with?', hint: 'Choose any that apply.' },
  },
};

export const age = {
  unstated: 'The lowest or highest age',
  open: { public: { notSaid: 'your age' }, professional: { notSaid: 'the person’s age' } },
  field: 'Age in years',
  asked: {
    public: {
      title: 'How old are you?',
      hint: 'In years.',
      ofSomeone: { title: 'How old is he or she?', hint: 'In years.' },
    },
    professional: { title: 'How old is the person?', hint: 'In years.' },
  },
};

export const gender = {
  unstated: 'Whether it is only for women or only for men',
  open: {
    public: { notSaid: 'whether you are a woman or a man' },
    professional: { notSaid: 'whether the person is a woman or a man' },
  },
  choices: { women: 'A woman or girl', men: 'A man or boy' } satisfies Record<Gender, string>,
  asked: {
    public: {
      title: 'Are you a woman or a man?',
      hint: 'Some schemes are only for women or only for men.',
      ofSomeone: { title: 'Is the person a woman or a man?', hint: 'Some schemes are only for women or only for men.' },
    },
    professional: {
      title: 'Is the person a woman or a man?',
      hint: 'Some schemes are only for women or only for men.',
    },
  },
};

export const stage = {
  unstated: 'At what stage of the justice process it takes people',
  open: {
    public: {
      notSaid: 'how far the police or a court are involved',
      silent: 'whether it takes people at this stage',
    },
    professional: { notSaid: 'the stage of the justice process', silent: 'whether it takes people at this stage' },
  },
  asked: {
    public: {
      title: 'Have the police or a court been involved?',
      hint: 'Choose what is closest to now.',
      ofSomeone: {
        title: 'Have the police or a court been involved with him or her?',
        hint: 'Choose what is closest to now.',
      },
    },
    professional: { title: 'At what stage of the justice process?', hint: 'Choose what is closest to now.' },
  },
};

export const disposal = {
  unstated: 'Which disposals it can be part of',
  open: {
    public: { notSaid: 'what the police or a court decide' },
    professional: { notSaid: 'the disposal', silent: 'whether that disposal can lead to it' },
  },
  asked: { professional: { title: 'Which disposal is open to the person?', hint: 'As far as you know.' } },
};

export const referrer = {
  unstated: 'Who can refer',
  open: { professional: { notSaid: 'who makes the referral', silent: 'whether that role can refer' } },
  asked: { professional: { title: 'Who would refer?', hint: 'Choose your own role.' } },
};

export const admission = {
  unstated: 'Whether the offence must be admitted',
  open: {
    public: { notSaid: 'whether you admit the offence' },
    professional: { notSaid: 'whether the person admits the offence' },
  },
  asked: { professional: { title: 'Does the person admit the offence?', hint: 'Some disposals need an admission.' } },
};

export const willing = {
  unstated: 'Whether taking part is a choice',
  open: { professional: { notSaid: 'whether the person is willing to take part' } },
  asked: {
    professional: { title: 'Is the person willing to take part?', hint: 'For some schemes, taking part is a choice.' },
  },
};

export const offences = {
  open: { public: { notSaid: 'the kind of offence' }, professional: { notSaid: 'the kind of offence' } },
  asked: {
    professional: {
      title: 'What kind of offence?',
      hint: 'Choose any that apply. Some schemes do not take people for some kinds of offence.',
    },
  },
};

export const severity = {
  open: {
    public: { notSaid: 'how serious the offence is' },
    professional: { notSaid: 'how serious the offence is' },
  },
  asked: {
    professional: {
      title: 'How serious is the offence?',
      hint: 'As the police or the court see it. Skip this if you do not know.',
    },
  },
};

export const previous = {
  open: {
    public: { notSaid: 'whether there are earlier offences' },
    professional: { notSaid: 'whether there are earlier offences' },
  },
  asked: {
    professional: {
      title: 'Are there earlier offences?',
      hint: 'Some schemes are for a first offence, some for repeat offences.',
    },
  },
};

export const substance = {
  open: {
    public: { silent: 'whether being in recovery counts' },
    professional: { silent: 'whether being in recovery counts' },
  },
  choices: {
    drugs: 'Drugs',
    alcohol: 'Alcohol',
    both: 'Drugs and alcohol',
    inRecovery: 'In recovery',
    none: 'No problem',
  },
  asked: { professional: { title: 'Is there a problem with drugs or drink?', hint: 'As far as you know.' } },
};

export const home = {
  asked: { professional: { title: 'Does the person have somewhere to live?', hint: 'Now, or on release.' } },
};

export const prison = {
  another: 'Another prison',
  asked: { professional: { title: 'Which prison?', hint: 'The one that the person is in or is leaving.' } },
};

export const arrest = {
  asked: {
    professional: {
      title: 'Where was the person arrested?',
      hint: 'The police force area. Some schemes take people by where they were arrested.',
    },
  },
};

export const court = {
  asked: {
    professional: {
      title: 'Where is the court?',
      hint: 'The police force area of the court that is dealing with the person.',
    },
  },
};
