import { z } from 'zod';
import { place as placeText } from '#messages/open-referral.ts';
import { toPlaceKey } from '../../domain/places/key.ts';
import type { SchemeView } from '../../data/views.ts';
import { stableId, recordId } from '../stable-id.ts';
import { plainText } from './values.ts';

const locationShape = z.strictObject({
  id: z.guid(),
  location_type: z.enum(['physical', 'postal', 'virtual']),
  name: plainText,
  description: plainText,
});
/** A service at a place, as HSDS 3.0 has it: the place’s name and no address. */
export const serviceAtLocationShape = z.strictObject({
  id: z.guid(),
  service_id: z.guid(),
  location_id: z.guid(),
  location: locationShape,
});
export type ServiceAtLocation = z.infer<typeof serviceAtLocationShape>;

/**
 * Where a service is: the towns or institutions that a source names, and only where it says that the service is
 * there. No source prints more than these, and for premises of women or refuges no more would be published.
 */
export const toServiceAtLocations = ({ listing }: Pick<SchemeView, 'listing'>): ServiceAtLocation[] => {
  if (listing.area.state !== 'known' || !['based here', 'only these places'].includes(listing.area.value.extent))
    return [];
  const service = recordId('service', listing.key);
  return listing.area.value.places.map((place) => {
    const location = stableId('location', toPlaceKey(place));
    return {
      id: stableId('service_at_location', `${listing.key}/${toPlaceKey(place)}`),
      service_id: service,
      location_id: location,
      location: {
        id: location,
        location_type: 'physical',
        name: place,
        description: placeText,
      },
    };
  });
};
