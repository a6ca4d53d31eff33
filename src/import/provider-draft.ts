import { nameJoint } from '../feeds/oruk/organization.ts';
import type { Cite } from '../schemas/cite.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { toContact } from './contact.ts';
import { asObjects, type Raw } from './feed.ts';
import type { Existing } from './existing.ts';
import { lengths } from './lengths.ts';
import { toMdxText } from './mdx-text.ts';
import type { Note } from './service-facts.ts';
import { termOf } from './terms.ts';

/** Facts and prose of an organisation’s file, and notes about them. */
export interface ProviderDraft {
  folder: 'providers';
  facts: Record<string, unknown>;
  body: string;
  name: string;
  notes: Note[];
  /** What the feed has of how to reach it, and a file must not. */
  leftOut: Note[];
}

/**
 * The file of an organisation that a feed names, with its shared number, mailbox and page, and without people and
 * addresses. Null if it has no name.
 */
export const toProviderDraft = (
  id: string,
  raw: Raw,
  { terms, cite, listed }: { terms: Existing['terms']; cite: Cite; listed: string },
): ProviderDraft | null => {
  const name = cleanLine(raw['name'], lengths.name);
  if (!name.text) return null;
  const others = cleanLine(raw['alternate_name'], lengths.otherNames);
  const about = cleanText(raw['description'], lengths.provider);
  // HSDS 3 calls the page of an organisation its website; earlier feeds called it its url.
  const contact = toContact({ ...raw, url: raw['website'] ?? raw['url'] }, cite);
  return {
    folder: 'providers',
    name: name.text,
    facts: {
      name: name.text,
      key: id,
      ...(others.text ? { otherNames: splitNames(others.text) } : {}),
      kind: kindOf(raw, terms),
      contact: contact.fact,
      sources: [cite],
      source: cite,
      listed,
    },
    body: about.text ? toMdxText(about.text) : 'The feed says no more about it.',
    notes: [
      ...Object.entries({ name, alternate_name: others, description: about }).flatMap(([field, { notes }]) =>
        notes.map((note) => ({ field, note })),
      ),
      ...contact.notes,
    ],
    leftOut: contact.leftOut,
  };
};

/** Names that one field joins; no organisation has more than twenty. */
export const splitNames = (joined: string): string[] =>
  [
    ...new Set(
      joined
        .split(nameJoint.trim())
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ].slice(0, 20);

const kindOf = (raw: Raw, terms: Existing['terms']): string => {
  for (const attribute of asObjects(raw['attributes'])) {
    const term = terms.get(termOf(attribute) ?? '');
    if (term?.list === 'organisation-kinds') return term.value;
  }
  return 'not stated';
};
