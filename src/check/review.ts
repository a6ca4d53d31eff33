import { parseWithMessages } from '../schemas/parse.ts';
import { cadenceNames } from '../schemas/fact-definition.ts';
import { reviewSchema } from '../schemas/review.ts';
import { toProblem } from './explain.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every problem in review.yaml: its own fields, and cadences that are missing or repeated.
 * @param path the file as messages name it, to report that it is missing
 */
export const checkReview = (files: readonly ContentFile[], path: string): Problem[] => {
  const file = files.find(({ folder }) => folder === 'review');
  if (!file)
    return [
      {
        file: path,
        message: 'is missing, and without it nobody knows when a fact is due to be checked again. Put the file back',
      },
    ];
  if (file.data === undefined) return [];
  const result = parseWithMessages(reviewSchema, file.data);
  if (!result.success) return result.error.issues.map((issue) => toProblem(file, issue));
  const names = result.data.cadences.map(({ name }) => name);
  return [
    ...cadenceNames
      .filter((name) => !names.includes(name))
      .map((name) => ({
        file: file.file,
        line: file.lineOf(['cadences']),
        message: `has no cadence “${name}”. Add it with the days after which it is due again`,
      })),
    ...names.flatMap((name, index) =>
      names.indexOf(name) === index
        ? []
        : [
            {
              file: file.file,
              line: file.lineOf(['cadences', index]),
              message: `names “${name}” twice. Leave one of the two`,
            },
          ],
    ),
  ];
};
