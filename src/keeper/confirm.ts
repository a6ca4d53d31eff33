import { parse } from 'yaml';
import {
  holdsContact,
  holdsName,
  isStated,
  nameOfFact,
  statedFacts,
  type ConfirmableEntry,
} from '../domain/freshness/confirmation.ts';
import { formatList } from '../messages/format.ts';
import type { CheckedContent, Entry } from '../check/content.ts';
import { confirmableFacts, type ConfirmableFact, type Confirmed } from '../schemas/confirmation.ts';
import { factNames } from '../schemas/facts.ts';
import { groupByRole } from '../schemas/form/confirmed.ts';
import { didYouMean } from '../schemas/strict.ts';
import { appendItem, editFile, setPart } from './yaml-text.ts';
import type { FileChange } from './write.ts';

/** A confirmation to record: that an entry, or some facts of it, are still true. */
export interface NewConfirmation {
  /** The id of a scheme, or providers/ and the id of an organisation. */
  of: string;
  /** The role, as it continues “Confirmed by”. */
  by: string;
  on: string;
  /** Left out when the whole entry was confirmed. */
  facts?: readonly string[] | undefined;
}

type Confirmable = Entry<ConfirmableEntry & { name: string }>;
type Content = Pick<CheckedContent, 'schemes' | 'providers'>;

const ofProvider = 'providers/';

/** The scheme or the organisation that a confirmation is of; undefined where there is none. */
export const findConfirmed = ({ of }: Pick<NewConfirmation, 'of'>, content: Content): Confirmable | undefined =>
  entriesFor(of, content).find(({ id }) => id === of.replace(ofProvider, ''));

const entriesFor = (of: string, { schemes, providers }: Content): readonly Confirmable[] =>
  of.startsWith(ofProvider) ? providers : schemes;

/**
 * Everything that is wrong with a confirmation; empty if it can be recorded.
 * @param today the day on which it is recorded, which a confirmation cannot be after
 */
export const validateConfirmation = (
  { of, by, on, facts }: NewConfirmation,
  content: Content,
  today: string,
): string[] => {
  const entry = findConfirmed({ of }, content);
  if (!entry) return [explainMissing(of, content)];
  return [
    ...(by.trim() ? [] : ['Say who confirmed it, by role: --by "the scheme’s manager".']),
    ...(holdsContact(by) || holdsName(by)
      ? [
          `“${by}” looks like a person’s name or address. Write the role alone, such as "the scheme’s manager": the ` +
            `page prints it.`,
        ]
      : []),
    ...validateDay(on, today),
    ...(facts ?? []).flatMap((fact) => {
      if (!confirmableFacts.includes(fact as ConfirmableFact))
        return [
          `“${fact}” is not a fact that can be confirmed${didYouMean(fact, confirmableFacts) || '.'} This file ` +
            `states: ${statedFacts(entry.value).join(', ')}.`,
        ];
      return isStated(entry.value, fact as ConfirmableFact)
        ? []
        : [
            `${entry.file} does not state “${fact}”, so there is nothing to confirm. Write what they confirmed as a ` +
              `fact with its source first.`,
          ];
    }),
  ];
};

const explainMissing = (of: string, content: Content): string => {
  const isProvider = of.startsWith(ofProvider);
  const id = of.replace(ofProvider, '');
  const ids = entriesFor(of, content).map((entry) => entry.id);
  return (
    `There is no ${isProvider ? 'organisation' : 'scheme'} “${id}”${didYouMean(id, ids) || '.'} Name a file of ` +
    `content/${isProvider ? 'providers' : 'schemes'} without its extension.`
  );
};

/**
 * The change that records a confirmation in the file of the scheme or the organisation: on the line of each fact, and
 * in the list of confirmations for the whole entry and for parts without such a line, such as its figures. A line has
 * the newest confirmation of its fact; an earlier one moves to the list, so that none is lost.
 */
export const toConfirmation = (
  { by, on, facts }: NewConfirmation,
  { path, text }: { path: string; text: string },
): FileChange => ({
  path,
  text: editFile({ path, text }, (yaml) => confirmIn(yaml, { on, by: by.trim() }, facts && [...new Set(facts)])),
});

const confirmIn = (yaml: string, given: Confirmed, facts: readonly string[] | undefined): string => {
  if (!facts) return appendItem(yaml, 'confirmations', given);
  const file = parse(yaml) as Record<string, { confirmed?: Confirmed } | undefined>;
  const { onLine, inList } = place(given, facts, (fact) => file[fact]?.confirmed);
  const confirmed = onLine.reduce((text, fact) => setPart(text, [fact, 'confirmed'], given), yaml);
  return groupByRole(inList).reduce((text, item) => appendItem(text, 'confirmations', item), confirmed);
};

/**
 * Decides where a confirmation of some facts is written.
 * @returns the facts that have it on their line, and what goes to the list: fact by fact, who confirmed it and when
 */
const place = (
  given: Confirmed,
  facts: readonly string[],
  confirmedOf: (fact: string) => Confirmed | undefined,
): { onLine: string[]; inList: [string, Confirmed][] } => {
  const hasLine = (fact: string): boolean =>
    factNames.some((name) => name === fact) && (confirmedOf(fact)?.on ?? '') <= given.on;
  return {
    onLine: facts.filter(hasLine),
    inList: facts.flatMap((fact): [string, Confirmed][] => {
      if (!hasLine(fact)) return [[fact, given]];
      const before = confirmedOf(fact);
      return before && (before.on !== given.on || before.by !== given.by) ? [[fact, before]] : [];
    }),
  };
};

/** A summary of a confirmation, for the person who records it. */
export const describeConfirmation = ({ by, on, facts }: NewConfirmation, entry: Confirmable): string => {
  const named = facts
    ? formatList(facts.map((fact) => nameOfFact(fact as ConfirmableFact)))
    : `all ${statedFacts(entry.value).length} facts that the file states`;
  return `${entry.value.name}: ${named} confirmed by ${by.trim()} on ${on}.`;
};

const validateDay = (on: string, today: string): string[] => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || new Date(`${on}T00:00:00Z`).toJSON()?.slice(0, 10) !== on)
    return [`“${on}” is not a date. Write --on 2026-11-23.`];
  return on > today ? [`${on} has not come yet. Write the day on which it was confirmed.`] : [];
};
