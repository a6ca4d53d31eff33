/** The folder of its host that the site is in, with a slash at both ends: “/” where it is the whole. */
export const basePath: string = import.meta.env.BASE_URL;

/** The path of a page below the site, as links in code and content have it, from its path on the host. */
export const withoutBase = (pathname: string, base = basePath): string =>
  pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;

/**
 * A page as HTML with the site’s folder before each address of the site. Code and content write addresses as if the
 * site were the whole of its host; those of files that Astro names have the folder already.
 */
export const underBase = (html: string, base = basePath): string =>
  html.replaceAll(addresses, (whole, start: string, path: string) =>
    path.startsWith(`${base}_astro/`) ? whole : start + base + path.slice(1),
  );

/** Where HTML holds an address: an attribute, or the page that a moved one leads on to. */
const addresses = /((?:\s(?:href|src|action)="|<meta http-equiv="refresh" content="\d+; ?url=))(\/(?!\/)[^"]*)/g;
