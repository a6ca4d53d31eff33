import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { FetchError, type Fetcher } from './fetch.ts';
import { readServer } from './server.ts';

const base = new URL('https://council.test/oruk/v3');
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const root = { version: 'HSDS-UK-3.0' };
const ids = ({ services }: { services: readonly { id: string }[] }) => services.map((service) => service.id);

/** A server without a network: answers paths below its base with JSON, or with why it has none. */
const serve =
  (answers: (path: string) => unknown, asked: string[] = []): Fetcher =>
  async ({ href }) => {
    const path = href.replace(base.href, '');
    asked.push(path);
    const answer = answers(path);
    if (answer instanceof FetchError) throw answer;
    if (answer === undefined) throw new FetchError('answered 404', { isMissing: true });
    return Promise.resolve(Buffer.from(typeof answer === 'string' ? answer : JSON.stringify(answer)));
  };
const read = (answers: (path: string) => unknown, asked: string[] = []) =>
  readServer(base, () => undefined, serve(answers, asked));
/** The answers of a server to all but its lists: each service has the id by which it was asked for. */
const others = (path: string): unknown => {
  if (path === '') return root;
  return path.startsWith('/services/') ? { id: path.slice(10), name: 'A', status: 'active' } : undefined;
};

test('every service is read once, by its id and nothing else', async () => {
  const asked: string[] = [];
  const progress: string[] = [];
  const feed = await readServer(
    base,
    (what) => progress.push(what),
    serve((path) => {
      if (path === '/services') return { contents: [{ id: id(1) }, { id: '../../x' }], last_page: false };
      if (path === '/services?page=2') return { contents: [{ id: id(2) }], last_page: true };
      return path.startsWith('/services?') ? { contents: [] } : others(path);
    }, asked),
  );
  expect(feed).toEqual({
    services: [1, 2].map((number) => ({ id: id(number), raw: { id: id(number), name: 'A', status: 'active' } })),
    organizations: new Map(),
    leftOut: [
      { what: '1 service', why: 'has no id in the form of a UUID, and nothing else may become the key of a file' },
    ],
  });
  expect(asked.filter((path) => path.includes('..'))).toEqual([]);
  expect(progress).toContain('Read 2 of 2 services');
});

describe('pages', () => {
  /** A server of some services whose pages are counted from 0 or 1, and whose statements about them may be wrong. */
  const lies = fc.record({
    count: fc.integer({ min: 1, max: 25 }),
    size: fc.integer({ min: 1, max: 7 }),
    from: fc.constantFrom(0, 1),
    says: fc.record({
      total_items: fc.constantFrom('truly', 'as text', 'too many', 'as many as on the page', 'not at all'),
      total_pages: fc.constantFrom('truly', 'one', 'not at all'),
      last_page: fc.constantFrom('truly', 'as text', 'always', 'never', 'not at all'),
    }),
    /** Which pages are empty, or fail, though there are more after them. */
    empty: fc.array(fc.integer({ min: 2, max: 9 }), { maxLength: 3 }),
    failing: fc.array(fc.integer({ min: 2, max: 9 }), { maxLength: 2 }),
    ignoresPage: fc.boolean(),
  });
  type Lies = typeof lies extends fc.Arbitrary<infer Value> ? Value : never;

  const toServer = ({ count, size, from, says, empty, failing, ignoresPage }: Lies) => {
    const all = Array.from({ length: count }, (_, index) => ({ id: id(index + 1) }));
    const last = Math.ceil(count / size);
    return (path: string): unknown => {
      if (!/^\/services(?:\?|$)/.test(path)) return others(path);
      const asked = Number(/page=(\d+)/.exec(path)?.[1] ?? from);
      const page = ignoresPage ? 1 : asked + 1 - from;
      if (failing.includes(page)) return new FetchError('answered 500');
      const contents = empty.includes(page) ? [] : all.slice((page - 1) * size, page * size);
      const totals = { truly: count, 'as text': String(count), 'too many': count + 5, 'as many as on the page': size };
      return {
        ...(says.total_items === 'not at all' ? {} : { total_items: totals[says.total_items] }),
        ...(says.total_pages === 'not at all' ? {} : { total_pages: says.total_pages === 'one' ? 1 : last }),
        ...(says.last_page === 'not at all' ? {} : { last_page: lastOf(says.last_page, page >= last) }),
        contents,
      };
    };
  };
  const lastOf = (says: string, isLast: boolean): unknown =>
    ({ truly: isLast, 'as text': String(isLast), always: true, never: false })[says];

  property(
    'that lie are all read, or the report says how many of how many were',
    [lies],
    async (drawn) => {
      const asked: string[] = [];
      const feed = await read(toServer(drawn), asked);
      const { count, says, size, empty, failing, ignoresPage, from } = drawn;
      const missing = count - feed.services.length;
      const isTotalKnown = ['truly', 'as text', 'too many'].includes(says.total_items);
      const total = says.total_items === 'too many' ? count + 5 : count;
      if (isTotalKnown && feed.services.length < total)
        expect(feed.leftOut.map(({ why }) => why)).toContain(
          `${feed.services.length} of ${total} services were read: the feed says that it has more`,
        );
      // Pages from 0 are looked for where the server says that there is more.
      const canGive = !ignoresPage && empty.length === 0 && failing.length === 0;
      if (canGive && (from === 1 || isTotalKnown || size >= count)) expect(missing).toBe(0);
      expect(asked.filter((path) => path.startsWith('/services?')).length).toBeLessThan(count + 20);
    },
    { runs: 300 },
  );

  test('that fail are named, and cost no other', async () => {
    const feed = await read((path) => {
      if (path === '/services') return { total_items: 3, total_pages: 3, contents: [{ id: id(1) }] };
      if (path === '/services?page=2') return new FetchError('answered 500');
      if (path === '/services?page=3') return { total_items: 3, total_pages: 3, contents: [{ id: id(3) }] };
      return path.startsWith('/services?') ? { contents: [] } : others(path);
    });
    expect(ids(feed)).toEqual([id(1), id(3)]);
    expect(feed.leftOut).toEqual([
      { what: '1 service', why: '2 of 3 services were read: the feed says that it has more' },
      { what: 'the list of services', why: 'page 2 answered 500' },
    ]);
  });
});

