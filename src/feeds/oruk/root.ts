import { z } from 'zod';
import { webAddress } from './values.ts';

/** What the feed says of itself at its base address. The version is read by machines: exactly “HSDS-UK-3.0”. */
export const rootShape = z.strictObject({
  version: z.literal('HSDS-UK-3.0'),
  profile: webAddress,
  openapi_url: webAddress,
});

/** What is at the base address of the feed. */
export const root: z.infer<typeof rootShape> = {
  version: 'HSDS-UK-3.0',
  profile: 'https://openreferraluk.org/developers/specifications',
  openapi_url: 'https://openreferraluk.org/specifications/3.0/openapi.json',
};
