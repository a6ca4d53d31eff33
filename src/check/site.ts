import { parseInWords } from '../schemas/parse.ts';
import { didYouMean } from '../schemas/strict.ts';
import { siteSchema } from '../schemas/site.ts';
import type { Content } from './content.ts';
import { toProblem } from './explain.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every problem in site.yaml, where there is one: its own fields, and figures that are named twice or do not exist.
 * @param files all files as read, so that a figure of a file with problems of its own is not called missing
 */
export const checkSite = ({ schemes }: Content, files: readonly ContentFile[]): Problem[] => {
  const file = files.find(({ folder }) => folder === 'site');
  if (!file || file.data === undefined) return [];
  // A file of comments alone holds nothing.
  const result = parseInWords(siteSchema, file.data ?? {});
  if (!result.success) return result.error.issues.map((issue) => toProblem(file, issue));
  const known = schemes.flatMap(({ id, value }) => value.outcomes.map((outcome) => `${id}/${outcome.id}`));
  const isBroken = (scheme: string) =>
    files.some(({ folder, id }) => folder === 'schemes' && id === scheme) && !schemes.some(({ id }) => id === scheme);
  return result.data.featuredFigures.flatMap((figure, index, all) => {
    const report = (message: string): Problem[] => [
      { file: file.file, line: file.lineOf(['featuredFigures', index]), message },
    ];
    if (all.indexOf(figure) < index) return report(`names the figure “${figure}” twice. Leave it out once`);
    if (known.includes(figure) || isBroken(figure.replace(/\/.*$/, ''))) return [];
    return report(
      `names the figure “${figure}”, which does not exist${didYouMean(figure, known) || '.'} Write a scheme and one ` +
        'of its outcomes, or leave it out',
    );
  });
};
