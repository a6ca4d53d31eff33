import type { Gender, OffenceKind, Severity } from '../../schemas/criterion.ts';

/** What a finder has been told. A question without an answer is left out. */
export interface Answers {
  /** Id of a police force area. */
  area?: string;
  /**
   * A town or council inside that area, as `toPlaceKey` writes it, where one was typed. Part of the answer to “where”.
   */
  town?: string;
  age?: number;
  gender?: Gender;
  /** Ids of all needs that are part of what is going on. */
  needs?: readonly string[];
  /** Id of a stage of the justice process. */
  stage?: string;
  /** Id of a disposal that is open to the person. */
  disposal?: string;
  /** Id of the kind of referrer that asks. */
  referrer?: string;
  /** Whether the offence is admitted. */
  admission?: YesOrNo;
  /** Whether the person is willing to take part. */
  willing?: YesOrNo;
  /** All kinds that the offence belongs to. */
  offences?: readonly OffenceKind[];
  /** How serious the offence is. Another question than its kind: neither answers the other. */
  severity?: Severity;
  /** Whether there are earlier offences. */
  previous?: YesOrNo;
  /** Whether the person has somewhere to live. */
  home?: YesOrNo;
  substance?: Substance;
  /** A prison that the person is in or coming out of, as `toPlaceKey` writes it. */
  prison?: string;
  /** Id of the police force area in which the person was arrested. */
  arrest?: string;
  /** Id of the police force area of the court that deals with the person. */
  court?: string;
  /** The day of reading, as 2026-11-23. No question: it decides which stated ends have passed. */
  today?: string;
}
/** An answer to a question that has two. */
export type YesOrNo = 'yes' | 'no';

/** How things stand with drugs and drink. */
export const substances = ['drugs', 'alcohol', 'drugs and alcohol', 'in recovery', 'none'] as const;
export type Substance = (typeof substances)[number];

/** What can be asked. The town comes with the area, and nobody is asked for today’s date. */
export type Question = Exclude<keyof Answers, 'town' | 'today'>;

/** The questions of the public finder, in the order in which they are asked when none separates better. */
export const findQuestions = ['area', 'needs', 'age', 'gender', 'stage'] as const satisfies Question[];

/** The questions of the finder for professionals. */
export const referQuestions = [
  'area',
  'stage',
  'disposal',
  'referrer',
  'age',
  'gender',
  'needs',
  'offences',
  'severity',
  'previous',
  'admission',
  'willing',
  'substance',
  'home',
  'prison',
  'arrest',
  'court',
] as const satisfies Question[];

/**
 * What needs say of drugs and drink, for a finder that does not ask about them apart: part of the answer to “needs”.
 */
export const substanceOf = (needs: readonly string[]): Substance | undefined => {
  const told = (['drugs', 'alcohol'] as const).filter((need) => needs.includes(need));
  return told.length === 2 ? 'drugs and alcohol' : told[0];
};

/** Whether a question has an answer. An empty list is none. */
export const isAnswered = (answers: Answers, question: Question): boolean => {
  const answer = answers[question];
  return answer !== undefined && (!Array.isArray(answer) || answer.length > 0);
};
