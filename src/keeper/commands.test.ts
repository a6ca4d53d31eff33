import * as nodeFiles from 'node:fs';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../check/check.ts';
import { readContent } from '../check/files.ts';
import { refuseConfirming, toConfirmation } from './confirm.ts';
import { fileFromFlags } from './dialogue.ts';
import { readKept } from './directory.ts';
import { copyContent, digestContent, runScript } from './fixture.ts';
import { toTaken } from './answer.ts';
import { toRenameChanges, toRenaming, type Renaming } from './rename.ts';
import { applyChanges, type FileChange, type Files } from './write.ts';

// Each run of a program reads the whole of content.
vi.setConfig({ testTimeout: 60_000 });

const scheme = [
  '--name',
  'Harbour Mentors',
  '--source',
  'apcc-2021',
  '--at',
  'section 4, page 11',
  '--kind',
  'programme',
  '--takes-people',
  'yes',
  '--summary',
  'Mentors for men who leave prison.',
  '--about',
  'A mentor meets each man.',
  '--prose',
  'They meet each week.',
];

describe('new', () => {
  test('writes a file that the check finds sound, with all else not stated, and says what to do next', async () => {
    const root = copyContent();
    const { code, out } = await runScript('new', ['scheme', ...scheme], { root });
    expect(code).toBe(0);
    expect(checkContent(join(root, 'content'), root)).toEqual([]);
    const text = readFileSync(join(root, 'content/schemes/harbour-mentors.mdx'), 'utf8');
    expect(text.match(/\{ state: not stated \}/g)).toHaveLength(21);
    expect(text).toContain('They meet each week.');
    expect(out).toContain('Written: content/schemes/harbour-mentors.mdx');
    expect(out).toContain('npm run check');
  });

  test.each([
    [
      'provider',
      [
        '--name',
        'Harbour Trust',
        '--source',
        'apcc-2021',
        '--at',
        'section 4, page 11',
        '--prose',
        'It runs { mentors } < 25.',
      ],
      'content/providers/harbour-trust.mdx',
    ],
    [
      'guide',
      [
        '--title',
        'What a mentor does',
        '--summary',
        'What to expect of a mentor.',
        '--sensitive',
        'no',
        '--prose',
        'A mentor listens.',
      ],
      'content/guides/what-a-mentor-does.mdx',
    ],
    [
      'source',
      [
        '--title',
        'A report',
        '--short',
        'Report 2026',
        '--kind',
        'letter or message',
        '--date',
        '2026-11',
        '--printed',
        'yes',
        '--how',
        'At its head',
        '--extent',
        'One page',
        '--can-show',
        'What was said',
        '--cannot-show',
        'What worked',
      ],
      'content/sources/report-2026.yaml',
    ],
    [
      'scheme',
      [
        ...scheme.slice(0, 9),
        'no',
        '--why-not',
        'It is a fund',
        ...scheme.slice(10),
        '--area',
        'cleveland,durham',
        '--provider',
        'cleveland-pcc',
        '--role',
        'leads',
      ],
      'content/schemes/harbour-mentors.mdx',
    ],
  ])('a %s is sound too', async (kind, words, path) => {
    const root = copyContent();
    const ran = await runScript('new', [kind, ...words], { root });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(root, path))).toBe(true);
    expect(checkContent(join(root, 'content'), root)).toEqual([]);
  });

  test(
    'asks for what is missing, refuses with the near match, and begins a document that does not exist together ' +
      'with the scheme',
    async () => {
      const root = copyContent();
      const answers = [
        'Harbour Mentors',
        '',
        'apcc-2012',
        'no',
        'harbour-2026',
        'yes',
        'Harbour report',
        'Harbour 2026',
        'letter or message',
        '',
        '2026',
        'no',
        'It was received in that year',
        'One page',
        'What was said',
        'What worked',
        'page 1',
        '',
        'programe',
        'programme',
        'yes',
        '',
        'Mentors for men.',
        'A mentor meets each man.',
        'They meet.',
        '',
        '',
      ];
      const { code, out } = await runScript('new', ['scheme', '--ask'], { root, input: `${answers.join('\n')}\n` });
      expect(out).toContain('There is no source “apcc-2012”; did you mean “apcc-2021”?');
      expect(out).toContain('“programe” is not one of the answers; did you mean “programme”?');
      expect(out).toContain('Shall we begin a source of that name now?');
      expect(code).toBe(0);
      expect(existsSync(join(root, 'content/sources/harbour-2026.yaml'))).toBe(true);
      expect(readFileSync(join(root, 'content/schemes/harbour-mentors.mdx'), 'utf8')).toContain(
        'document: harbour-2026',
      );
      expect(checkContent(join(root, 'content'), root)).toEqual([]);
    },
  );

  test('writes nothing when the answers end too early', async () => {
    const root = copyContent();
    const before = digestContent(root);
    const { code, err } = await runScript('new', ['scheme', '--ask'], { root, input: 'Harbour Mentors\n\n' });
    expect(code).toBe(2);
    expect(err).toContain('Nothing was written.');
    expect(digestContent(root)).toEqual(before);
  });

  test('says everything that is missing at once, and with a dry run writes nothing', async () => {
    const root = copyContent();
    const before = digestContent(root);
    const { code, err } = await runScript('new', ['scheme', '--name', 'Cleveland Divert', '--source', 'apcc-2021'], {
      root,
    });
    expect(code).toBe(2);
    expect(err).toContain('--id: “cleveland-divert” is taken, or was once.');
    expect(err).toContain('--takes-people: This has to be known');
    expect((await runScript('new', ['scheme', ...scheme, '--dry-run'], { root })).out).toContain(
      'content/schemes/harbour-mentors.mdx would be:',
    );
    expect(digestContent(root)).toEqual(before);
  });
});

