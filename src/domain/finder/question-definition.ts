import type { FactName } from '../../schemas/facts.ts';
import type { VocabularyName } from '../../schemas/vocabulary.ts';
import type { Rule } from './rule.ts';

/** Who a finder is for: the public in plain words, professionals in the terms of the field. */
export type Audience = 'public' | 'professional';

/** An answer that can be chosen. */
export interface Choice<Id extends string = string> {
  id: Id;
  label: string;
}

/** Where the choices of a question come from: the directory, a list of the schemas, or the table itself. */
export type ChoiceSource =
  | 'police areas'
  | 'prisons'
  | 'offence kinds'
  | 'severities'
  | Extract<VocabularyName, 'needs' | 'stages' | 'disposals' | 'referrers'>
  | readonly Choice[];

/** How a question is asked: “where” takes a place, “number” a whole number, “one” and “many” a choice. */
export type Input = 'where' | 'number' | 'one' | 'many';

/** A question that is answered by a whole number. */
export interface NumberField {
  label: string;
  /** The largest number that is an answer. */
  max: number;
  /** A few numbers that show which schemes an answer would settle. */
  typical: readonly number[];
}

/** What a reason calls a rule of some type for one audience. Without words, a rule is given in its own. */
export interface RuleWords {
  /** Where the reader has not answered the question. */
  notSaid?: string;
  /** Where the scheme names something and does not say that it is all. */
  silent?: string;
}

/** How an audience is asked. */
export interface QuestionWords {
  title: string;
  hint: string;
  /** How it is asked of a reader who is worried about someone: it is that person who is meant. */
  ofSomeone?: { title: string; hint: string };
}

/** All that defines a question. */
export interface QuestionDefinition {
  /** What in a scheme’s file answers it: facts of the table of facts, or its further rules. */
  facts: readonly [FactName | 'criteria', ...(FactName | 'criteria')[]];
  /** What it is called where a scheme does not state the first of these facts. Left out where that is not its own. */
  unstated?: string;
  /** The types of rule that an answer can settle, with what reasons call each for an audience. */
  rules: Partial<Record<Rule['type'], Partial<Record<Audience, RuleWords>>>>;
  /** Whether it is about the route and not about the person: a rule on it counts only where it is asked. */
  isAboutRoute?: true;
  /** How each audience is asked. A finder cannot ask a question that has no words for its audience. */
  words: Partial<Record<Audience, QuestionWords>>;
}

/** How a question is asked: for a number, or with choices. */
export type QuestionField =
  { input: 'number'; number: NumberField } | { input: Exclude<Input, 'number'>; choices: ChoiceSource };
