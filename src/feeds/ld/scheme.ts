import { locale } from '#messages/locale.ts';
import { toCarriedContact, type ContactDay } from '../../data/contacts/own.ts';
import { providersOf } from '../../domain/facts/roles.ts';
import { formatFreshness } from '../../domain/freshness/freshness.ts';
import type { Audience, GovernmentService, Service, ServiceChannel, WebPage } from 'schema-dts';
import { addressOn } from '../../domain/lists/address.ts';
import { capitalise } from '../../messages/format.ts';
import type { SchemeView } from '../../data/views.ts';
import { changedOn } from '../dates.ts';
import { recordId } from '../stable-id.ts';
import { toStatus } from '../oruk/status.ts';
import { nodeId, siteId, type Node } from './graph.ts';
import { isPublicBody, toContactPoint, toNamed } from './organization.ts';
import { toPlace } from './place.ts';

/** The id of what a scheme’s page is about. */
export const schemeNodeId = ({ href }: Pick<SchemeView, 'href'>, site: URL): string => nodeId(href, 'scheme', site);

/**
 * A scheme’s page and the service it is about. A scheme that nobody can join is no service; then there is the page
 * alone.
 */
export const toSchemeLd = (scheme: SchemeView, site: URL, when: ContactDay): Node[] => {
  const { listing, freshness } = scheme;
  const isService = listing.takesPeople;
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': nodeId(scheme.href, 'page', site),
    url: addressOn(scheme.href, site),
    name: scheme.name,
    description: listing.summary,
    abstract: toStatus(scheme).alert ?? formatFreshness(freshness),
    inLanguage: locale,
    isPartOf: { '@id': siteId(site) },
    dateModified: changedOn(listing),
    ...(freshness.isConfirmed ? { lastReviewed: freshness.from } : {}),
    isBasedOn: scheme.sources.map(({ source, places }) => ({
      '@type': 'CreativeWork',
      name: `${source.name}, ${places}`,
      url: addressOn(source.href, site),
    })),
    ...(isService ? { mainEntity: { '@id': schemeNodeId(scheme, site) } } : {}),
  };
  return isService ? [page, toService(scheme, site, when)] : [page];
};

/** The service. How to reach it is left out unless readers may press it: an old route is no channel. */
const toService = (scheme: SchemeView, site: URL, when: ContactDay): GovernmentService | Service => {
  const { listing, organisations } = scheme;
  const providing = providersOf(organisations).map(({ provider }) => provider);
  const audience = toAudience(scheme);
  return {
    '@type': providing.some(({ entry }) => isPublicBody(entry.data)) ? 'GovernmentService' : 'Service',
    '@id': schemeNodeId(scheme, site),
    identifier: recordId('service', listing.key),
    name: scheme.name,
    ...(listing.otherNames.length > 0 ? { alternateName: listing.otherNames } : {}),
    description: listing.about,
    ...(toStatus(scheme).alert ? { disambiguatingDescription: toStatus(scheme).alert as string } : {}),
    serviceType: capitalise(listing.kind),
    url: addressOn(scheme.href, site),
    ...(providing.length > 0 ? { provider: [...new Set(providing)].map((provider) => toNamed(provider, site)) } : {}),
    ...(scheme.areas.length > 0 ? { areaServed: scheme.areas.map((area) => toPlace(area, site)) } : {}),
    ...(audience ? { audience } : {}),
    ...toChannel(scheme, when),
    ...(scheme.outcomes.length > 0
      ? {
          subjectOf: scheme.outcomes.map(({ name, href }) => ({
            '@type': 'Dataset' as const,
            '@id': nodeId(href, 'figure', site),
            name,
            url: addressOn(href, site),
          })),
        }
      : {}),
  };
};

/** How the scheme itself can be reached, as far as feeds carry it. */
const toChannel = ({ listing }: SchemeView, when: ContactDay): { availableChannel?: ServiceChannel } => {
  const own = toCarriedContact(listing, when);
  if (!own) return {};
  const point = toContactPoint(own.contact);
  return {
    availableChannel: {
      '@type': 'ServiceChannel',
      ...(own.contact.web ? { serviceUrl: own.contact.web } : {}),
      ...(point ? { servicePhone: point } : {}),
    },
  };
};

const toAudience = ({ listing }: SchemeView): Audience | null => {
  const { who, age, gender } = listing;
  if (who.state !== 'known' && age.state !== 'known' && gender.state !== 'known') return null;
  return {
    '@type': 'PeopleAudience',
    ...(who.state === 'known' ? { audienceType: who.value } : {}),
    ...(age.state === 'known' && age.value.from !== undefined ? { suggestedMinAge: age.value.from } : {}),
    ...(age.state === 'known' && age.value.to !== undefined ? { suggestedMaxAge: age.value.to } : {}),
    ...(gender.state === 'known'
      ? { suggestedGender: gender.value.map((one) => (one === 'women' ? 'female' : 'male')) }
      : {}),
  };
};
