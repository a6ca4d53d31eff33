import { toSlug } from '../../src/schemas/slug.ts';
import type { Random } from './random.ts';

/** A made-up name with its town, and the id of its file. */
export interface Name {
  name: string;
  id: string;
  town: Town;
}

/** A town and the area that it lies in. */
export interface Town {
  name: string;
  area: string;
}

const words = (
  'Alder, Anchor, Archway, Beacon, Birch, Bridge, Brightwater, Causeway, Cedar, Compass, Crossing, ' +
  'Dawn, Elm, Ember, Fairlead, Fern, Ferry, Footbridge, Forge, Gateway, Harbour, Hawthorn, Hearth, ' +
  'Heron, Hillside, Horizon, Juniper, Kestrel, Keystone, Lantern, Larch, Lighthouse, Linden, Lodestar, ' +
  'Maple, Meadow, Milestone, Moorings, New Leaf, Northgate, Oak, Open Door, Orchard, Outlook, Pathway, ' +
  'Pilot, Quayside, Rowan, Sandpiper, Signpost, Sparrow, Springboard, Stepping Stones, Tern, Thistle, ' +
  'Threshold, Tideway, Turnstone, Waypoint, Willow'
).split(', ');

/** What made-up schemes do. */
export const doings = (
  'Mentoring, Outreach, Support, Housing Link, Work Club, Recovery, Resettlement, Diversion, Hub, ' +
  'Women’s Centre, Youth Project, Counselling, Advocacy, Restorative Service, Court Link'
).split(', ');

/** What made-up organisations are. */
export const bodies = (
  'Trust, Housing, Foundation, Community Company, Partnership, Care, Futures, ' + 'Council for Voluntary Work'
).split(', ');

/** Names that no two files share. */
export const toNames = (random: Random, towns: readonly Town[]): { next: (kinds: readonly string[]) => Name } => {
  const taken = new Set<string>();
  const next = (kinds: readonly string[]): Name => {
    const town = random.pick(towns);
    const name = `${random.pick(words)} ${random.pick(kinds)} ${town.name}`;
    const id = toSlug(name);
    if (taken.has(id)) return next(kinds);
    taken.add(id);
    return { name, id, town };
  };
  return { next };
};
