import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import { DownloadError } from './error.ts';

/** A file among the downloads, in a folder or in a zip file. */
export interface DownloadFile {
  /** Its path from the folder of downloads, with slashes; a zip file is a folder: codepo_gb.zip/Data/CSV/ab.csv. */
  path: string;
  /** Opens it for reading, as often as it is called. */
  open: () => Promise<Readable>;
}

/**
 * Every file of a folder of downloads, including those inside zip files, ordered by path. Zip files are not unpacked:
 * the postcode directory alone would be 1.4 GB.
 * @throws DownloadError for a zip file that is incomplete or damaged
 */
export const listFiles = async (folder: string): Promise<DownloadFile[]> => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX'));
  const found: DownloadFile[] = [];
  for (const path of paths) {
    const full = join(folder, path);
    if (statSync(full).isDirectory()) continue;
    if (/\.zip$/i.test(path)) found.push(...(await listZip(full, relative(folder, full).split(sep).join('/'))));
    else found.push({ path, open: () => Promise.resolve(createReadStream(full)) });
  }
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
};

/** Whether a path is a folder that can be listed. */
export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const listZip = async (full: string, path: string): Promise<DownloadFile[]> => {
  try {
    // It stays open: its files are read later, some of them twice.
    const zip = await openPromise(full, { autoClose: false });
    const files: DownloadFile[] = [];
    for await (const entry of zip.eachEntry())
      if (!entry.fileName.endsWith('/') && !entry.fileName.startsWith('__MACOSX/'))
        files.push({ path: `${path}/${entry.fileName}`, open: () => zip.openReadStreamPromise(entry) });
    return files;
  } catch (error) {
    throw new DownloadError(
      `${path} cannot be read as a zip file (${(error as Error).message}): its download was cut off or damaged. ` +
        'Download it again.',
    );
  }
};
