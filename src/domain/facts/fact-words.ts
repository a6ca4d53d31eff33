import type { AgeRange, AreaReach, AreaTie, Gender } from '../../schemas/criterion.ts';
import type { Duration } from '../../schemas/grant.ts';
import { formatChoice, formatList } from '../../messages/format.ts';

/** “Aged 10 to 17”, “Aged 18 or over”, “Aged up to 25”. */
export const formatAge = ({ from, to }: AgeRange): string => {
  if (from !== undefined && to !== undefined) return `Aged ${from} to ${to}`;
  return from !== undefined ? `Aged ${from} or over` : `Aged up to ${to}`;
};

/** “Women or girls”, “Men or boys”, or both. */
export const formatGender = (genders: readonly Gender[]): string => {
  if (genders.length > 1) return 'Women and men';
  return genders[0] === 'women' ? 'Women' : 'Men';
};

/** “Up to 16 weeks”, “At least 12 weeks”, “12 weeks to 1 year”, “4 months”. */
export const formatDuration = ({ atLeast, atMost, unit }: Duration): string => {
  if (atLeast !== undefined && atMost !== undefined)
    return atLeast === atMost ? inUnits(atLeast, unit) : `${atLeast} to ${inUnits(atMost, unit)}`;
  return atLeast !== undefined ? `At least ${inUnits(atLeast, unit)}` : `Up to ${inUnits(atMost ?? 0, unit)}`;
};

/** How far a scheme reaches, after the names of its areas, and what ties a person to the place. */
export const formatReach = (reach: AreaReach, names: readonly string[]): string =>
  [formatExtent(reach, names), ...formatTies(reach)].join('. ');

const formatTies = ({ ties, prisons }: AreaReach): string[] => {
  if (ties === 'not stated') return [];
  const words = ties.map((tie) =>
    tie === 'in that prison' ? `are in or leaving ${formatChoice(prisons)}` : tieWords[tie],
  );
  return [`For people who ${formatChoice(words)}`];
};

const tieWords: Record<Exclude<AreaTie, 'in that prison'>, string> = {
  'lives there': 'live there',
  'offends there': 'offend there',
  'arrested there': 'were arrested there',
  'at court there': 'are at court there',
  'goes there': 'go there',
};

const formatExtent = (reach: AreaReach, names: readonly string[]): string => {
  const areas = formatList(names);
  const places = reach.places.length > 0 ? formatList(reach.places) : '';
  switch (reach.extent) {
    case 'whole area':
      return `All of ${areas}${places ? `, including ${places}` : ''}`;
    case 'only these places':
      return `${places || 'Part'}, in ${areas}`;
    case 'based here':
      return `Based in ${places ? `${places}, ` : ''}${areas}. How far it serves is not stated`;
    case 'not stated':
      return `${places ? `${places}, ` : ''}${areas}. How much of the area it serves is not stated`;
  }
};

const inUnits = (count: number, unit: Duration['unit']): string => `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
