import { describe, expect, test } from 'vitest';
import { siteSchema } from '../schemas/site.ts';
import { checkReadiness, formatReadiness, type Readiness } from './readiness.ts';

const settings = siteSchema.parse({
  name: 'Signpost',
  description: 'What it is.',
  address: 'https://directory.example',
  operator: {
    name: 'An office',
    contact: 'directory@office.example',
    enforcement: 'the Equality and Human Rights Commission',
  },
  accessibility: { prepared: '2026-11-24', reviewed: '2026-11-24' },
  dangerPages: { approvedBy: 'the safeguarding lead', on: '2026-11-24' },
});
const ready: Readiness = {
  settings,
  override: undefined,
  contacts: { all: 7, never: [], overdue: [] },
  problems: 0,
  builtFor: 'https://directory.example/',
  pages: { accessibility: true, privacy: true },
  missingLicences: [],
};
const missing = (change: Partial<Readiness>) =>
  checkReadiness({ ...ready, ...change })
    .filter(({ isMet }) => !isMet)
    .map(({ name, text }) => `${name}: ${text}`);

test('nothing is missing from what is ready', () => {
  expect(missing({})).toEqual([]);
  expect(formatReadiness(checkReadiness(ready))).toContain('Nothing is missing. The site can be published.');
});

describe('what is missing is named with what to do', () => {
  test.each<[string, Partial<Readiness>, (RegExp | string)[]]>([
    [
      'an operator',
      { settings: { ...settings, operator: {} } },
      [
        'operator: no organisation runs the site yet. Write operator: { name: … } in content/site.yaml',
        'contact: there is no address for mistakes and questions. Write a shared mailbox, never a person’s, as ' +
          'operator: { contact: … } in content/site.yaml',
        'enforcement body: the body that enforces the accessibility regulations for the operator is not set. Write ' +
          'operator: { enforcement: … } in content/site.yaml',
      ],
    ],
    [
      'the site’s address',
      { settings: { ...settings, address: undefined } },
      [
        'address: none is set, neither there nor by WAYMARK_SITE. Write address: https://your.address in ' +
          'content/site.yaml',
        /^build: dist was built for/,
      ],
    ],
    [
      'a whole address',
      { override: 'directory.example' },
      [/^address: WAYMARK_SITE: .* is not an address/, /^build: /],
    ],
    [
      'an address without a folder',
      { override: 'https://host.example/north/' },
      [
        'address: WAYMARK_SITE: “https://host.example/north/” names a folder. Write https://host.example alone, and ' +
          'the folder under basePath in content/site.yaml',
        /^build: /,
      ],
    ],
    [
      'an address of its own',
      { override: 'http://localhost:4321', builtFor: 'http://localhost:4321/' },
      [/^address: .*https:\/\/$/],
    ],
    [
      'a description',
      { settings: { ...settings, description: undefined } },
      [
        'description: there is no description for search engines. Write a sentence as description: … in ' +
          'content/site.yaml',
      ],
    ],
    [
      'who approved the pages about danger',
      { settings: { ...settings, dangerPages: undefined } },
      [
        'pages about danger: nobody has approved the help lines and what else the site shows to people in danger. ' +
          'Write who did, by role, and when as dangerPages: { approvedBy: …, on: … } in content/site.yaml',
      ],
    ],
    [
      'who tested',
      { settings: { ...settings, accessibility: undefined } },
      [
        'accessibility statement: who tested what and when is not set. Write accessibility: { prepared: …, ' +
          'reviewed: …, tests: [ … ] } in content/site.yaml',
      ],
    ],
    [
      'a call',
      { contacts: { all: 7, never: ['A', 'B'], overdue: ['C'] } },
      [
        'contacts: 2 of 7 were never opened or called: A and B; 1 of 7 were checked too long ago: C. Check them, ' +
          'then write the date under confirmed_on in content/contacts',
      ],
    ],
    [
      'the statement',
      { pages: { accessibility: false, privacy: true } },
      [/^accessibility statement: there is no page/],
    ],
    ['a licence', { missingLicences: ['LICENSE'] }, [/^licences: LICENSE is missing/]],
    ['valid content', { problems: 1 }, [/^content: the check finds 1 problem\./]],
    ['a build', { builtFor: null }, [/^build: there is no build in dist/]],
    [
      'a build for this address',
      { builtFor: 'https://old.example/' },
      ['build: dist was built for https://old.example/ and not for https://directory.example/. Build it again'],
    ],
  ])('%s', (_, change, expected) => {
    const messages = missing(change);
    expect(messages).toHaveLength(expected.length);
    for (const [index, message] of expected.entries())
      if (typeof message === 'string') expect(messages[index]).toBe(message);
      else expect(messages[index]).toMatch(message);
  });
});

test('the folder of the site is part of its address', () => {
  const inFolder = { settings: { ...settings, basePath: '/north/' }, builtFor: 'https://directory.example/north/' };
  expect(missing(inFolder)).toEqual([]);
  expect(checkReadiness({ ...ready, ...inFolder }).find(({ name }) => name === 'address')?.text).toBe(
    'https://directory.example/north/',
  );
});
