import { didYouMean } from '../schemas/strict.ts';
import { themeLists, type Theme } from '../schemas/theme.ts';
import type { CheckedContent, Entry } from './content.ts';
import type { Problem } from './problem.ts';

/** Every theme that names an unknown term, or that collects no scheme. */
export const checkThemes = ({ themes, schemes, vocabulary }: CheckedContent): Problem[] =>
  themes.flatMap((entry) => {
    const unknown = themeLists.flatMap((list) => {
      const ids = vocabulary.find(({ id }) => id === list)?.value.terms.map(({ id }) => id) ?? [];
      return entry.value[list].flatMap((id, index) =>
        ids.includes(id)
          ? []
          : [
              problem(
                entry,
                [list, index],
                `“${id}” is not in content/vocabulary/${list}.yaml${didYouMean(id, ids) || '.'} Write one of: ` +
                  `${ids.join(', ')}`,
              ),
            ],
      );
    });
    const isUsed = schemes.some(({ value }) =>
      themeLists.some(
        (list) => value[list].state === 'known' && value[list].value.some((id) => entry.value[list].includes(id)),
      ),
    );
    return isUsed || unknown.length > 0
      ? unknown
      : [
          problem(
            entry,
            [],
            'collects no scheme. Name needs, approaches or audiences that schemes of content/schemes have',
          ),
        ];
  });

const problem = (entry: Entry<Theme>, path: PropertyKey[], message: string): Problem => ({
  file: entry.file,
  line: entry.lineOf(path),
  message,
});
