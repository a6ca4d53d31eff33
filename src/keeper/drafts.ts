import type { CheckedContent } from '../check/content.ts';
import { formatCount, formatList } from '../messages/format.ts';

/** The drafts that wait to be written, each with what it lacks, a line each; none where no draft waits. */
export const listDrafts = ({ schemes }: Pick<CheckedContent, 'schemes'>): string[] => {
  const drafts = schemes.flatMap(({ file, value: { draft } }) => (draft ? [{ file, draft }] : []));
  if (drafts.length === 0) return [];
  return [
    `${formatCount(drafts.length, 'draft')} not shown until written:`,
    ...drafts.map(({ file, draft }) => `  ${file}: ${formatList(draft)}`),
  ];
};
