import { describe, expect, test } from 'vitest';
import { checkLifecycle } from './lifecycle.ts';
import type { CheckedContent } from './content.ts';
import type { ContentFile } from './files.ts';
import { checkProse } from './prose.ts';
import { checkReview } from './review.ts';
import { cadenceNames } from '../schemas/fact-definition.ts';

const file = (folder: ContentFile['folder'], id: string, more: Partial<ContentFile> = {}): ContentFile => ({
  folder,
  id,
  file: `content/${folder}/${id}.mdx`,
  data: {},
  body: '\nProse.\n',
  bodyLine: 10,
  places: {},
  lineOf: (path) => path.length,
  ...more,
});
const format = (problems: readonly { file: string; line?: number | undefined; message: string }[]) =>
  problems.map(({ file: name, line, message }) => `${name}:${line} ${message}`);

describe('prose', () => {
  const check = (body: string) =>
    format(checkProse([file('guides', 'a', { body }), file('schemes', 'harbour-bridge')]));

  test.each([
    [
      'plain words and links that lead somewhere',
      '\nSee [it](/schemes/harbour-bridge/#how) and [help](/help-now/).\n',
      [],
    ],
    [
      'nothing at all',
      '\n',
      ['content/guides/a.mdx:10 has no prose below the facts. Write it there in your own words, after an empty line'],
    ],
    [
      'nothing but a note',
      '\n{/* write here */}\n',
      ['content/guides/a.mdx:10 has no prose below the facts. Write it there in your own words, after an empty line'],
    ],
    [
      'a link to a page that is not there',
      '\nWords.\n\nSee [it](/schemes/harbour-bridg/).\n',
      [
        'content/guides/a.mdx:13 links to /schemes/harbour-bridg/, a page that does not exist; did you mean ' +
          '“harbour-bridge”? Write the address of a page here, such as /schemes/harbour-bridge/',
      ],
    ],
    [
      'a brace that was meant as a sign',
      '\nFirst.\n\nIt takes {those.\n',
      [
        'content/guides/a.mdx:13 has a mark in the prose that cannot be read: Unexpected end of file in expression, ' +
          'expected a corresponding closing brace for `{`. Write { as \\{ and < as \\< where they are meant literally',
      ],
    ],
  ])('with %s', (_, body, expected) => {
    expect(check(body)).toEqual(expected);
  });
});

describe('over time', () => {
  const scheme = (id: string, value: object) => ({
    ...file('schemes', id),
    value: { status: { word: 'ended' }, confirmations: [], formerIds: [], ...value },
  });
  const check = (...schemes: ReturnType<typeof scheme>[]) =>
    format(checkLifecycle({ schemes, providers: [] } as unknown as CheckedContent, schemes));

  test('a scheme that ended may point on', () => {
    expect(check(scheme('a', { successor: { scheme: 'b' } }), scheme('b', {}))).toEqual([]);
  });

  test('to a scheme that exists, and only once it has ended', () => {
    expect(
      check(
        scheme('ab-scheme', { status: { word: 'pilot' }, successor: { scheme: 'bc-shceme' } }),
        scheme('bc-scheme', {}),
      ),
    ).toEqual([
      'content/schemes/ab-scheme.mdx:2 names the scheme “bc-shceme” as its successor, which does not exist; did you ' +
        'mean “bc-scheme”? Name a file of content/schemes',
      'content/schemes/ab-scheme.mdx:2 has a successor, yet its status is “pilot”. Write word: ended in its status, ' +
        'or take the successor out',
    ]);
  });

  test('and never in a ring', () => {
    const ring = [
      scheme('a', { successor: { scheme: 'b' } }),
      scheme('b', { successor: { scheme: 'c' } }),
      scheme('c', { successor: { scheme: 'b' } }),
    ];
    expect(check(...ring)).toEqual([
      'content/schemes/b.mdx:2 leads back to itself through its successors. Take one successor out',
      'content/schemes/c.mdx:2 leads back to itself through its successors. Take one successor out',
    ]);
  });

  test('a former id is nobody else’s', () => {
    expect(
      check(scheme('a', { formerIds: ['b'] }), scheme('b', { formerIds: ['c'] }), scheme('d', { formerIds: ['c'] })),
    ).toEqual([
      'content/schemes/a.mdx:2 was once called “b”, which is taken by content/schemes/b.mdx. Take it out of one of ' +
        'the two',
      'content/schemes/d.mdx:2 was once called “c”, which is taken by content/schemes/b.mdx. Take it out of one of ' +
        'the two',
    ]);
  });

  test('only what is stated is confirmed, and by a role', () => {
    expect(
      check(
        scheme('a', {
          cost: { state: 'not stated' },
          confirmations: [{ by: 'jo@b.org', on: '2026-01-01', facts: ['cost', 'status'] }],
        }),
      ),
    ).toEqual([
      'content/schemes/a.mdx:3 “jo@b.org” looks like an address or a number. Write the role that confirmed, such as ' +
        'the scheme’s manager',
      'content/schemes/a.mdx:3 confirms “cost”, which this file does not state. Write what they confirmed as a fact ' +
        'with its source, or take “cost” out of the confirmation',
    ]);
  });

  test('a person’s name is no role', () => {
    expect(check(scheme('a', { confirmations: [{ by: 'Dr Jo Bloggs', on: '2026-01-01' }] }))).toEqual([
      'content/schemes/a.mdx:3 “Dr Jo Bloggs” looks like a person’s name. Write the role that confirmed, such as the ' +
        'scheme’s manager',
    ]);
  });
});

describe('the cadences of review', () => {
  const check = (data: unknown) =>
    format(checkReview([file('review', 'review', { file: 'content/review.yaml', data })], 'content/review.yaml'));
  const [routes, takingPart, records] = cadenceNames;
  const all = cadenceNames.map((name) => ({ name, days: 90 }));

  test('are each there once', () => {
    expect(check({ cadences: all })).toEqual([]);
    expect(
      check({
        cadences: [
          { name: routes, days: 90 },
          { name: takingPart, days: 9 },
          { name: routes, days: 9 },
        ],
      }),
    ).toEqual([
      `content/review.yaml:1 has no cadence “${records}”. Add it with the days after which it is due again`,
      `content/review.yaml:2 names “${routes}” twice. Leave one of the two`,
    ]);
  });

  test('have a name of the table of facts and a number of days', () => {
    expect(check({ cadences: [{ name: routes, days: 'often' }] })).toEqual([
      'content/review.yaml:3 cadences, number 1, days: should be a number of days',
    ]);
    expect(check({ cadences: [{ name: 'route and contacts', days: 9 }] })).toEqual([
      expect.stringContaining('did you mean “routes and contacts”?'),
    ]);
  });

  test('are missed when their file is gone', () => {
    expect(format(checkReview([], 'content/review.yaml'))).toEqual([
      'content/review.yaml:undefined is missing, and without it nobody knows when a fact is due to be checked again. ' +
        'Put the file back',
    ]);
  });
});
