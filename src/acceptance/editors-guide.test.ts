import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { toParts } from '../keeper/yaml-text.ts';
import { copyContent, type ContentFolder } from '../testing/content-folder.ts';

/**
 * The examples of the guide for editors, by the text beside each fence: a whole file (“content/…”), fields that replace
 * those in a file (“in content/…”), or items that go under a list or a table (“under terms in content/…”). They name
 * documents, bodies and areas of this content, so they run on it.
 */
const path = 'content/README.md';
const guide = existsSync(path) ? readFileSync(path, 'utf8') : '';
const examples = [...guide.matchAll(/^```(?:yaml|csv) (.+)\n([\s\S]*?)^```$/gm)].map(([, where = '', text = '']) => ({
  where,
  text,
}));
const wholeFiles = examples.filter(({ where }) => where.startsWith('content/'));
const parts = examples.filter(({ where }) => !where.startsWith('content/'));

/** The content with every whole example in it. */
const withFiles = (): ContentFolder => {
  const folder = copyContent('content');
  for (const { where, text } of wholeFiles) folder.write(where.replace('content/', ''), text);
  return folder;
};

const put = (folder: ContentFolder, { where, text }: { where: string; text: string }): void => {
  const [, how = '', list = '', file = ''] = /^(in|under)(?: (.+) in)? content\/(\S+)$/.exec(where) ?? [];
  if (!file || !existsSync(join(folder.content, file)))
    throw new Error(`The guide’s example “${where}” belongs to a file that is not there.`);
  const before = folder.read(file);
  if (file.endsWith('.csv')) return folder.write(file, before + text);
  const piece = parse(text) as Record<string, unknown> & unknown[];
  const edit = (change: (data: Record<string, unknown>) => unknown): void => {
    const { before: head, yaml, after } = toParts(file, before);
    folder.write(file, head + stringify(change(parse(yaml) as Record<string, unknown>)) + after);
  };
  if (how === 'in')
    return edit((data) => {
      const lists = [data['notStated'], piece['notStated']].flatMap((names) => (names ?? []) as string[]);
      // A question is answered in one place: the piece’s own.
      const open = [...new Set(lists)].filter((name) => !(name in piece));
      const stated = Object.entries({ ...data, ...piece }).filter(
        ([name]) => name !== 'notStated' && !((piece['notStated'] as string[] | undefined) ?? []).includes(name),
      );
      return { ...Object.fromEntries(stated), ...(open.length > 0 ? { notStated: open } : {}) };
    });
  return edit((data) =>
    list === 'the list'
      ? [...(data as unknown as unknown[]), ...piece]
      : { ...data, [list]: [...((data[list] as unknown[] | undefined) ?? []), ...piece] },
  );
};

/** Documents that the examples cite and that neither they nor this content have: another office keeps its own. */
const missing = [...new Set([...guide.matchAll(/document: ([a-z0-9-]+)/g)].map(([, id = '']) => id))].filter(
  (id) => !existsSync(`content/sources/${id}.yaml`) && !guide.includes(` content/sources/${id}.yaml`),
);
const why =
  guide === ''
    ? ' (skipped: there is no guide)'
    : missing.length > 0
      ? ` (skipped: no ${missing.join(', ')} here)`
      : '';

describe.skipIf(why !== '')(`the guide for editors${why}`, () => {
  test('there is an example of each kind of file', () => {
    expect(wholeFiles.map(({ where }) => where.replace(/[^/]+$/, '').replace('content/', '') || where)).toEqual(
      expect.arrayContaining(['schemes/', 'providers/', 'guides/', 'sources/']),
    );
    expect(examples.map(({ where }) => where).join(' ')).toMatch(/vocabulary\/.*regions\.yaml.*national\.csv/);
    expect(examples.length).toBeGreaterThanOrEqual(18);
  });

  test('the whole files are valid, all together', () => {
    expect(withFiles().messages()).toEqual([]);
  });

  describe.each(parts)('the piece $where', (part) => {
    test('is valid where it belongs', () => {
      const folder = withFiles();
      put(folder, part);
      expect(folder.messages()).toEqual([]);
    });
  });

  test('all pieces are valid together', () => {
    const folder = withFiles();
    for (const part of parts) put(folder, part);
    expect(folder.messages()).toEqual([]);
  });

  test('a mistake in an example would be reported', () => {
    const folder = withFiles();
    put(folder, { where: 'in content/schemes/harbour-mentors.mdx', text: 'cost: { state: know }\n' });
    expect(folder.messages().join('\n')).toMatch(/^content\/schemes\/harbour-mentors\.mdx:\d+ {2}cost/);
  });
});
