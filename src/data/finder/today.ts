import { nations, type Nation } from '../../schemas/nations.ts';
import type { HelpView, LineView, RouteView } from '../contacts/contacts.ts';
import { linesAbout } from '../contacts/lines.ts';
import { toToday } from '../contacts/today.ts';
import type { Directory } from '../views.ts';

type RouteItem = RouteView['routes'][number];

/** Where a reader is: a nation, or not known. */
export type Whereabouts = Nation | 'unknown';

/** What someone can do today about one thing, in one place. */
export interface Doable {
  routes: RouteItem[];
  line: LineView | undefined;
}

/** One thing that anyone can do today, and for readers in which places it is shown. */
export type DoableFor = ({ route: RouteItem } | { line: LineView }) & { where: Whereabouts[] };

/** What can be done about a need or at a stage. */
export interface TodayBlock {
  about: 'needs' | 'stage';
  id: string;
  title: string;
  /** Routes first. */
  items: DoableFor[];
}

/** How many routes of one thing an audience is shown. Our own choice: more are on the pages of areas and needs. */
const maxRoutes = { everyone: 1, professionals: 2 } as const;
type Audience = keyof typeof maxRoutes;

/**
 * What someone can do today about a need: the first routes that hold in their nation, and the first line to call or to
 * open. Where the nation is not known, only what holds in all of them. Of a need on which a reader may be at risk, the
 * numbers come before everything else, and no line is here.
 */
export const toDoable = (
  help: Pick<HelpView, 'routes' | 'lines'>,
  need: { id: string; sensitive?: boolean | undefined },
  { where, audience }: { where: Whereabouts; audience: Audience },
): Doable => ({
  routes: routesWhere(toToday(help, { needs: [need.id], audience }), { where, audience }),
  line: need.sensitive ? undefined : lineWhere(linesAbout(help.lines, need.id, nationOf(where)), where),
});

/** The same at a stage: the first file about it that is about no need on which a reader may be at risk. */
const toDoableAt = (
  { help, terms }: Pick<Directory, 'help' | 'terms'>,
  stage: string,
  { where, audience }: { where: Whereabouts; audience: Audience },
): { title: string; routes: RouteItem[] } | undefined => {
  const sensitive = terms.needs.flatMap(({ id, sensitive: isSensitive }) => (isSensitive ? [id] : []));
  const about = help.routes.filter(
    ({ stages, needs }) => stages.includes(stage) && !needs.some((need) => sensitive.includes(need)),
  );
  const [first] = about;
  const routes = routesWhere(toToday({ routes: about.slice(0, 1) }, { audience }), { where, audience });
  return first && routes.length > 0 ? { title: first.title, routes } : undefined;
};

const nationOf = (where: Whereabouts): Nation | undefined => (where === 'unknown' ? undefined : where);

const routesWhere = (
  items: readonly { routes: RouteItem[] }[],
  { where, audience }: { where: Whereabouts; audience: Audience },
): RouteItem[] =>
  items
    .flatMap(({ routes }) => routes)
    .filter(
      ({ nations: held }) => held.length === 0 || (where === 'unknown' ? holdsEverywhere(held) : held.includes(where)),
    )
    .slice(0, maxRoutes[audience]);

const holdsEverywhere = (held: readonly string[]): boolean => nations.every((nation) => held.includes(nation));

/** The first line that can be called there, else the first that can be opened. One without a nation is for anyone. */
const lineWhere = (lines: readonly LineView[], where: Whereabouts): LineView | undefined => {
  const there = lines.filter(
    ({ nations: all }) => all.length === 0 || all.includes('UK') || (where !== 'unknown' && all.includes(where)),
  );
  return there.find(({ number }) => number) ?? there.find(({ href }) => href);
};

/** Everything that a finder may show of what can be done today: each item once, with where it is shown. */
export const toTodayBlocks = (directory: Pick<Directory, 'help' | 'terms'>, audience: Audience): TodayBlock[] => {
  const everywhere: Whereabouts[] = [...nations, 'unknown'];
  const { help, terms } = directory;
  const toBlock = (block: Omit<TodayBlock, 'items'>, doable: (where: Whereabouts) => Doable): TodayBlock => {
    const shown = everywhere.map((where) => ({ where, ...doable(where) }));
    const placesOf = (isThere: (one: Doable) => boolean) => shown.filter(isThere).map(({ where }) => where);
    const routes = [...new Set(shown.flatMap((one) => one.routes))];
    const lines = [...new Set(shown.flatMap(({ line }) => line ?? []))];
    return {
      ...block,
      items: [
        ...routes.map((route) => ({ route, where: placesOf((one) => one.routes.includes(route)) })),
        ...lines.map((line) => ({ line, where: placesOf((one) => one.line === line) })),
      ],
    };
  };
  return [
    ...terms.needs.map((need) =>
      toBlock({ about: 'needs', id: need.id, title: audience === 'professionals' ? need.term : need.label }, (where) =>
        toDoable(help, need, { where, audience }),
      ),
    ),
    ...terms.stages.flatMap(({ id }) => {
      const at = (where: Whereabouts) => toDoableAt(directory, id, { where, audience });
      const title = everywhere.map((where) => at(where)?.title).find(Boolean);
      return title === undefined
        ? []
        : [toBlock({ about: 'stage', id, title }, (where) => ({ routes: at(where)?.routes ?? [], line: undefined }))];
    }),
  ].filter(({ items }) => items.length > 0);
};
