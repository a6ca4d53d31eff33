import type { Cite } from '../schemas/cite.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Keys that mean one place in one file and another place in another: a line that is copied between the two would change
 * its source silently.
 */
export const checkKeys = (files: readonly ContentFile[]): Problem[] => {
  const firsts = new Map<string, { file: ContentFile; place: Cite }>();
  return files.flatMap((file) =>
    Object.entries(file.places).flatMap(([key, place]): Problem[] => {
      const first = firsts.get(key) ?? { file, place };
      firsts.set(key, first);
      return first.place.document === place.document && first.place.at === place.at
        ? []
        : [
            {
              file: file.file,
              line: file.lineOf(['sources', key]),
              message:
                `sources: “${key}” means “${first.place.at}” of ${first.place.document} in ${first.file.file}. Give ` +
                'one of the two another key',
            },
          ];
    }),
  );
};
