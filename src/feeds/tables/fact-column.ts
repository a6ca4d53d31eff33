import { z } from 'zod';
import { shared } from '#messages/tables.ts';
import type { Answer } from '../../schemas/fact.ts';

const states = ['known', 'not stated', 'does not apply', 'not looked up'] as const;

/** The column that says in which state a fact is. A blank beside it is never a fact. */
export const stateColumn = (description: string) => z.enum(states).describe(description);

/** A column of ids or words, none, one or several. */
export const listColumn = (description: string) => z.array(z.string()).describe(description);
/** A column of words that are always there. */
export const textColumn = (description: string) => z.string().min(1).describe(description);
/** A column with the address of the row’s own page. */
export const page = z.url().describe(shared.page);
/** The two columns that say where a row is from. */
export const documentColumns = { document: textColumn(shared.document), at: textColumn(shared.at) };

/** Looks into a fact: what is made of its value where it is known, else nothing. */
export const ifKnown = <Value, Made>(fact: Answer<Value>, make: (value: Value) => Made): Made | undefined =>
  fact.state === 'known' ? make(fact.value) : undefined;
