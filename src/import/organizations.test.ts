import { afterAll, describe, expect, test } from 'vitest';
import { makeContent } from '../testing/content-folder.ts';
import { readExisting } from './existing.ts';
import { toFeed, type Raw } from './feed.ts';
import { planImport } from './plan.ts';

const folder = makeContent(afterAll);
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const service = (number: number, more: Raw) => ({
  id: id(number),
  name: `Service ${number}`,
  status: 'active',
  ...more,
});
const plan = (json: unknown, files: ReadonlyMap<string, string> = new Map(), existing = readExisting(folder.content)) =>
  planImport(toFeed(json), {
    name: 'test',
    existing,
    today: '2026-11-24',
    readFile: (file) => files.get(file) ?? null,
  });
/** The organisation that each draft names. */
const namedIn = ({ files }: ReturnType<typeof plan>) =>
  [...files]
    .filter(([file]) => file.startsWith('schemes/'))
    .map(([, text]) => /provider: ([\w-]+)/.exec(text)?.[1] ?? null);

describe('an organisation', () => {
  test('gets a file of its own, with the service under it', () => {
    const made = plan([service(1, { organization: { id: id(9), name: 'A Charity', description: 'It helps.' } })]);
    expect(namedIn(made)).toEqual(['a-charity']);
    expect(made.files.get('providers/a-charity.mdx')).toContain('kind: not stated');
  });

  test('of a name that exists here is another one, until a person says that it is the same', () => {
    const feed = [service(1, { organization: { id: id(9), name: 'valid provider', description: 'A hairdresser.' } })];
    const apart = plan(feed);
    expect(namedIn(apart)).toEqual(['valid-provider-00000000']);
    expect(apart.report.notUnderstood).toEqual([
      {
        what: 'valid provider, organization',
        why:
          'has the name of providers/valid-provider.mdx and another id, so it has a file of its own, ' +
          `providers/valid-provider-00000000.mdx. If they are the same, write otherKeys: [${id(9)}] in the first and ` +
          'import again',
      },
    ]);
    const before = folder.read('providers/valid-provider.mdx');
    folder.edit('providers/valid-provider.mdx', 'kind: charity', `kind: charity\notherKeys: [${id(9)}]`);
    const joined = plan(feed);
    folder.write('providers/valid-provider.mdx', before);
    expect(namedIn(joined)).toEqual(['valid-provider']);
    expect([...joined.files.keys()].filter((file) => file.startsWith('providers/'))).toEqual([]);
    expect(joined.report.notUnderstood).toEqual([]);
  });

  test.each([
    ['inline', { organization: { name: 'Harbour Trust' } }],
    ['as text', { organization: 'Harbour Trust' }],
    ['with another sort of id', { organization: { id: 5, name: 'Harbour Trust' } }],
  ])('%s without an id is left out, and told', (_, more) => {
    const made = plan([service(1, more)]);
    expect(namedIn(made)).toEqual([null]);
    expect(made.report.leftOut).toContainEqual({
      what: 'Service 1, organization',
      why: '“Harbour Trust” has no id in the form of a UUID, by which it could be known again',
    });
  });

  test('without an id and with the name of one here is left to a person', () => {
    const [told] = plan([service(1, { organization: 'Valid Provider' })]).report.leftOut;
    expect(told?.why).toContain('It has the name of providers/valid-provider.mdx: if it is the same, write it under');
  });

  test('whose id is with the service and whose name is inline is taken', () => {
    expect(namedIn(plan([service(1, { organization_id: id(9), organization: { name: 'Harbour Trust' } })]))).toEqual([
      'harbour-trust',
    ]);
  });

  test('that is one of two different ones is told', () => {
    const { report } = plan([service(1, { organization_id: id(8), organization: { id: id(9), name: 'Harbour' } })]);
    expect(report.leftOut).toContainEqual({
      what: 'Service 1, organization',
      why: `has another id than organization_id, ${id(8)}, which was left out`,
    });
  });

  test.each([
    ['alone', (organization: Raw) => organization],
    ['in a list', (organization: Raw) => ({ contents: [organization] })],
  ])('that holds its services has them, %s', (_, wrap) => {
    const services = [service(1, {}), service(2, { organization: { id: id(8), name: 'Another' } })];
    const made = plan(wrap({ id: id(9), name: 'Harbour Trust', description: 'A charity.', services }));
    expect(namedIn(made)).toEqual(['harbour-trust', 'another']);
  });

  test('is the same when another service names it first', () => {
    const organization = { id: id(9), name: 'Harbour Trust', description: 'A charity.' };
    const first = plan([service(2, { organization })]);
    const listed = { id: 'harbour-trust', file: 'providers/harbour-trust.mdx', listed: '2026-11-24', changes: [] };
    const existing = { ...readExisting(folder.content), providers: new Map([[id(9), listed]]) };
    const again = plan([service(1, { organization }), service(2, { organization })], first.files, existing);
    expect(again.files.has('providers/harbour-trust.mdx')).toBe(false);
  });
});
