import type { VocabularyName } from '../../schemas/vocabulary.ts';
import type { Directory, TermView } from '../views.ts';
import { toAreaNeeds } from './area-needs.ts';

/** An area in which some scheme of a term works, and where it is read about. */
export interface TermArea {
  name: string;
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
          .map(({ area, href, named }) => ({ name: area.name, href, count: named.length }))
      : directory.areas.map(({ name, href, schemes }) => ({
          ...{ name, href },
          count: schemes.filter(({ terms }) => terms[list].includes(term)).length,
        }));
  return areas.filter(({ count }) => count > 0).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
};
