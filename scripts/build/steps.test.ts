import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { astroEnv, buildEnv, buildSteps, toBuildEnv } from './steps.ts';
import { property } from '../../src/testing/property.ts';

/** As vitest sets them in the tests that it runs. */
const ofTestRunner = [
  'VITEST',
  'VITEST_POOL_ID',
  'TEST',
  'DEV',
  'PROD',
  'MODE',
  'SSR',
  'BASE_URL',
  'SITE',
  'ASSETS_PREFIX',
];

property(
  'a build takes over the environment but for what a test runner set',
  [
    fc.dictionary(
      fc.constantFrom(...ofTestRunner, 'PATH', 'HOME', 'WAYMARK_SITE', 'MODEL', 'LATEST', 'NODE_ENV'),
      fc.string(),
    ),
  ],
  (env) => {
    const built = toBuildEnv(env);
    expect(built).toMatchObject(buildEnv);
    for (const [key, value] of Object.entries(env)) {
      if (ofTestRunner.includes(key)) expect(built).not.toHaveProperty(key);
      else if (!(key in buildEnv)) expect(built[key]).toBe(value);
    }
  },
);

test('a build sends nothing to Astro’s makers', () => expect(astroEnv.ASTRO_TELEMETRY_DISABLED).toBe('1'));

test('each step runs a file that is there', () => {
  for (const { args } of buildSteps) {
    const [file = '', ...others] = args.filter((argument) => isAbsolute(argument));
    expect(existsSync(file)).toBe(true);
    expect(others).toEqual([]);
  }
});

test.each([
  ['build', ['--root', 'no-such-folder'], 'There is no astro.config.mjs in no-such-folder.'],
  ['build', ['--rot', 'x'], 'There is no option --rot. Did you mean --root?'],
  ['astro', [], 'Name a task of Astro'],
  ['astro', ['deploy'], 'Name a task of Astro'],
  ['astro', ['preview', '--root', 'no-such-folder'], 'There is no astro.config.mjs in no-such-folder.'],
])('scripts/%s.ts %j is rejected in a sentence', (script, words, message) => {
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts', `${script}.ts`), ...words], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
