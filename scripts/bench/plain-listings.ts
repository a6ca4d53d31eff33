import { readChecked } from '../../src/check/check.ts';

/** A listing as a bare page shows it. */
export interface PlainListing {
  id: string;
  name: string;
  summary: string;
  facts: [label: string, answer: string][];
  /** Prose in Markdown; if it has a component, in MDX, without the line that imports it. */
  body: string;
  hasComponent: boolean;
}

/** The schemes of a content folder as bare listings: every fact in the front matter of a file, in a word or two. */
export const toPlainListings = (folder: string): PlainListing[] =>
  readChecked(folder).content.schemes.map(({ id, value, body }) => ({
    id,
    name: value.name,
    summary: value.summary,
    facts: Object.entries<unknown>(value).flatMap(([label, fact]) =>
      isFact(fact) ? [[label, fact.state === 'known' ? toWords(fact.value) : fact.state] as [string, string]] : [],
    ),
    body: body.replace(/^import .*$/gm, '').trim(),
    hasComponent: /^import /m.test(body),
  }));

const isFact = (value: unknown): value is { state: string; value?: unknown } =>
  typeof value === 'object' && value !== null && 'state' in value;

/** Text without Markdown or MDX syntax. */
const toWords = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(/[{}[\]<>"`*_|]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
