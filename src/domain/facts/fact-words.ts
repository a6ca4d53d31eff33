import * as text from '#messages/fact-values.ts';
import type { AgeRange, AreaReach, Gender } from '../../schemas/criterion.ts';
import type { Duration } from '../../schemas/grant.ts';
import type { OwnContact } from '../../schemas/own-contact.ts';
import { capitalise } from '../../messages/format.ts';

/** “Aged 10 to 17”, “Aged 18 or over”, “Aged up to 25”. */
export const formatAge = ({ from, to }: AgeRange): string => {
  if (from !== undefined && to !== undefined) return text.age.between(from, to);
  return from !== undefined ? text.age.from(from) : text.age.upTo(to ?? 0);
};

/** “Women”, “Men”, or “Women and men”. */
export const formatGender = ([first, second]: readonly Gender[]): string =>
  first && !second ? text.gender[first] : text.gender.both;

/** “Up to 16 weeks”, “At least 12 weeks”, “12 to 52 weeks”, “4 months”. */
export const formatDuration = ({ atLeast, atMost, unit }: Duration): string => {
  if (atLeast !== undefined && atMost !== undefined)
    return atLeast === atMost ? text.duration.exactly(atLeast, unit) : text.duration.between(atLeast, atMost, unit);
  return atLeast !== undefined ? text.duration.atLeast(atLeast, unit) : text.duration.upTo(atMost ?? 0, unit);
};

/** Where a scheme works, and apart from it what its source leaves open about that. */
export const formatWhere = (reach: AreaReach, areas: readonly string[]): { answer: string; gap: string } => {
  const { extent, places, ties, prisons } = reach;
  const gap = text.reachGaps[extent];
  const where = gap ? text.placesIn(areas, places) : text.extents[extent](areas, places);
  return { answer: [where, ...(ties === 'not stated' ? [] : [text.tiedBy(ties, prisons)])].join('. '), gap };
};

/** How far a scheme reaches, after the names of its areas, and what ties a person to the place. */
export const formatReach = ({ extent, places, ties, prisons }: AreaReach, areas: readonly string[]): string =>
  [text.extents[extent](areas, places), ...(ties === 'not stated' ? [] : [text.tiedBy(ties, prisons)])].join('. ');

/** “Telephone 01632 960 001; e-mail help@office.example. Weekdays, 9am to 5pm. In Ashmere”. */
export const formatContact = ({ phone, email, web, hours, where, for: readers }: OwnContact): string => {
  const ways = [
    ...(phone ? [text.contact.phone(phone)] : []),
    ...(email ? [text.contact.email(email)] : []),
    ...(web ? [text.contact.web(web)] : []),
  ];
  return [capitalise(ways.join('; ')), ...(hours ? [hours] : []), ...(where ? [where] : []), text.contact.for[readers]]
    .map((sentence) => sentence.replace(/\.$/, ''))
    .join('. ');
};
