import { servicePage } from '#messages/open-referral.ts';
import { providersOf } from '../../domain/facts/roles.ts';
import { addressOn } from '../../domain/lists/address.ts';
import { endSentence } from '../../messages/format.ts';
import { z } from 'zod';
import { formatReach } from '../../domain/facts/fact-words.ts';
import type { Directory, SchemeView } from '../../data/views.ts';
import { changedOn, toInstant } from '../dates.ts';
import { stableId, recordId } from '../stable-id.ts';
import { attributeShape, toAttributes, type Attribute } from './attribute.ts';
import { formatApplication, formatEligibility, toEligibilityAttributes } from './eligibility.ts';
import { serviceAtLocationShape, toServiceAtLocations } from './location.ts';
import {
  nameJoint,
  organizationShape,
  toOrganization,
  type Organization,
  type OrganizationContext,
} from './organization.ts';
import { age, instant, plainText, webAddress } from './values.ts';
import { phonesShape, toPhones } from './phone.ts';
import { statusShape, toStatus } from './status.ts';
import { toCode, type Taxonomy } from './taxonomy.ts';
import { toCarriedContact, type ContactDay } from '../../data/contacts/own.ts';

const areaShape = z.strictObject({
  id: z.guid(),
  name: plainText,
  description: plainText,
  extent: plainText.optional(),
  extent_type: z.literal('text').optional(),
  uri: webAddress,
});

/**
 * A service as the list has it, without its own lists. Fields of HSDS that Open Referral UK has no place for have
 * their HSDS names.
 */
const flat = {
  id: z.guid(),
  organization_id: z.guid().optional(),
  name: plainText,
  alternate_name: plainText.optional(),
  description: plainText,
  status: statusShape,
  alert: plainText.optional(),
  minimum_age: age.optional(),
  maximum_age: age.optional(),
  eligibility_description: plainText.optional(),
  application_process: plainText.optional(),
  fees_description: plainText.optional(),
  url: webAddress.optional(),
  email: z.email().optional(),
  assured_date: z.iso.date().optional(),
  last_modified: instant,
  organization: organizationShape.optional(),
};
const lists = {
  additional_urls: z.array(z.strictObject({ id: z.guid(), label: plainText, url: webAddress })).length(1),
  phones: phonesShape.optional(),
  service_areas: z.array(areaShape).min(1).optional(),
  service_at_locations: z.array(serviceAtLocationShape).min(1).optional(),
  funding: z
    .array(z.strictObject({ id: z.guid(), source: plainText }))
    .min(1)
    .optional(),
  cost_options: z
    .array(z.strictObject({ id: z.guid(), option: plainText }))
    .length(1)
    .optional(),
  attributes: z.array(attributeShape).min(1),
};

interface Facts {
  status: string;
  minimum_age?: number | undefined;
  maximum_age?: number | undefined;
  assured_date?: string | undefined;
}
/** What no schema of Open Referral asks for, and a reader would trip over. */
const isHonest = ({ status, minimum_age: from, maximum_age: to, assured_date: assured }: Facts): boolean =>
  (from === undefined || to === undefined || from <= to) && (status !== 'active' || assured !== undefined);
const honestly = { error: 'has its ages the wrong way round, or is active although nobody assured it' };

/** A service in the list of services, without its own lists. */
export const serviceListShape = z
  .strictObject({ ...flat, organization: organizationShape.omit({ attributes: true }).optional() })
  .refine(isHonest, honestly);
/** A complete service, at an address of its own. */
export const serviceShape = z.strictObject({ ...flat, ...lists }).refine(isHonest, honestly);
export type Service = z.infer<typeof serviceShape>;

/** What a service is made with. */
export interface ServiceContext {
  cite: Directory['cite'];
  taxonomies: readonly Taxonomy[];
  site: URL;
  /** The day of the feed, by which a contact is carried or not. */
  when: ContactDay;
}

