import type { ContactDay } from '../../data/contacts/own.ts';
import type { Directory } from '../../data/views.ts';
import { recordId } from '../stable-id.ts';
import { envelopeShape } from './envelope.ts';
import { serviceAtLocationShape, toServiceAtLocations, type ServiceAtLocation } from './location.ts';
import { organizationShape, toOrganization, type Organization } from './organization.ts';
import { serviceListShape, serviceShape, toService, type Service } from './service.ts';
import { taxonomyShape, termShape, toTaxonomies, type Taxonomy, type TaxonomyTerm } from './taxonomy.ts';

/** The whole Open Referral feed, by the names of its lists. */
export interface OpenReferral {
  services: Service[];
  organizations: Organization[];
  taxonomies: Taxonomy[];
  taxonomy_terms: TaxonomyTerm[];
  service_at_locations: ServiceAtLocation[];
}

/** What an item and a list of each kind must look like. Items carry their own lists; in a list they do not. */
export const openReferralShapes = {
  services: { item: serviceShape, list: envelopeShape(serviceListShape) },
  organizations: { item: organizationShape, list: envelopeShape(organizationShape.omit({ attributes: true })) },
  taxonomies: { item: taxonomyShape, list: envelopeShape(taxonomyShape.omit({ taxonomy_terms: true })) },
  taxonomy_terms: { item: termShape, list: envelopeShape(termShape) },
  service_at_locations: { item: serviceAtLocationShape, list: envelopeShape(serviceAtLocationShape) },
} as const satisfies Record<keyof OpenReferral, unknown>;

/** An item of the feed by its ID. It is made on demand: all of them at once would fill the memory. */
export interface FeedItem<Item> {
  id: string;
  make: () => Item;
}
export type FeedItems = { [List in keyof OpenReferral]: FeedItem<OpenReferral[List][number]>[] };

/**
 * What each list of the feed holds on a day. A scheme that nobody can join or be referred to is no service and is left
 * out; the files at /data/ hold it.
 */
export const toFeedItems = (directory: Directory, site: URL, when: ContactDay): FeedItems => {
  const taxonomies = toTaxonomies(directory, site);
  const offered = directory.schemes.filter(({ listing }) => listing.takesPeople);
  return {
    services: offered.map((scheme) => ({
      id: recordId('service', scheme.listing.key),
      make: () => toService(scheme, { cite: directory.cite, taxonomies, site, when }),
    })),
    organizations: directory.providers.map((provider) => ({
      id: recordId('organization', provider.entry.data.key),
      make: () => toOrganization(provider, { taxonomies, site, when }),
    })),
    taxonomies: taxonomies.map(toMade),
    taxonomy_terms: taxonomies.flatMap(({ taxonomy_terms }) => taxonomy_terms).map(toMade),
    service_at_locations: offered.flatMap(toServiceAtLocations).map(toMade),
  };
};

/** The directory as an Open Referral feed. */
export const toOpenReferral = (directory: Directory, site: URL, when: ContactDay): OpenReferral =>
  makeAll(toFeedItems(directory, site, when));

/** Every item of every list. */
export const makeAll = (items: FeedItems): OpenReferral =>
  Object.fromEntries(
    Object.entries(items).map(([list, each]) => [list, each.map(({ make }) => make())]),
  ) as unknown as OpenReferral;

const toMade = <Item extends { id: string }>(item: Item): FeedItem<Item> => ({ id: item.id, make: () => item });
