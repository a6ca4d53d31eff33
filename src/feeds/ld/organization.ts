import { addressOn } from '../../domain/lists/address.ts';
import type { ContactPoint, Organization } from 'schema-dts';
import { toCarriedContact, type ContactDay } from '../../data/contacts/own.ts';
import type { ProviderView } from '../../data/views.ts';
import { splitNumber } from '../../domain/contacts/press.ts';
import type { OwnContact } from '../../schemas/own-contact.ts';
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

/** The number and the mailbox of a contact; null where it has neither. */
export const toContactPoint = ({ phone, email, hours }: OwnContact): Exclude<ContactPoint, string> | null =>
  phone || email
    ? {
        '@type': 'ContactPoint',
        ...(phone ? { telephone: splitNumber(phone)[0] } : {}),
        ...(email ? { email } : {}),
        ...(hours ? { description: hours } : {}),
      }
    : null;

/** An organisation on its own page, with how it can be reached as far as feeds carry it. */
export const toOrganizationLd = (view: ProviderView, site: URL, when: ContactDay): Exclude<Organization, string> => {
  const { data, body } = view.entry;
  const about = toPlainProse(body);
  const own = toCarriedContact(data, when)?.contact;
  const point = own && toContactPoint(own);
  return {
    ...toNamed(view, site),
    identifier: recordId('organization', data.key),
    ...(data.otherNames.length > 0 ? { alternateName: data.otherNames } : {}),
    ...(about ? { description: about } : {}),
    ...(own?.web ? { sameAs: own.web } : {}),
    ...(point ? { contactPoint: point } : {}),
    ...(view.areas.length > 0 ? { areaServed: view.areas.map((area) => toPlace(area, site)) } : {}),
  };
};
