/** Organisations: their list, and the page of each. */

import type { Provider } from '../../schemas/provider.ts';
import type { OrganisationRole } from '../../schemas/scheme.ts';
import { formatCount } from '../format.ts';
import { link, type RichText } from '../rich.ts';

export const title = 'Providers';
export const description = 'Every organisation that our documents name behind a scheme.';
export const lede = (count: number): string =>
  `${formatCount(count, 'organisation')} that our documents name as leading, paying for, running or joining a scheme.`;

/** Of the page of one organisation, in the window and for search engines. */
export const pageTitle = (name: string): string => `Provider: ${name}`;
export const describe = (name: string): string => `${name}: what our documents say it does, and in which schemes.`;

export const kindNotStated = 'Kind not stated';
export const schemeCount = (count: number): string => formatCount(count, 'scheme');

export const ended = 'This organisation has ended.';
export const otherNames = (names: readonly string[]): string => `Also written: ${names.join('; ')}`;

export const contact = 'How to contact it';
/** Where no contact of its own is known, by how much we know. */
export const noContact = {
  'not stated': 'Our documents do not say how to reach it.',
  'not looked up': 'We have not looked up how to reach it yet.',
  'does not apply': 'It has nobody to contact.',
} as const satisfies Record<Exclude<Provider['contact']['state'], 'known'>, string>;

export const whatItDoes = 'What it does';
export const noRole = 'None of our schemes names a role for it.';
/** What it does for a scheme; the name of the scheme follows. */
export const roles = {
  leads: 'Leads',
  commissions: 'Commissions',
  funds: 'Pays for',
  delivers: 'Runs',
  partners: 'Partner in',
  evaluates: 'Evaluates',
  manages: 'Manages',
  hosts: 'Hosts',
  supports: 'Supports',
} as const satisfies Record<OrganisationRole, string>;

export const whereFrom = 'Where this is from';
export const namedIn = (source: string): RichText => [
  'Named in ',
  link('source', source),
  '. This is as old as that document: the organisation may do something else today.',
];
/** Who held the office when the document was written. */
export const officeHolder = (name: string, role: string, source: string): RichText => [
  `The office was held by ${name}, ${role}, when this was written: `,
  link('source', source),
];
