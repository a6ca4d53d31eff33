/** What belongs to one person and not to a post or an office: their mobile, their own mailbox. */

/** Whether a text holds a British mobile number, whole or cut, however it is spaced: 07…, +44 7…, 0044 7…. */
export const holdsMobile = (text: string): boolean =>
  /(?:\+44|(?<!\d)0044|(?<!\d)44)0?7\d{7,}|(?<!\d)07\d{7,}/.test(text.replace(/[\s().-]/g, ''));

/** Words that name a post or a shared mailbox and are nobody’s name. Our own list. */
const roles = new Set([
  ...['admin', 'administration', 'advice', 'applications', 'assessment', 'booking', 'bookings', 'business', 'centre'],
  ...['clerk', 'commissioner', 'community', 'contact', 'custody', 'desk', 'director', 'diversion', 'duty', 'enquiries'],
  ...['enquiry', 'feedback', 'general', 'hello', 'help', 'helpdesk', 'helpline', 'hub', 'info', 'information', 'inbox'],
  ...['intake', 'justice', 'liaison', 'mail', 'mailbox', 'manager', 'office', 'post', 'project', 'reception'],
  ...['referral', 'referrals', 'refer', 'scheme', 'secretary', 'service', 'services', 'support', 'team', 'victims'],
  ...['volunteer', 'volunteering', 'welcome', 'youth'],
]);

/**
 * Whether a mailbox reads as one person’s: two names or more, or an initial and a name, such as first.last@ or
 * FirstLast@. One in which any part names a post is a post’s.
 */
export const isPersonalMailbox = (email: string): boolean => {
  const [local = ''] = email.split('@');
  const names = local
    .replace(/\+.*$/, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '.')
    .split(/[._-]+/)
    .map((part) => part.replace(/\d+$/, '').toLowerCase())
    .filter(Boolean);
  return names.length > 1 && names.every((name) => /^[\p{L}’']+$/u.test(name) && !roles.has(name));
};

/** Endings of the names of streets. “Hill” and “Court” also end the names of towns. */
const streets =
  /\s(?:Street|Road|Lane|Avenue|Close|Drive|Terrace|Crescent|Mews|Parade|Square|House|Building|Centre|St|Rd|Ave)\.?$/i;

/** Whether the words for where something is hold more than a town: a number, several parts, or a street. */
export const isAddress = (where: string): boolean => /[\d,;\n]/.test(where) || streets.test(where);
