/**
 * What tests of the check need: a small sound content folder in a temporary place, for tests to break (one scheme, one
 * provider, and all that they name), and a schema’s words.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { z } from 'astro/zod';
import { onTestFinished } from 'vitest';
import { vocabularyNames } from '../schemas/vocabulary.ts';
import { checkContent } from './check.ts';
import { explainIssue } from './explain.ts';
import { formatProblems, type Problem } from './problem.ts';

export interface ContentFolder {
  /** Path of the folder that holds content/. */
  root: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  /** Puts one passage of a file in place of another; the passage must be there once. */
  edit: (file: string, from: string, to: string) => void;
  remove: (path: string) => void;
  check: () => Problem[];
  /** All problems as an author reads them, a line each. */
  told: () => string[];
}

/** What a schema says of a value, in an author’s words; empty where it is sound. */
export const say = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(explainIssue) ?? [];

/** Makes the folder anew and deletes it when the test is over. File names are relative to content/. */
export const makeContent = (): ContentFolder => {
  const root = mkdtempSync(join(tmpdir(), 'waymark-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const at = (file: string) => join(root, 'content', file);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  const check = () => checkContent(join(root, 'content'), root);
  cpSync('content/areas', at('areas'), { recursive: true });
  for (const file of ['review.yaml', 'helplines.csv']) cpSync(`content/${file}`, at(file));
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    root,
    read,
    write,
    edit: (file, from, to) => {
      const text = read(file);
      if (text.split(from).length !== 2) throw new Error(`${file} must hold “${from}” once.`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    remove: (path) => rmSync(at(path), { recursive: true }),
    check,
    told: () => formatProblems(check()).split('\n').filter(Boolean),
  };
};

const source = 'source: { document: report-2021, at: page 1 }';

export const soundScheme = `---
name: Sound Scheme
key: sound-scheme
depth: full
kind: programme
takesPeople: yes
status: { word: as described, ${source} }
summary: Help for people in trouble.
about: It helps people in trouble.
who: { state: known, value: People in trouble, ${source} }
area: { state: known, value: { areas: [cleveland], extent: not stated }, ${source} }
needs:
  state: known
  value: [housing, drugs]
  ${source}
stages: { state: not stated }
disposals: { state: not stated }
approaches: { state: not stated }
audiences: { state: not stated }
age: { state: known, value: { from: 18 }, ${source} }
gender: { state: not stated }
voluntary: { state: not stated }
admission: { state: not stated }
exclusions: { state: not stated }
referrers: { state: known, value: [police], ${source} }
selfReferral: { state: not stated }
howToRefer: { state: not stated }
ifStopped: { state: not stated }
duration: { state: not stated }
cost: { state: not stated }
began: { state: known, value: 2018-12, ${source} }
ends: { state: not stated }
funding:
  state: known
  value:
    - { pounds: 100, funder: sound-provider, words: To begin, ${source} }
  ${source}
criteria:
  - { type: need, needs: [housing], words: Needs a home, ${source} }
organisations:
  - { provider: sound-provider, role: leads, ${source} }
outcomes:
  - id: people-referred
    type: count
    kind: activity
    value: 180
    unit: people
    measure: People referred
    what: people were referred
    population: { state: not stated }
    period: { state: not stated }
    followUp: { state: not stated }
    noData: { state: not stated }
    standing: { state: not stated }
    comparator: { state: not stated }
    countedBy: { state: not stated }
    ${source}
related:
  - { scheme: sound-scheme, why: It is the same }
sources: [{ document: report-2021, at: page 1 }]
listed: 2026-11-24
---

What happens there.
`;

const vocabulary = (title: string, terms: readonly string[]): string =>
  `title: ${title}\nquestion: ` +
  `Which?\nterms:\n${terms.map((id) => `  - { id: ${id}, term: T, label: L, explanation: E, wordsPeopleUse: [] }\n`).join('')}`;

const terms = {
  needs: ['housing', 'drugs', 'debt'],
  stages: ['prison'],
  disposals: ['licence'],
  approaches: ['mentoring'],
  audiences: ['women'],
  referrers: ['police'],
};

const files: Record<string, string> = {
  'schemes/sound-scheme.mdx': soundScheme,
  'providers/sound-provider.mdx': `---
name: Sound Provider
key: sound-provider
kind: charity
areas: [cleveland]
${source}
listed: 2026-11-24
---

It helps.
`,
  'guides/a-guide.mdx': `---
title: A guide
summary: It explains.
order: 1
updated: 2026-11-24
---

So it is.
`,
  'sources/report-2021.yaml': `title: A Report
short: Report 2021
publisher: { state: not stated }
kind: policy briefing
date: { value: '2021', words: '2021', basis: printed, how: On its cover }
extent: 20 pages.
canShow: [What was planned]
cannotShow: [What worked]
context:
  - id: a-third
    words: A third of people.
    about: sound-scheme
    ${source}
`,
  'search/words.yaml': 'filler: [the]\ndanger: [hit me]\n',
  ...Object.fromEntries(vocabularyNames.map((name) => [`vocabulary/${name}.yaml`, vocabulary(name, terms[name])])),
};
