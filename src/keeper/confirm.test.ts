import { expect, test } from 'vitest';
import { copyFixture, fixture } from '../testing/content-folder.ts';
import { callProgram } from '../testing/run-program.ts';
import { validateConfirmation } from './confirm.ts';
import { loadDirectory } from './directory.ts';

test('the program writes to the line of each fact and leaves every other byte', async () => {
  const folder = copyFixture();
  const before = folder.digest();
  const file = 'schemes/lang-strand-crossing.mdx';
  const text = folder.read(file);
  const { code, out } = await callProgram(
    'confirm',
    ['lang-strand-crossing', '--by', 'the scheme’s manager', '--on', '2026-11-23', '--facts', 'who,area'],
    folder,
  );
  expect(code).toBe(0);
  expect(out).toContain(
    'Lang Strand Crossing: who it is for and where it works confirmed by the scheme’s manager on 2026-11-23.',
  );
  const written = 'confirmed: { on: 2026-11-23, by: the scheme’s manager }';
  const [who = ''] = /^who: .*\n/m.exec(text) ?? [];
  expect(folder.read(file)).toBe(
    text
      .replace(who, `who:\n  ${who.slice('who: { '.length, -' }\n'.length).replaceAll(', ', '\n  ')}\n  ${written}\n`)
      .replace(/^( {2}asPrinted: whom the sheriff.*\n {2}source: .*\n)/m, `$1  ${written}\n`),
  );
  expect({ ...folder.digest(), [`content/${file}`]: '' }).toEqual({ ...before, [`content/${file}`]: '' });
  expect(folder.messages()).toEqual([]);
});

test('the program writes to the line of an organisation’s contact', async () => {
  const folder = copyFixture();
  const args = ['--by', 'the chair', '--on', '2026-11-23', '--facts', 'contact'];
  const { code, out } = await callProgram('confirm', ['providers/tollgate-trust', ...args], folder);
  expect(code).toBe(0);
  expect(out).toContain('The Tollgate Trust: how to reach it confirmed by the chair on 2026-11-23.');
  const text = folder.read('providers/tollgate-trust.mdx');
  expect(text).toContain('  confirmed: { on: 2026-11-23, by: the chair }\n');
  expect(text).toContain('- { on: 2026-10-19, by: the office of the trust, facts: [contact] }\n');
  expect(folder.messages()).toEqual([]);
});

const { content } = loadDirectory(fixture, 'src/testing/fixture');
const confirming = { of: 'lang-strand-crossing', by: 'the manager', on: '2026-11-24' };
test.each([
  [
    { of: 'lang-strand-crosing' },
    'There is no scheme “lang-strand-crosing”; did you mean “lang-strand-crossing”? Name a file of content/schemes ' +
      'without its extension.',
  ],
  [
    { of: 'providers/tollgate' },
    'There is no organisation “tollgate”. Name a file of content/providers without its extension.',
  ],
  [
    { of: 'providers/morran-council', facts: ['contact'] },
    'content/providers/morran-council.mdx does not state “contact”, so there is nothing to confirm. Write what they ' +
      'confirmed as a fact with its source first.',
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
    '“aria” is not a fact that can be confirmed; did you mean “area”? This file states: who, area, age, needs, ' +
      'stages, disposals, voluntary, referrers, selfReferral, duration, ifStopped, approaches, audiences, began, ' +
      'status, criteria, organisations, outcomes.',
  ],
  [
    { facts: ['cost'] },
    'content/schemes/lang-strand-crossing.mdx does not state “cost”, so there is nothing to confirm. Write what they ' +
      'confirmed as a fact with its source first.',
  ],
])('%j is rejected', (wrong, message) => {
  expect(validateConfirmation({ ...confirming, ...wrong }, content, '2026-11-24')).toEqual([message]);
});

test('the role of a body is not taken for a name', () => {
  const by = 'the Probation Service’s Drug and Alcohol lead';
  expect(validateConfirmation({ ...confirming, by }, content, '2026-11-24')).toEqual([]);
});

test('the program rejects what it cannot record with exit code 2, and leaves content as it was', async () => {
  const folder = copyFixture();
  const before = folder.digest();
  expect(await callProgram('confirm', ['lang-strand-crossing', '--by', 'the manager', '--fact', 'x'], folder)).toEqual({
    code: 2,
    out: '',
    err: 'There is no option --fact. Did you mean --facts? See --help.\n',
  });
  expect(await callProgram('confirm', ['lang-strand-crossing', '--by', 'Mrs Jones'], folder)).toMatchObject({
    code: 2,
  });
  expect(folder.digest()).toEqual(before);
});
