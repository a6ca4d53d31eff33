import { v5 } from 'uuid';

/** The namespace of every stable ID here. It never changes: all published IDs would change with it. */
const namespace = 'd4dc05b5-dac9-4142-a906-dd7b6cc66334';

/** What a stable ID can be of. */
export type StableIdKind =
  | 'service'
  | 'organization'
  | 'taxonomy'
  | 'taxonomy_term'
  | 'attribute'
  | 'service_area'
  | 'location'
  | 'service_at_location'
  | 'funding'
  | 'cost_option'
  | 'url'
  | 'phone'
  | 'change';

/** The stable ID of a thing: a UUID v5 of its kind and its key, the same in every build and at every address. */
export const stableId = (kind: StableIdKind, key: string): string => {
  const name = `${kind}:${key}`;
  const id = made.get(name) ?? v5(name, namespace);
  made.set(name, id);
  return id;
};

/** Each is asked for several times: by its own file, by the list of all, and by what links to it. */
const made = new Map<string, string>();

/** Whether a key is the ID of a record in another feed: a UUID by its shape, in lower case, of whatever version. */
export const isRecordId = (key: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key);

/**
 * The stable ID of a service or an organisation. One that was imported from another feed keeps the ID it has there, so
 * that both feeds publish the same one.
 */
export const recordId = (kind: 'service' | 'organization', key: string): string =>
  isRecordId(key) ? key : stableId(kind, key);
