import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertContent } from '../check/check.ts';
import { hostileKinds } from '../import/hostile.ts';
import { readKnown } from '../import/known.ts';
import { planImport } from '../import/plan.ts';
import { parseFeed } from '../import/read.ts';
import { writeWhole } from '../import/write.ts';
import { readPages, type BuiltPage } from './built.ts';
import { serve, type Served } from './server.ts';

const run = promisify(execFile);

describe('npm run import', () => {
  const own = mkdtempSync(join(tmpdir(), 'waymark-import-'));
  const content = join(own, 'content');
  let site: Served;
  const runImport = (...options: string[]) =>
    run(process.execPath, ['scripts/import.ts', '--content', content, '--name', 'own', ...options]).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
    );
  const schemes = () => readdirSync(join(content, 'schemes'));

  beforeAll(async () => {
    for (const part of ['areas', 'guides', 'vocabulary', 'search', 'helplines.csv', 'review.yaml'])
      cpSync(join('content', part), join(content, part), { recursive: true });
    for (const folder of ['schemes', 'providers', 'sources']) mkdirSync(join(content, folder));
    site = await serve();
  });
  afterAll(async () => {
    await site?.stop();
    rmSync(own, { recursive: true, force: true });
  });

  test('reads the built feed from a server, says what it would do, and writes only when told', async () => {
    const dry = await runImport(`${site.origin}/oruk/v3`);
    expect(dry.code).toBe(0);
    expect(dry.said).toMatch(/Nothing is written yet: \d+ files would be\. Run it again with --write\./);
    expect(schemes()).toEqual([]);
    const wet = await runImport(`${site.origin}/oruk/v3`, '--write');
    expect(wet.said).toMatch(/\d+ files written in /);
    expect(schemes().length).toBe(readdirSync('dist/oruk/v3/services').length - 1);
    expect((await runImport('dist/data/open-referral.json', '--write')).said).toContain('Nothing to write.');
  });

  test('a feed that cannot be read changes nothing, says why, and fails', async () => {
    const before = schemes();
    expect(await runImport('dist/index.html', '--write')).toEqual({
      code: 1,
      said: 'The feed is not JSON. Was it cut off, or is it a web page?\n',
    });
    expect(await runImport('https://waymark.test/oruk/v3')).toMatchObject({
      code: 1,
      said: expect.stringContaining('Only a file, or an address that begins with http://localhost') as string,
    });
    expect(schemes()).toEqual(before);
  });
});

describe('a site with drafts of hostile feeds', () => {
  const own = mkdtempSync(join(tmpdir(), 'waymark-hostile-site-'));
  let drafts: string[] = [];
  let pages: BuiltPage[] = [];

  beforeAll(async () => {
    for (const name of ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(name, join(own, name), { recursive: true });
    // Packages are the same; what builds leave beside them is not shared.
    mkdirSync(join(own, 'node_modules'));
    for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.')))
      symlinkSync(resolve('node_modules', name), join(own, 'node_modules', name));
    const contents = hostileKinds
      .filter(({ runs }) => runs > 10)
      .flatMap(({ bytes }, index) => fc.sample(bytes, { numRuns: 12, seed: 20_261_124 + index }).flatMap(servicesIn));
    const content = join(own, 'content');
    const { files } = planImport(
      { contents },
      {
        name: 'hostile',
        known: readKnown(content),
        today: '2026-11-24',
        readFile: (file) => (existsSync(join(content, file)) ? readFileSync(join(content, file), 'utf8') : null),
      },
    );
    writeWhole(content, files, (copy) => assertContent(copy, copy));
    drafts = [...files.keys()];
    await run(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--force', '--root', own], {
      cwd: own,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      maxBuffer: 50_000_000,
    });
    pages = readPages(join(own, 'dist'));
  }, 300_000);
  afterAll(() => rmSync(own, { recursive: true, force: true }));

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

  test('holds no script but its own, and nothing that could run or load one', () => {
    const own = new Set(
      readPages('dist').flatMap(({ document }) =>
        [...document.querySelectorAll('script[src]')].map(
          (script) => script.getAttribute('src')?.replace(/\.[\w-]+\.js$/, '') ?? '',
        ),
      ),
    );
    const faults = pages.flatMap(({ path, document }) => [
      ...[...document.querySelectorAll('script')].flatMap((script) => {
        const src = script.getAttribute('src');
        if (src !== null) return own.has(src.replace(/\.[\w-]+\.js$/, '')) ? [] : [`${path} loads ${src}`];
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
    ]);
    expect(faults).toEqual([]);
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
    const drafted = new Set(drafts.map((file) => `/${file.replace(/\.mdx$/, '')}/`));
    const faults: string[] = [];
    for (const { path, html, document } of pages.filter((page) => drafted.has(page.path))) {
      if (document.title.length > 70) faults.push(`${path} has a title of ${document.title.length} letters`);
      for (const result of (await validator.validateString(html)).results)
        for (const { ruleId, message } of result.messages) faults.push(`${path} ${ruleId} ${message}`);
    }
    expect(faults).toEqual([]);
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
