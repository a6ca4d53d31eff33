import { z } from 'zod';
import { maxAge } from '../../schemas/criterion.ts';

/** Text that is nothing but text: not empty, not HTML. The Open Referral schemas let both through. */
export const plainText = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), { error: 'begins or ends with a space' })
  .refine((text) => !/<\/?[a-z!][^<>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i.test(text), { error: 'holds HTML' });

/** A real address on the web, never a placeholder. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine((url) => !/\/\/(?:[^/]*\.)?example\.(?:com|org|net)|path\/to/.test(url), { error: 'is a placeholder' });

/** A date and time with its zone. */
export const instant = z.iso.datetime({ offset: true });

/** An age in whole years. Unknown is left out, never -1. */
export const age = z.number().int().min(0).max(maxAge);

/** A telephone number, and nothing else. */
export const telephone = z.string().regex(/^\d[\d ]*\d$/, { error: 'is not a telephone number' });
