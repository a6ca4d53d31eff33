import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent } from '../check/check.ts';
import { formatProblems } from '../check/problem.ts';
import { copyContent } from './fixture.ts';
import { toParts } from './yaml-text.ts';

/**
 * The examples of content/README.md, from the words beside each fence: a whole file (“content/…”), fields that take the
 * place of those in a file (“in content/…”), or items that go under a list or a table (“under terms in content/…”).
 */
const examples = [
  ...readFileSync('content/README.md', 'utf8').matchAll(/^```(?:yaml|csv) (.+)\n([\s\S]*?)^```$/gm),
].map(([, where = '', text = '']) => ({ where, text }));
const wholeFiles = examples.filter(({ where }) => where.startsWith('content/'));
const parts = examples.filter(({ where }) => !where.startsWith('content/'));

const told = (root: string) => formatProblems(checkContent(join(root, 'content'), root));

/** The real content with every whole example in it. */
const withFiles = (): string => {
  const root = copyContent();
  for (const { where, text } of wholeFiles) writeFileSync(join(root, where), text);
  return root;
};

const edit = (path: string, change: (data: Record<string, unknown>) => unknown): void => {
  const { before, yaml, after } = toParts(path, readFileSync(path, 'utf8'));
  writeFileSync(path, before + stringify(change(parse(yaml) as Record<string, unknown>)) + after);
};

const put = (root: string, { where, text }: { where: string; text: string }): void => {
  const [, how = '', list = '', file = ''] = /^(in|under)(?: (.+) in)? (content\/\S+)$/.exec(where) ?? [];
  const path = join(root, file);
  if (!existsSync(path)) throw new Error(`The guide’s example “${where}” belongs to a file that is not there.`);
  if (file.endsWith('.csv')) return appendFileSync(path, text);
  const piece = parse(text) as Record<string, unknown> & unknown[];
  if (how === 'in') return edit(path, (data) => ({ ...data, ...piece }));
  return edit(path, (data) =>
    list === 'the list'
      ? [...(data as unknown as unknown[]), ...piece]
      : { ...data, [list]: [...((data[list] as unknown[] | undefined) ?? []), ...piece] },
  );
};

test('there is an example of each kind of file', () => {
  expect(wholeFiles.map(({ where }) => where.replace(/[^/]+$/, '').replace('content/', '') || where)).toEqual(
    expect.arrayContaining(['schemes/', 'providers/', 'guides/', 'sources/']),
  );
  expect(examples.map(({ where }) => where).join(' ')).toMatch(/vocabulary\/.*regions\.yaml.*helplines\.csv/);
  expect(examples.length).toBeGreaterThanOrEqual(18);
});

test('the whole files are sound, all together', () => {
  expect(told(withFiles())).toBe('');
});

describe.each(parts)('the piece $where', (part) => {
  test('is sound where it belongs', () => {
    const root = withFiles();
    put(root, part);
    expect(told(root)).toBe('');
  });
});

test('all pieces are sound together', () => {
  const root = withFiles();
  for (const part of parts) put(root, part);
  expect(told(root)).toBe('');
});

test('a mistake in an example would be told', () => {
  const root = withFiles();
  put(root, { where: 'in content/schemes/harbour-mentors.mdx', text: 'cost: { state: know }\n' });
  expect(told(root)).toMatch(/^content\/schemes\/harbour-mentors\.mdx:\d+ {2}cost/);
});
