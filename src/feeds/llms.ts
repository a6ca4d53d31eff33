import { licenceNames } from '#messages/credits.ts';
import * as text from '#messages/llms.ts';
import { linkNames, pageNames } from '#messages/site.ts';
import { addressOn, type Site } from '../domain/lists/address.ts';
import { lowerFirst } from '../messages/format.ts';
import { documentsOf } from '../data/sources.ts';
import type { Directory } from '../data/views.ts';
import type { Table } from './tables/table.ts';

/**
 * The site in Markdown for language models (llmstxt.org): what it is, how to quote it without harm, and where the data
 * is.
 */
export const toLlms = (
  { schemes, sources, outcomes }: Directory,
  tables: readonly Table[],
  site: Site & { description?: string | undefined; emergency: string },
): string => {
  const link = (label: string, path: string, words: string) => `- [${label}](${addressOn(path, site.url)}): ${words}`;
  const confirmed = schemes.filter(({ freshness }) => freshness.isConfirmed).length;
  const { holds, fileNames } = text;
  return `# ${site.name}

> ${text.whatItIs(site.description, { schemes: schemes.length, documents: documentsOf(sources).length })}

${text.howToQuote}

${text
  .rules({ confirmed, emergency: site.emergency })
  .map((rule) => `- ${rule}`)
  .join('\n')}

## ${text.pagesHeading}

${[
  link(pageNames.schemes, '/schemes/', holds.schemes),
  link(pageNames.areas, '/areas/', holds.areas),
  link(pageNames.needs, '/needs/', holds.needs),
  ...(outcomes.length > 0 ? [link(pageNames.results, '/outcomes/', holds.results)] : []),
  link(linkNames.figureGuide, '/guides/how-to-read-a-figure/', holds.figureGuide),
  link(pageNames.sources, '/sources/', holds.sources),
  link(pageNames.quality, '/data-quality/', holds.quality),
].join('\n')}

## ${text.dataHeading}

${[
  link(fileNames.package, '/data/datapackage.json', holds.package),
  ...tables.map(({ name, title, description }) => link(title, `/data/${name}.json`, lowerFirst(description))),
  link(fileNames.openReferral, '/data/open-referral.json', holds.openReferral),
  link(fileNames.changes, '/feeds/all/atom.xml', holds.changes),
].join('\n')}

${text.licence(licenceNames.attribution)}
`;
};
