import type { CheckedContent } from '../check/content.ts';
import { confirmationOf } from '../domain/freshness/confirmation.ts';
import { daysBetween } from '../domain/freshness/review.ts';
import { formatCount, formatList } from '../messages/format.ts';

/** The contacts of a site that someone has to check: their names, by why. */
export interface DueContacts {
  /** How many there are in all. */
  all: number;
  /** Nobody has opened or called them yet. */
  never: readonly string[];
  /** Someone has, longer ago than the cadence of contacts allows. */
  overdue: readonly string[];
}

/**
 * Which lines of content/contacts, and which contacts of organisations, are due to be checked. Pages go on showing
 * lines: a help line never expires automatically, as no number would do more harm than an old one.
 * @param days the cadence of contacts, from content/review.yaml
 */
export const findDueContacts = (
  { areaContacts, nationalLines, providers }: Pick<CheckedContent, 'areaContacts' | 'nationalLines' | 'providers'>,
  { today, days }: { today: string; days: number },
): DueContacts => {
  const rows = [
    ...[...nationalLines, ...areaContacts].map(({ value }) => ({ name: value.name, confirmedOn: value.confirmed_on })),
    ...providers
      .filter(({ value }) => value.contact.state === 'known')
      .map(({ value: { name, confirmations } }) => ({
        name,
        confirmedOn: confirmationOf('contact', confirmations)?.on ?? '',
      })),
  ];
  const namesOf = (isDue: (confirmedOn: string) => boolean) =>
    rows.filter(({ confirmedOn }) => isDue(confirmedOn)).map(({ name }) => name);
  return {
    all: rows.length,
    never: namesOf((confirmedOn) => confirmedOn === ''),
    overdue: namesOf((confirmedOn) => confirmedOn !== '' && daysBetween(confirmedOn, today) > days),
  };
};

/** How many names a line of a report gives; the files have them all. */
const maxNamed = 5;

/** What is due, in a sentence: “12 of 182 were never opened or called: Samaritans, …”; undefined where nothing is. */
export const formatDueContacts = ({ all, never, overdue }: DueContacts): string | undefined => {
  const parts = [
    ...(never.length > 0 ? [`${never.length} of ${all} were never opened or called: ${nameSome(never)}`] : []),
    ...(overdue.length > 0 ? [`${overdue.length} of ${all} were checked too long ago: ${nameSome(overdue)}`] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : undefined;
};

const nameSome = (names: readonly string[]): string =>
  formatList([
    ...names.slice(0, maxNamed),
    ...(names.length > maxNamed ? [formatCount(names.length - maxNamed, 'more', 'more')] : []),
  ]);
