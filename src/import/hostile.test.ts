import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect } from 'vitest';
import { parse } from 'yaml';
import { assertContent } from '../check/check.ts';
import type { CheckedContent } from '../check/content.ts';
import { joinChecked } from '../data/from-files.ts';
import { toOpenReferral } from '../feeds/oruk/feed.ts';
import { serviceShape } from '../feeds/oruk/service.ts';
import { hostileKinds, type HostileKind } from '../testing/hostile-feeds.ts';
import { toParts } from '../keeper/yaml-text.ts';
import { fixture, fixtureWhen, makeEmptyContent } from '../testing/content-folder.ts';
import { property } from '../testing/property.ts';
import { readExisting } from './existing.ts';
import { toFeed } from './feed.ts';
import { planImport, type Plan } from './plan.ts';
import { parseFeed } from './parse-feed.ts';
import { formatReport } from './report.ts';
import { writeAtomically } from './write.ts';

/** The compiler that @astrojs/mdx itself uses. */
interface Compiler {
  mdxToJs: (source: string) => unknown;
  mdxToMdast: (source: string, options: { features: { gfm: boolean } }) => MdNode;
}
interface MdNode {
  type: string;
  children?: MdNode[];
}
const fromMdx = createRequire(import.meta.resolve('@astrojs/mdx'));
const { mdxToJs, mdxToMdast } = (await import(
  pathToFileURL(createRequire(fromMdx.resolve('@astrojs/markdown-satteri')).resolve('satteri')).href
)) as Compiler;

const empty = makeEmptyContent(afterAll);
const own = empty.root;
const { content } = empty;
for (const folder of ['schemes', 'sources']) mkdirSync(join(content, folder), { recursive: true });
// A site cannot be built without any organisation, so there is one, with the document that names it.
const [provider, document] = ['providers/tollgate-trust.mdx', 'sources/lantern-report-2019.yaml'];
for (const file of [provider, document])
  empty.write(file, readFileSync(join(fixture, file), 'utf8').replaceAll(/^ +about: .*\n/gm, ''));
const existing = readExisting(content);
const allFiles = (): string[] => readdirSync(own, { recursive: true, encoding: 'utf8' }).toSorted();
const before = allFiles();

const typesIn = ({ type, children = [] }: MdNode): string[] => [type, ...children.flatMap(typesIn)];
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;
const mail = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}/;
const phone = /(?:\+44\s?\d|\b0\d)(?:[\s-]?\d){8,9}\b/;

/** Reads and plans one feed, as the command does. Null where it is rejected, which only what is no feed may be. */
const plan = (bytes: Uint8Array, { isFeed }: HostileKind): Plan | null => {
  try {
    const made = planImport(toFeed(parseFeed(bytes)), {
      name: 'hostile',
      existing,
      today: '2026-11-24',
      readFile: () => null,
    });
    expect(formatReport(made.report)).not.toMatch(unseen);
    return made;
  } catch (error) {
    if (isFeed) throw error;
    // A rejection says why, in text that is safe to print.
    expect((error as Error).message).toMatch(/^The feed /);
    expect((error as Error).message).not.toMatch(unseen);
    return null;
  }
};

/** Looks at the one place where a number or a mailbox may be; returns all else. */
const checkContact = (file: string, text: string): string => {
  const { contact, ...rest } = parse(toParts(file, text).yaml) as { contact?: { value?: Record<string, string> } };
  const { phone = '', email = '', web = '' } = contact?.value ?? {};
  expect(phone).toMatch(/^[\d ]*$/);
  expect(phone.replaceAll(' ', '')).not.toMatch(/^07/);
  expect(email).not.toMatch(/person/);
  expect(email).toMatch(/^$|^[\w.+-]+@[\w.-]+$/);
  expect(web).toMatch(/^$|^https?:\/\/[^@\s<>"']+$/);
  return JSON.stringify(rest) + text.split('\n---\n\n').slice(1).join('\n');
};

const checkDraft = (file: string, text: string): void => {
  expect(readFileSync(join(content, file), 'utf8')).toBe(text);
  expect(text).not.toMatch(unseen);
  const elsewhere = file.startsWith('schemes/') ? checkContact(file, text) : text;
  expect(elsewhere).not.toMatch(mail);
  expect(elsewhere.replace(/[0-9a-f]{64}|[0-9a-f-]{36}/g, '')).not.toMatch(phone);
  if (!file.endsWith('.mdx')) return;
  const body = text.split('\n---\n\n').slice(1).join('\n---\n\n');
  mdxToJs(body);
  const types = new Set(typesIn(mdxToMdast(body, { features: { gfm: true } })));
  expect(types).toEqual(new Set(['root', 'paragraph', 'text']));
};

/** Writes the drafts, looks at each and at what goes out again, and takes them away. */
const writeAndCheck = (files: ReadonlyMap<string, string>): void => {
  let checked: CheckedContent | undefined;
  try {
    writeAtomically(content, files, (copy) => void (checked = assertContent(copy, copy)));
    const folders = allFiles().filter((file) => !files.has(file.replace(/^content\//, '')));
    expect(folders).toEqual(before);
    for (const [file, text] of [...files].slice(0, 200)) checkDraft(file, text);
    if (!checked || files.size > 200) return;
    const { services } = toOpenReferral(joinChecked(checked), new URL('https://waymark.test'), fixtureWhen);
    const errors = services.map(
      (service) => serviceShape.safeParse(JSON.parse(JSON.stringify(service))).error?.message,
    );
    expect(errors.filter((error) => error !== undefined)).toEqual([]);
  } finally {
    for (const file of files.keys()) rmSync(join(content, file), { force: true });
  }
};

describe.each(hostileKinds)('$name', (kind) => {
  property(
    'leaves valid drafts or none, inside the folder, in time',
    [kind.drawn],
    (drawn) => {
      const bytes = kind.toBytes(drawn);
      const started = process.cpuUsage();
      const made = plan(bytes, kind);
      if (made && made.files.size > 0) writeAndCheck(made.files);
      // Time of the processor, which is the same however much else runs beside the tests.
      expect(process.cpuUsage(started).user).toBeLessThan(10_000_000);
    },
    { runs: kind.isLarge ? 1 : 2, examples: kind.examples.map((example) => [example]), pace: 'slow' },
  );
});
