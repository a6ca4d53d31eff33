import type { Existing } from './existing.ts';
import { asObjects, asText, type Raw } from './feed.ts';
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

/**
 * The areas that a service names, by their names or ONS codes, and the names that are unknown here. A council is
 * recognised by its code.
 */
export const toPlace = (
  raw: Raw,
  { areas, regions }: Pick<Existing, 'areas' | 'regions'>,
): { place: ServicePlace | null; unknown: string[] } => {
  const found = new Set<string>();
  const places = new Set<string>();
  const unknown: string[] = [];
  for (const area of asObjects(raw['service_areas'])) {
    const name =
      cleanLine(area['name'], lengths.label).text ?? cleanLine(area['service_area'], lengths.label).text ?? '';
    const codes = [
      ...`${asText(area['extent']).slice(0, 2000)} ${asText(area['uri']).slice(0, 500)}`.matchAll(/\b[EWSNK]\d{8}\b/g),
    ].map(([code]) => code);
    const named = [...areas, ...regions].find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    const coded = areas.filter(({ code }) => code !== null && codes.includes(code));
    const councils = areas.filter(({ districts }) => districts.some((district) => codes.includes(district)));
    if (named) found.add('slug' in named ? String(named.slug) : String(named.id));
    else if (coded.length > 0) for (const { slug } of coded) found.add(slug);
    else if (councils.length > 0) {
      for (const { slug } of councils) found.add(slug);
      if (name) places.add(name);
    } else unknown.push(name || 'an area without a name');
  }
  if (found.size === 0) return { place: null, unknown };
  return {
    place: {
      areas: [...found],
      extent: places.size > 0 ? 'only these places' : 'not stated',
      ties: 'not stated',
      places: [...places],
    },
    unknown,
  };
};
