/**
 * Temporary content folders for tests to read and to break: a small one, whose every line a test can name (one scheme,
 * one provider and all that they name), or a copy of the fixture.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../check/check.ts';
import { formatProblems, type Problem } from '../check/problem.ts';
import { pageNames } from '../schemas/page.ts';
import { vocabularyNames } from '../schemas/vocabulary.ts';

/** The made-up content that tests read. They must not write to it. */
export const fixture = 'src/testing/fixture/content';
/** The day on which the fixture’s site is built, and in how many days its contacts are due again. */
export const fixtureWhen = { today: '2026-11-24', days: 60 };

/** A content folder in a temporary place. File names are relative to content/. */
export interface ContentFolder {
  /** Path of the folder that holds content/. */
  root: string;
  /** Path of content/ itself. */
  content: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  /** Replaces one passage of a file, which must have it exactly once. */
  edit: (file: string, from: string, to: string) => void;
  remove: (path: string) => void;
  check: () => Problem[];
  /** All problems as text, a line each. */
  messages: () => string[];
  /** Every file with a digest of its bytes, by its path from the root. */
  digest: () => Record<string, string>;
}

/** Removes a folder when the test ends or, with afterAll, when all tests of a file have. */
type CleanUp = (remove: () => void) => void;

/** A small valid content folder. */
export const makeContent = (cleanUp: CleanUp = onTestFinished): ContentFolder => {
  const folder = makeFolder(cleanUp);
  for (const part of ['areas', 'review.yaml'])
    cpSync(join(fixture, part), join(folder.content, part), { recursive: true });
  for (const [file, text] of Object.entries(files)) folder.write(file, text);
  return folder;
};

/** A copy of a content folder. */
export const copyContent = (from: string, cleanUp: CleanUp = onTestFinished): ContentFolder => {
  const folder = makeFolder(cleanUp);
  cpSync(from, folder.content, { recursive: true });
  return folder;
};

/** A copy of the fixture. */
export const copyFixture = (cleanUp?: CleanUp): ContentFolder => copyContent(fixture, cleanUp);

/** The fixture without entries: what a site has before its first scheme. */
export const makeEmptyContent = (cleanUp: CleanUp = onTestFinished): ContentFolder => {
  const folder = makeFolder(cleanUp);
  for (const part of ['areas', 'geography', 'vocabulary', 'search', 'review.yaml', 'contacts', 'links.csv'])
    cpSync(join(fixture, part), join(folder.content, part), { recursive: true });
  for (const file of Object.keys(files).filter((name) => /^(?:guides|pages|site)\b/.test(name)))
    folder.write(file, files[file] ?? '');
  return folder;
};

const makeFolder = (cleanUp: CleanUp): ContentFolder => {
  const root = mkdtempSync(join(tmpdir(), 'waymark-content-'));
  cleanUp(() => rmSync(root, { recursive: true, force: true }));
  const content = join(root, 'content');
  const at = (file: string) => join(content, file);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  const check = () => checkContent(content, root);
  return {
    root,
    content,
    read,
    write,
    edit: (file, from, to) => {
      const text = read(file);
      if (text.split(from).length !== 2) throw new Error(`${file} must have “${from}” exactly once.`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    remove: (path) => rmSync(at(path), { recursive: true }),
    check,
    messages: () => formatProblems(check()).split('\n').filter(Boolean),
    digest: () =>
      Object.fromEntries(
        readdirSync(content, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .toSorted()
          .map((path) => [path.slice(root.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
      ),
  };
};

const places = `sources:
  report-2021-1: { document: report-2021, at: page 1 }
`;
const source = 'source: report-2021-1';
const open =
  'gender, stages, disposals, voluntary, admission, exclusions, selfReferral, howToRefer, duration, ifStopped, cost, ' +
  'approaches, audiences, ends';

export const validScheme = `---
name: Valid Scheme
key: valid-scheme
read: 2026-11-24
${places}depth: full
kind: programme
takesPeople: true
status: { word: as described, ${source} }
summary: Help for people in trouble.
about: It helps people in trouble.
who: { state: known, value: People in trouble, ${source} }
area: { state: known, value: { areas: [ashmere], extent: not stated, ties: not stated }, ${source} }
needs: { state: known, value: [housing, drugs], ${source} }
criteria:
  - { type: need, needs: [housing], atLeast: 1, words: Needs a home, strength: rule, asPrinted: a home, ${source} }
age: { state: known, value: { from: 18 }, strength: rule, asPrinted: over 18, ${source} }
referrers: { state: known, value: [police], ${source} }
notStated: [${open}]
began: { state: known, value: 2018-12, ${source} }
funding:
  state: known
  value:
    - { pounds: 100, funder: valid-provider, words: To begin, ${source} }
  ${source}
organisations:
  - { provider: valid-provider, role: leads, ${source} }
outcomes:
  - id: people-referred
    type: count
    kind: activity
    value: 180
    unit: people
    measure: People referred
    what: people were referred
    notStated: [population, period, followUp, noData, standing, comparator, countedBy]
    ${source}
related:
  - { scheme: valid-scheme, why: It is the same }
listed: 2026-11-24
---

What happens there.
`;

const vocabulary = (title: string, terms: readonly string[]): string => {
  const lines = terms.map((id) => `  - { id: ${id}, term: T, label: L, explanation: E, wordsPeopleUse: [] }\n`);
  return `title: ${title}\nquestion: Which?\nterms:\n${lines.join('')}`;
};

const terms = {
  needs: ['housing', 'drugs', 'debt'],
  stages: ['prison'],
  disposals: ['licence'],
  approaches: ['mentoring'],
  audiences: ['women'],
  referrers: ['police'],
};

const pageHead = '---\ntitle: A page\nlede: What it is.\ndescription: It explains.\n---\n\n';
const areaHead = 'area,kind,name,url,known,body,dated,agree,conflict,phone,phone_agree,phone_dated,says,confirmed_on';
const nationalHead =
  'id,name,needs,stages,for,for_some,number,text_or_chat,url,hours,cost,nation,language,known,body,dated,agree,' +
  'conflict,use,updated_on,confirmed_on';

const files: Record<string, string> = {
  'schemes/valid-scheme.mdx': validScheme,
  'providers/valid-provider.mdx': `---
name: Valid Provider
key: valid-provider
${places}${source}
kind: charity
areas: [ashmere]
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
    about: valid-scheme
    source: { document: report-2021, at: page 1 }
`,
  ...Object.fromEntries(
    pageNames.map((name) => [`pages/${name}.mdx`, `${pageHead}${name === 'about' ? '<Credits />' : 'So it is.'}\n`]),
  ),
  'site.yaml': 'name: A Directory\n',
  'links.csv': 'url,answered_on\n',
  'contacts/areas.csv': `${areaHead}
*,office,Find your office,https://offices.example,own page,,,1,,,,,,
`,
  'contacts/national.csv': `${nationalHead}
emergency,Emergency,,,Danger,,999,,https://emergency.example,,,UK,,own page,,,2,,emergency,2026-11-24,
`,
  'search/words.yaml': 'filler: [the]\ndanger: [hit me]\n',
  ...Object.fromEntries(vocabularyNames.map((name) => [`vocabulary/${name}.yaml`, vocabulary(name, terms[name])])),
};
