import type { z } from 'zod';

/** How often something is checked again; content/review.yaml says in how many days. */
export const cadenceNames = ['routes and contacts', 'who can take part and how', 'dates, money and results'] as const;
export type CadenceName = (typeof cadenceNames)[number];

/** The parts of a scheme’s page under which facts appear, in their order. */
export type FactGroup = 'who' | 'how' | 'more';

/** The texts by which readers know a fact. */
export interface FactWords {
  /** What its row is called on pages: a label, or the question as someone who needs the scheme asks it. */
  label: string;
  /** What it is called inside a sentence: “not confirmed since, except …”. */
  name: string;
  /** The question as a keeper asks the scheme. */
  question: string;
}

/** What defines a fact besides its value and the texts for readers. */
export interface FactDefinition {
  /** For authors: what to write. */
  help: string;
  group: FactGroup;
  /** Whether it is about taking part, and so meaningless for a scheme that takes nobody. */
  takingPart: boolean;
  /** Whether a page counts it among what is stated and not stated. The others are lists that are never complete. */
  isCounted: boolean;
  /** Whether a finder can answer “does not fit” by it: it then has a strength and the quotation that it rests on. */
  turnsAway: boolean;
  cadence: CadenceName;
  /** The day on which the question was introduced: a file last read before that day need not answer it. */
  introduced: string;
}

/** A fact with its schema, which carries the help for editors. */
export const define = <Schema extends z.ZodType, const Own extends FactDefinition>(schema: Schema, own: Own) => ({
  schema: schema.describe(own.help),
  ...own,
});
