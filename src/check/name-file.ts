import * as own from 'node:path';

/**
 * A file as messages, addresses and records name it: by its path from a folder, with forward slashes on every system.
 * @param paths how the system writes paths, so that a test can be on another one
 */
export const nameFile = (
  folder: string,
  path: string,
  { relative, sep }: Pick<own.PlatformPath, 'relative' | 'sep'> = own,
): string => relative(folder, path).replaceAll(sep, '/');
