/** The first of a long list, and how many more there are. */
export const listSome = (items: readonly string[], most = 10): string =>
  items.slice(0, most).join(', ') + (items.length > most ? ` and ${items.length - most} more` : '');
