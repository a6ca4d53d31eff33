import { toOwn } from '../ui/address.ts';
import { fetchJson } from '../ui/fetch-json.ts';
import type { CardsPart, RulesPart } from '../../domain/finder/chunks.ts';
import type { Arrived, Files } from '../../domain/finder/schemes.ts';
import type { SessionEvent } from '../../domain/finder/session.ts';

/**
 * Fetches files with schemes, always whole and in this order whatever is answered, so that no request reveals an
 * answer. One that fails does not stop the others. Rules are handed on together, so that results change once.
 */
export const load = async (left: Files, send: (event: SessionEvent) => void): Promise<void> => {
  send({ type: 'loading', isLoading: true });
  const files: Arrived<RulesPart>[] = [];
  for (const href of left.rules) await fetchPart<RulesPart>(href, (file) => files.push(file));
  send({ type: 'rules arrived', files });
  for (const href of left.cards) await fetchPart<CardsPart>(href, (file) => send({ type: 'cards arrived', file }));
  send({ type: 'loading', isLoading: false });
};

const fetchPart = async <Part>(href: string, take: (file: Arrived<Part>) => void): Promise<void> => {
  try {
    take({ href, part: await fetchJson<Part>(toOwn(href)) });
  } catch {
    // What did not load stays among the files that are left, and the page says so.
  }
};
