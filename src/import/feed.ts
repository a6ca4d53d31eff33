import { isRecordId } from '../feeds/stable-id.ts';
import { formatCount, formatNumber } from '../messages/format.ts';
import { isEmpty } from './fact.ts';
import type { LeftOut } from './report.ts';

/** An object of a feed, not validated yet. */
export type Raw = Readonly<Record<string, unknown>>;

/**
 * What was read of a feed, whatever it came from: the services and the organisations that it lists apart, each with a
 * valid ID, and what could not be read.
 */
export interface Feed {
  services: { id: string; raw: Raw }[];
  organizations: ReadonlyMap<string, Raw>;
  leftOut: LeftOut[];
}

/**
 * How many services are read: more than any one area publishes. The largest live feed that we know of has about 5,000.
 */
export const maxServices = 10_000;

/** A value as an object, or null. */
export const asObject = (value: unknown): Raw | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : null;

/** A value if it is text, else an empty text: an object may convert to text in any way, or fail to. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A value as a list; anything else is an empty one. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The objects of a list; anything else is left out, and anything after the limit. */
export const asObjects = (value: unknown, limit = 200): Raw[] =>
  asList(value)
    .slice(0, limit)
    .map(asObject)
    .filter((item) => item !== null);

/**
 * A value as the ID of a record, or null. It becomes a key, and nothing else of a feed becomes part of a path. Only its
 * shape counts, as in HSDS: live feeds have UUIDs of no version.
 */
export const asId = (value: unknown): string | null => {
  const id = asText(value).toLowerCase();
  return isRecordId(id) ? id : null;
};

/** A whole number from 0, also one that a feed wrote as text; 0 for anything else. */
const toCount = (value: unknown): number => {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && (number as number) > 0 ? (number as number) : 0;
};

/** How many services and pages a list says that there are in all; 0 where it does not say. */
export const toTotals = (list: Raw | null): { items: number; pages: number } => ({
  items: toCount(list?.['total_items']),
  pages: toCount(list?.['total_pages']),
});

/** Whether a page says that it is not the last one, as a truth value or as text. */
export const saysMore = (list: Raw | null): boolean => list?.['last_page'] === false || list?.['last_page'] === 'false';

/** What is missing where a feed says that it has more services than it gave. */
export const whyPart = (read: number, total: number): LeftOut | null =>
  read < total
    ? {
        what: formatCount(total - read, 'service'),
        why: `${formatNumber(read)} of ${formatNumber(total)} services were read: the feed says that it has more`,
      }
    : null;

/** The same for a list in a file, which may be one page of several. */
const whyPage = (list: Raw | null, read: number): LeftOut | null => {
  const { items, pages } = toTotals(list);
  const part = whyPart(read, items);
  if (part) return { ...part, why: `${part.why}, and this is one page of it` };
  return pages > 1 || saysMore(list) ? { what: 'the other pages', why: 'this is one page of several' } : null;
};

/** Why a record without a valid ID is left out. */
export const whyNoId = 'has no id in the form of a UUID, and nothing else may become the key of a file';

/**
 * The services and organisations in a feed: a list under “contents”, a bare list, one service, or an object with
 * “services” and “organizations”.
 * @throws if it is none of these
 */
export const toFeed = (json: unknown): Feed => {
  const listed = findServices(json);
  const services = listed.flatMap(withOrganization);
  const organizations = new Map<string, Raw>();
  for (const raw of asObjects(asObject(json)?.['organizations'], 100_000)) {
    const id = asId(raw['id']);
    if (id && !organizations.has(id)) organizations.set(id, raw);
  }
  const found: Feed['services'] = [];
  const seen = new Set<string>();
  const rejected = new Map<string, number>();
  for (const value of services) {
    const raw = asObject(value);
    const id = asId(raw?.['id']);
    const why = whyRejected({ raw, id, seen, isFull: found.length >= maxServices });
    if (why !== null) rejected.set(why, (rejected.get(why) ?? 0) + 1);
    else if (raw && id) {
      seen.add(id);
      found.push({ id, raw });
    }
  }
  const part = whyPage(asObject(json), listed.length);
  return {
    services: found.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    organizations,
    leftOut: [
      ...(part ? [part] : []),
      ...[...rejected].map(([why, count]) => ({ what: formatCount(count, 'service'), why })),
    ],
  };
};

const whyRejected = ({
  raw,
  id,
  seen,
  isFull,
}: {
  raw: Raw | null;
  id: string | null;
  seen: ReadonlySet<string>;
  isFull: boolean;
}): string | null => {
  if (!raw) return 'is not an object';
  if (!id) return whyNoId;
  if (seen.has(id)) return 'has the id of an earlier one';
  return isFull ? `comes after the first ${formatNumber(maxServices)}, and no more are read` : null;
};

/** The services in an organisation, each as one of it; a service is returned as it is. */
const withOrganization = (value: unknown): readonly unknown[] => {
  const { services, ...organization } = asObject(value) ?? {};
  if (!Array.isArray(services) || asText(organization['name']) === '') return [value];
  return services.map((item) => {
    const service = asObject(item);
    return service && isEmpty(service['organization']) && isEmpty(service['organization_id'])
      ? { ...service, organization }
      : item;
  });
};

const findServices = (json: unknown): readonly unknown[] => {
  if (Array.isArray(json)) return json;
  const object = asObject(json);
  if (!object)
    throw new Error(
      'The feed is not a list of services. Give a file with a list under “contents”, or the address of a feed.',
    );
  if (Array.isArray(object['services']) && asText(object['name']) !== '') return [object];
  for (const key of ['contents', 'services']) if (Array.isArray(object[key])) return object[key];
  if (Array.isArray(object['content']))
    throw new Error(
      'The feed has its list under “content”, as version 1 of Open Referral UK had. This reads version 3: the list ' +
        'must be under “contents”.',
    );
  if ('name' in object && 'status' in object) return [object];
  throw new Error(
    'The feed has no list under “contents” or “services”, and is not one service. Give a file of Open Referral UK ' +
      '3.0 or HSDS 3.',
  );
};
