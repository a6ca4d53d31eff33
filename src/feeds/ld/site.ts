import { catalogue } from '#messages/feeds.ts';
import { locale } from '#messages/locale.ts';
import { pageNames } from '#messages/site.ts';
import { addressOn } from '../../domain/lists/address.ts';
import type { DataCatalog, WebSite } from 'schema-dts';
import type { Directory } from '../../data/views.ts';
import { licence } from '../tables/licence.ts';
import { dataDay } from '../tables/package.ts';
import type { Table } from '../tables/table.ts';
import { forms, type Form } from '../tables/tables.ts';
import { nodeId, siteId } from './graph.ts';

/** What a site says of itself; what is unset is left out. */
export interface SiteDescription {
  name: string;
  description?: string | undefined;
  publisher?: string | undefined;
}

/** The site as a whole. The body that publishes it is named only where there is one. */
export const toSiteLd = ({ name, description, publisher }: SiteDescription, site: URL): WebSite => ({
  '@type': 'WebSite',
  '@id': siteId(site),
  url: site.href,
  name,
  ...(description ? { description } : {}),
  inLanguage: locale,
  license: licence.path,
  ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
});

/** All files of the data page. */
export const toCatalogueLd = (tables: readonly Table[], directory: Directory, site: URL): DataCatalog => ({
  '@type': 'DataCatalog',
  '@id': nodeId('/data/', 'catalogue', site),
  url: addressOn('/data/', site),
  name: pageNames.data,
  description: catalogue,
  license: licence.path,
  dateModified: dataDay(directory),
  isPartOf: { '@id': siteId(site) },
  dataset: tables.map(({ name, title, description }) => ({
    '@type': 'Dataset',
    '@id': nodeId('/data/', name, site),
    name: title,
    description,
    license: licence.path,
    dateModified: dataDay(directory),
    isAccessibleForFree: true,
    distribution: (Object.keys(forms) as Form[]).map((form) => ({
      '@type': 'DataDownload' as const,
      encodingFormat: forms[form].type,
      contentUrl: addressOn(`/data/${name}.${form}`, site),
    })),
  })),
});
