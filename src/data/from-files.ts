import { readValid } from '../check/check.ts';
import type { CheckedContent } from '../check/content.ts';
import type { Content } from './content.ts';
import { joinContent } from './join.ts';
import type { Directory } from './views.ts';

/**
 * The whole directory as the site joins it, read from files and without Astro, for tests and for programs. A folder
 * with errors is rejected: its content could not be trusted.
 */
export const readDirectory = (folder = 'content'): Directory => joinChecked(readValid(folder).content);

/** Joins content that was checked, as Astro’s collections would be: the join reads id, data and body of each entry. */
export const joinChecked = ({
  areaIds: _areaIds,
  areas,
  regions,
  areaContacts,
  nationalLines,
  ...lists
}: CheckedContent): Directory => {
  const entries = Object.fromEntries(
    Object.entries(lists).map(([collection, list]) => [
      collection,
      (list as readonly { id: string; value: unknown; body: string }[]).map(({ id, value, body }) => ({
        id,
        collection,
        data: value,
        body,
      })),
    ]),
  );
  const placed = {
    areas: areas.map((area) => ({ id: area.slug, collection: 'areas', data: area })),
    regions: regions.map((region) => ({ id: region.id, collection: 'regions', data: region })),
    areaContacts: areaContacts.map(({ value: data }, index) => ({
      id: String(index),
      collection: 'areaContacts',
      data,
    })),
    nationalLines: nationalLines.map(({ value: data }, index) => ({
      id: String(index),
      collection: 'nationalLines',
      data,
    })),
  };
  return joinContent({ ...entries, ...placed } as unknown as Content);
};
