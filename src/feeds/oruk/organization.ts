import * as text from '#messages/open-referral.ts';
import { addressOn } from '../../domain/lists/address.ts';
import { endSentence } from '../../messages/format.ts';
import { z } from 'zod';
import type { ProviderView } from '../../data/views.ts';
import { recordId } from '../stable-id.ts';
import { toPlainProse } from '../prose.ts';
import { attributeShape, toAttributes } from './attribute.ts';
import { plainText, webAddress } from './values.ts';
import { toCode, type Taxonomy } from './taxonomy.ts';

/** An organisation, as HSDS 3.0 has it, and nothing of people, phones or addresses. */
export const organizationShape = z.strictObject({
  id: z.uuid(),
  name: plainText,
  alternate_name: plainText.optional(),
  description: plainText,
  uri: webAddress,
  attributes: z.array(attributeShape).min(1).optional(),
});
export type Organization = z.infer<typeof organizationShape>;

/** What joins the other names of a thing in one field. */
export const nameJoint = '; ';

/** An organisation. Who holds an office in it is left out: the feed names no person. */
export const toOrganization = (
  { id, name, entry: { data, body } }: ProviderView,
  taxonomies: readonly Taxonomy[],
  site: URL,
): Organization => {
  const feedId = recordId('organization', data.key);
  const about = toPlainProse(body) ?? text.organisation(data.kind);
  return {
    id: feedId,
    name,
    ...(data.otherNames.length > 0 ? { alternate_name: data.otherNames.join(nameJoint) } : {}),
    description: data.ended ? text.endedOrganisation(about, endSentence(data.ended.words)) : about,
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
