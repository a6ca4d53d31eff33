/** The first of a long list, and how many more there are. */
export const listSome = (items: readonly string[], most = 10): string =>
  items.slice(0, most).join(', ') + (items.length > most ? ` and ${items.length - most} more` : '');

/** A month in words: November 2025. */
export const inWords = (month: string): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
