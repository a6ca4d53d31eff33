import { readChecked } from '../check/check.ts';
import { isOfPublicBody } from '../domain/contacts/press.ts';

/**
 * Every outward address that pages may link to besides the exit and the pages of sources: those of contacts and routes,
 * those that schemes and organisations gave of themselves, and of what documents print those of public bodies.
 */
export const contactAddresses = (folder: string): string[] => {
  const { areaContacts, nationalLines, routes, schemes, providers } = readChecked(folder).content;
  return [
    ...areaContacts.map(({ value }) => value.url),
    ...nationalLines.flatMap(({ value }) => (value.url ? [value.url] : [])),
    ...routes.flatMap(({ value }) => value.routes.map(({ page }) => page.url)),
    ...[...schemes, ...providers].flatMap(({ value: { contact } }) =>
      contact.state === 'known' && contact.value.web ? [contact.value.web] : [],
    ),
    ...schemes.flatMap(({ value }) => value.links.map(({ url }) => url)).filter(isOfPublicBody),
  ];
};
