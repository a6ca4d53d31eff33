/** The values of facts in words. Feeds carry these too, and imports read some of them back. */

import type { AreaReach, AreaTie } from '../../schemas/criterion.ts';
import type { Duration, Grant } from '../../schemas/grant.ts';
import type { OwnContact } from '../../schemas/own-contact.ts';
import { capitalise, formatChoice, formatList, formatPounds, plural } from '../format.ts';

export const age = {
  between: (from: number, to: number): string => `Aged ${from} to ${to}`,
  from: (from: number): string => `Aged ${from} or over`,
  upTo: (to: number): string => `Aged up to ${to}`,
};

export const gender = { women: 'Women', men: 'Men', both: 'Women and men' };

const units = {
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  sessions: 'session',
} as const satisfies Record<Duration['unit'], string>;
const inUnits = (count: number, unit: Duration['unit']): string =>
  `${count} ${plural(count, { one: units[unit], other: unit })}`;

/** How long a scheme lasts: “12 to 52 weeks”. */
export const duration = {
  exactly: inUnits,
  between: (atLeast: number, atMost: number, unit: Duration['unit']): string =>
    `${atLeast} to ${inUnits(atMost, unit)}`,
  atLeast: (count: number, unit: Duration['unit']): string => `At least ${inUnits(count, unit)}`,
  upTo: (count: number, unit: Duration['unit']): string => `Up to ${inUnits(count, unit)}`,
};

/** How a scheme can be reached: “Telephone 01632 960 001; e-mail help@office.example”. */
export const contact = {
  phone: (number: string): string => `telephone ${number}`,
  email: (address: string): string => `e-mail ${address}`,
  web: (address: string): string => `website ${address}`,
  for: {
    public: 'For the public',
    professionals: 'For professionals',
    both: 'For the public and professionals',
  } as const satisfies Record<OwnContact['for'], string>,
};

/** Money that a scheme was given: “Around £34,800: a year of support”. */
export const grant = ({ qualifier, pounds, words }: Pick<Grant, 'qualifier' | 'pounds' | 'words'>): string =>
  `${capitalise([qualifier, formatPounds(pounds)].filter(Boolean).join(' '))}: ${words}`;

/** How far a scheme reaches, after the names of its areas and of the places in them that its source names. */
export const extents: Record<AreaReach['extent'], (areas: readonly string[], places: readonly string[]) => string> = {
  'whole area': (areas, places) =>
    places.length > 0 ? `All of ${formatList(areas)}, including ${formatList(places)}` : `All of ${formatList(areas)}`,
  'only these places': (areas, places) =>
    places.length > 0 ? `${formatList(places)}, in ${formatList(areas)}` : `Part, in ${formatList(areas)}`,
  'based here': (areas, places) => `Based in ${placesIn(areas, places)}. How far it serves is not stated`,
  'not stated': (areas, places) => `${placesIn(areas, places)}. How much of the area it serves is not stated`,
};

/** What a source leaves open about how far a scheme reaches, on a line of its own. */
export const reachGaps = {
  'whole area': '',
  'only these places': '',
  'based here': 'It is based there. How far it serves is not stated.',
  'not stated': 'How much of the area it serves is not stated.',
} as const satisfies Record<AreaReach['extent'], string>;

/** The places that a source names, and the areas that they are in. */
export const placesIn = (areas: readonly string[], places: readonly string[]): string =>
  [places, areas]
    .filter(({ length }) => length > 0)
    .map(formatList)
    .join(', ');

/** What ties people to the place, any one of which is enough: “For people who live there or offend there”. */
export const tiedBy = (ties: readonly AreaTie[], prisons: readonly string[]): string =>
  `For people who ${formatChoice(
    ties.map((tie) => (tie === 'in that prison' ? `are in or leaving ${formatChoice(prisons)}` : tieWords[tie])),
  )}`;

const tieWords: Record<Exclude<AreaTie, 'in that prison'>, string> = {
  'lives there': 'live there',
  'offends there': 'offend there',
  'arrested there': 'were arrested there',
  'at court there': 'are at court there',
  'goes there': 'go there',
};
