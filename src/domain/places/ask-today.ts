import type { Area } from '../../schemas/area.ts';
import type { Provider } from '../../schemas/provider.ts';

/**
 * Whom to ask about an area today, by role. The title of an office is printed only where it was read in a source;
 * no number and no link is ever given.
 */
export const askAbout = (area: Pick<Area, 'governance' | 'nation' | 'name'>): string => {
  const { model, title, titleChecked } = area.governance;
  if (titleChecked) return `the ${title}`;
  if (area.nation === 'Scotland') return 'the council or the police in that part of Scotland';
  if (model === 'CORPORATION') return 'the police authority for the City of London';
  if (area.nation === 'Northern Ireland') return 'the police or the council in that part of Northern Ireland';
  return `the police and crime commissioner for this area (${area.name})`;
};

/**
 * Whom to ask about a scheme today: the offices of its areas, and the Probation Service where a source names a
 * probation body behind the scheme.
 */
export const askAboutScheme = (
  areas: readonly Pick<Area, 'governance' | 'nation' | 'name'>[],
  providers: readonly Pick<Provider, 'kind'>[],
): string[] => {
  const offices =
    areas.length > 0 && areas.length <= 5
      ? areas.map(askAbout)
      : ['the police and crime commissioner or mayor for your area'];
  const probation = providers.some(({ kind }) => kind === 'probation') ? ['the Probation Service'] : [];
  return [...new Set([...offices, ...probation])];
};
