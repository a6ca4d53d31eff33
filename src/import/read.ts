import { readFileSync, statSync } from 'node:fs';
import { toFeed, type Feed } from './feed.ts';
import { isReadable, limits } from './fetch.ts';
import { parseFeed } from './parse-feed.ts';
import { readServer, type Progress } from './server.ts';

/**
 * Reads a feed from a file or from the address of a server.
 * @throws with what to do, if nothing of it can be read; what is missing otherwise is under `leftOut`
 */
export const readFeed = async (from: string, onProgress: Progress = () => undefined): Promise<Feed> => {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(from)) return toFeed(readFile(from));
  const base = URL.canParse(from) ? new URL(from) : null;
  if (!base || !isReadable(base))
    throw new Error(
      'Only a file, an address that starts with https://, or one of this machine that starts with http://localhost ' +
        'is read, without a name and a password: save the feed to a file first.',
    );
  return readServer(base, onProgress);
};

const readFile = (path: string): unknown => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile())
    throw new Error(`There is no file ${path}. Name a feed that was saved as JSON, or the address of a feed.`);
  if (stats.size > limits.answerBytes)
    throw new Error(
      `${path} is larger than ${limits.answerBytes / 1_000_000} MB, which is more than any feed that we know of. Is ` +
        `it the right file? If it is, split it and import the parts one after another.`,
    );
  return parseFeed(readFileSync(path));
};
