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
 * @returns the entry, and errors that only showed once others were set aside
 */
export const parsePartialScheme = (
  file: ContentFile,
  issues: readonly Issue[],
): { entry: Entry<Scheme> | undefined; more: Issue[] } => {
  if (typeof file.data !== 'object' || file.data === null || Array.isArray(file.data))
    return { entry: undefined, more: [] };
  const first = parseWithMessages(schemeSchema, setAside(file.data, issues));
  if (first.success) return { entry: toEntry(file, first.data), more: [] };
  // Without a valid takesPeople, zod looks at no other field.
  const more = first.error.issues;
  const second = parseWithMessages(schemeSchema, setAside(setAside(file.data, issues), more));
  return { entry: second.success ? toEntry(file, second.data) : undefined, more };
};

const setAside = (data: object, issues: readonly Issue[]): object => {
  const kept = structuredClone(data) as Record<string, unknown>;
  const dropped = new Map<string, Set<unknown>>();
  for (const issue of issues) {
    const [field = '', index] = issue.path;
    const key = String(field);
    if (issue.path.length === 0 && issue.code === 'unrecognized_keys') for (const name of issue.keys) delete kept[name];
    else if (Array.isArray(kept[key]) && typeof index === 'number')
      dropped.set(key, (dropped.get(key) ?? new Set()).add((kept[key] as unknown[])[index]));
    else kept[key] = key === 'takesPeople' ? 'age' in kept : blank[key];
  }
  for (const [key, items] of dropped) kept[key] = (kept[key] as unknown[]).filter((item) => !items.has(item));
  return kept;
};

/** A figure is not compared with others, which may have been left out, and keeps what its own numbers call for. */
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

/** What stands in for a field with an error. A list with a default is left out. */
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
