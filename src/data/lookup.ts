import { compareNames } from '../domain/lists/order.ts';

/** Views by their id. */
export type Index<View> = ReadonlyMap<string, View>;

/** Indexes views by their id. */
export const indexBy = <View extends { id: string }>(views: readonly View[]): Index<View> =>
  new Map(views.map((view) => [view.id, view]));

/**
 * The view with an id.
 * @throws where there is none, naming it by its noun: the content check has rejected such a reference before
 */
export const find = <View>(index: Index<View>, id: string, noun: string): View => {
  const view = index.get(id);
  if (!view) throw new Error(`No ${noun} has the id “${id}”. Run npm run check to see which file names it.`);
  return view;
};

/** Orders views by name, as people order them. */
export const byName = (a: { name: string }, b: { name: string }): number => compareNames(a.name, b.name);
