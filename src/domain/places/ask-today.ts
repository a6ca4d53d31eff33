import * as text from '#messages/places.ts';
import type { Area } from '../../schemas/area.ts';
import type { Provider } from '../../schemas/provider.ts';

/**
 * Who to ask about an area today, by role. The title of an office is printed only where it was read in a source;
 * no number and no link is ever given.
 */
export const askAbout = (area: Pick<Area, 'governance' | 'nation' | 'name'>): string => {
  const { model, title, titleChecked } = area.governance;
  if (titleChecked) return text.titled(title);
  if (area.nation === 'Scotland') return text.inScotland;
  if (model === 'CORPORATION') return text.cityOfLondon;
  if (area.nation === 'Northern Ireland') return text.inNorthernIreland;
  return text.commissionerOf(area.name);
};

/**
 * Who to ask about a scheme today: the offices of its areas, and the Probation Service where a source names a
 * probation body behind the scheme.
 */
export const askAboutScheme = (
  areas: readonly Pick<Area, 'governance' | 'nation' | 'name'>[],
  providers: readonly Pick<Provider, 'kind'>[],
): string[] => {
  const offices = areas.length > 0 && areas.length <= 5 ? areas.map(askAbout) : [text.anyCommissioner];
  const probation = providers.some(({ kind }) => kind === 'probation') ? [text.probationService] : [];
  return [...new Set([...offices, ...probation])];
};
