import { holdsMobile, isAddress, isPersonalMailbox } from '../domain/contacts/personal.ts';
import { formatPath } from '../schemas/field-path.ts';
import type { Answer } from '../schemas/fact.ts';
import type { OwnContact } from '../schemas/own-contact.ts';
import type { CheckedContent, Entry } from './content.ts';
import { holdsPlaceAtRisk, isAtRisk } from './safety.ts';
import type { Problem } from './problem.ts';

/**
 * Every contact of a scheme or an organisation that belongs to one person, or that says more of where it is than it
 * may. An organisation may lead to people at risk where a scheme that names it does.
 */
export const checkOwnContacts = ({ schemes, providers, vocabulary }: CheckedContent): Problem[] => {
  const needs = vocabulary.find(({ id }) => id === 'needs')?.value.terms ?? [];
  const sensitive = new Set(needs.filter((term) => term.sensitive).map(({ id }) => id));
  const atRisk = schemes.filter(({ value }) => isAtRisk(value, sensitive));
  const named = new Set(atRisk.flatMap(({ value }) => value.organisations.map(({ provider }) => provider)));
  return [
    ...schemes.flatMap((entry) => explain(entry, atRisk.includes(entry))),
    ...providers.flatMap((entry) => explain(entry, named.has(entry.id))),
  ];
};

const explain = (
  { value: { contact }, file, lineOf }: Entry<{ contact: Answer<OwnContact> }>,
  isSensitive: boolean,
): Problem[] =>
  contact.state === 'known'
    ? findWrong(contact.value, isSensitive).map(({ field, message }) => ({
        file,
        line: lineOf(['contact', 'value', field]),
        message: `${formatPath(['contact', 'value', field])}: ${message}`,
      }))
    : [];

const unlessPost = 'If you were given it as that of a post, add isPost: true';

const findWrong = (contact: OwnContact, isSensitive: boolean): { field: keyof OwnContact; message: string }[] => [
  ...(contact.isPost ? [] : findPersonal(contact)),
  ...findTooExact(contact, isSensitive),
];

const findPersonal = ({ phone = '', email = '', web = '' }: OwnContact) => [
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

const findTooExact = ({ where = '', isPublicAddress }: OwnContact, isSensitive: boolean) =>
  isSensitive
    ? failIf(
        isAddress(where) || holdsPlaceAtRisk(where),
        'where',
        `“${where}” is more than a town, and this may lead to people at risk. Write the town alone, or leave it out`,
      )
    : failIf(
        !isPublicAddress && isAddress(where),
        'where',
        `“${where}” is more than a town. Write the town alone. If its address may be public, as they say themselves, ` +
          'add isPublicAddress: true',
      );

const failIf = (isWrong: boolean, field: keyof OwnContact, message: string) => (isWrong ? [{ field, message }] : []);
