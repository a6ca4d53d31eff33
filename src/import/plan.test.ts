import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { factNames } from '../schemas/facts.ts';
import { fileKinds } from '../schemas/form/kinds.ts';
import { unfoldFile } from '../schemas/form/shape.ts';
import { schemeSchema } from '../schemas/scheme.ts';
import { toParts } from '../keeper/yaml-text.ts';
import { makeEmptyContent } from '../testing/content-folder.ts';
import { toFeed } from './feed.ts';
import { readExisting } from './existing.ts';
import { maxDrafts, planImport } from './plan.ts';
import { formatReport } from './report.ts';

const existing = readExisting(makeEmptyContent(afterAll).content);
const plan = (services: unknown[], files: Record<string, string> = {}) =>
  planImport(toFeed({ contents: services }), {
    name: 'test',
    existing,
    today: '2026-11-24',
    readFile: (file) => files[file] ?? null,
  });
const id = '00000000-0000-4000-8000-000000000001';
/** The draft of one service, read as files are and parsed by the real schema. */
const draftOf = (service: Record<string, unknown>) => {
  const { files, report } = plan([{ id, name: 'A service', status: 'active', ...service }]);
  const text = files.get('schemes/a-service.mdx') ?? '';
  const { entry, issues } = unfoldFile(parse(toParts('a-service.mdx', text).yaml), fileKinds.schemes);
  expect(issues).toEqual([]);
  const scheme = schemeSchema.parse(entry);
  if (!scheme.takesPeople) throw new Error('It takes nobody.');
  return { scheme, report, text, files };
};

describe('a service', () => {
  test('that says nothing becomes a listing in which nothing is stated', () => {
    const { scheme } = draftOf({});
    const facts = Object.entries(scheme).filter(
      ([, value]) => typeof value === 'object' && value !== null && 'state' in value,
    );
    expect(facts.length).toBe(factNames.length);
    expect(facts.filter(([, value]) => (value as { state: string }).state !== 'not stated')).toEqual([]);
    expect(scheme.depth).toBe('mention');
  });
  test('is not confirmed and not running because a feed calls it active', () => {
    expect(draftOf({}).scheme.confirmations).toEqual([]);
    expect(draftOf({ status: 'inactive' }).scheme.status).toMatchObject({
      word: 'not known',
      words: 'The feed marks it as not active',
    });
    expect(draftOf({ status: 'defunct' }).scheme.status.word).toBe('ended');
    expect(draftOf({ status: ' Active ' }).scheme.status).toMatchObject({ word: 'as described' });
  });
  test('keeps a word of status that the standard does not have, and names it', () => {
    const { scheme, report } = draftOf({ status: 'closed', alert: 'Since May' });
    expect(scheme.status).toMatchObject({ word: 'not known', words: 'The feed’s status is “closed”. Since May' });
    expect(report.notUnderstood).toEqual([
      { what: 'A service, status', why: 'is “closed”, which is no status of Open Referral. Look what it means' },
    ]);
  });
  test('that someone assured has the day; a day to come is ignored', () => {
    expect(draftOf({ assured_date: '2026-08-14' }).scheme.confirmations).toEqual([
      { by: 'the keeper of the feed', on: '2026-08-14' },
    ]);
    expect(draftOf({ assured_date: '2027-01-01' }).report.notUnderstood).toEqual([
      { what: 'A service, assured_date', why: 'lies in the future' },
    ]);
    expect(draftOf({ assured_date: '14 August 2026' }).scheme.confirmations).toEqual([]);
  });
  test('is as old as its record, or of unknown age', () => {
    expect([...draftOf({ last_modified: '2019-05-01T00:00:00Z' }).files.keys()]).toContain(
      'sources/feed-test-2019.yaml',
    );
    for (const [last_modified, why] of [
      ['2199-01-01', 'lies in the future'],
      ['02/09/2025', 'is not a date such as 2026-08-14'],
    ]) {
      const { files, report } = draftOf({ last_modified });
      expect(files.get('sources/feed-test-undated.yaml')).toContain('at an unknown time before 24 November 2026');
      expect(report.notUnderstood).toEqual([{ what: 'A service, last_modified', why }]);
    }
  });
  test('brings no person, no number and no mailbox of one, and no address of a place', () => {
    const { text, report } = draftOf({
      email: 'ann.person@private.test',
      contacts: [{ name: 'Ann Person' }],
      phones: [{ number: '07700 900123' }],
      service_at_locations: [{ location: { addresses: [{ address_1: '1 Hidden Street' }] } }],
    });
    expect(text).not.toMatch(/Ann|07700|Hidden|private/);
    expect(report.leftOut.map(({ what }) => what)).toEqual([
      'A service, phones',
      'A service, email',
      'contacts of 1 service',
      'service_at_locations of 1 service',
    ]);
  });
  test('takes how to reach it as known from the feed, confirmed by nobody', () => {
    const { scheme } = draftOf({
      ...{ phones: [{ number: '+44 (0)1632 960001', description: 'Ask for Ann' }], email: 'referrals@x.test' },
      url: 'https://x.test/a',
    });
    expect(scheme.contact).toMatchObject({
      state: 'known',
      value: { phone: '01632 960001', email: 'referrals@x.test', web: 'https://x.test/a', for: 'both' },
      source: { document: 'feed-test-undated' },
    });
    expect(scheme.confirmations).toEqual([]);
  });
  test('names what it leaves out by its field, and never prints it', () => {
    const { text, report } = draftOf({ phones: [{ number: '07700 900123' }], email: 'ann.person@x.test' });
    expect(formatReport(report)).toContain(
      'Left out: 2\n  A service, phones: a mobile number (07…), which belongs to a person\n' +
        '  A service, email: reads as one person’s mailbox',
    );
    expect(formatReport(report) + text).not.toMatch(/7700|ann\.person/);
  });
  test('keeps its page as a contact and further web addresses as text, and only plain ones', () => {
    const [link] = draftOf({ additional_urls: [{ url: 'https://x.test/a' }] }).scheme.links;
    expect(link?.url).toBe('https://x.test/a');
    for (const url of ['javascript:alert(1)', 'https://a:b@x.test/', 'ftp://x.test', 'https://x.test/"onload', '']) {
      const { scheme } = draftOf({ url, additional_urls: [{ url }] });
      expect(scheme.contact.state, url).toBe('not stated');
      expect(scheme.links, url).toEqual([]);
    }
  });
});

