import type { VocabularyName } from '../../schemas/vocabulary.ts';
import type { Directory, TermView } from '../views.ts';
import { toAreaNeeds } from './area-needs.ts';

/** An area in which some scheme of a term works, and where it is read about. */
export interface TermArea {
  name: string;
  /** The language of its name where that is not the page’s. */
  lang?: 'cy' | undefined;
  href: string;
  /** How many schemes of the term work there. */
  count: number;
}

/**
 * The areas with schemes of a term, by name: those of a need lead to the page of that need there, all others to the
 * page of the area.
 */
export const toTermAreas = (
  directory: Pick<Directory, 'areas' | 'terms'>,
  list: VocabularyName,
  term: TermView,
): TermArea[] => {
  const areas =
    list === 'needs'
      ? toAreaNeeds(directory)
          .filter(({ need }) => need === term)
          .map(({ area, href, named }) => ({ name: area.name, lang: area.lang, href, count: named.length }))
      : directory.areas.map(({ name, lang, href, schemes }) => ({
          ...{ name, lang, href },
          count: schemes.filter(({ terms }) => terms[list].includes(term)).length,
        }));
  return areas.filter(({ count }) => count > 0).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
};
