import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../schemas/form/kinds.ts';
import { schemeSchema } from '../schemas/scheme.ts';
import { fixture } from '../testing/content-folder.ts';
import type { ContentFile } from './files.ts';
import { parsePartialScheme } from './parse-partial.ts';

const [, yaml = ''] =
  /^---\n([\s\S]*?)\n---/.exec(readFileSync(`${fixture}/schemes/lantern-mentors.mdx`, 'utf8')) ?? [];
const valid = entryOf('schemes')(parse(yaml)) as Record<string, unknown>;
const salvage = (change: Record<string, unknown>) => {
  const data = JSON.parse(JSON.stringify({ ...valid, ...change })) as unknown;
  const issues = schemeSchema.safeParse(data).error?.issues ?? [];
  expect(issues).not.toEqual([]);
  return parsePartialScheme({ data } as ContentFile, issues);
};
const outcomes = valid['outcomes'] as Record<string, unknown>[];

describe('a scheme with errors is read as far as it is valid', () => {
  test.each([
    ['a misspelt field', { sumary: 'x', summary: undefined }],
    ['a fact without a source', { cost: { state: 'known', value: 'x' } }],
    ['a fact left out', { age: undefined }],
    ['a wrong kind', { kind: 'programe' }],
    ['a wrong status', { status: 'running' }],
    ['a list that is none', { organisations: 'the police' }],
    ['no source', { sources: [] }],
    ['a date that is none', { listed: 'soon' }],
  ])('with %s', (_, change) => {
    const { entry, more } = salvage(change);
    expect(more).toEqual([]);
    expect(entry?.value.name).toBe('Lantern Mentors');
    expect(entry?.value.outcomes).toHaveLength(outcomes.length);
  });

  test('without the one figure that is invalid', () => {
    const { entry } = salvage({ outcomes: [{ ...outcomes[0], kind: 'reslut' }, ...outcomes.slice(1)] });
    expect(entry?.value.outcomes.map(({ id }) => id)).toEqual(outcomes.slice(1).map(({ id }) => id));
  });

  test('and reports the errors that a wrong takesPeople had hidden', () => {
    const { entry, more } = salvage({ takesPeople: 'maybe', kind: 'programe' });
    expect(more.map(({ path }) => path)).toEqual([['kind']]);
    expect(entry?.value.takesPeople).toBe(true);
  });
});

test('what is not a group of fields cannot be read', () => {
  expect(parsePartialScheme({ data: 'x' } as ContentFile, []).entry).toBeUndefined();
});
