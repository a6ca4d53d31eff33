import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertContent } from '../check/check.ts';
import { pageNames } from '../schemas/page.ts';
import { hostileKinds } from '../testing/hostile-feeds.ts';
import { readExisting } from '../import/existing.ts';
import { toFeed } from '../import/feed.ts';
import { planImport } from '../import/plan.ts';
import { parseFeed } from '../import/parse-feed.ts';
import { writeAtomically } from '../import/write.ts';
import { pagesWithNewPieces, readPages, type BuiltPage } from '../testing/built.ts';
import { callProgram } from '../testing/run-program.ts';
import { fixtureDay } from '../testing/fixture-site.ts';
import { copySite, type SiteCopy } from '../testing/site-copy.ts';
import { contactAddresses } from '../testing/contact-addresses.ts';
import { pagesOfSite, site } from '../testing/site.ts';
import { everydaySeed } from '../testing/seed.ts';

describe('npm run import', () => {
  const own = mkdtempSync(join(tmpdir(), 'waymark-import-'));
  const content = join(own, 'content');
  const runImport = async (...options: string[]) => {
    const { code, out, err } = await callProgram('import', ['--content', content, '--name', 'own', ...options], {
      root: '.',
    });
    return { code, output: code === 0 ? out : err };
  };
  const schemes = () => readdirSync(join(content, 'schemes'));

  beforeAll(() => {
    for (const part of ['areas', 'vocabulary', 'search', 'contacts', 'links.csv', 'review.yaml'])
      cpSync(join(site.content, part), join(content, part), { recursive: true });
    for (const folder of ['schemes', 'providers', 'sources', 'guides', 'pages']) mkdirSync(join(content, folder));
    writeFileSync(join(content, 'site.yaml'), 'name: A Directory\n');
    // Guides and pages of a site may lead to its schemes and guides, and there are none here.
    for (const name of pageNames)
      writeFileSync(
        join(content, `pages/${name}.mdx`),
        '---\ntitle: A page\nlede: It is.\ndescription: It explains.\n---\n\n<Credits />\n',
      );
    writeFileSync(
      join(content, 'guides/a-guide.mdx'),
      '---\ntitle: A guide\nsummary: It explains.\norder: 1\nupdated: 2026-10-05\n---\n\nSo it is.\n',
    );
  });
  afterAll(() => rmSync(own, { recursive: true, force: true }));

  test('reads the built feed from a server, reports what it would do, and writes only with --write', async () => {
    const dry = await runImport(`${site.origin}/oruk/v3`);
    expect(dry.code).toBe(0);
    expect(dry.output).toMatch(/Nothing is written yet: \d+ files would be\. Run it again with --write\./);
    expect(schemes()).toEqual([]);
    const wet = await runImport(`${site.origin}/oruk/v3`, '--write');
    expect(wet.output).toMatch(/\d+ files written in /);
    expect(schemes().length).toBe(readdirSync(join(site.dist, 'oruk/v3/services')).length - 1);
    expect((await runImport(join(site.dist, 'data/open-referral.json'), '--write')).output).toContain(
      'Nothing to write.',
    );
  });

  test('a feed that cannot be read changes nothing, says why, and fails', async () => {
    const before = schemes();
    expect(await runImport(join(site.dist, 'index.html'), '--write')).toEqual({
      code: 1,
      output: 'The feed is a web page or XML, not JSON. Look for the feed itself: this may be a page about it.\n',
    });
    expect(await runImport('http://waymark.test/oruk/v3')).toMatchObject({
      code: 1,
      output: expect.stringContaining('Only a file, an address that starts with https://') as string,
    });
    expect(schemes()).toEqual(before);
  });
});

