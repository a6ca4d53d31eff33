import { formatPhone } from '#messages/open-referral.ts';
import { z } from 'zod';
import type { toCarriedContact } from '../../data/contacts/own.ts';
import { splitNumber } from '../../domain/contacts/press.ts';
import { stableId } from '../stable-id.ts';
import { plainText, telephone } from './values.ts';

/** The telephone number of a service or an organisation, with what else is known of it. There is at most one. */
export const phonesShape = z
  .array(z.strictObject({ id: z.guid(), number: telephone, description: plainText }))
  .length(1);

/**
 * The number of a contact that feeds carry; none where it has no number.
 * @param key the lasting key of the scheme or the organisation
 */
export const toPhones = (
  key: string,
  { contact: { phone, hours }, confirmation: { by, on } }: NonNullable<ReturnType<typeof toCarriedContact>>,
): z.infer<typeof phonesShape> => {
  const [number = '', rest] = phone ? splitNumber(phone) : [];
  return number ? [{ id: stableId('phone', key), number, description: formatPhone({ rest, hours, by, on }) }] : [];
};
