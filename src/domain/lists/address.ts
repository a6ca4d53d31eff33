/** A site as files and citations that leave it name it. */
export interface Site {
  name: string;
  /** Its whole address, with a slash at its end: the home page. */
  url: URL;
}

/**
 * The whole address of a page or file.
 * @param path where it is below the site, with a slash before it, such as /schemes/harbour-bridge/
 * @param url the address of the site: it may be a folder of its host, so a path is no path of the host
 */
export const addressOn = (path: string, url: URL): string => new URL(path.replace(/^\/+/, ''), url).href;
