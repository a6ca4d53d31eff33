import type { Directory } from '../../data/views.ts';
import { envelopeShape } from './envelope.ts';
import { serviceAtLocationShape, type ServiceAtLocation } from './location.ts';
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

/** The directory as an Open Referral feed. A scheme that nobody can join or be referred to is no service and is left out; the files at /data/ hold it. */
export const toOpenReferral = (directory: Directory, site: URL): OpenReferral => {
  const taxonomies = toTaxonomies(directory, site);
  const services = directory.schemes.filter(({ listing }) => listing.takesPeople === 'yes').map((scheme) => toService(scheme, { cite: directory.cite, taxonomies, site }));
  return {
    services,
    organizations: directory.providers.map((provider) => toOrganization(provider, taxonomies, site)),
    taxonomies,
    taxonomy_terms: taxonomies.flatMap(({ taxonomy_terms }) => taxonomy_terms),
    service_at_locations: services.flatMap(({ service_at_locations }) => service_at_locations ?? []),
  };
};
