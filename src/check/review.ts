import { confirmableFacts } from '../schemas/confirmation.ts';
import { reviewSchema } from '../schemas/review.ts';
import { toProblem } from './explain.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every fault in review.yaml: its own fields, and facts that stand under no cadence or under two. The path is for
 * saying that it is missing.
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
  const result = reviewSchema.safeParse(file.data);
  if (!result.success) return result.error.issues.map((issue) => toProblem(file, issue));
  const listed = result.data.cadences.flatMap(({ facts }, cadence) =>
    facts.map((fact, index) => ({ fact, path: ['cadences', cadence, 'facts', index] })),
  );
  return [
    ...confirmableFacts
      .filter((fact) => !listed.some((entry) => entry.fact === fact))
      .map((fact) => ({
        file: file.file,
        line: file.lineOf(['cadences']),
        message: `says nothing of “${fact}”. Add it to the facts of one cadence`,
      })),
    ...listed
      .filter(({ fact }, index) => listed.findIndex((entry) => entry.fact === fact) !== index)
      .map(({ fact, path }) => ({
        file: file.file,
        line: file.lineOf(path),
        message: `names “${fact}” twice. Leave it under one cadence`,
      })),
  ];
};
