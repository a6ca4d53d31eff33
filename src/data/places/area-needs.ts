import { isOffered } from '../../domain/facts/listing.ts';
import { memoizeByObject } from '../../domain/lists/memoize.ts';
import type { AreaView, Directory, Linked, SchemeView, TermView } from '../views.ts';

/** A plain page for one area and one need: the way through the finder without script. */
export interface AreaNeed extends Linked {
  area: AreaView;
  need: TermView;
  /** Places to go in the area whose sources name the need. */
  named: SchemeView[];
  /** Places to go in the area whose sources do not say what they help with. */
  silent: SchemeView[];
}

/** Each area with each need that some place to go in it names, or may meet because its source does not say. */
export const toAreaNeeds = memoizeByObject(({ areas, terms }: Pick<Directory, 'areas' | 'terms'>): AreaNeed[] =>
  areas.flatMap((area) => needsOf(area, terms.needs)),
);

/** The pages of one area, in the order of the vocabulary. */
export const needsOf = (area: AreaView, needs: readonly TermView[]): AreaNeed[] => {
  const offered = area.schemes.filter(({ listing }) => isOffered(listing));
  const silent = offered.filter(
    ({ listing }) => listing.needs.state === 'not stated' || listing.needs.state === 'not looked up',
  );
  return needs.flatMap((need) => {
    const named = offered.filter(({ terms }) => terms.needs.includes(need));
    if (named.length === 0) return [];
    return [
      {
        id: `${area.id}/${need.id}`,
        name: `${area.name}: ${need.label}`,
        href: `${area.href}${need.id}/`,
        area,
        need,
        named,
        silent,
      },
    ];
  });
};
