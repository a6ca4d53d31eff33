import { z } from 'zod';

/**
 * A list on one page. A static host cannot answer ?page=2, so all items are on the first.
 * The key is `contents`; the schema of Open Referral does not ask for it, and a list under another key publishes
 * nothing.
 */
export const envelopeShape = <Item extends z.ZodType<{ id: string }>>(item: Item) =>
  z
    .strictObject({
      total_items: z.number().int().positive(),
      total_pages: z.literal(1),
      page_number: z.literal(1),
      size: z.number().int().positive(),
      first_page: z.literal(true),
      last_page: z.literal(true),
      empty: z.literal(false),
      contents: z.array(item).min(1),
    })
    .refine(({ contents, total_items, size }) => contents.length === total_items && contents.length === size, {
      error: 'does not hold as many items as it says',
    })
    .refine(({ contents }) => new Set(contents.map(({ id }) => id)).size === contents.length, {
      error: 'holds an id twice',
    });

/** Wraps items as a list, each without its own lists: those are in the item’s own file. */
export const toEnvelope = (items: readonly object[]) => ({
  total_items: items.length,
  total_pages: 1,
  page_number: 1,
  size: items.length,
  first_page: true,
  last_page: true,
  empty: items.length === 0,
  contents: items.map(withoutLists),
});

const withoutLists = (item: object): object =>
  Object.fromEntries(
    Object.entries(item).flatMap(([key, value]: [string, unknown]) =>
      Array.isArray(value) ? [] : [[key, typeof value === 'object' && value !== null ? withoutLists(value) : value]],
    ),
  );
