import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Cite } from '../schemas/cite.ts';
import { fileKinds, type KeyedFolder } from '../schemas/form/kinds.ts';
import { unfoldFile } from '../schemas/form/shape.ts';
import { readLanguage } from '../schemas/translation.ts';
import { fixture } from '../testing/content-folder.ts';
import { formatFile } from './format.ts';
import { migrateFile } from './migrate.ts';
import { toKeys } from '../schemas/form/place-keys.ts';
import type { Fields } from '../schemas/form/fields.ts';
import { toParts } from './yaml-text.ts';

const long =
  'Mentors meet each man in prison and go on meeting him outside. They look for work together and go through what ' +
  'he owes.';

const old = `---
# A note on the whole.
name: Harbour Mentors # as it spells itself
key: harbour-mentors
sources:
  - &s4 { document: report-2021, at: "section 4, page 11" } # the main one
  # seen later
  - &p2 { document: letter, at: page 2 }
takesPeople: 'yes'
status: { word: as described, source: *s4 }
about: ${long}
# whom it takes
who: { state: known, value: "Men who leave prison", source: *s4, also: [*p2] } # both say so
age: { state: not stated } # asked in spring
gender: { state: not stated, why: Lost with a picture } # page 12
voluntary: { state: known, value: 'no', source: *p2 }
admission: { state: does not apply, why: It is no disposal }
selfReferral:
  state: known
  # he puts himself forward
  value: 'yes'
  source: *s4 # in a box
# nobody says
cost: { state: not stated }
outcomes:
  # the first figure
  - id: people-referred
    type: count
    value: 180 # of 181
    # never said
    period: { state: not stated }
    standing: { state: not stated } # nor this
    source: *s4
listed: 2026-10-05
# the end
---

He meets a mentor each week, and they go through what he owes and whom he could ask for work in the town.

## Later {/* as it is */}
`;

const today = `---
# A note on the whole.
name: Harbour Mentors # as it spells itself
key: harbour-mentors
read: 2026-10-05
sources:
  report-2021-4: { document: report-2021, at: "section 4, page 11" } # the main one
  # seen later
  letter-page-2: { document: letter, at: page 2 }
takesPeople: true
status: { word: as described, source: report-2021-4 }
about: >-
  Mentors meet each man in prison and go on meeting him outside. They look for work together and go
  through what he owes.
# whom it takes
who: { state: known, value: Men who leave prison, source: [report-2021-4, letter-page-2] } # both say so
gender: { state: not stated, why: Lost with a picture } # page 12
voluntary: { state: known, value: false, source: letter-page-2 }
admission: { state: does not apply, why: It is no disposal }
selfReferral:
  state: known
  # he puts himself forward
  value: true
  source: report-2021-4 # in a box
# asked in spring
# nobody says
notStated: [age, cost]
outcomes:
  # the first figure
  - id: people-referred
    type: count
    value: 180 # of 181
    # never said
    # nor this
    notStated: [period, standing]
    source: report-2021-4
listed: 2026-10-05
# the end
---

He meets a mentor each week, and they go through what he owes and whom he could ask for work in the
town.

## Later {/* as it is */}
`;

const path = 'content/schemes/harbour-mentors.mdx';
const migrate = (text: string, folder: KeyedFolder = 'schemes') =>
  migrateFile({ path, text, folder }, toKeys(new Map()));
const yamlOf = (text: string): string => toParts(path, text).yaml;
const readToday = (text: string, folder: KeyedFolder = 'schemes') => {
  const { entry, issues } = unfoldFile(parse(yamlOf(text)), fileKinds[folder]);
  return { entry, issues };
};

test('a file of the old form comes out in today’s, with its comments', () => {
  expect(migrate(old)).toBe(today);
});

test('line ends of Windows stay, and so does a byte order mark', () => {
  const toWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  expect(migrate(toWindows(old))).toBe(toWindows(today));
  const untidy = today.replace('name: Harbour', 'name:   Harbour');
  expect(formatFile({ path, text: toWindows(untidy) })).toBe(toWindows(today));
});

