import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { factNames } from '../schemas/facts.ts';
import { copyFixture, type ContentFolder } from '../testing/content-folder.ts';
import { callProgram, runProgram } from '../testing/run-program.ts';
import { toNewFileContext, type PromptAnswers, type NewKind } from './answer.ts';
import { fileFromFlags } from './dialogue.ts';
import { loadDirectory } from './directory.ts';
import { applyChanges } from './write.ts';
import { toParts } from './yaml-text.ts';

const scheme: PromptAnswers = {
  name: 'Harbour Mentors',
  source: 'lantern-report-2019',
  at: 'chapter 4, page 11',
  kind: 'programme',
  takesPeople: 'yes',
  summary: 'Mentors for men who leave prison.',
  about: 'A mentor meets each man.',
  prose: 'They meet each week.',
};
const flags = [
  ...['--name', 'Harbour Mentors', '--source', 'lantern-report-2019', '--at', 'chapter 4, page 11'],
  ...['--kind', 'programme', '--takes-people', 'yes', '--summary', 'Mentors for men who leave prison.'],
  ...['--about', 'A mentor meets each man.', '--prose', 'They meet each week.'],
];

/** Begins a file from complete answers, as the program does. */
const create = ({ content, root }: ContentFolder, kind: NewKind, answers: PromptAnswers): string => {
  const created = fileFromFlags(kind, answers, toNewFileContext(loadDirectory(content, root).content, '2026-11-24'));
  if ('errors' in created) throw new Error(created.errors.join('\n'));
  applyChanges([created.change], root);
  return created.change.path;
};

test('the program writes a valid file, with all else not stated, and says what to do next', async () => {
  const folder = copyFixture();
  const { code, out } = await callProgram('new', ['scheme', ...flags], folder);
  expect(code).toBe(0);
  expect(folder.messages()).toEqual([]);
  const text = folder.read('schemes/harbour-mentors.mdx');
  expect(text).not.toContain('state: not stated');
  expect((parse(toParts('a.mdx', text).yaml) as { notStated: string[] }).notStated).toEqual(factNames);
  expect(text).toContain('They meet each week.');
  expect(out).toContain('Written: content/schemes/harbour-mentors.mdx');
  expect(out).toContain('npm run check');
});

test.each<[NewKind, PromptAnswers, string]>([
  [
    'provider',
    {
      name: 'Harbour Trust',
      source: 'lantern-report-2019',
      at: 'chapter 4, page 11',
      prose: 'It runs { mentors } < 25.',
    },
    'content/providers/harbour-trust.mdx',
  ],
  [
    'guide',
    {
      title: 'What a mentor does',
      summary: 'What to expect of a mentor.',
      sensitive: 'no',
      prose: 'A mentor listens.',
    },
    'content/guides/what-a-mentor-does.mdx',
  ],
  [
    'source',
    {
      title: 'A report',
      short: 'Report 2026',
      kind: 'letter or message',
      date: '2026-11',
      printed: 'yes',
      how: 'At its head',
      extent: 'One page',
      canShow: 'What was said',
      cannotShow: 'What worked',
    },
    'content/sources/report-2026.yaml',
  ],
  [
    'scheme',
    {
      ...scheme,
      takesPeople: 'no',
      whyNot: 'It is a fund',
      area: 'ashmere,brackwater',
      provider: 'ashmere-pcc',
      role: 'leads',
    },
    'content/schemes/harbour-mentors.mdx',
  ],
])('a %s is valid too', (kind, answers, path) => {
  const folder = copyFixture();
  expect(create(folder, kind, answers)).toBe(path);
  expect(existsSync(join(folder.root, path))).toBe(true);
  expect(folder.messages()).toEqual([]);
});

test('the program reports every flag that is missing or taken at once, and writes nothing', async () => {
  const folder = copyFixture();
  const before = folder.digest();
  const given = ['scheme', '--name', 'Ferry House', '--source', 'lantern-report-2019'];
  const { code, err } = await callProgram('new', given, folder);
  expect(code).toBe(2);
  expect(err).toContain('--id: “ferry-house” is taken, or was once.');
  expect(err).toContain('--takes-people: This is needed');
  expect(folder.digest()).toEqual(before);
});

describe('asked at the keyboard', () => {
  test(
    'the program asks for what is missing, rejects with the near match, and creates a document that does not exist ' +
      'together with the scheme',
    async () => {
      const folder = copyFixture();
      const answers = [
        ...['Harbour Mentors', '', 'lantern-report-2091', 'no', 'harbour-2026', 'yes'],
        ...['Harbour report', 'Harbour 2026', 'letter or message', '', '2026', 'no', 'It was received in that year'],
        ...['One page', 'What was said', 'What worked', 'page 1', '', 'programe', 'programme', 'yes', ''],
        ...['Mentors for men.', 'A mentor meets each man.', 'They meet.', '', ''],
      ];
      const { code, out } = await runProgram('new', ['scheme', '--ask'], {
        root: folder.root,
        input: `${answers.join('\n')}\n`,
      });
      expect(out).toContain('There is no source “lantern-report-2091”; did you mean “lantern-report-2019”?');
      expect(out).toContain('“programe” is not one of the answers; did you mean “programme”?');
      expect(out).toContain('Create a source with that id now?');
      expect(code).toBe(0);
      expect(folder.read('sources/harbour-2026.yaml')).toContain('title: Harbour report');
      expect(folder.read('schemes/harbour-mentors.mdx')).toContain('document: harbour-2026');
      expect(folder.messages()).toEqual([]);
    },
  );

  test('the program writes nothing when the answers end too early', async () => {
    const folder = copyFixture();
    const before = folder.digest();
    const { code, err } = await runProgram('new', ['scheme', '--ask'], {
      root: folder.root,
      input: 'Harbour Mentors\n\n',
    });
    expect(code).toBe(2);
    expect(err).toContain('Nothing was written.');
    expect(folder.digest()).toEqual(before);
  });
});

test('the program with a dry run shows the file and writes nothing', async () => {
  const folder = copyFixture();
  const before = folder.digest();
  expect((await callProgram('new', ['scheme', ...flags, '--dry-run'], folder)).out).toContain(
    'content/schemes/harbour-mentors.mdx would be:',
  );
  expect(folder.digest()).toEqual(before);
});
