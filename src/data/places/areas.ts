import { commissionerOfPart } from '#messages/places.ts';
import { askAbout } from '../../domain/places/ask-today.ts';
import type { Area } from '../../schemas/area.ts';
import { nations } from '../../schemas/nations.ts';
import { toDoor } from '../contacts/contacts.ts';
import type { Content } from '../content.ts';
import { byName, find, indexBy, type Index } from '../lookup.ts';
import type { AreaView } from '../views.ts';

/** Police areas by name, and the larger places that are made of them, each joined to the others. */
export const toAreas = (
  content: Pick<Content, 'areas' | 'regions' | 'areaContacts'>,
): { areas: Index<AreaView>; regions: Index<AreaView> } => {
  const contacts = content.areaContacts.map(({ data }) => data);
  const doorsOf = (area: Area | null) => ({
    force: toDoor(contacts, area, 'force'),
    office: toDoor(contacts, area, 'office'),
  });
  const areas = indexBy(content.areas.map(({ data }) => ({ ...toArea(data), ...doorsOf(data) })).toSorted(byName));
  const regions = indexBy(content.regions.map((entry) => ({ ...toRegion(entry), ...doorsOf(null) })));
  joinNeighbours(areas, regions);
  return { areas, regions };
};

/** The nations that our documents cover: those of which some area has a scheme, in the order of lists. */
export const toCoveredNations = (areas: readonly AreaView[]): string[] =>
  nations.filter((nation) => areas.some(({ area, schemes }) => area?.nation === nation && schemes.length > 0));

const toArea = (data: Area): Omit<AreaView, 'force' | 'office'> => ({
  id: data.slug,
  name: data.name,
  href: `/areas/${data.slug}/`,
  kind: 'police area',
  lang: data['nameCy'] === data.name ? 'cy' : undefined,
  area: data,
  region: null,
  ask: askAbout(data),
  neighbours: [],
  members: [],
  within: [],
  notices: [],
  schemes: [],
});

const toRegion = ({ data }: Content['regions'][number]): Omit<AreaView, 'force' | 'office'> => ({
  id: data.id,
  name: data.name,
  href: `/areas/${data.id}/`,
  kind: 'larger place',
  area: null,
  region: data,
  ask: commissionerOfPart,
  neighbours: [],
  members: [],
  within: [],
  notices: [],
  schemes: [],
});

const joinNeighbours = (areas: Index<AreaView>, regions: Index<AreaView>): void => {
  const byCode = new Map([...areas.values()].map((view) => [view.area?.id, view]));
  for (const view of areas.values()) {
    view.neighbours = (view.area?.neighbours ?? []).flatMap((code) => byCode.get(code) ?? []).toSorted(byName);
    view.within = [...regions.values()].filter(({ region }) => region?.members.includes(view.id));
  }
  for (const view of regions.values()) view.members = (view.region?.members ?? []).map((id) => find(areas, id, 'area'));
};
