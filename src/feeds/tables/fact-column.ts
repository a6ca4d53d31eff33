import { z } from 'zod';
import type { Answer } from '../../schemas/fact.ts';

const states = ['known', 'not stated', 'does not apply', 'not looked up'] as const;

/** The column that says how a fact stands. A blank beside it is never a fact. */
export const stateColumn = (what: string) =>
  z
    .enum(states)
    .describe(`Whether ${what} is known, not stated by the source, does not apply, or was not looked up yet.`);

/** A column of ids, none, one or several. */
export const ids = (what: string) => z.array(z.string()).describe(what);
/** A column of words that are always there. */
export const text = (what: string) => z.string().min(1).describe(what);
/** A column with the address of the row’s own page. */
export const page = z.url().describe('Its page.');
/** The two columns that say where a row stands. */
export const documentColumns = { document: text('Id of the source.'), at: text('Place in that source.') };

/** Looks into a fact: what is made of its value where it is known, else nothing. */
export const ifKnown = <Value, Made>(fact: Answer<Value>, make: (value: Value) => Made): Made | undefined =>
  fact.state === 'known' ? make(fact.value) : undefined;
