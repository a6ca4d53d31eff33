import { joinChecked } from '../data/from-files.ts';
import type { Directory } from '../data/views.ts';
import { readValid } from '../check/check.ts';
import type { CheckedContent } from '../check/content.ts';
import type { ContentFile } from '../check/files.ts';
import { reviewSchema, toCadences, type Cadence } from '../schemas/review.ts';

/** The directory as the site joins it, read without building the site. */
export interface Kept {
  directory: Directory;
  cadences: readonly Cadence[];
  content: CheckedContent;
  files: ContentFile[];
}

/** Reads a content folder that is sound. A faulty one is refused: what it says could not be trusted. */
export const readKept = (folder = 'content', root = '.'): Kept => {
  const { content, files } = readValid(folder, root);
  const cadences = toCadences(reviewSchema.parse(files.find((file) => file.folder === 'review')?.data));
  return { directory: joinChecked(content), cadences, content, files };
};
