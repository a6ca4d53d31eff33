/** The page for an address that has no page. */

export const title = 'Page not found';
export const heading = 'We can’t find that page';
export const lede = 'The address may be mistyped, or the page may have moved.';
export const search = 'Search for what you wanted';
