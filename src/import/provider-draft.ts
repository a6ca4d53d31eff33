import { nameJoint } from '../feeds/oruk/organization.ts';
import type { Cite } from '../schemas/cite.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { asObjects, type Raw } from './feed.ts';
import type { Existing } from './existing.ts';
import { lengths } from './lengths.ts';
import { toMdxText } from './mdx-text.ts';
import { termOf } from './terms.ts';

/** Facts and prose of an organisation’s file, and notes about them. */
export interface ProviderDraft {
  folder: 'providers';
  facts: Record<string, unknown>;
  body: string;
  name: string;
  notes: { field: string; note: string }[];
}

/**
 * The file of an organisation that a feed names, without people, phones and addresses. Null if it has no name.
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
  return {
    folder: 'providers',
    name: name.text,
    facts: {
      name: name.text,
      key: id,
      ...(others.text ? { otherNames: splitNames(others.text) } : {}),
      kind: kindOf(raw, terms),
      sources: [cite],
      source: cite,
      listed,
    },
    body: about.text ? toMdxText(about.text) : 'The feed says no more about it.',
    notes: Object.entries({ name, alternate_name: others, description: about }).flatMap(([field, { notes }]) =>
      notes.map((note) => ({ field, note })),
    ),
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
