import { formatCount, formatNumber } from '../messages/format.ts';
import {
  asId,
  asObject,
  asObjects,
  asText,
  maxServices,
  saysMore,
  toFeed,
  toTotals,
  whyNoId,
  whyPart,
  type Feed,
  type Raw,
} from './feed.ts';
import { createFetcher, FetchError, type Fetcher } from './fetch.ts';
import { parseFeed } from './parse-feed.ts';
import type { LeftOut } from './report.ts';

/** Reports what is being read. */
export type Progress = (what: string) => void;

/** How many pages in a row may bring nothing new where the feed says that there are more. Our own choice. */
const maxBarren = 5;

/**
 * The feed of a server: its list of services page by page, each service with all its lists, and the organisations that
 * these name. What cannot be read is left out by itself, and said.
 * @throws if it is no feed of version 3, or nothing of it can be read
 */
export const readServer = async (
  base: URL,
  onProgress: Progress,
  fetcher: Fetcher = createFetcher(base),
): Promise<Feed> => {
  const get = toGet(base, fetcher);
  await checkVersion(get);
  const list = await readIds(get, onProgress);
  const services = await readAll(list.ids, (id) => get(`services/${id}`), {
    what: 'service',
    onDone: (done) => onProgress(`Read ${done} of ${list.ids.length} services`),
  });
  const named = namedOrganizations(services.found);
  const organizations = await readAll(named, (id) => get(`organizations/${id}`), {
    what: 'organisation',
    onDone: (done) => onProgress(`Read ${done} of ${named.length} organisations`),
    // Not each feed lists them apart: what one says of its service is enough.
    mayMiss: true,
  });
  if (services.found.length === 0)
    throw new Error(`No service of the feed could be read: ${services.leftOut[0]?.why ?? 'it names none'}.`);
  const feed = toFeed({ services: services.found, organizations: organizations.found });
  return { ...feed, leftOut: [...list.leftOut, ...services.leftOut, ...organizations.leftOut, ...feed.leftOut] };
};

/** Gets JSON of the feed by its path below the base. */
type Get = (path: string, query?: string) => Promise<unknown>;

