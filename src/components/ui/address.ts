/** The folder of its host that the site is in, with a slash at both ends: “/” where it is the whole. */
export const root: string = import.meta.env.BASE_URL;

/** Where a page or a file of the site is on its host, for scripts: HTML has the folder in its links already. */
export const toOwn = (path: string): string => root + path.slice(1);
