import { themeLists } from '../schemas/theme.ts';
import type { VocabularyName } from '../schemas/vocabulary.ts';
import type { Content } from './content.ts';
import type { SchemeView, TermView, ThemeView } from './views.ts';

/** Themes in their order, each with every scheme that names one of its terms. */
export const toThemes = (
  themes: Content['themes'],
  schemes: readonly SchemeView[],
  terms: Readonly<Record<VocabularyName, ReadonlyMap<string, TermView>>>,
): ThemeView[] =>
  themes
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      name: data.title,
      href: `/themes/${id}/`,
      theme: data,
      schemes: schemes.filter((scheme) =>
        themeLists.some((list) => scheme.terms[list].some((term) => data[list].includes(term.id))),
      ),
      isSensitive: themeLists.some((list) => data[list].some((term) => terms[list].get(term)?.sensitive)),
    }));
