import { parseWithMessages } from '../parse.ts';
import { confirmedSchema, type Confirmed } from '../confirmation.ts';
import { isFields, type Fields } from './fields.ts';
import type { ShapeIssue } from './shape.ts';

const example = 'confirmed: { on: 2026-11-24, by: the scheme’s manager }';

/**
 * Moves confirmations of single facts, each on the line of its fact, to the confirmations of the file, after those that
 * its list has. Facts that one role confirmed on one day become one confirmation.
 * @param names the facts of the file, in the order in which a confirmation lists them
 * @param issues receives what is wrong with any of them
 */
export const takeConfirmed = (fields: Fields, names: readonly string[], issues: ShapeIssue[]): Fields => {
  const taken: Fields = { ...fields };
  for (const name of names) {
    const own = fields[name];
    if (!isFields(own) || own['confirmed'] === undefined) continue;
    const { confirmed, ...rest } = own;
    taken[name] = rest;
    issues.push(...explain(name, own['state'], confirmed));
  }
  const others = fields['confirmations'] ?? [];
  const confirmations = groupConfirmed(fields, names);
  // If it is not a list, its schema reports that.
  if (confirmations.length > 0 && Array.isArray(others)) taken['confirmations'] = [...others, ...confirmations];
  return taken;
};

/**
 * Where a file writes a confirmation of its entry: in its list, or on the line of the first fact that it names.
 * @param index the number of the confirmation in the entry
 */
export const confirmedPath = (index: number, fields: Fields, names: readonly string[]): PropertyKey[] => {
  const listed = fields['confirmations'];
  const own = groupConfirmed(fields, names)[index - (Array.isArray(listed) ? listed.length : 0)];
  return own ? [own.facts[0] ?? '', 'confirmed'] : ['confirmations', index];
};

const groupConfirmed = (fields: Fields, names: readonly string[]) =>
  groupByRole(
    names.flatMap((name): [string, Confirmed][] => {
      const own = fields[name];
      const { data } = confirmedSchema.safeParse(isFields(own) && own['state'] === 'known' ? own['confirmed'] : null);
      return data ? [[name, data]] : [];
    }),
  );

/** Confirmations of single facts as those of the list: one for all that a role confirmed on one day. */
export const groupByRole = (
  confirmed: readonly [fact: string, by: Confirmed][],
): (Confirmed & { facts: string[] })[] => {
  const groups = new Map<string, Confirmed & { facts: string[] }>();
  for (const [fact, { on, by }] of confirmed) {
    const key = `${on} ${by}`;
    groups.set(key, { on, by, facts: [...(groups.get(key)?.facts ?? []), fact] });
  }
  return [...groups.values()];
};

/** What is wrong with what a fact has under `confirmed`. */
const explain = (name: string, state: unknown, confirmed: unknown): ShapeIssue[] => {
  const path = [name, 'confirmed'];
  if (state !== 'known')
    return [{ path, message: `${name}: only what is known can be confirmed. Take “confirmed” out of this line` }];
  const given = isFields(confirmed) ? confirmed : {};
  const missing = Object.entries(nouns).flatMap(([field, noun]) => (given[field] === undefined ? [noun] : []));
  if (missing.length > 0)
    return [{ path, message: `${name}: “confirmed” does not say ${missing.join(' and ')}. Write ${example}` }];
  const { error } = parseWithMessages(confirmedSchema, given);
  return (error?.issues ?? []).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
};

const nouns = { on: 'when', by: 'by which role' } as const satisfies Record<keyof Confirmed, string>;
