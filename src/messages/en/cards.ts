/** What a card says of a page, in search and in lists, and what the index of the search holds of it. */
import type { PageType } from '../../search/record.ts';
import type { EvidenceKind } from '../../data/search/facets.ts';
import { formatCount } from '../format.ts';

/** What search calls each kind of page. */
export const pageTypes = {
  area: 'Area',
  term: 'Topic',
  provider: 'Organisation',
  figure: 'Figure',
  guide: 'Guide',
  source: 'Source',
} satisfies Record<Exclude<PageType, 'scheme'>, string>;
/** Of a scheme that takes nobody, such as a fund. */
export const notAPlace = 'Not a place to go';

/** The questions of the first three marks of a scheme’s card. */
export const facts = { who: 'Who it is for', referrers: 'How to get in', cost: 'Cost' };

/** How well a scheme’s best recorded result can be weighed, the best first. */
export const evidence = {
  compared: 'A result, with a comparison',
  counted: 'A result, with the numbers behind it',
  uncounted: 'A result, without the numbers behind it',
  'not-stated': 'No result recorded',
} satisfies Record<EvidenceKind, string>;

export const schemeCount = (count: number): string => formatCount(count, 'scheme');
export const areaNotStated = 'Area not stated';
export const undated = 'Undated';

/** @param covers the counties and cities of a police area */
export const schemesInPoliceArea = (covers: string): string =>
  `What the documents describe in the police area that covers ${covers}.`;
export const schemesForPlace = (name: string): string => `What the documents describe for ${name} as a whole.`;
/** @param schemes names of schemes that an organisation has a part in; `isAll` where there are no others */
export const hasRoleIn = (schemes: readonly string[], isAll: boolean): string =>
  `Has a role in ${schemes.join('; ')}${isAll ? '' : ' and others'}.`;
