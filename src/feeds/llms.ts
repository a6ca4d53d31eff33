import { addressOn, type Site } from '../domain/lists/address.ts';
import { formatCount } from '../messages/format.ts';
import { documentsOf } from '../data/sources.ts';
import type { Directory } from '../data/views.ts';
import type { Table } from './tables/table.ts';

/**
 * The site in Markdown for language models (llmstxt.org): what it is, how to quote it without harm, and where the data
 * lies.
 */
export const toLlms = (
  { schemes, sources, outcomes }: Directory,
  tables: readonly Table[],
  site: Site & { description?: string | undefined; emergency: string },
): string => {
  const link = (label: string, path: string, words: string) => `- [${label}](${addressOn(path, site.url)}): ${words}`;
  const confirmed = schemes.filter(({ freshness }) => freshness.isConfirmed).length;
  const whatItIs =
    (site.description ? `${site.description} ` : '') +
    `${formatCount(schemes.length, 'scheme')}, with a record of what is known about how well they work. Everything ` +
    `comes from ${formatCount(documentsOf(sources).length, 'public document')}.`;
  const howMuchIsConfirmed =
    confirmed === 0
      ? 'No listing has been confirmed since its source was written.'
      : `Only ${formatCount(confirmed, 'listing')} were confirmed since the source was written.`;
  const howToQuote = [
    'A fact is known, not stated, or does not apply. “Not stated” is not “no” and not “any”: say that the source ' +
      'does not say.',
    `${howMuchIsConfirmed} Never offer a scheme as open today. Give the age of the information and whom to ask, as ` +
      'each page does.',
    'A figure goes with its base, its cautions, its source and the place in it. Where there is no base there is no ' +
      'rate. A figure that cannot be right as printed is marked so; one that does not reconcile with another number ' +
      'says with which.',
    'Without a comparator nothing here shows that a scheme worked. Schemes counted different things: do not rank them.',
    `In danger, the number to call is ${site.emergency}. This is not an emergency service.`,
  ];
  return `# ${site.name}

> ${whatItIs}

How to quote it:

${howToQuote.map((rule) => `- ${rule}`).join('\n')}

## Pages

${[
  link('All schemes', '/schemes/', 'every scheme, with what is known of it'),
  link('Areas', '/areas/', 'by police area'),
  link('Needs', '/needs/', 'by what a scheme helps with'),
  ...(outcomes.length > 0
    ? [link('Recorded results', '/outcomes/', 'every figure with its base, source and cautions')]
    : []),
  link('How to read a figure', '/guides/how-to-read-a-figure/', 'what a figure here can and cannot show'),
  link('Sources', '/sources/', 'the documents and official pages, and what each can be evidence of'),
  link('What is missing or overdue', '/data-quality/', 'what the sources leave open'),
].join('\n')}

## Data

${[
  link('Data package', '/data/datapackage.json', 'columns, types and licence of all tables'),
  ...tables.map(({ name, title, description }) =>
    link(title, `/data/${name}.json`, description.charAt(0).toLowerCase() + description.slice(1)),
  ),
  link('Open Referral UK 3.0', '/data/open-referral.json', 'services, organisations and taxonomies in one file'),
  link('Changes', '/feeds/all/atom.xml', 'what was listed, changed or confirmed'),
].join('\n')}

Words and tables: Creative Commons Attribution 4.0.
`;
};
