import { parseWithMessages } from '../schemas/parse.ts';
import type { z } from 'zod';
import { findDiscrepancies, gradeOfSort } from '../domain/figures/arithmetic.ts';
import { factNames } from '../schemas/facts.ts';
import { schemeSchema, type Scheme } from '../schemas/scheme.ts';
import type { Entry } from './content.ts';
import type { ContentFile } from './files.ts';

type Issue = z.core.$ZodIssue;

/**
 * A scheme’s file with errors, as far as it is valid, so that rules across files find their errors in the same run.
 * Invalid fields are left open and invalid items of lists left out. Nothing but the check may use it.
 * @returns the entry, and errors that appeared only once others were removed
 */
export const parsePartialScheme = (
  file: ContentFile,
  issues: readonly Issue[],
): { entry: Entry<Scheme> | undefined; more: Issue[] } => {
  if (typeof file.data !== 'object' || file.data === null || Array.isArray(file.data))
    return { entry: undefined, more: [] };
  const first = parseWithMessages(schemeSchema, removeInvalid(file.data, issues));
  if (first.success) return { entry: toEntry(file, first.data), more: [] };
  // Without a valid takesPeople, zod validates no other field.
  const more = first.error.issues;
  const second = parseWithMessages(schemeSchema, removeInvalid(removeInvalid(file.data, issues), more));
  return { entry: second.success ? toEntry(file, second.data) : undefined, more };
};

const removeInvalid = (data: object, issues: readonly Issue[]): object => {
  const valid = structuredClone(data) as Record<string, unknown>;
  const dropped = new Map<string, Set<unknown>>();
  for (const issue of issues) {
    const [field = '', index] = issue.path;
    const key = String(field);
    if (issue.path.length === 0 && issue.code === 'unrecognized_keys')
      for (const name of issue.keys) delete valid[name];
    else if (Array.isArray(valid[key]) && typeof index === 'number')
      dropped.set(key, (dropped.get(key) ?? new Set()).add((valid[key] as unknown[])[index]));
    else valid[key] = key === 'takesPeople' ? 'age' in valid : blank[key];
  }
  for (const [key, items] of dropped) valid[key] = (valid[key] as unknown[]).filter((item) => !items.has(item));
  return valid;
};

/**
 * Figures are not compared with each other, since some may be left out; only cautions that a figure’s own numbers call
 * for remain.
 */
const toEntry = (file: ContentFile, scheme: Scheme): Entry<Scheme> => ({
  ...file,
  value: {
    ...scheme,
    outcomes: scheme.outcomes.map((outcome) => ({
      ...outcome,
      partOf: undefined,
      cautions: outcome.cautions.filter(
        ({ sort }) => gradeOfSort(sort) === null || findDiscrepancies(outcome).some((found) => found.sort === sort),
      ),
    })),
  },
});

const open = { state: 'not stated' };
const cite = { document: 'blank', at: 'blank' };

/** Placeholders for fields with errors. A list with a default is left out. */
const blank: Record<string, unknown> = {
  ...Object.fromEntries(factNames.map((name) => [name, open])),
  name: 'blank',
  key: 'blank',
  depth: 'mention',
  kind: 'fund',
  whyNot: 'blank',
  summary: 'blank',
  about: 'blank',
  read: '2000-01-01',
  listed: '2000-01-01',
  status: { word: 'ended', source: cite },
  sources: [cite],
};
