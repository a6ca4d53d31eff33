/** Figures for tests of the check, each a line in the file of a valid scheme. */
import { notStated, outcomeFields } from './make-entry.ts';
import type { Fields } from '../schemas/form/fields.ts';
import type { Outcome } from '../schemas/outcome.ts';
import { makeContent, validScheme, type ContentFolder } from './content-folder.ts';

/** An outcome as a line of YAML, which JSON is. */
export const line = (type: Outcome['type'], fields: Fields): string => {
  const outcome = Object.entries(outcomeFields(type, fields));
  const open = outcome.filter(([, value]) => value === notStated).map(([name]) => name);
  const stated = Object.fromEntries(outcome.filter(([name]) => !open.includes(name)));
  return `  - ${JSON.stringify({ ...stated, notStated: open, source: 'report-2021-1' })}\n`;
};

/** The fields of a count. */
export const count = (id: string, value: number, fields: Fields = {}): Fields => ({ id, value, ...fields });

/** The figures of the valid scheme, as in its file. */
export const validOutcomes = /outcomes:\n[\s\S]*(?=related:)/.exec(validScheme)?.[0] ?? '';

/** Writes figures into the file of the valid scheme. Line 29 is “outcomes:”, so the first is on line 30. */
export const writeOutcomes = (content: ContentFolder, outcomes: string): void =>
  content.edit('schemes/valid-scheme.mdx', validOutcomes, `outcomes:\n${outcomes}`);

/** What the check reports of these figures. */
export const messagesOf = (outcomes: string): string[] => {
  const content = makeContent();
  writeOutcomes(content, outcomes);
  return content.messages();
};
