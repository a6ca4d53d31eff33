/** Questions for those who run a scheme, as a caller would put them: what our documents leave open. */

export const title = 'What to ask them';

export const questions = {
  running: 'Is it still running, and who runs it?',
  who: 'Who is it for?',
  area: 'Where do you work, and who there can use it?',
  age: 'What ages do you take?',
  gender: 'Do you take women, men or both?',
  needs: 'What do you help with?',
  audiences: 'Is it made for any group of people?',
  stages: 'At what point can someone join: before or after an arrest, a court, prison?',
  referrersAndHow: 'Who can refer someone, and how?',
  referrers: 'Who can refer someone?',
  howToRefer: 'How do I refer someone, and what do you need?',
  selfReferral: 'Can people ask to join themselves?',
  exclusions: 'Is there anyone you can’t take?',
  admission: 'Does the person have to admit the offence?',
  disposals: 'Which decisions by the police or a court does it go with?',
  voluntary: 'Can a person say no?',
  ifStopped: 'What happens to someone who stops going?',
  approaches: 'How do you work with people?',
  duration: 'How long does it last?',
  cost: 'Does it cost anything?',
  fundingAndEnds: 'Who pays for it, and until when?',
  funding: 'Who pays for it?',
  ends: 'Is there a date when it ends?',
  began: 'When did it start?',
  contact: 'What is the best way to reach you?',
} as const;
/** A question to ask. */
export type Ask = keyof typeof questions;

/** Why there is a list: the documents leave these open. */
export const unanswered = (dated: string, count: number): string =>
  `Our source (${dated}) doesn’t answer ${count === 1 ? 'this question' : `these ${count}`}. A gap doesn’t rule you ` +
  'in or out.';
export const running = 'Ask first if it still runs.';
export const alsoUnsaid = (count: number): string => `${count} more that our source doesn’t say`;

export const copy = 'Copy the questions';

/** The list as it is copied: what to say first, then numbered questions. */
export const copiedList = (scheme: string, say: string, asked: readonly string[]): string =>
  [scheme, say, ...asked.map((question, index) => `${index + 1}. ${question}`)].join('\n');