describe('confirm', () => {
  test('adds a line to the scheme’s own file and leaves every other byte', async () => {
    const root = copyContent();
    const before = digestContent(root);
    const path = 'content/schemes/cleveland-divert.mdx';
    const text = readFileSync(join(root, path), 'utf8');
    const { code, out } = await runScript(
      'confirm',
      ['cleveland-divert', '--by', 'the scheme’s manager', '--on', '2026-11-23', '--facts', 'who,area'],
      { root },
    );
    expect(code).toBe(0);
    expect(out).toContain(
      'Cleveland Divert: who it is for and where it works confirmed by the scheme’s manager on 2026-11-23.',
    );
    const edited = readFileSync(join(root, path), 'utf8');
    expect(
      edited.replace('confirmations:\n  - { by: the scheme’s manager, on: 2026-11-23, facts: [ who, area ] }\n', ''),
    ).toBe(text);
    expect({ ...digestContent(root), [path]: '' }).toEqual({ ...before, [path]: '' });
    expect(checkContent(join(root, 'content'), root)).toEqual([]);
  });

  const { schemes } = readKept().content;
  test.each([
    [
      { scheme: 'cleveland-divret' },
      'There is no scheme “cleveland-divret”; did you mean “cleveland-divert”? Name a file of content/schemes ' +
        'without its ending.',
    ],
    [{ by: ' ' }, 'Say who confirmed it, by role: --by "the scheme’s manager".'],
    [
      { by: 'Mrs Jones' },
      '“Mrs Jones” looks like a person’s name or address. Write the role alone, such as "the scheme’s manager": the ' +
        'page prints it.',
    ],
    [
      { by: 'a@b.org' },
      '“a@b.org” looks like a person’s name or address. Write the role alone, such as "the scheme’s manager": the ' +
        'page prints it.',
    ],
    [{ on: '2026-02-30' }, '“2026-02-30” is not a date. Write --on 2026-11-23.'],
    [{ on: '2026-11-25' }, '2026-11-25 has not come yet. Write the day on which it was confirmed.'],
    [
      { facts: ['aria'] },
      '“aria” is not a fact that can be confirmed; did you mean “area”? This file states: status, who, area, needs, ' +
        'stages, disposals, approaches, audiences, criteria, voluntary, referrers, began, organisations, outcomes.',
    ],
    [
      { facts: ['cost'] },
      'content/schemes/cleveland-divert.mdx does not state “cost”, so there is nothing to confirm. Write what was ' +
        'said as a fact with its source first.',
    ],
  ])('%j is refused', (wrong, message) => {
    expect(
      refuseConfirming(
        { scheme: 'cleveland-divert', by: 'the manager', on: '2026-11-24', ...wrong },
        schemes,
        '2026-11-24',
      ),
    ).toEqual([message]);
  });

  test('the role of a body is not taken for a name', () => {
    expect(
      refuseConfirming(
        { scheme: 'cleveland-divert', by: 'the Probation Service’s Drug and Alcohol lead', on: '2026-11-24' },
        schemes,
        '2026-11-24',
      ),
    ).toEqual([]);
  });

  test('a refusal ends with exit code 2 and leaves content as it was', async () => {
    const root = copyContent();
    const before = digestContent(root);
    const { code, err } = await runScript('confirm', ['cleveland-divert', '--by', 'the manager', '--fact', 'x'], {
      root,
    });
    expect(code).toBe(2);
    expect(err).toContain('There is no option --fact. Did you mean --facts?');
    expect(digestContent(root)).toEqual(before);
  });
});

