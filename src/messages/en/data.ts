/** The page of downloads. */
import { formatCount, formatDate } from '../format.ts';
import { link, strong, type RichText } from '../rich.ts';

export const description = 'Everything that is listed here, as files and feeds: sizes, rows, licence and how to cite.';
export const lede =
  'Everything on this site, as files and feeds. Each fact comes with its state, its source and its place in that ' +
  'source.';

export const files = {
  heading: 'Files',
  rows: (count: number): string => formatCount(count, 'row'),
  /** @param form what the file is, such as CSV, and `size` how large, in words */
  file: (form: string, size: string): string => `${form}, ${size}`,
  /** The whole name of such a link, for those who hear it alone. */
  fileOf: (table: string, form: string, size: string): string => `${table} as ${form}, ${size}`,
  package: [
    'The ',
    link('package', 'data package'),
    ' tells machines what every column holds (Frictionless, version 1). The names of these files do not change.',
  ] satisfies RichText,
};

export const before = {
  heading: 'Before you use them',
  rules: [
    'A blank is not a fact. The column beside it says whether the answer is known, not stated by the source, or does ' +
      'not apply.',
    'A figure goes with its base and its cautions. They are in the same row: quote them with it. The figures count ' +
      'different things, so do not rank them.',
    'Most of this was described years ago, and nobody has confirmed it since. The columns “described” and ' +
      '“confirmed” say so.',
    'The CSV files are UTF-8 with a header row, commas and no byte-order mark. “ | ” separates the items of a list ' +
      'in a cell.',
  ],
};

export const licence = {
  heading: 'Licence, and how to cite',
  terms: (name: string): string =>
    `Our text and tables are under ${name}. You can use them for anything. Say where they are from, and what you ` +
    'changed.',
  citation: ({ site, day, address }: { site: string; day: string; address: string }): RichText => [
    `${site}, `,
    strong('Schemes that steer people away from crime, and what is recorded of them'),
    `, data of ${formatDate(day)}, ${address}, CC BY 4.0.`,
  ],
  oneFigure: [
    'To cite one figure, take the citation on its own page: it carries the source and the cautions. ',
    link('results', 'Recorded results'),
  ] satisfies RichText,
};

export const openReferral = {
  heading: 'Open Referral',
  what: (address: string): RichText => [
    'Schemes that take people, as an Open Referral UK 3.0 feed that is valid for HSDS 3.0 and 3.1 too. Its base ' +
      `address is ${address}. Or take `,
    link('whole', 'the whole feed in one file'),
    '.',
  ],
  status:
    'Open Referral has no word for “we do not know whether it runs”. So a service is active only where someone has ' +
    'confirmed it since its source was written. All others are inactive. The alert of each says that it has not been ' +
    'confirmed, and who to ask. What is unknown is left out.',
  notCarried: 'What Open Referral cannot carry',
};

export const changes = {
  heading: 'Changes',
  what: [
    'What was listed, changed or confirmed, by the dates in the file of each scheme: ',
    link('atom', 'all changes as Atom'),
    ' or ',
    link('json', 'all changes as JSON Feed'),
    '. The page of each area and each need has its own feed.',
  ] satisfies RichText,
};

export const schemas = {
  heading: 'Schemas of the content',
  what: 'JSON Schemas of the files that editors write:',
};
