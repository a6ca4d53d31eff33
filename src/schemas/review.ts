import { z } from 'zod';
import { confirmableFacts, type ConfirmableFact } from './confirmation.ts';
import { cadenceNames, type CadenceName } from './fact-definition.ts';
import { facts, parts, type FactName, type PartName } from './facts.ts';
import { oneOf, strict } from './strict.ts';

/** How often the facts of one cadence are checked again, and which facts those are. */
export interface Cadence {
  /** What the facts are called in the report: “routes and contacts”. */
  name: string;
  /** How many days after a confirmation they are due again. */
  days: number;
  facts: ConfirmableFact[];
}

/** How often facts of one cadence are checked again. */
export const cadenceSchema = strict({
  name: oneOf(cadenceNames, 'cadence'),
  days: z
    .number({ error: 'should be a number of days' })
    .int()
    .min(1)
    .max(3650)
    .describe('How many days after a confirmation they are due again'),
});

/** content/review.yaml: in how many days the facts of each cadence are due again. */
export const reviewSchema = strict({ cadences: z.array(cadenceSchema).min(1) });

/** The cadences, each with its facts from the table of facts. */
export const toCadences = ({ cadences }: z.infer<typeof reviewSchema>): Cadence[] =>
  cadences.map((cadence) => ({
    ...cadence,
    facts: confirmableFacts.filter((name) => cadenceOf(name) === cadence.name),
  }));

const cadenceOf = (name: ConfirmableFact): CadenceName =>
  Object.hasOwn(parts, name) ? parts[name as PartName].cadence : facts[name as FactName].cadence;

/** In how many days a contact has to be checked again: the first cadence is that of routes and contacts. */
export const contactDaysOf = (cadences: readonly Pick<Cadence, 'name' | 'days'>[]): number =>
  cadences.find(({ name }) => name === cadenceNames[0])?.days ?? 0;
