import { lookup } from 'node:dns';
import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { formatNumber } from '../messages/format.ts';
import { isPublicAddress, isThisMachine } from './public-address.ts';

/** How long and how much a feed may take. Our own choice: several times what any feed that we know of needs. */
export interface Limits {
  /** Milliseconds for one answer, and for all of a feed. */
  answer: number;
  whole: number;
  /** Bytes of one answer and of all, as they are after decompression. */
  answerBytes: number;
  wholeBytes: number;
  redirects: number;
}
export const limits: Limits = {
  answer: 20_000,
  whole: 30 * 60_000,
  answerBytes: 200_000_000,
  wholeBytes: 1_000_000_000,
  redirects: 5,
};

/** Why one address gave no data, to follow its name: “answered 500”. */
export class FetchError extends Error {
  /** Whether there is nothing at the address, or only a web page: it may be elsewhere. */
  readonly isMissing: boolean;
  constructor(why: string, { isMissing = false, cause }: { isMissing?: boolean; cause?: unknown } = {}) {
    super(why, { cause });
    this.isMissing = isMissing;
  }
}

/** Gets the bytes of an address. Rejects with a FetchError. */
export type Fetcher = (address: URL) => Promise<Uint8Array>;

/**
 * Whether the address of a feed may be read, by what a person named: https anywhere, and http on this machine, where
 * nobody can listen.
 */
export const isReadable = ({ protocol, hostname, username, password }: URL): boolean =>
  !username && !password && (protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname)));

/**
 * Reads from the server that a person named, within limits. A redirect is followed on that server, and from one of the
 * public internet to another by https; never to a private address, whatever its name resolves to.
 */
export const createFetcher = (named: URL, { answer, whole, answerBytes, wholeBytes, redirects } = limits): Fetcher => {
  const until = Date.now() + whole;
  const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
  let size = 0;

  const isNamed = ({ origin }: URL): boolean => origin === named.origin;
  const mayFollow = (to: URL): boolean =>
    isNamed(to) || (named.protocol === 'https:' && to.protocol === 'https:' && !to.username && !to.password);

  const ask = (address: URL, signal: AbortSignal): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const host = address.hostname.replace(/^\[|\]$/g, '');
      if (!isNamed(address) && isIP(host) && !isPublicAddress(host)) return reject(privateError());
      const options = {
        signal,
        headers: { accept: 'application/json', 'accept-encoding': 'gzip, br' },
        ...(isNamed(address) ? {} : { lookup: lookUpPublic }),
      };
      const asked =
        address.protocol === 'https:'
          ? requestHttps(address, { ...options, agent: agents.https })
          : requestHttp(address, { ...options, agent: agents.http });
      asked.on('response', resolve).on('error', reject).end();
    });

  const readBody = async (response: IncomingMessage): Promise<Uint8Array> => {
    const parts: Uint8Array[] = [];
    let read = 0;
    for await (const part of decompress(response)) {
      const bytes = part as Uint8Array;
      read += bytes.length;
      size += bytes.length;
      if (read > answerBytes) throw new FetchError(`is larger than ${formatMegabytes(answerBytes)}`);
      if (size > wholeBytes)
        throw new FetchError(`was not read: the feed is larger than ${formatMegabytes(wholeBytes)}`);
      parts.push(bytes);
    }
    return Buffer.concat(parts);
  };

  const follow = async (address: URL, signal: AbortSignal, left: number): Promise<Uint8Array> => {
    const response = await ask(address, signal);
    try {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400) {
        const to =
          headers.location && URL.canParse(headers.location, address) ? new URL(headers.location, address) : null;
        if (!to || !mayFollow(to)) throw new FetchError('redirects to an address that is not read');
        if (left === 0) throw new FetchError(`redirects more than ${redirects} times`);
        return await follow(to, signal, left - 1);
      }
      if (statusCode === 404 || statusCode === 410) throw new FetchError(`answered ${statusCode}`, { isMissing: true });
      if (statusCode !== 200) throw new FetchError(`answered ${statusCode}`);
      if (headers['content-type']?.includes('text/html'))
        throw new FetchError('answered with a web page', { isMissing: true });
      return await readBody(response);
    } finally {
      response.destroy();
    }
  };

  return async (address) => {
    if (Date.now() > until) throw new FetchError(`was not read: the feed took longer than ${whole / 60_000} minutes`);
    const signal = AbortSignal.timeout(answer);
    try {
      return await follow(address, signal, redirects);
    } catch (error) {
      if (error instanceof FetchError) throw error;
      if (signal.aborted) throw new FetchError(`took longer than ${answer / 1000} seconds`, { cause: error });
      throw new FetchError('did not answer, or broke off', { cause: error });
    }
  };
};

const formatMegabytes = (bytes: number): string => `${formatNumber(bytes / 1_000_000)} MB`;

const privateError = () => new FetchError('redirects to a private address');

/** Resolves a name, and rejects it if any of its addresses is private. */
const lookUpPublic: LookupFunction = (host, options, done) =>
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, []);
    if (found.length === 0 || found.some(({ address }) => !isPublicAddress(address))) return done(privateError(), []);
    if (options.all) return done(null, found);
    return done(null, found[0]?.address ?? '', found[0]?.family);
  });

const decompress = (response: IncomingMessage): Readable => {
  const encoding = response.headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') return response;
  const decoder = encoding === 'gzip' ? createGunzip() : encoding === 'br' ? createBrotliDecompress() : null;
  if (!decoder) throw new FetchError('answered in a compression that is not read');
  response.on('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
};
