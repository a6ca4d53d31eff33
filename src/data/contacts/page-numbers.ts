/**
 * Which page of its body each is, by address: 1 for the first, so that links to several pages of one body can differ in
 * words.
 */
export const numberPages = (pages: readonly { of: string; href: string }[]): ReadonlyMap<string, number> =>
  new Map(
    [...Map.groupBy(pages, ({ of }) => of).values()].flatMap((ofBody) =>
      [...new Set(ofBody.map(({ href }) => href))].map((href, index): [string, number] => [href, index + 1]),
    ),
  );