describe('a feed', () => {
  test('with an id twice gives the first, and says so', () => {
    const { files, report } = plan([
      { id, name: 'One', status: 'active' },
      { id: id.toUpperCase(), name: 'Two', status: 'active' },
    ]);
    expect([...files.keys()].filter((file) => file.startsWith('schemes/'))).toEqual(['schemes/one.mdx']);
    expect(report.leftOut).toEqual([{ what: '1 service', why: 'has the id of an earlier one' }]);
  });
  test('with two services of one name gives two files', () => {
    const other = '00000000-0000-4000-8000-0000000000ff';
    expect([
      ...plan([
        { id, name: 'Same', status: 'active' },
        { id: other, name: 'Same', status: 'active' },
      ]).files.keys(),
    ]).toEqual(['schemes/same.mdx', 'schemes/same-00000000.mdx', 'sources/feed-test-undated.yaml']);
  });
  test('is the same whatever its order', () => {
    const services = ['1', '2', '3'].map((number) => ({
      id: `${id.slice(0, -1)}${number}`,
      name: 'Same',
      status: 'active',
    }));
    expect([...plan(services.toReversed()).files]).toEqual([...plan(services).files]);
  });
  test('with more than are drafted at once says how many wait', () => {
    const { report } = plan(
      Array.from({ length: maxDrafts + 5 }, (_, index) => ({
        id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
        name: `Service ${index}`,
        status: 'active',
      })),
    );
    expect(report.leftOut).toEqual([
      {
        what: '5 services',
        why: 'no more than 1,000 are drafted at once. Write these, then run the import again for the next',
      },
    ]);
  });
  test.each([
    [{ content: [] }, 'version 1 of Open Referral UK'],
    [{}, 'no list under “contents” or “services”'],
    ['x', 'is not a list of services'],
    [null, 'is not a list of services'],
  ])('%j is rejected with its reason', (json, why) => {
    expect(() => toFeed(json)).toThrow(why);
  });
});

test('the report says what was done, and counts what it does not print', () => {
  const report = {
    written: Array.from({ length: 42 }, (_, index) => ({
      file: `schemes/x${index}.mdx`,
      what: 'new' as const,
      name: 'X',
    })),
    fields: new Set(['name', 'alert']),
    unchanged: [],
    changedByPerson: [],
    leftOut: [{ what: '1 service', why: 'is not an object' }],
    notUnderstood: [],
  };
  expect(
    formatReport(report)
      .split('\n')
      .filter((line) => !/x\d/.test(line))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "Taken: 42
      … and 2 more

    Fields taken: alert, name

    Already the same: 0

    Written or changed by a person, so not overwritten: 0

    Left out: 1
      1 service: is not an object

    Not understood, or cleaned: 0"
  `);
});
