import { z } from 'zod';
import { citeSchema, dateSchema, idSchema, textSchema } from './cite.ts';
import { confirmationSchema } from './confirmation.ts';
import { facts } from './facts.ts';
import { oneOf, strict } from './strict.ts';

/** What an organisation is. */
export const providerKinds = [
  'charity',
  'company',
  'social enterprise',
  'NHS body',
  'police force',
  'police and crime commissioner',
  'mayoral authority',
  'council',
  'government department',
  'prison',
  'probation',
  'court',
  'university',
  'housing association',
  'consortium or partnership',
  'regulator or watchdog',
  'religious organisation',
  'not stated',
] as const;

/** An organisation that a source names behind a scheme. What it does there is in the scheme’s file. */
export const providerSchema = strict({
  name: textSchema.describe('As it spells itself'),
  key: idSchema.describe(
    'Never changes, even when the file is renamed: feeds make the organisation’s stable ID from it',
  ),
  otherKeys: z
    .array(idSchema)
    .default([])
    .describe('IDs by which feeds name it, where a person looked and it is the same organisation'),
  otherNames: z.array(textSchema).default([]).describe('Spellings and short names in the documents'),
  kind: oneOf(providerKinds, 'kind of provider'),
  areas: z.array(idSchema).default([]).describe('Area ids, only where a source ties it to them'),
  ended: strict({ words: textSchema, source: citeSchema })
    .optional()
    .describe('Set when a source says that the body has ended: when, and who took over'),
  officeHolder: strict({
    name: textSchema,
    role: textSchema.describe('The elected role as the document prints it'),
    source: citeSchema,
  })
    .optional()
    .describe('Elected commissioners and mayors only, as named in the document'),
  contact: facts.contact.schema.describe(
    'How the organisation itself can be reached, by the rules of a scheme’s contact',
  ),
  source: citeSchema.describe('Where it is named first'),
  sources: z.array(citeSchema).min(1),
  listed: dateSchema.describe('When this file was first listed'),
  confirmations: z.array(confirmationSchema).default([]),
  formerIds: z
    .array(idSchema)
    .default([])
    .describe('Ids that this file had before. Each keeps leading here; npm run rename writes them'),
});

export type Provider = z.infer<typeof providerSchema>;
