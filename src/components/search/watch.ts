/** Files that did not load, by address, since watching began. */
const failed = new Set<string>();
let isWatching = false;

/**
 * Notes each file that does not load from now on. Pagefind says so on the console alone and goes on with fewer results.
 */
export const watchFiles = (): void => {
  if (isWatching) return;
  isWatching = true;
  const plain = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const address = request[0] instanceof Request ? request[0].url : new URL(request[0], location.href).href;
    try {
      const answer = await plain(...request);
      if (!answer.ok) failed.add(address);
      return answer;
    } catch (error) {
      failed.add(address);
      throw error;
    }
  };
};

/** Whether a file under an address did not load. */
export const hasFailed = (under: string): boolean => {
  const start = new URL(under, location.href).href;
  return [...failed].some((address) => address.startsWith(start));
};

/** Forgets what failed, before it is fetched again. */
export const forgetFailed = (): void => failed.clear();
