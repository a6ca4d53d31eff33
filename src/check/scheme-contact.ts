import { holdsMobile, isAddress, isPersonalMailbox } from '../domain/contacts/personal.ts';
import { formatPath } from '../schemas/field-path.ts';
import type { SchemeContact } from '../schemas/scheme-contact.ts';
import type { CheckedContent } from './content.ts';
import { holdsPlaceAtRisk, isAtRisk } from './safety.ts';
import type { Problem } from './problem.ts';

/** Every contact of a scheme that belongs to one person, or that says more of where it is than it may. */
export const checkSchemeContacts = ({ schemes, vocabulary }: CheckedContent): Problem[] => {
  const needs = vocabulary.find(({ id }) => id === 'needs')?.value.terms ?? [];
  const sensitive = new Set(needs.filter((term) => term.sensitive).map(({ id }) => id));
  return schemes.flatMap(({ value: scheme, file, lineOf }) =>
    scheme.contact.state === 'known'
      ? findWrong(scheme.contact.value, isAtRisk(scheme, sensitive)).map(({ field, message }) => ({
          file,
          line: lineOf(['contact', 'value', field]),
          message: `${formatPath(['contact', 'value', field])}: ${message}`,
        }))
      : [],
  );
};

const unlessPost = 'If you were given it as that of a post, add isPost: true';

const findWrong = (contact: SchemeContact, isSensitive: boolean): { field: keyof SchemeContact; message: string }[] => [
  ...(contact.isPost ? [] : findPersonal(contact)),
  ...findTooExact(contact, isSensitive),
];

const findPersonal = ({ phone = '', email = '', web = '' }: SchemeContact) => [
  ...failIf(
    holdsMobile(phone),
    'phone',
    `“${phone}” is a mobile number, which belongs to a person. Write a shared number. ${unlessPost}`,
  ),
  ...failIf(
    holdsMobile(web),
    'web',
    `“${web}” holds a mobile number, which belongs to a person. Write the address of its page. ${unlessPost}`,
  ),
  ...failIf(
    isPersonalMailbox(email),
    'email',
    `“${email}” reads as one person’s mailbox. Write the mailbox of a role or a team, such as ` +
      `referrals@${email.split('@')[1] ?? ''}. ${unlessPost}`,
  ),
];

const findTooExact = ({ where = '', isPublicAddress }: SchemeContact, isSensitive: boolean) =>
  isSensitive
    ? failIf(
        isAddress(where) || holdsPlaceAtRisk(where),
        'where',
        `“${where}” is more than a town, and this scheme may lead to people at risk. Write the town alone, or leave ` +
          'it out',
      )
    : failIf(
        !isPublicAddress && isAddress(where),
        'where',
        `“${where}” is more than a town. Write the town alone. If the scheme says that its address may be public, ` +
          'add isPublicAddress: true',
      );

const failIf = (isWrong: boolean, field: keyof SchemeContact, message: string) => (isWrong ? [{ field, message }] : []);
