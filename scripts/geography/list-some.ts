/** The first items of a long list, and how many more there are. */
export const listSome = (items: readonly string[], limit = 10): string =>
  items.slice(0, limit).join(', ') + (items.length > limit ? ` and ${items.length - limit} more` : '');
