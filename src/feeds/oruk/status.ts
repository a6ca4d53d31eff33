import { ended, notConfirmed } from '#messages/open-referral.ts';
import { formatFreshness } from '../../domain/freshness/freshness.ts';
import { z } from 'zod';
import { endSentence } from '../../messages/format.ts';
import type { SchemeView } from '../../data/views.ts';

/** The values of Open Referral for whether a service runs. */
export const statusShape = z.enum(['active', 'inactive', 'defunct', 'temporarily closed']);

/**
 * The status of a service, and why. Open Referral has no word for “we do not know”, and readers of a feed offer what is
 * active. So only a listing that someone confirmed is active; one that its source says has ended is defunct; all
 * others are inactive, and the alert says that it was not confirmed and who to ask.
 */
export const toStatus = ({
  listing,
  freshness,
  ask,
}: Pick<SchemeView, 'listing' | 'freshness' | 'ask'>): { status: z.infer<typeof statusShape>; alert?: string } => {
  const { word, words } = listing.status;
  const age = formatFreshness(freshness);
  const sentence = words && endSentence(words);
  if (word === 'ended') return { status: 'defunct', alert: ended(age, sentence) };
  if (freshness.isConfirmed && word !== 'planned' && word !== 'not known') return { status: 'active' };
  return { status: 'inactive', alert: notConfirmed(age, { wasPlanned: word === 'planned', words: sentence, ask }) };
};