test('it reads as the same entry, with the day of reading, true and false', () => {
  const entry = parse(yamlOf(old)) as Fields;
  const { entry: migrated, issues } = readToday(migrate(old) ?? '');
  expect(issues).toEqual([]);
  expect(migrated).toMatchObject({
    ...entry,
    read: '2026-10-05',
    takesPeople: true,
    voluntary: { ...(entry['voluntary'] as Fields), value: false },
    selfReferral: { ...(entry['selfReferral'] as Fields), value: true },
  });
});

test('a file of today’s form is left alone', () => {
  expect(migrate(today)).toBe(null);
  expect(migrate(today.replace('name: Harbour', 'name:   Harbour'))).toBe(null);
});

test('an organisation’s file comes out with its one place under a key', () => {
  const [head, end] = ['---\nname: A Trust\n', 'kind: charity\n---\n\nSo it is.\n'];
  const file = `${head}# where it is named\nsource: { document: letter, at: page 2 } # once\n${end}`;
  expect(migrate(file, 'providers')).toBe(
    `${head}sources:\n  letter-page-2: { document: letter, at: page 2 }\n` +
      `# where it is named\nsource: letter-page-2 # once\n${end}`,
  );
});

test('the same place has the same key in every file', () => {
  const keyOf = toKeys(new Map([['letter-2', { document: 'letter', at: 'page 2' }]]));
  expect(migrateFile({ path, text: old, folder: 'schemes' }, keyOf)).toContain(
    'voluntary: { state: known, value: false, source: letter-2 }',
  );
});

test('a comment on something that is gone moves to the nearest above it', () => {
  const file = old.replace('also: [*p2] }', 'also: [\n  # the letter\n  *p2 ] }');
  expect(migrate(file)).toContain('# the letter\nwho:');
});

test('every comment is preserved, wherever it was', () => {
  const lines = old.split('\n');
  const end = lines.lastIndexOf('---');
  const plain = lines.map((line) => line.replace(/ *#.*/, ''));
  const commented = plain.flatMap((line, index) => {
    if (index === 0 || index >= end) return [line];
    const indent = /^[ -]*/.exec(plain[index] ?? '')?.[0].replace('-', ' ') ?? '';
    return [`${/^ *- /.test(line) ? indent.slice(2) : indent}# above ${index};`, `${line} # after ${index};`];
  });
  const written = migrate(commented.join('\n')) ?? '';
  const asked = commented.join('\n').match(/# \w+ \d+;/g) ?? [];
  expect(asked.filter((comment) => written.split(comment).length !== 2)).toEqual([]);
});

describe.each(['schemes', 'providers'] as const)('each file of %s in the fixture', (folder) => {
  const names = readdirSync(`${fixture}/${folder}`).filter((name) => readLanguage(name) === null);
  test.each(names)('%s is the same when it comes from the old form', (name) => {
    const text = readFileSync(`${fixture}/${folder}/${name}`, 'utf8');
    const { entry } = readToday(text, folder) as { entry: Fields };
    const before = `---\n${stringify(toOld(entry, folder), { lineWidth: 0 })}---\n\nProse.\n`;
    expect(readToday(migrate(before, folder) ?? '', folder)).toEqual({
      issues: [],
      entry:
        folder === 'schemes'
          ? { ...entry, read: entry['listed'] }
          : { ...entry, sources: expect.arrayContaining(entry['sources'] as Cite[]) as unknown },
    });
  });
});

const toOld = ({ read: _read, ...entry }: Fields, folder: KeyedFolder): Fields => {
  if (folder === 'providers') {
    const { sources: _sources, ...rest } = entry;
    return rest;
  }
  const toWord = (value: unknown) => (value === true ? 'yes' : value === false ? 'no' : value);
  const asked = ['voluntary', 'admission', 'selfReferral'].flatMap((name): [string, unknown][] => {
    const own = entry[name] as Fields | undefined;
    return own?.['state'] === 'known' ? [[name, { ...own, value: toWord(own['value']) }]] : [];
  });
  return { ...entry, takesPeople: toWord(entry['takesPeople']), ...Object.fromEntries(asked) };
};

test.each([
  ['---\nname: [\n---\n', `${path} cannot be read as YAML: `],
  ['---\n# nothing\n---\n', `${path} has no fields, so it cannot be rewritten`],
  ['name: A\n', `${path} has no facts at the top.`],
])('what cannot be read is rejected by name: %j', (text, message) => {
  expect(() => migrate(text)).toThrow(message);
});
