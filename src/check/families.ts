import { didYouMean } from '../schemas/strict.ts';
import type { CheckedContent } from './content.ts';
import type { Problem } from './problem.ts';

/**
 * Every figure put in a family that does not exist or that it cannot belong to, and every family too small to compare
 * anything.
 */
export const checkFamilies = ({ schemes, families }: CheckedContent): Problem[] => {
  const ids = families.map(({ id }) => id);
  const members = schemes
    .flatMap((entry) => entry.value.outcomes.map((outcome, index) => ({ entry, outcome, index })))
    .filter(({ outcome }) => outcome.family !== undefined);
  const inFile = members.flatMap(({ entry, outcome, index }) => {
    const report = (message: string): Problem => ({
      file: entry.file,
      line: entry.lineOf(['outcomes', index, 'family']),
      message: `outcome “${outcome.id}”: ${message}`,
    });
    if (!ids.includes(outcome.family ?? ''))
      return [
        report(
          `“${outcome.family}” is not a family of figures${didYouMean(outcome.family ?? '', ids) || '.'} Write one ` +
            `of: ${ids.join(', ')}; or add content/families/${outcome.family}.yaml`,
        ),
      ];
    return outcome.type === 'proportion'
      ? []
      : [report(`only a proportion can belong to a family, and this is a ${outcome.type}. Take the line “family” out`)];
  });
  const small = families.flatMap((family) => {
    const count = members.filter(({ outcome }) => outcome.family === family.id).length;
    return count > 1
      ? []
      : [
          {
            file: family.file,
            message:
              `has ${count === 1 ? 'one figure' : 'no figures'}, and a family needs two. ` +
              `Put “family: ${family.id}” in the outcomes that count this, or delete the file`,
          },
        ];
  });
  return [...inFile, ...small];
};
