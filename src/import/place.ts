import type { Existing } from './existing.ts';
import { asList, asObject, asText, type Raw } from './feed.ts';
import { cleanLine } from './clean-text.ts';
import { lengths } from './lengths.ts';

/** Where a service works, as far as a feed states it in names or codes that we know. */
export interface ServicePlace {
  areas: string[];
  extent: 'not stated' | 'only these places';
  /** No feed says what ties a person to the place. */
  ties: 'not stated';
  places: string[];
}

/** Where a service works, or what of it could not be understood. */
export interface PlaceRead {
  /** Null where the feed states no area, or one that is unknown here. */
  place: ServicePlace | null;
  /** The areas that are unknown here, by their names. */
  unknown: string[];
  /** What the feed has, where it could not be understood whole. */
  why: string;
}

/** More areas than any service names. */
const maxAreas = 200;

/**
 * The areas that a service names, by their names or ONS codes. A council is recognised by its code. One that is unknown
 * makes the whole unknown: the others alone would narrow where it works.
 */
export const toPlace = (raw: Raw, known: Pick<Existing, 'areas' | 'regions'>): PlaceRead => {
  const given = asList(raw['service_areas']);
  const read = given.slice(0, maxAreas).map((value) => readArea(asObject(value) ?? {}, known));
  const unknown = [
    ...read.filter(({ areas }) => areas.length === 0).map(({ name }) => name || 'an area without a name'),
    ...(given.length > maxAreas ? [`${given.length - maxAreas} more`] : []),
  ];
  const names = read.map(({ name }) => name).filter(Boolean);
  const why = cleanLine(`The feed names areas that are not all known here: ${names.join(', ')}`, lengths.alert).text;
  const places = [...new Set(read.flatMap(({ place }) => place ?? []))];
  return {
    place:
      given.length === 0 || unknown.length > 0
        ? null
        : {
            areas: [...new Set(read.flatMap(({ areas }) => areas))],
            extent: places.length > 0 ? 'only these places' : 'not stated',
            ties: 'not stated',
            places,
          },
    unknown,
    why: names.length > 0 && why ? why : 'The feed names areas that are not known here',
  };
};

/** The areas of one name and its codes, and the place in them if it is a council’s. No areas where it is unknown. */
interface AreaRead {
  name: string;
  areas: string[];
  place?: string;
}

const readArea = (area: Raw, { areas, regions }: Pick<Existing, 'areas' | 'regions'>): AreaRead => {
  const name = cleanLine(area['name'], lengths.label).text ?? cleanLine(area['service_area'], lengths.label).text ?? '';
  const codes = [
    ...`${asText(area['extent']).slice(0, 2000)} ${asText(area['uri']).slice(0, 500)}`.matchAll(/\b[EWSNK]\d{8}\b/g),
  ].map(([code]) => code);
  const isNamed = (candidate: { name: string }) => candidate.name.toLowerCase() === name.toLowerCase();
  const coded = areas.filter(({ code }) => code !== null && codes.includes(code));
  const isAllCoded = codes.every((code) => areas.some((candidate) => candidate.code === code));
  const region = regions.find(isNamed);
  if (region && isAllCoded) return { name, areas: [String(region.id)] };
  if (codes.length === 0) return { name, areas: areas.filter(isNamed).map(({ slug }) => String(slug)) };
  if (isAllCoded) return { name, areas: coded.map(({ slug }) => String(slug)) };
  const councils = areas.filter(({ districts }) => districts.some((district) => codes.includes(district)));
  // Without its name only the area around the council could be shown, which is wider.
  const isAllCouncils = codes.every((code) => areas.some(({ districts }) => districts.includes(code)));
  return isAllCouncils && name
    ? { name, areas: councils.map(({ slug }) => String(slug)), place: name }
    : { name, areas: [] };
};
