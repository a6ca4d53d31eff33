import { addressOn } from '../../domain/lists/address.ts';
import type { Organization } from 'schema-dts';
import type { ProviderView } from '../../data/views.ts';
import type { Provider } from '../../schemas/provider.ts';
import { recordId } from '../stable-id.ts';
import { toPlainProse } from '../prose.ts';
import { nodeId } from './graph.ts';
import { toPlace } from './place.ts';

/** Kinds that schema.org has a type for. */
const types: Partial<Record<Provider['kind'], 'GovernmentOrganization' | 'NGO' | 'CollegeOrUniversity'>> = {
  charity: 'NGO',
  university: 'CollegeOrUniversity',
  'NHS body': 'GovernmentOrganization',
  'police force': 'GovernmentOrganization',
  'police and crime commissioner': 'GovernmentOrganization',
  'mayoral authority': 'GovernmentOrganization',
  council: 'GovernmentOrganization',
  'government department': 'GovernmentOrganization',
};

/** Whether an organisation is a part of government. */
export const isPublicBody = ({ kind }: Pick<Provider, 'kind'>): boolean => types[kind] === 'GovernmentOrganization';

/** An organisation by its name alone, where it is named on another page. */
export const toNamed = ({ name, href, entry }: ProviderView, site: URL): Exclude<Organization, string> => ({
  '@type': types[entry.data.kind] ?? 'Organization',
  '@id': nodeId(href, 'organization', site),
  name,
  url: addressOn(href, site),
});

/** An organisation on its own page. */
export const toOrganizationLd = (view: ProviderView, site: URL): Exclude<Organization, string> => {
  const { data, body } = view.entry;
  const about = toPlainProse(body);
  return {
    ...toNamed(view, site),
    identifier: recordId('organization', data.key),
    ...(data.otherNames.length > 0 ? { alternateName: data.otherNames } : {}),
    ...(about ? { description: about } : {}),
    ...(view.areas.length > 0 ? { areaServed: view.areas.map((area) => toPlace(area, site)) } : {}),
  };
};
