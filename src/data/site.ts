/** The address of the site, from WAYMARK_SITE, for feeds and files that are read away from it. */
export const site = new URL(import.meta.env.SITE);
