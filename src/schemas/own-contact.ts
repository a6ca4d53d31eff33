import { z } from 'zod';
import { textSchema } from './cite.ts';
import { oneOf, strict } from './strict.ts';

/** Who may use a contact. */
export const contactReaders = ['public', 'professionals', 'both'] as const;

/** The longest telephone number, e-mail address or town. Our own choice. */
const line = textSchema.max(120, { error: 'is longer than 120 characters' });

/** How a scheme or an organisation can be reached. A number is a shared one and a mailbox a role’s. */
export const ownContactSchema = strict({
  web: z
    .url({ protocol: /^https?$/, error: 'is not the address of a page. Write it whole, with https://' })
    .refine((url) => !url.includes('@'), { error: 'holds an @. Write the address of its page, without one' })
    .optional()
    .describe('Its own page'),
  phone: line
    .regex(/^\d(?:[\d ]*\d)?(?!\d)/, { error: 'should begin with the number as it is dialled, such as 01632 960 001' })
    .optional()
    .describe('A shared number, never a person’s'),
  email: z
    .email({ error: 'is not an e-mail address, such as referrals@office.example' })
    .optional()
    .describe('The mailbox of a role or a team, never a person’s'),
  hours: line.optional().describe('When it can be reached'),
  where: line.optional().describe('The town, and no more'),
  for: oneOf(contactReaders, 'kind of reader').describe('Who may use it'),
  isPost: z
    .literal(true, { error: 'is written as true, or left out' })
    .optional()
    .describe('Set when a number or mailbox that looks like a person’s was given to you as that of a post'),
  isPublicAddress: z
    .literal(true, { error: 'is written as true, or left out' })
    .optional()
    .describe('Set when the address under where may be public'),
}).refine(({ web, phone, email }) => web !== undefined || phone !== undefined || email !== undefined, {
  error: 'needs at least one way: web, phone or email',
});

/** How a scheme or an organisation can be reached, and by whom. */
export type OwnContact = z.infer<typeof ownContactSchema>;
