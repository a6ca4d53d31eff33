/** Feeds of changes, structured data in pages, and the data package. */
import { formatDate, formatList } from '../format.ts';

export const changes = {
  all: 'All changes',
  inArea: (area: string): string => `Changes in ${area}`,
  forNeed: (need: string): string => `Changes: ${need}`,
  what: 'What was listed, changed or confirmed, by the dates in the file of each scheme.',
  listed: (scheme: string): string => `Listed: ${scheme}`,
  changed: (scheme: string): string => `Changed: ${scheme}`,
  confirmed: (scheme: string): string => `Confirmed: ${scheme}`,
  figureChanged: (scheme: string): string => `Figure changed: ${scheme}`,
  /** @param facts names of the facts that were confirmed; undefined where everything was */
  confirmedBy: (by: string, on: string, facts: readonly string[] | undefined): string => {
    const confirmed = `Confirmed by ${by} on ${formatDate(on)}`;
    return facts ? `${confirmed}: ${formatList(facts)}.` : `${confirmed}.`;
  },
  /** @param why a sentence */
  figureNow: (statement: string, was: string, why: string): string => `Now: ${statement}. It was ${was}. ${why}`,
};

export const onsCode = 'ONS code';
export const catalogue = 'Everything that is listed here, as files.';
/** @param citation the document and the place in it */
export const figureSource = (citation: string): string => `Source: ${citation}.`;

export const dataPackage = {
  title: (site: string): string => `${site}: schemes that steer people away from crime, and what is recorded of them`,
  /** @param years of the first and the last document, or the one that both are of */
  description: (documents: number, years: readonly string[]): string =>
    `Facts and figures from ${documents} public documents of ${years.join(' to ')}, each with its source ` +
    'and the place in it. A fact is known, not stated or does not apply; a blank is none of these.',
};
