import { createRequire } from 'node:module';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { assertContent } from '../check/check.ts';
import { toOpenReferral } from '../feeds/oruk/feed.ts';
import { serviceShape } from '../feeds/oruk/service.ts';
import { readDirectory } from '../data/from-files.ts';
import { hostileKinds } from './hostile.ts';
import { readKnown } from './known.ts';
import { planImport } from './plan.ts';
import { parseFeed } from './read.ts';
import { formatReport } from './report.ts';
import { writeWhole } from './write.ts';

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

const own = mkdtempSync(join(tmpdir(), 'waymark-hostile-'));
const empty = join(own, 'empty');
for (const part of ['areas', 'guides', 'vocabulary', 'search', 'helplines.csv', 'review.yaml'])
  cpSync(join('content', part), join(empty, part), { recursive: true });
// A site cannot be built without any organisation or source, so there is one of each.
for (const file of ['providers/sodexo.mdx', 'sources/cambridgeshire-2016.yaml'])
  cpSync(join('content', file), join(empty, file), { recursive: true });
mkdirSync(join(empty, 'schemes'));
const known = readKnown(empty);
afterAll(() => rmSync(own, { recursive: true, force: true }));

const typesIn = ({ type, children = [] }: MdNode): string[] => [type, ...children.flatMap(typesIn)];
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;
const mail = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}/;
const phone = /(?:\+44\s?\d|\b0\d)(?:[\s-]?\d){8,9}\b/;

let cases = 0;
let refused = 0;
let slowest = 0;

/** Reads, plans, writes and checks one feed, as the command does. */
const importInto = (bytes: Uint8Array, content: string): ReadonlyMap<string, string> => {
  let json: unknown;
  let plan;
  try {
    json = parseFeed(bytes);
    plan = planImport(json, { name: 'hostile', known, today: '2026-11-24', readFile: () => null });
  } catch (error) {
    refused += 1;
    // A refusal says why, in words that are safe to print.
    expect((error as Error).message).toMatch(/^The feed /);
    expect((error as Error).message).not.toMatch(unseen);
    return new Map();
  }
  expect(formatReport(plan.report)).not.toMatch(unseen);
  if (plan.files.size > 0) writeWhole(content, plan.files, (copy) => assertContent(copy, copy));
  return plan.files;
};

describe.each(hostileKinds)('$name', ({ bytes: arbitrary, runs }) => {
  test(`${runs} feeds leave sound drafts or none, inside the folder, in time`, { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitrary, (bytes) => {
        const content = join(own, 'case', 'content');
        rmSync(join(own, 'case'), { recursive: true, force: true });
        cpSync(empty, content, { recursive: true });
        const before = performance.now();
        const files = importInto(bytes, content);
        const took = performance.now() - before;
        slowest = Math.max(slowest, took);
        cases += 1;
        expect(took).toBeLessThan(10_000);
        expect(readdirSync(own).toSorted()).toEqual(['case', 'empty']);
        expect(readdirSync(join(own, 'case'))).toEqual(['content']);
        for (const [file, text] of [...files].slice(0, 200)) {
          expect(existsSync(join(content, file))).toBe(true);
          expect(readFileSync(join(content, file), 'utf8')).toBe(text);
          expect(text).not.toMatch(unseen);
          expect(text).not.toMatch(mail);
          expect(text.replace(/[0-9a-f]{64}|[0-9a-f-]{36}/g, '')).not.toMatch(phone);
          if (!file.endsWith('.mdx')) continue;
          const body = text.split('\n---\n\n').slice(1).join('\n---\n\n');
          mdxToJs(body);
          expect(
            typesIn(mdxToMdast(body, { features: { gfm: true } })).filter(
              (type) => !['root', 'paragraph', 'text'].includes(type),
            ),
          ).toEqual([]);
        }
        // What came in goes out again in a sound feed. Every fifth, since reading a folder back takes the longest.
        if (files.size > 0 && files.size < 100 && cases % 5 === 0) {
          const { services } = toOpenReferral(readDirectory(content), new URL('https://waymark.test'));
          expect(
            services.flatMap(
              (service) => serviceShape.safeParse(JSON.parse(JSON.stringify(service))).error?.message ?? [],
            ),
          ).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
  });
});

test('at least 500 feeds were tried, most of them taken, none for long', () => {
  expect(cases).toBeGreaterThanOrEqual(500);
  expect(refused).toBeLessThan(cases / 2);
  expect(slowest).toBeLessThan(10_000);
  console.log(`${cases} hostile feeds: ${refused} refused with a reason, the slowest took ${Math.round(slowest)} ms`);
});
