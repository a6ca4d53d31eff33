import * as text from '#messages/open-referral.ts';
import { addressOn } from '../../domain/lists/address.ts';
import { endSentence } from '../../messages/format.ts';
import { z } from 'zod';
import { toCarriedContact, type ContactDay } from '../../data/contacts/own.ts';
import type { ProviderView } from '../../data/views.ts';
import { recordId } from '../stable-id.ts';
import { toPlainProse } from '../prose.ts';
import { attributeShape, toAttributes } from './attribute.ts';
import { phonesShape, toPhones } from './phone.ts';
import { plainText, webAddress } from './values.ts';
import { toCode, type Taxonomy } from './taxonomy.ts';

/** An organisation, as HSDS 3.0 has it, and nothing of people or addresses. */
export const organizationShape = z.strictObject({
  id: z.guid(),
  name: plainText,
  alternate_name: plainText.optional(),
  description: plainText,
  email: z.email().optional(),
  website: webAddress.optional(),
  phones: phonesShape.optional(),
  uri: webAddress,
  attributes: z.array(attributeShape).min(1).optional(),
});
export type Organization = z.infer<typeof organizationShape>;

/** What joins the other names of a thing in one field. */
export const nameJoint = '; ';

/** What an organisation is made with. */
export interface OrganizationContext {
  taxonomies: readonly Taxonomy[];
  site: URL;
  /** The day of the feed, by which a contact is carried or not. */
  when: ContactDay;
}

/** An organisation. Who holds an office in it is left out: the feed names no person. */
export const toOrganization = (
  { id, name, entry: { data, body } }: ProviderView,
  { taxonomies, site, when }: OrganizationContext,
): Organization => {
  const feedId = recordId('organization', data.key);
  const about = toPlainProse(body) ?? text.organisation(data.kind);
  return {
    id: feedId,
    name,
    ...(data.otherNames.length > 0 ? { alternate_name: data.otherNames.join(nameJoint) } : {}),
    description: data.ended ? text.endedOrganisation(about, endSentence(data.ended.words)) : about,
    ...toWays(data, when),
    uri: addressOn(`/providers/${id}/`, site),
    ...(data.kind === 'not stated'
      ? {}
      : {
          attributes: toAttributes(
            { id: feedId, entity: 'organization', taxonomies },
            { list: 'organisation-kinds', linkType: 'organization_kind', codes: [toCode(data.kind)] },
          ),
        }),
  };
};

/** How the organisation itself can be reached, as far as feeds carry it. */
const toWays = (data: ProviderView['entry']['data'], when: ContactDay): Partial<Organization> => {
  const own = toCarriedContact(data, when);
  if (!own) return {};
  const { web, email } = own.contact;
  const phones = toPhones(`organization/${data.key}`, own);
  return {
    ...(email ? { email } : {}),
    ...(web ? { website: web } : {}),
    ...(phones.length > 0 ? { phones } : {}),
  };
};
