import * as own from 'node:path';

/**
 * The name of a file in messages, addresses and records: its path from a folder, with forward slashes on every system.
 * @param paths how the system writes paths, so that a test can use another system
 */
export const nameFile = (
  folder: string,
  path: string,
  { relative, sep }: Pick<own.PlatformPath, 'relative' | 'sep'> = own,
): string => relative(folder, path).replaceAll(sep, '/');