/** A host without rewrites has JSON under its file name. */
const toGet = (base: URL, fetcher: Fetcher): Get => {
  const root = base.href.replace(/[?#].*$/, '').replace(/\/$/, '');
  const getOne = async (address: string): Promise<unknown> => {
    const bytes = await fetcher(new URL(address));
    try {
      return parseFeed(bytes);
    } catch (error) {
      throw new FetchError('did not answer with JSON', { cause: error });
    }
  };
  return async (path, query = '') => {
    const plain = `${root}${path && `/${path}`}`;
    try {
      return await getOne(plain + query);
    } catch (error) {
      if (!(error instanceof FetchError) || !error.isMissing) throw error;
      const file = path.includes('/') ? `${plain}.json` : `${plain}/index.json`;
      return getOne(file + query).catch(() => {
        throw error;
      });
    }
  };
};

const checkVersion = async (get: Get): Promise<void> => {
  const root = asObject(await explain(get(''), 'The address'));
  const version = asText(root?.['version']);
  if (!/(?:^|-)3\.\d/.test(version))
    throw new Error(
      `The feed says its version is “${version.slice(0, 20).replace(/[^\w.-]/g, '?')}”. This reads Open Referral UK ` +
        `3.0 and HSDS 3: ask its publisher for the address of such a feed.`,
    );
};

/** Without these two answers there is no feed. */
const explain = async <Value>(asked: Promise<Value>, what: string): Promise<Value> => {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    throw new Error(
      `${what} ${error.message}. Is it the base of a feed, such as https://council.example/oruk/v3, and does its ` +
        'server run? Nothing was changed.',
      { cause: error },
    );
  }
};

/**
 * The ids on all pages. What a list says of its pages is a hint that there are more and never a reason to stop: the end
 * is where another page brings nothing new. Pages may be counted from 1 or from 0.
 */
const readIds = async (get: Get, onProgress: Progress): Promise<{ ids: string[]; leftOut: LeftOut[] }> => {
  const ids = new Set<string>();
  const failed: string[] = [];
  let total = 0;
  let withoutId = 0;
  const take = (list: Raw | null): boolean => {
    const before = ids.size;
    const items = asObjects(list?.['contents'], 100_000);
    for (const { id } of items) {
      const known = asId(id);
      if (known) ids.add(known);
    }
    total = Math.max(total, toTotals(list).items);
    onProgress(`Found ${ids.size} services`);
    const isNew = ids.size > before;
    // A page that brings nothing new may be an earlier one once more.
    if (isNew || before === 0) withoutId += items.filter(({ id }) => asId(id) === null).length;
    return isNew;
  };
  const takePage = async (page: number): Promise<{ isNew: boolean; list: Raw | null }> => {
    try {
      const list = asObject(await get('services', `?page=${page}`));
      return { isNew: take(list), list };
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      if (!error.isMissing) failed.push(`page ${page} ${error.message}`);
      return { isNew: false, list: null };
    }
  };

  const first = asObject(await explain(get('services'), 'The list of services'));
  take(first);
  let { pages } = toTotals(first);
  let says = saysMore(first);
  for (let page = 2, barren = 0; ids.size < maxServices; page += 1) {
    const { isNew, list } = await takePage(page);
    barren = isNew ? 0 : barren + 1;
    if (list) {
      pages = Math.max(pages, toTotals(list).pages);
      says = saysMore(list);
    }
    const isMoreSaid = says || page < pages || ids.size < total;
    if (barren >= (isMoreSaid ? maxBarren : 1)) break;
  }
  for (const page of [0, 1]) if (ids.size < total) await takePage(page);

  if (ids.size === 0)
    throw new Error(
      'The feed has no list of services under “contents”, or none of them has an id in the form of a UUID. Is the ' +
        'address the base of a feed, such as https://council.example/oruk/v3?',
    );
  const part = whyPart(ids.size, total);
  return {
    ids: [...ids],
    leftOut: [
      ...(part ? [part] : []),
      ...failed.slice(0, 20).map((why) => ({ what: 'the list of services', why })),
      ...(withoutId > 0 ? [{ what: formatCount(withoutId, 'service'), why: whyNoId }] : []),
    ],
  };
};

const namedOrganizations = (services: readonly unknown[]): string[] => [
  ...new Set(
    services.flatMap((value) => {
      const service = asObject(value);
      return [
        service?.['organization_id'],
        ...asObjects(service?.['attributes']).map((attribute) => attribute['value']),
      ]
        .map(asId)
        .filter((id) => id !== null);
    }),
  ),
];

/** Reads several at a time, in their order. What fails is left out, and named with why. */
const readAll = async (
  ids: readonly string[],
  get: (id: string) => Promise<unknown>,
  { what, onDone, mayMiss = false }: { what: string; onDone: (done: number) => void; mayMiss?: boolean },
): Promise<{ found: unknown[]; leftOut: LeftOut[] }> => {
  const found: unknown[] = new Array(ids.length);
  const failed = new Map<string, string[]>();
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let index = next++; index < ids.length; index = next++) {
      const id = ids[index] ?? '';
      try {
        found[index] = await get(id);
      } catch (error) {
        if (!(error instanceof FetchError)) throw error;
        if (!(mayMiss && error.isMissing)) failed.set(error.message, [...(failed.get(error.message) ?? []), id]);
      }
      onDone((done += 1));
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return {
    found: found.filter((item) => item !== undefined),
    leftOut: [...failed].map(([why, all]) => ({
      what: all.length === 1 ? `${what} ${all[0]}` : `${formatNumber(all.length)} ${what}s`,
      why: all.length === 1 ? why : `${why}: ${all.slice(0, 20).join(', ')}${all.length > 20 ? ' and more' : ''}`,
    })),
  };
};
