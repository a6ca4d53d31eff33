import { parse } from 'yaml';
import { siteSchema, type SiteSettings } from '../schemas/site.ts';

const files = import.meta.glob<string>('../../content/site.yaml', { query: '?raw', import: 'default', eager: true });

/** What content/site.yaml sets; nothing where there is no such file or it is empty. */
export const siteSettings: SiteSettings = siteSchema.parse(parse(Object.values(files)[0] ?? '') ?? {});
