import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../../src/testing/property.ts';

/** Syntax that only some shells understand, by its name. */
const ofOneShell: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a variable set before a command', /^\s*(?:set\s+)?[A-Za-z_]\w*=/],
  ['a variable', /\$|%\w+%/],
  ['a sign that only a Unix shell knows', /[;`'*?(){}<>|~#&]/],
  ['a backslash', /\\/],
  ['a folder of programs', /\.bin\b/],
  [
    'a program of Unix',
    /^\s*(?:\.\/|sh|bash|rm|cp|mv|mkdir|cat|touch|chmod|ln|find|grep|sed|test|true|env|export)(?:\s|$)/,
  ],
];

/** What keeps a script of package.json from running in cmd and sh alike; nothing where both run it. */
const findShellOnly = (script: string): string[] =>
  script
    .split('&&')
    .flatMap((command) => ofOneShell.flatMap(([what, pattern]) => (pattern.test(command) ? [what] : [])));

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(Object.entries(scripts))('npm run %s runs in every shell', (_, script) => {
  expect(findShellOnly(script)).toEqual([]);
});

test.each(Object.entries(scripts))('npm run %s names only files and scripts that there are', (_, script) => {
  for (const [, file = ''] of script.matchAll(/\bnode (\S+)/g)) expect(existsSync(file), file).toBe(true);
  for (const [, name = ''] of script.matchAll(/\bnpm run (\S+)/g)) expect(scripts).toHaveProperty([name]);
});

describe('what only some shells understand is found', () => {
  test.each([
    ['A_B=1 astro build', 'a variable set before a command'],
    ['npm run x && NODE_ENV=production node x.ts', 'a variable set before a command'],
    ['set NAME=1 && node x.ts', 'a variable set before a command'],
    ['node x.ts $HOME', 'a variable'],
    ['node x.ts %USERPROFILE%', 'a variable'],
    ['node x.ts; node y.ts', 'a sign that only a Unix shell knows'],
    ["node --eval 'x'", 'a sign that only a Unix shell knows'],
    ['node x.ts &', 'a sign that only a Unix shell knows'],
    ['node x.ts || true', 'a sign that only a Unix shell knows'],
    ['node x.ts > out', 'a sign that only a Unix shell knows'],
    ['prettier --check src/*', 'a sign that only a Unix shell knows'],
    ['node scripts\\x.ts', 'a backslash'],
    ['node_modules/.bin/astro build', 'a folder of programs'],
    ['rm -rf dist && node x.ts', 'a program of Unix'],
    ['node x.ts && cp a b', 'a program of Unix'],
  ])('%s', (script, what) => {
    expect(findShellOnly(script)).toContain(what);
  });

  const word = fc.stringMatching(
    /^(?:[a-z][a-z:-]{0,8}|--[a-z]{1,8}(?:=[a-z0-9]{1,4})?|[a-z]{1,8}\/[a-z]{1,8}\.ts|\.)$/,
  );
  const command = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `node ${words.join(' ')}`);

  property(
    'and nothing is found in words, options, paths with slashes and commands one after the other',
    [fc.array(command, { minLength: 1, maxLength: 3 })],
    (commands) => expect(findShellOnly(commands.join(' && '))).toEqual([]),
  );
});
