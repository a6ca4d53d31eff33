import { fetchJson } from '../ui/fetch-json.ts';
import { toOwn } from '../ui/address.ts';

/** A scheme that can be on a shortlist. */
export interface Named {
  id: string;
  name: string;
  /** Whether a reader of its page may be at risk. No list goes there. */
  isSensitive: boolean;
}

let names: Promise<readonly Named[]> | undefined;

/**
 * All schemes, whichever are on the list, so that no request reveals which.
 * @throws where they do not load; the next call tries again
 */
export const fetchNames = (): Promise<readonly Named[]> =>
  (names ??= fetchJson<[id: string, name: string, isSensitive: boolean][]>(toOwn('/compare/names.json')).then(
    (rows) => rows.map(([id, name, isSensitive]) => ({ id, name, isSensitive })),
    (reason: unknown) => {
      names = undefined;
      throw reason;
    },
  ));
