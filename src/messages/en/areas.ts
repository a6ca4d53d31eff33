/** Areas: their map and list, the page of each, and the page of each need in an area. */

import { formatCount, plural } from '../format.ts';
import { link, type RichText } from '../rich.ts';

export const description = 'Every police area, and what our documents describe in each.';
export const lede =
  'What our documents describe, by police area. An empty area is a gap in our documents, not proof that there is no ' +
  'help.';

/** Titles of pages for search engines and feeds. */
export const describeArea = (area: string): string =>
  `Schemes that our documents describe in ${area}, what we know about each, and who to contact.`;
export const describeNeed = (need: string, area: string): string =>
  `${need} in ${area}: the schemes that our documents describe, who they are for, and who to contact.`;
export const changes = (area: string): string => `Changes in ${area}`;

/** The map and the list. */
export const map = {
  title: 'Map of police areas',
  skip: 'Skip the map: the same areas as a list',
  area: (name: string, count: number): string =>
    `${name}: ${count === 0 ? 'none listed' : formatCount(count, 'scheme')}`,
  london: 'London',
  londonLarger: 'London, larger',
  areaInLondon: (name: string, count: number): string => `${map.area(name, count)} (London, larger)`,
  /** By how many schemes an area has. */
  key: ['None listed', '1 scheme', '2 or 3', '4 or more'],
  /** An area’s own shape. */
  own: (name: string): string => `Map: ${name}`,
  amongNeighbours: (name: string): string => `Map: ${name} and its neighbours`,
};
export const schemesIn = (count: number): string => (count === 0 ? 'None listed' : formatCount(count, 'scheme'));
export const largerPlaces = 'Larger places that a scheme names';

/** What an area’s page is about. @param covers the counties and cities of a police area */
export const about = {
  northernIreland: 'None of our documents covers Northern Ireland.',
  noScheme: (area: string, covers: string | null): string =>
    `Our documents describe no scheme in ${policeArea(area, covers)}.`,
  schemes: (count: number, area: string, covers: string | null): string =>
    `${formatCount(count, 'scheme')} in our documents for ${policeArea(area, covers)}.`,
  schemesOfWhole: (count: number, place: string): string =>
    `${formatCount(count, 'scheme')} in our documents for ${place} as a whole.`,
};
const policeArea = (area: string, covers: string | null): string =>
  `the ${area} police area${covers === null ? '' : `, which covers ${covers}`}`;

/** How old the entries of an area are. */
export const ages = {
  none: 'No entry shows a date.',
  one: (year: number): string => `The entries are from ${year}.`,
  several: (first: number, last: number): string => `The oldest entry is from ${first}, the newest from ${last}.`,
};
/** How many of an area’s entries were confirmed since. */
export const confirmed = (count: number, of: number): string =>
  count === 0
    ? 'None has been fully confirmed since.'
    : `${count} of ${of} ${plural(count, { one: 'has', other: 'have' })} been confirmed since.`;

export const onlyThese = 'Our documents name only these. That is a gap in them, not proof that there is no other help.';

export const findIn = (area: string): string => `Find support in ${area}`;
export const print = 'Print a booklet';
export const neighbours = 'Nearby areas';
export const members = 'Made up of';

export const schemesHere = 'Schemes here';
export const byNeed = 'By need';

/** Where nothing here is what a reader looks for. */
export const gap = 'An empty list is a gap in our documents, not proof that there is no help.';
export const findOthers: RichText = [
  link('find', 'Find support'),
  ' also shows schemes that don’t say where they work.',
];
export const getHelp: RichText = ['You can also ', link('helpNow', 'get help now'), '.'];

/** One need in one area. */
export const need = {
  title: (label: string, area: string): string => `${label}: ${area}`,
  named: (count: number, area: string): RichText => [
    `${formatCount(count, 'scheme')} in the ${area} police area ${plural(count, { one: 'is', other: 'are' })} ` +
      'described as helping with this. ',
    link('elsewhere', 'Schemes for this in other areas'),
  ],
  silent: (count: number): string => `${formatCount(count, 'more scheme')} may help too`,
  notStated: 'Their sources don’t say what they help with, so we don’t rule them out.',
  getHelp: [link('helpNow', 'Get help now'), ' has numbers for an emergency.'] as RichText,
};
