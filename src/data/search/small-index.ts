import { createHash } from 'node:crypto';
import type { SearchWords } from '../../search/plan.ts';
import { toSmallIndex } from '../../search/small-index.ts';
import type { Directory } from '../views.ts';
import { toRecords } from './records.ts';

/** The index of a small directory as a file. */
export interface IndexFile {
  /** What its address below the site names it by; both change with its content. */
  digest: string;
  path: string;
  content: string;
  /** What its content hashes to, as the attribute `integrity` has it: a browser takes nothing else for the file. */
  integrity: string;
}

/** The longest index, in characters, that is one file. */
const maxLength = 450_000;

/** The whole index as one file; null where the directory is so large that parts of an index come sooner. */
export const toIndexFile = (directory: Directory, words: SearchWords): IndexFile | null => {
  const content = JSON.stringify(toSmallIndex(toRecords(directory), words));
  if (content.length > maxLength) return null;
  const digest = createHash('sha256').update(content).digest();
  const hex = digest.toString('hex').slice(0, 16);
  return {
    content,
    path: `/search/index.${hex}.json`,
    digest: hex,
    integrity: `sha256-${digest.toString('base64')}`,
  };
};
