import { readFileSync, statSync } from 'node:fs';
import { asId, asObject, asObjects, asText } from './feed.ts';

/** Larger than any feed that we know of. */
const maxBytes = 200_000_000;
/** Ends the reading of a list that has no end. */
const maxPages = 1000;
/** How long one response may take, in milliseconds. */
const timeout = 8000;

/** Reports what is being read. */
export type Progress = (what: string) => void;

/**
 * Reads a feed from a file, or from a server on this machine.
 * @throws with what to do, if it cannot be read completely
 */
export const readFeed = async (from: string, onProgress: Progress = () => undefined): Promise<unknown> => {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(from)) return readFile(from);
  const base = URL.canParse(from) ? new URL(from) : null;
  if (!base || base.protocol !== 'http:' || !['localhost', '127.0.0.1', '[::1]'].includes(base.hostname))
    throw new Error(
      'Only a file, or an address that starts with http://localhost, is read: save the feed to a file first.',
    );
  return readSite(base, onProgress);
};

/**
 * The bytes of a feed as JSON. UTF-8, or UTF-16 with a byte order mark; other encodings are not guessed.
 */
export const parseFeed = (bytes: Uint8Array): unknown => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`The feed is not text in ${encoding.toUpperCase()}. Save it as UTF-8 and try again.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const [at = ''] = /position \d+/.exec(error instanceof Error ? error.message : '') ?? [];
    throw new Error(`The feed is not JSON${at && `, at ${at}`}. Was it cut off, or is it a web page?`);
  }
};

const readFile = (path: string): unknown => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile())
    throw new Error(
      `There is no file ${path}. Name a feed that was saved as JSON, or an address that starts with http://localhost.`,
    );
  if (stats.size > maxBytes)
    throw new Error(
      `${path} is larger than ${maxBytes / 1_000_000} MB, which is more than any feed that we know of. Is it the ` +
        `right file? If it is, split it and import the parts one after another.`,
    );
  return parseFeed(readFileSync(path));
};

/**
 * The complete feed of a server: its version, its list of services page by page, and each service with all its lists.
 */
const readSite = async (base: URL, onProgress: Progress): Promise<unknown> => {
  const root = asObject(await get(base, ''));
  const version = asText(root?.['version']);
  if (!/(?:^|-)3\.\d/.test(version))
    throw new Error(
      `The feed says its version is “${version.slice(0, 20).replace(/[^\w.-]/g, '?')}”. This reads Open Referral UK ` +
        `3.0 and HSDS 3: ask its publisher for the address of such a feed.`,
    );
  const ids = await readIds(base, onProgress);
  const services = await readAll(
    ids.map((id) => `services/${id}`),
    base,
    (done) => onProgress(`Read ${done} of ${ids.length} services`),
  );
  const named = new Set(
    services
      .flatMap((service) => asObjects(asObject(service)?.['attributes']).flatMap(({ value }) => asId(value) ?? []))
      .concat(services.flatMap((service) => asId(asObject(service)?.['organization_id']) ?? [])),
  );
  const organizations = await readAll(
    [...named].map((id) => `organizations/${id}`),
    base,
    (done) => onProgress(`Read ${done} of ${named.size} organisations`),
    true,
  );
  return { services, organizations };
};

const readIds = async (base: URL, onProgress: Progress): Promise<string[]> => {
  const ids = new Set<string>();
  for (let page = 1; page <= maxPages; page += 1) {
    const list = asObject(await get(base, 'services', page === 1 ? '' : `?page=${page}`));
    const before = ids.size;
    for (const { id } of asObjects(list?.['contents'], 100_000)) {
      const known = asId(id);
      if (known) ids.add(known);
    }
    onProgress(`Found ${ids.size} services`);
    // A server that answers every page with the first one returns nothing new.
    if (ids.size === before || list?.['last_page'] !== false) break;
  }
  if (ids.size === 0)
    throw new Error(
      'The feed has no list of services under “contents”, or none of them has a UUID as its id. Is the address the ' +
        'base of a feed, such as http://localhost:8080/oruk/v3?',
    );
  return [...ids];
};

/** Reads several at a time, in their order. */
const readAll = async (
  paths: readonly string[],
  base: URL,
  onDone: (done: number) => void,
  mayMiss = false,
): Promise<unknown[]> => {
  const found: unknown[] = new Array(paths.length);
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let index = next++; index < paths.length; index = next++) {
      const path = paths[index] ?? '';
      found[index] = await get(base, path).catch((error: unknown) => {
        if (mayMiss && error instanceof NotFoundError) return null;
        throw error;
      });
      onDone((done += 1));
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return found.filter((item) => item !== null);
};

class NotFoundError extends Error {}

/** Gets an address of the feed. A host without rewrites has it under its file name. */
const get = async (base: URL, path: string, query = ''): Promise<unknown> => {
  const root = base.href.replace(/[?#].*$/, '').replace(/\/$/, '');
  const asked = [
    `${root}${path && `/${path}`}`,
    ...(path.includes('/') ? [`${root}/${path}.json`] : [`${root}${path && `/${path}`}/index.json`]),
  ];
  for (const address of asked) {
    const bytes = await fetchBytes(new URL(address + query), base);
    if (bytes) return parseFeed(bytes);
  }
  throw new NotFoundError(
    `${asked[0]} did not answer with JSON. Is the address the base of a feed, such as http://localhost:8080/oruk/v3?`,
  );
};

/**
 * The response of an address, or null if it does not exist or is a web page. Never leaves the given server.
 */
const fetchBytes = async (address: URL, base: URL): Promise<Uint8Array | null> => {
  const response = await fetch(address, {
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    headers: { accept: 'application/json' },
  }).catch((error: unknown) => {
    throw new Error(
      `${address.href} did not answer within ${timeout / 1000} seconds, or not at all. Start its server, or save ` +
        'the feed to a file. Nothing was changed.',
      { cause: error },
    );
  });
  const to = response.headers.get('location');
  if (
    response.status >= 300 &&
    response.status < 400 &&
    to &&
    URL.canParse(to, address) &&
    new URL(to, address).origin === base.origin &&
    !address.pathname.endsWith('/')
  ) {
    await response.body?.cancel();
    return fetchBytes(new URL(to, address), base);
  }
  if (!response.ok || (response.headers.get('content-type') ?? '').includes('text/html')) {
    await response.body?.cancel();
    return null;
  }
  return readBody(response, address);
};

const readBody = async (response: Response, address: URL): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += (part as Uint8Array).length;
      if (size > maxBytes) throw new Error(`more than ${maxBytes / 1_000_000} MB`);
      parts.push(part as Uint8Array);
    }
  } catch (error) {
    const why =
      error instanceof Error && /MB$/.test(error.message)
        ? error.message
        : `it took longer than ${timeout / 1000} seconds or broke off`;
    throw new Error(`${address.href} did not send its whole answer: ${why}. Nothing was changed.`, { cause: error });
  }
  return Buffer.concat(parts);
};
