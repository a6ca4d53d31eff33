import { describe, expect, test } from 'vitest';
import { checkReadiness, formatReadiness, type Readiness } from './readiness.ts';

const helpline = {
  name: 'Line',
  for: 'all',
  number: '116',
  hours_and_cost: 'free',
  nation: 'UK',
  seen_in_public_pages: 'yes' as const,
  confirmed_on: '',
};
const ready: Readiness = {
  operator: {
    name: 'An office',
    contact: 'waymark@office.example',
    enforcement: 'the Equality and Human Rights Commission',
  },
  site: 'https://waymark.example',
  helplines: [helpline],
  problems: 0,
  builtFor: 'https://waymark.example/',
  pages: { accessibility: true, privacy: true },
  missingLicences: [],
};
const missing = (change: Partial<Readiness>) =>
  checkReadiness({ ...ready, ...change })
    .filter(({ isMet }) => !isMet)
    .map(({ name, words }) => `${name}: ${words}`);

test('nothing is missing from what is ready', () => {
  expect(missing({})).toEqual([]);
  expect(formatReadiness(checkReadiness(ready))).toContain('Nothing is missing. The site can be published.');
});

describe('what is missing is named with what to do', () => {
  test.each<[string, Partial<Readiness>, RegExp[]]>([
    [
      'an operator',
      { operator: { name: null, contact: null, enforcement: null } },
      [/^operator: no body is named/, /^contact: there is no address/, /^enforcement body: /],
    ],
    [
      'an address that is one',
      { operator: { ...ready.operator, contact: 'ask us' } },
      [/^contact: “ask us” is no e-mail address/],
    ],
    ['the site’s address', { site: undefined }, [/^address: WAYMARK_SITE is not set/, /^build: dist was built for/]],
    ['a whole address', { site: 'waymark.example' }, [/^address: .* is no address/, /^build: /]],
    [
      'an address of its own',
      { site: 'http://localhost:4321', builtFor: 'http://localhost:4321/' },
      [/^address: .*https:\/\/$/],
    ],
    [
      'a call',
      { helplines: [helpline, { ...helpline, name: 'Other', seen_in_public_pages: 'no' }] },
      [/^help line: Other \(116\) .*call to confirm before you publish/],
    ],
    [
      'the statement',
      { pages: { accessibility: false, privacy: true } },
      [/^accessibility statement: there is no page/],
    ],
    ['a licence', { missingLicences: ['LICENSE'] }, [/^licences: LICENSE is missing/]],
    ['sound content', { problems: 1 }, [/^content: the check finds 1 fault\./]],
    ['a build', { builtFor: null }, [/^build: there is no build in dist/]],
    [
      'a build for this address',
      { builtFor: 'https://old.example/' },
      [/^build: dist was built for https:\/\/old.example\/ and not for https:\/\/waymark.example/],
    ],
  ])('%s', (_, change, expected) => {
    const told = missing(change);
    expect(told).toHaveLength(expected.length);
    for (const [index, words] of expected.entries()) expect(told[index]).toMatch(words);
  });
});

test('a help line that somebody called counts as confirmed', () => {
  expect(missing({ helplines: [{ ...helpline, seen_in_public_pages: 'no', confirmed_on: '2026-11-24' }] })).toEqual([]);
});
