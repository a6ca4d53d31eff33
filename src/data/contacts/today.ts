import type { Nation } from '../../schemas/nations.ts';
import type { HelpView, RouteView } from './contacts.ts';

/** One thing that anyone can do today: where to turn about it, in one nation. */
export interface TodayItem {
  id: string;
  title: string;
  routes: RouteView['routes'];
}

/** Narrows what can be done today. A filter that is left out lets everything through. */
interface TodayFilter {
  nation?: Nation | undefined;
  needs?: readonly string[];
  audience: 'everyone' | 'professionals';
}

/**
 * What anyone can do today, in the order of its files: routes that hold in a nation or name none, about these needs.
 * What is for professionals is left out for everyone else.
 */
export const toToday = ({ routes }: Pick<HelpView, 'routes'>, { nation, needs, audience }: TodayFilter): TodayItem[] =>
  routes
    .filter((route) => !needs || route.needs.some((need) => needs.includes(need)))
    .map(({ id, title, routes: all }) => ({
      id,
      title,
      routes: all.filter(
        (route) =>
          (route.nations.length === 0 || !nation || route.nations.includes(nation)) &&
          (audience === 'professionals' || route.for === 'everyone'),
      ),
    }))
    .filter((item) => item.routes.length > 0);
