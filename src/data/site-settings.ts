import { parseSite } from '../check/site-file.ts';
import { sitePartOf } from '../schemas/site.ts';

const files = import.meta.glob<string>('../../content/site.yaml', { query: '?raw', import: 'default', eager: true });
const addresses = import.meta.glob<string>('../../content/site/*.{svg,png,jpg}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** What content/site.yaml sets. */
export const settings = parseSite(Object.values(files)[0] ?? '');

/** What the site is called where there is little space, and in sentences of its own. */
export const shortName: string = settings.shortName ?? settings.name;

/** Whether this site has a page: those of a part that is off are not built, and nothing links to them. */
export const isOn = (path: string): boolean => {
  const part = sitePartOf(path);
  return part === undefined || settings.parts[part];
};

/** The address, on this site, of a file of content/site/. */
export const addressOfFile = (name: string): string => {
  const address = addresses[`../../content/site/${name}`];
  if (!address) throw new Error(`There is no file content/site/${name}. Run npm run check.`);
  return address;
};