describe('rename', () => {
  test('moves the file and every reference, remembers the old id, keeps the key, and tells what it leaves', async () => {
    const root = copyContent();
    const { code, out } = await runScript('rename', ['cleveland-divert', 'divert-cleveland'], { root });
    expect(code).toBe(0);
    const line =
      readFileSync('src/data/home.ts', 'utf8')
        .split('\n')
        .findIndex((each) => each.includes('cleveland-divert/')) + 1;
    expect(line).toBeGreaterThan(0);
    expect(out).toContain(`src/data/home.ts:${line}`);
    const text = readFileSync(join(root, 'content/schemes/divert-cleveland.mdx'), 'utf8');
    expect(text).toContain('key: cleveland-divert\n');
    expect(text).toContain('formerIds:\n  - cleveland-divert\n');
    expect(existsSync(join(root, 'content/schemes/cleveland-divert.mdx'))).toBe(false);
    const { files } = readContent(join(root, 'content'), root);
    const left = files.filter(
      ({ file, id }) =>
        id !== 'divert-cleveland' && readFileSync(join(root, file), 'utf8').includes('cleveland-divert'),
    );
    expect(left).toEqual([]);
    expect(checkContent(join(root, 'content'), root)).toEqual([]);
  });

  test('there and back again leaves content as it was, but for the memory of the other name', async () => {
    const root = copyContent();
    const before = digestContent(root);
    await runScript('rename', ['cleveland-pcc', 'cleveland-commissioner'], { root });
    await runScript('rename', ['cleveland-commissioner', 'cleveland-pcc'], { root });
    const path = 'content/providers/cleveland-pcc.mdx';
    expect({ ...digestContent(root), [path]: '' }).toEqual({ ...before, [path]: '' });
    expect(readFileSync(join(root, path), 'utf8')).toContain('formerIds:\n  - cleveland-commissioner\n');
    expect(checkContent(join(root, 'content'), root)).toEqual([]);
  });

  test('follows figures, sources, funders and links in prose', () => {
    const files = [
      {
        folder: 'schemes' as const,
        id: 'old',
        file: 'content/schemes/old.mdx',
        data: { formerIds: ['older'] },
        text: '---\nkey: old\nformerIds: [older]\n---\n\nSee /outcomes/old/x/.\n',
      },
      {
        folder: 'schemes' as const,
        id: 'b',
        file: 'content/schemes/b.mdx',
        data: {},
        text:
          '---\nrelated: [{ scheme: old, why: old }]\noutcomes:\n  - sameAs: old/x\n  - sameAs: ' +
          'older/x\nsuccessor: { scheme: old }\n---\n\n[Old](/schemes/old/#how) and [older](/schemes/older/).\n',
      },
      {
        folder: 'sources' as const,
        id: 's',
        file: 'content/sources/s.yaml',
        data: {},
        text: 'context:\n  - about: old\n    words: old\n',
      },
    ];
    const texts = Object.fromEntries(
      toRenameChanges(toRenaming('old', 'new', files) as Renaming, files).map(({ path, text }) => [path, text]),
    );
    expect(texts).toEqual({
      'content/schemes/old.mdx': null,
      'content/schemes/new.mdx': '---\nkey: old\nformerIds: [older, old]\n---\n\nSee /outcomes/new/x/.\n',
      'content/schemes/b.mdx':
        '---\nrelated: [{ scheme: new, why: old }]\noutcomes:\n  - sameAs: new/x\n  - sameAs: older/x\nsuccessor: { ' +
        'scheme: new }\n---\n\n[Old](/schemes/new/#how) and [older](/schemes/older/).\n',
      'content/sources/s.yaml': 'context:\n  - about: new\n    words: old\n',
    });
  });

  const files = readContent('content')
    .files.filter(({ folder }) => folder === 'schemes' || folder === 'providers')
    .map((file) => ({ ...file, text: '' }));
  test.each([
    [
      'cleveland-divret',
      'x',
      'There is no scheme and no provider “cleveland-divret”; did you mean “cleveland-divert”? Name a file of ' +
        'content/schemes or content/providers without its ending.',
    ],
    ['cleveland-divert', 'engage', '“engage” is taken by content/schemes/engage.mdx. Choose another name.'],
    [
      'cleveland-divert',
      'Divert!',
      '“Divert!” is not an id. Write lower-case words joined by hyphens, such as cleveland-divert.',
    ],
    ['cleveland-divert', 'cleveland-divert', 'The old and the new name are the same.'],
  ])('%s as %s is refused', (from, to, message) => {
    expect(toRenaming(from, to, files)).toEqual({ refusals: [message] });
  });
});