describe('a site with drafts of hostile feeds', () => {
  let copy: SiteCopy;
  let drafts: string[] = [];
  let pages: readonly BuiltPage[] = [];

  beforeAll(async () => {
    copy = copySite('hostile', site.content);
    const contents = hostileKinds
      .filter(({ isLarge }) => !isLarge)
      .flatMap(({ drawn, toBytes, examples }, index) =>
        [...examples, ...fc.sample(drawn, { numRuns: 2, seed: everydaySeed + index })].flatMap((feed) =>
          servicesIn(toBytes(feed)),
        ),
      );
    const content = join(copy.root, 'content');
    const { files } = planImport(toFeed({ contents }), {
      name: 'hostile',
      existing: readExisting(content),
      today: fixtureDay,
      readFile: (file) => (existsSync(join(content, file)) ? readFileSync(join(content, file), 'utf8') : null),
    });
    writeAtomically(content, files, (copy) => assertContent(copy, copy));
    drafts = [...files.keys()];
    await copy.build(fixtureDay);
    pages = readPages(copy.dist);
  }, 300_000);
  afterAll(() => copy?.remove());

  test('is built, with a page for each draft', () => {
    const schemes = drafts.filter((file) => file.startsWith('schemes/'));
    expect(schemes.length).toBeGreaterThan(100);
    const paths = new Set(pages.map(({ path }) => path));
    expect(
      drafts
        .filter((file) => !file.startsWith('sources/'))
        .filter((file) => !paths.has(`/${file.replace(/\.mdx$/, '')}/`)),
    ).toEqual([]);
  });

  test('holds nothing that could run, load or lead away beyond what the site has without them', () => {
    const clean = new Set(pagesOfSite().flatMap(findRisks));
    expect([...clean].filter((risk) => !/^loads \/_astro\/| META$| links to /.test(risk))).toEqual([]);
    // A draft without an area leads to the page for every area, which no page may have led to before.
    const addresses = contactAddresses(site.content);
    expect(
      pages
        .flatMap(findRisks)
        .filter((risk) => !clean.has(risk) && !addresses.some((address) => risk.endsWith(` links to ${address}`))),
    ).toEqual([]);
  });

  test('has valid pages for its drafts', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'require-sri': ['error', { target: 'crossorigin' }],
        // It counts “&lt;” as four letters; the length of the title itself is held below.
        'long-title': 'off',
      },
    });
    const paths = new Set(drafts.map((file) => `/${file.replace(/\.mdx$/, '')}/`));
    const drafted = pages.filter(({ path }) => paths.has(path));
    const problems = drafted.flatMap(({ path, document }) =>
      document.title.length > 70 ? [`${path} has a title of ${document.title.length} letters`] : [],
    );
    for (const { path, html } of pagesWithNewPieces(drafted)) {
      for (const result of (await validator.validateString(html)).results)
        for (const { ruleId, message } of result.messages) problems.push(`${path} ${ruleId} ${message}`);
    }
    expect(problems).toEqual([]);
  });
});

const isJson = (text: string | null): boolean => {
  try {
    JSON.parse(text ?? '');
    return true;
  } catch {
    return false;
  }
};

/** The services of one hostile feed, where it can be read at all. */
const servicesIn = (bytes: Uint8Array): unknown[] => {
  try {
    const { contents } = parseFeed(bytes) as { contents?: unknown };
    return Array.isArray(contents) ? (contents as unknown[]) : [];
  } catch {
    return [];
  }
};

/** Everything on a page that runs, loads, redirects, or leaves the site; scripts without their hashes. */
const findRisks = ({ path, document }: BuiltPage): string[] => [
  ...[...document.querySelectorAll('script')].flatMap((script) => {
    const src = script.getAttribute('src');
    if (src !== null) return [`loads ${src.replace(/\.[\w-]+\.js$/, '')}`];
    return /^application\/(?:ld\+)?json$/.test(script.getAttribute('type') ?? '') && isJson(script.textContent)
      ? []
      : [`${path} holds a script`];
  }),
  ...[
    ...document.querySelectorAll(
      'iframe, object, embed, base[href], meta[http-equiv="refresh"], form[action^="http"], img[src^="http"], ' +
        '[href^="javascript:" i], [href^="data:" i], [src^="data:" i]',
    ),
  ].map(({ tagName }) => `${path} ${tagName}`),
  ...[...document.querySelectorAll('main *')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => name.startsWith('on') || name === 'style')
      .map(({ name }) => `${path} ${element.tagName} ${name}`),
  ),
  ...[...document.querySelectorAll('main a[href^="http"]')].map(
    (link) => `${path} links to ${link.getAttribute('href')}`,
  ),
];
