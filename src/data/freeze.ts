import type { Directory } from './views.ts';

/**
 * Freezes every view of a directory and the lists that it holds. Views refer to each other, so the join fills them in
 * turn; from then on they only show, and code that would change one throws. Entries of collections stay as they are.
 */
export const freezeDirectory = (directory: Directory): Readonly<Directory> => {
  const { schemes, providers, areas, regions, sources, outcomes, themes, families, terms, help, cautions } = directory;
  const views = [
    ...[schemes, providers, areas, regions, sources, outcomes, themes, families, ...Object.values(terms)],
    ...[help.lines, help.routes, [help], cautions],
  ];
  for (const view of views.flat()) freezeWithLists(view);
  for (const { terms: own } of schemes) freezeWithLists(own);
  freezeWithLists(terms);
  return freezeWithLists(directory);
};

const freezeWithLists = <Held extends object>(held: Held): Readonly<Held> => {
  for (const value of Object.values(held)) if (Array.isArray(value)) Object.freeze(value);
  return Object.freeze(held);
};