describe('whole or nothing', () => {
  const changesOf: Record<string, (root: string) => FileChange[]> = {
    new: (root) => {
      const begun = fileFromFlags(
        'scheme',
        {
          name: 'Harbour',
          source: 'apcc-2021',
          at: 'page 1',
          kind: 'programme',
          takesPeople: 'yes',
          summary: 'S.',
          about: 'A.',
          prose: 'P.',
        },
        toTaken(readKept(join(root, 'content'), root).content, '2026-11-24'),
      );
      return 'change' in begun ? [begun.change] : [];
    },
    confirm: (root) => [
      toConfirmation(
        { scheme: 'cleveland-divert', by: 'the manager', on: '2026-11-23' },
        {
          path: 'content/schemes/cleveland-divert.mdx',
          text: readFileSync(join(root, 'content/schemes/cleveland-divert.mdx'), 'utf8'),
        },
      ),
    ],
    rename: (root) => {
      const files = readContent(join(root, 'content'), root)
        .files.filter(({ folder }) => folder !== 'areas')
        .map((file) => ({ ...file, text: readFileSync(join(root, file.file), 'utf8') }));
      return toRenameChanges(toRenaming('surrey-checkpoint', 'checkpoint-surrey', files) as Renaming, files);
    },
  };

  test.each(Object.keys(changesOf))(
    '%s, made to fail at each of its steps in turn, leaves every byte of content as it was',
    (command) => {
      const root = copyContent();
      const before = digestContent(root);
      const changes = changesOf[command]?.(root) ?? [];
      expect(changes.length).toBeGreaterThan(0);
      const inverse = changes.map(({ path }) => ({
        path,
        text: existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null,
      }));
      let failures = 0;
      for (let step = 1, isDone = false; !isDone; step += 1) {
        let calls = 0;
        const files = new Proxy(nodeFiles, {
          get:
            (target, name: keyof Files) =>
            (...parts: never[]) => {
              calls += 1;
              if (calls === step) throw new Error('the disk is full');
              return (target[name] as (...parts: never[]) => unknown)(...parts);
            },
        });
        try {
          applyChanges(changes, root, files);
          // A failure in clearing away is not told, since the change holds.
          isDone = calls < step;
          if (!isDone) applyChanges(inverse, root);
        } catch {
          failures += 1;
        }
        if (!isDone) expect(digestContent(root)).toEqual(before);
      }
      expect(failures).toBeGreaterThan(5);
      expect(digestContent(root)).not.toEqual(before);
    },
  );
});
