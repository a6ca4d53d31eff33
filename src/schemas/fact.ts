import { z } from 'zod';
import { citeSchema, textSchema, type Cite } from './cite.ts';
import type { Strength } from './criterion.ts';
import { strict } from './strict.ts';

/** The three states of a fact, each with its fields. */
const statesOf = <Value extends z.ZodType, Extra extends z.ZodRawShape>(value: Value, extra: Extra) =>
  [
    strict({
      state: z.literal('known'),
      value,
      words: textSchema
        .optional()
        .describe('The fact in a plain sentence of our own, where the value alone does not say it'),
      source: citeSchema,
      also: z.array(citeSchema).optional().describe('Other places that state the same'),
      reading: textSchema
        .optional()
        .describe('Set when this is our reading and not the source’s word: say what we read it from'),
      ...extra,
    }),
    strict({
      state: z.literal('not stated'),
      why: textSchema.optional().describe('Only where there is a reason, such as a number lost with a picture'),
    }),
    strict({
      state: z.literal('does not apply'),
      why: textSchema.describe('Why the question makes no sense here, in a few words'),
    }),
  ] as const;

const error: z.core.$ZodErrorMap = ({ input }) =>
  input === undefined
    ? 'is missing. Add it to notStated if the source does not say'
    : 'needs a state. Write { state: known, value: …, source: … }, { state: not stated, why: … } or { state: does ' +
      'not apply, why: … }';

/**
 * What is known of one thing: known with its source, not stated by any source, or meaningless here. There is no fourth
 * state and no default.
 */
export const fact = <Value extends z.ZodType, Extra extends z.ZodRawShape = Record<never, never>>(
  value: Value,
  extra: Extra = {} as Extra,
) => z.discriminatedUnion('state', statesOf(value, extra), { error });

/**
 * A fact that every scheme is asked for. It has one more state, which no author writes and which follows from the day
 * of reading: a question that was introduced after the file was last read is not looked up yet.
 */
export const answer = <Value extends z.ZodType, Extra extends z.ZodRawShape = Record<never, never>>(
  value: Value,
  extra: Extra = {} as Extra,
) =>
  z.discriminatedUnion('state', [...statesOf(value, extra), strict({ state: z.literal('not looked up') })], { error });

/**
 * Stated by a document: the value, or our reading of it where `reading` is set, with its source and others that state
 * the same.
 */
export interface Known<Value> {
  state: 'known';
  value: Value;
  words?: string | undefined;
  source: Cite;
  also?: Cite[] | undefined;
  reading?: string | undefined;
  /** How hard it is, for a fact that can exclude someone. */
  strength?: Strength | undefined;
  /** The quotation from the document that it rests on, or the field of a feed. */
  asPrinted?: string | undefined;
  fromField?: { name: string; value: string } | undefined;
}
/** Stated by no document we have, with the reason where there is one. */
export interface NotStated {
  state: 'not stated';
  why?: string | undefined;
}
/** A question that is meaningless for this scheme, and why. */
export interface DoesNotApply {
  state: 'does not apply';
  why: string;
}
/** A question that was introduced after the file was last read. */
export interface NotLookedUp {
  state: 'not looked up';
}
/** What is known of one thing: one of three states, never a blank. */
export type Fact<Value> = Known<Value> | NotStated | DoesNotApply;
/** What is known of a question that every scheme is asked. */
export type Answer<Value> = Fact<Value> | NotLookedUp;
