import { joinChecked } from '../data/from-files.ts';
import type { Directory } from '../data/views.ts';
import { readValid } from '../check/check.ts';
import type { CheckedContent } from '../check/content.ts';
import type { ContentFile } from '../check/files.ts';
import { reviewSchema, toCadences, type Cadence } from '../schemas/review.ts';

/** The directory as the site joins it, without building the site. */
export interface LoadedDirectory {
  directory: Directory;
  cadences: readonly Cadence[];
  content: CheckedContent;
  files: ContentFile[];
}

/** Loads a valid content folder. One with errors is rejected: its content could not be trusted. */
export const loadDirectory = (folder = 'content', root = '.'): LoadedDirectory => {
  const { content, files } = readValid(folder, root);
  const cadences = toCadences(reviewSchema.parse(files.find((file) => file.folder === 'review')?.data));
  return { directory: joinChecked(content), cadences, content, files };
};