describe('a service', () => {
  const listed = (count: number, answers: (path: string) => unknown) => (path: string) =>
    path === '/services'
      ? { contents: Array.from({ length: count }, (_, index) => ({ id: id(index + 1) })) }
      : path.startsWith('/services?')
        ? { contents: [] }
        : (answers(path) ?? others(path));

  test('that fails is left out by itself, and named with why', async () => {
    const feed = await read(
      listed(4, (path) => {
        if (path.endsWith(id(2))) return new FetchError('answered 500');
        return path.endsWith(id(3)) ? '{"cut' : undefined;
      }),
    );
    expect(ids(feed)).toEqual([id(1), id(4)]);
    expect(feed.leftOut).toEqual([
      { what: `service ${id(2)}`, why: 'answered 500' },
      { what: `service ${id(3)}`, why: 'did not answer with JSON' },
    ]);
  });

  test('is told where none can be read', async () => {
    await expect(read(listed(3, (path) => (path === '' ? root : new FetchError('answered 403'))))).rejects.toThrow(
      'No service of the feed could be read: answered 403',
    );
  });

  test('is found under its file name on a host without rewrites', async () => {
    const feed = await read((path) => {
      if (path === '/index.json') return root;
      if (path === '/services/index.json') return { contents: [{ id: id(1) }] };
      return path === `/services/${id(1)}.json` ? { id: id(1), name: 'A', status: 'active' } : undefined;
    });
    expect(ids(feed)).toEqual([id(1)]);
  });

  test('brings the organisations that it names: not to list one apart is no fault, to fail is', async () => {
    const [named, apart, failing] = [id(7), id(8), id(9)];
    const feed = await read(
      listed(3, (path) => {
        const organization = { [id(1)]: named, [id(2)]: apart, [id(3)]: failing }[path.slice(10)];
        if (organization) return { id: path.slice(10), name: 'A', status: 'active', organization_id: organization };
        if (path === `/organizations/${named}`) return { id: named, name: 'B' };
        return path === `/organizations/${failing}` ? new FetchError('answered 503') : undefined;
      }),
    );
    expect([...feed.organizations]).toEqual([[named, { id: named, name: 'B' }]]);
    expect(feed.leftOut).toEqual([{ what: `organisation ${failing}`, why: 'answered 503' }]);
  });
});

test.each([
  [{ version: '1.0' }, 'The feed says its version is “1.0”'],
  [{ version: '<script>3\u001b' }, 'The feed says its version is “?script?3?”'],
  [new FetchError('answered with a web page', { isMissing: true }), 'The address answered with a web page. Is it the'],
  [new FetchError('answered 500'), 'The address answered 500. Is it the base of a feed'],
])('an address with %j is no feed, and it is said why', async (answer, why) => {
  await expect(read((path) => (path === '' ? answer : undefined))).rejects.toThrow(why);
});

test('a list under another key is no list of services', async () => {
  await expect(
    read((path) => (path.startsWith('/services') ? { content: [{ id: id(1) }] } : others(path))),
  ).rejects.toThrow('no list of services under “contents”');
});
