import type { Ask } from '#messages/ask.ts';
import type { Answer } from '../../schemas/fact.ts';
import type { FactName } from '../../schemas/facts.ts';

/** One question about a scheme, with the words that readers see for its answer or for the lack of one. */
export interface ListedRow {
  /** The fact that it shows; the further rules have a row of their own. */
  fact: FactName | 'criteria';
  label: string;
  state: Answer<unknown>['state'];
  words: string;
  source: string;
}

/** A scheme to compare, print, copy or send: what its sources say, and no answer of a reader. */
export interface ListedScheme {
  id: string;
  name: string;
  href: string;
  summary: string;
  /** Whether it runs and when it ends, where its source says so, and how old its information is, in sentences. */
  aged: string;
  rows: readonly ListedRow[];
  /** Who to contact, with how each way is known, the first one first. */
  contact: readonly { way: string; known: string }[];
  asks: readonly Ask[];
  /** Its documents with the places in them. */
  sources: readonly string[];
}
