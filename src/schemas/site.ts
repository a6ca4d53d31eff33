import { z } from 'zod';
import { dateSchema, idSchema, textSchema } from './cite.ts';
import { strict } from './strict.ts';

/** The parts of a site that can be turned off: the two finders, recorded results, and packs of results by theme. */
export const siteParts = ['finders', 'figures', 'themes'] as const;
export type SitePart = (typeof siteParts)[number];

/** Below which addresses the pages of a part are. */
export const pathsOfSiteParts: Readonly<Record<SitePart, readonly string[]>> = {
  finders: ['/find/', '/refer/'],
  figures: ['/outcomes/', '/embed/'],
  themes: ['/themes/'],
};

/** The part that a page belongs to, of those that can be turned off. */
export const sitePartOf = (path: string): SitePart | undefined =>
  siteParts.find((part) => pathsOfSiteParts[part].some((start) => path.startsWith(start)));

/**
 * Where “Leave this site” goes by default: a button that leads nowhere would put someone at risk. A plain page that
 * many people have open, on a host that reveals nothing about why it was opened.
 */
const defaultExit = 'https://www.bbc.co.uk/weather';

/**
 * What is wrong with the address of a site, for its author; undefined if nothing is. An address is a scheme and a host:
 * the folder below it is a separate field.
 */
export const findAddressError = (address: string): string | undefined => {
  if (!URL.canParse(address))
    return `“${address}” is not an address. Write it whole, such as https://directory.example`;
  const { protocol, origin, pathname, search, hash, username, password } = new URL(address);
  if (!/^https?:$/.test(protocol)) return `“${address}” is not the address of a site. Write https:// and a host`;
  if (pathname !== '/' || search || hash)
    return `“${address}” names a folder. Write ${origin} alone, and the folder under basePath in content/site.yaml`;
  if (username || password) return `“${address}” holds a user name. Write ${origin}`;
  return undefined;
};

const httpsSchema = textSchema.refine((address) => URL.canParse(address) && new URL(address).protocol === 'https:', {
  abort: true,
  error: ({ input }) => `“${String(input)}” is not an address. Write it whole, with https:// before the host`,
});

const addressSchema = httpsSchema.superRefine((address, context) => {
  const error = findAddressError(address);
  if (error) context.addIssue({ code: 'custom', message: error });
});

const figureSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `“${String(input)}” is not a figure. Write a scheme and one of its outcomes, such as harbour-bridge/women-referred`,
});

const colourSchema = z
  .string({
    error: ({ input }) =>
      input === null
        ? 'is empty: a # starts a comment. Put the colour in double quotes, such as "#0a4a60"'
        : input === undefined
          ? 'is missing. Write a colour in double quotes, such as "#0a4a60"'
          : undefined,
  })
  .regex(/^#[\da-f]{6}$/i, {
    error: ({ input }) =>
      `“${String(input)}” is not a colour. Write # and six digits of 0–9 and a–f, such as "#0a4a60"`,
  });

const fileSchema = (endings: readonly string[]) =>
  z.string().regex(new RegExp(String.raw`^[\w-]+(?:\.[\w-]+)*\.(?:${endings.join('|')})$`), {
    error: ({ input }) =>
      `“${String(input)}” is not a file that can be used here. Put one that ends in ${endings.join(' or ')} into ` +
      'content/site/ and write its name, without a folder',
  });

const operatorSchema = strict({
  name: textSchema.optional().describe('The organisation that runs the site'),
  contact: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, {
      error: ({ input }) => `“${String(input)}” is not an e-mail address. Write a shared mailbox, never a person’s`,
    })
    .optional()
    .describe('A shared mailbox for mistakes and questions, never a person’s'),
  enforcement: textSchema.optional().describe('The body that enforces the accessibility regulations for the operator'),
});

const scopeSchema = strict({
  areas: z
    .union([z.literal('all'), z.array(idSchema).min(1)], { error: 'should be all, or a list of areas' })
    .default('all')
    .describe('The areas that the site is about: all, or a list of ids of content/areas'),
  isAuthority: z
    .boolean()
    .default(false)
    .describe('True where the operator is the authority for these areas, such as their commissioner’s office'),
});

const testSchema = strict({
  by: textSchema.describe('Who tested, by role: “by its own makers” is written “its own makers”'),
  on: dateSchema.describe('When they tested'),
  what: z.array(textSchema).min(1).describe('What they tested and how, one line of a list each'),
});

const accessibilitySchema = strict({
  prepared: dateSchema.describe('When the statement was written'),
  reviewed: dateSchema.describe('When someone last checked the statement against the site'),
  tests: z.array(testSchema).default([]).describe('Each round of tests'),
});

/**
 * content/site.yaml: the settings of the site. Only the name is required; pages say which of the others are not set.
 */
export const siteSchema = strict({
  name: textSchema.describe('What the site is called'),
  shortName: textSchema
    .optional()
    .describe('What it is called where there is little space, such as beside the mark; the name where it is left out'),
  description: textSchema.optional().describe('What the site is, in a sentence, for search engines'),
  address: addressSchema
    .optional()
    .describe('Where the site is published: https:// and a host. WAYMARK_SITE in the environment overrides it'),
  basePath: z
    .string()
    .regex(/^\/(?:[\w-][\w.-]*\/)*$/, {
      error: ({ input }) =>
        `“${String(input)}” is not a folder of the address. Write it with a slash at both ends, such as /directory/`,
    })
    .default('/')
    .describe('The folder below the address, where the site is not the whole of its host: /directory/'),
  operator: operatorSchema.prefault({}).describe('Who runs the site'),
  scope: scopeSchema.prefault({}).describe('What the site is about'),
  colours: strict({ light: colourSchema, dark: colourSchema })
    .optional()
    .describe('The colour of links, buttons and doors, on light pages and on dark ones'),
  logo: fileSchema(['svg', 'png']).optional().describe('A file of content/site/ in place of the mark beside the name'),
  favicon: fileSchema(['svg', 'png']).optional().describe('A file of content/site/ that browsers show on the tab'),
  sharePicture: strict({
    file: fileSchema(['png', 'jpg']).describe('A file of content/site/, 1200 by 630 pixels'),
    words: textSchema.describe('What the picture shows, for those who cannot see it'),
  })
    .optional()
    .describe('The picture that other sites show beside a link to this one'),
  featuredFigures: z
    .array(figureSchema)
    .default([])
    .describe('Figures that the home page shows, each as scheme/outcome'),
  exitAddress: httpsSchema.default(defaultExit).describe('Where “Leave this site” goes: a plain page of another site'),
  parts: strict({
    finders: z.boolean().default(true).describe('The two finders: “Find support” and “Find a referral route”'),
    figures: z.boolean().default(true).describe('Recorded results, with their pages, charts and files'),
    themes: z.boolean().default(true).describe('Evidence by theme'),
  } satisfies Record<SitePart, z.ZodType>)
    .prefault({})
    .describe('Which parts are on. What is off has no pages and no links'),
  accessibility: accessibilitySchema.optional().describe('What the accessibility statement says of tests'),
  dangerPages: strict({
    approvedBy: textSchema.describe('Who read and approved them, by role'),
    on: dateSchema.describe('When they approved them'),
  })
    .optional()
    .describe('Who approved the pages about danger: help lines, leaving the site, what is shown after words of danger'),
});

export type SiteSettings = z.infer<typeof siteSchema>;