/** A scheme as a service. Unknown is left out. */
export const toService = (scheme: SchemeView, { cite, taxonomies, site, when }: ServiceContext): Service => {
  const { listing, freshness } = scheme;
  const id = recordId('service', listing.key);
  const organization = toProviding(scheme, { taxonomies, site, when });
  return {
    id,
    ...(organization ? { organization_id: organization.id } : {}),
    name: scheme.name,
    ...(listing.otherNames.length > 0 ? { alternate_name: listing.otherNames.join(nameJoint) } : {}),
    description: listing.about,
    ...toStatus(scheme),
    ...toAges(listing.age),
    ...known('eligibility_description', formatEligibility(scheme, cite)),
    ...known('application_process', formatApplication(scheme, cite)),
    ...known('fees_description', listing.cost.state === 'known' ? listing.cost.value : undefined),
    ...toWays(scheme, when),
    ...known('assured_date', freshness.isConfirmed ? freshness.from : undefined),
    last_modified: toInstant(changedOn(listing)),
    ...known('organization', organization),
    additional_urls: [
      {
        id: stableId('url', listing.key),
        label: servicePage,
        url: addressOn(scheme.href, site),
      },
    ],
    ...filled('service_areas', toAreas(scheme, site)),
    ...filled('service_at_locations', toServiceAtLocations(scheme)),
    ...filled(
      'funding',
      scheme.organisations
        .filter(({ role }) => role === 'funds')
        .map(({ provider }) => ({ id: stableId('funding', `${listing.key}/${provider.id}`), source: provider.name })),
    ),
    ...filled(
      'cost_options',
      listing.cost.state === 'known' ? [{ id: stableId('cost_option', listing.key), option: listing.cost.value }] : [],
    ),
    attributes: toServiceAttributes(scheme, id, taxonomies),
  };
};

const known = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
const filled = <Key extends string, Item>(key: Key, items: Item[]) => known(key, items.length > 0 ? items : undefined);

/** How the scheme itself can be reached, as far as feeds carry it. */
const toWays = ({ listing }: SchemeView, when: ContactDay): Partial<Service> => {
  const own = toCarriedContact(listing, when);
  if (!own) return {};
  const { web, email } = own.contact;
  return { ...known('url', web), ...known('email', email), ...filled('phones', toPhones(listing.key, own)) };
};

/** Only an age that is a rule: a reader of the feed takes these two numbers for one. */
const toAges = (fact: SchemeView['listing']['age']) =>
  fact.state === 'known' && fact.strength === 'rule'
    ? { ...known('minimum_age', fact.value.from), ...known('maximum_age', fact.value.to) }
    : {};

/** The organisation that provides it, as far as its file names one. */
const toProviding = ({ organisations }: SchemeView, context: OrganizationContext): Organization | undefined => {
  const [found] = providersOf(organisations);
  return found && toOrganization(found.provider, context);
};

/** Each area that its file names, with the ONS codes of the police areas that it resolves to. */
const toAreas = ({ listing, areas, policeAreas }: SchemeView, site: URL): z.infer<typeof areaShape>[] =>
  areas.map(({ id, name, href, area, region }) => {
    const codes = policeAreas
      .filter((view) => (area ? view.id === id : region?.members.includes(view.id)))
      .flatMap((view) => view.area?.code ?? []);
    return {
      id: stableId('service_area', `${listing.key}/${id}`),
      name,
      description:
        listing.area.state === 'known'
          ? endSentence(listing.area.words ?? formatReach(listing.area.value, [name]))
          : name,
      ...(codes.length > 0 ? { extent: codes.join(' '), extent_type: 'text' as const } : {}),
      uri: addressOn(href, site),
    };
  });

const toServiceAttributes = (
  { listing, organisations }: SchemeView,
  id: string,
  taxonomies: readonly Taxonomy[],
): Attribute[] => {
  const owner = { id, entity: 'service' as const, taxonomies };
  const { needs, approaches, referrers } = listing;
  return [
    ...toAttributes(owner, { list: 'kinds', linkType: 'service_kind', codes: [toCode(listing.kind)] }),
    ...toAttributes(owner, { list: 'statuses', linkType: 'status_as_described', codes: [toCode(listing.status.word)] }),
    ...toAttributes(owner, { list: 'needs', linkType: 'need', codes: needs.state === 'known' ? needs.value : [] }),
    ...toAttributes(owner, {
      list: 'approaches',
      linkType: 'approach',
      codes: approaches.state === 'known' ? approaches.value : [],
    }),
    ...toEligibilityAttributes(owner, listing),
    ...toAttributes(owner, {
      list: 'referrers',
      linkType: 'referrer',
      codes: referrers.state === 'known' ? referrers.value : [],
    }),
    ...organisations.flatMap(({ role, provider }) =>
      toAttributes(owner, {
        list: 'roles',
        linkType: 'organization_role',
        codes: [toCode(role)],
        value: recordId('organization', provider.entry.data.key),
      }),
    ),
  ];
};
