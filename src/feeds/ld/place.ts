import { onsCode } from '#messages/feeds.ts';
import { addressOn } from '../../domain/lists/address.ts';
import type { AdministrativeArea } from 'schema-dts';
import type { AreaView } from '../../data/views.ts';
import { nodeId } from './graph.ts';

/** An area, with its code at the Office for National Statistics where it has one. */
export const toPlace = ({ name, href, area }: AreaView, site: URL): Exclude<AdministrativeArea, string> => ({
  '@type': 'AdministrativeArea',
  '@id': nodeId(href, 'area', site),
  name,
  url: addressOn(href, site),
  ...(area?.code ? { identifier: { '@type': 'PropertyValue', propertyID: onsCode, value: area.code } } : {}),
});

/** An area on its own page, with the larger places that hold it. */
export const toPlaceLd = (view: AreaView, site: URL): Exclude<AdministrativeArea, string> => ({
  ...toPlace(view, site),
  ...(view.within.length > 0 ? { containedInPlace: view.within.map((larger) => toPlace(larger, site)) } : {}),
});
