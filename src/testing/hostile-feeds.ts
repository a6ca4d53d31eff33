import fc from 'fast-check';
import { among, serviceWith, servicesOf, toUuid, type HostileService } from './hostile-services.ts';
import { harms } from './hostile-texts.ts';

/** Malicious feeds of one kind, as input of an import. */
export interface HostileKind {
  name: string;
  /** How feeds of the kind are drawn, and how a drawn one is encoded. */
  drawn: fc.Arbitrary<unknown>;
  toBytes: (drawn: unknown) => Uint8Array;
  /** Feeds that every run tries, with each named harm. */
  examples: readonly unknown[];
  /** Whether each is JSON of a shape that an import accepts, whatever its content. */
  isFeed: boolean;
  /** Whether each takes seconds. */
  isLarge: boolean;
}

/** Hides the type of the drawn value. */
const toKind = <Drawn>(kind: {
  name: string;
  drawn: fc.Arbitrary<Drawn>;
  toBytes: (drawn: Drawn) => Uint8Array;
  examples?: readonly Drawn[];
  isFeed?: boolean;
  isLarge?: boolean;
}): HostileKind => ({
  examples: [],
  isFeed: true,
  isLarge: false,
  ...kind,
  toBytes: kind.toBytes as HostileKind['toBytes'],
});

const uuid = fc.uuid();
const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const toFeed = (contents: readonly HostileService[]): Uint8Array => encode({ contents });
const some = (service: fc.Arbitrary<HostileService>) => fc.array(service, { minLength: 1, maxLength: 5 });

const ofTexts = Object.entries(harms).map(([name, texts]) =>
  toKind({ name, drawn: some(serviceWith(among(...texts))), toBytes: toFeed, examples: [texts.flatMap(servicesOf)] }),
);

const pathNames = [
  ...['../../x', '..\\..\\x', '/etc/passwd', 'C:\\x', 'index', 'con', '404', '.', '..', '_x', 'a/b', '%2e%2e%2f'],
  ...['x.mdx', '\0', '名前', '🙂', ''],
];
const pathIds = [
  ...['../../x', '/etc/passwd', '..', '', null, 5, {}, [], '__proto__', 'constructor', 'x\0y'],
  ...['00000000-0000-0000-0000-000000000000', 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF'],
];

/** A service and an organisation that name one another, and deep nesting. */
const toCycle = ({ one, two, depth }: { one: string; two: string; depth: number }): Uint8Array => {
  const term = { id: one, parent_id: one, taxonomy_detail: { id: two, parent_id: one } };
  const text = JSON.stringify({
    services: [
      {
        id: one,
        name: 'A',
        status: 'active',
        organization_id: two,
        program_id: one,
        attributes: [{ id: one, link_id: one, taxonomy_term_id: one, taxonomy_term: term, value: two }],
      },
    ],
    organizations: [{ id: two, name: 'A', description: 'A', parent_organization_id: two, services: [{ id: one }] }],
  });
  // JSON.stringify cannot write nesting this deep, but JSON.parse can read it.
  return new TextEncoder().encode(
    text.replace('"program_id"', `"deep":${'['.repeat(depth)}${']'.repeat(depth)},"program_id"`),
  );
};

const anyField = fc.constantFrom(
  ...['name', 'description', 'status', 'organization', 'attributes', 'service_areas', 'cost_options', 'url'],
  ...['additional_urls', 'alert', '__proto__', 'toString', 'id'],
);

/** Each kind of harm that an import must withstand. */
export const hostileKinds: readonly HostileKind[] = [
  ...ofTexts,
  toKind({
    name: 'path tricks in ids and names',
    drawn: some(serviceWith(among(...pathNames), fc.oneof(uuid, fc.constantFrom<unknown>(...pathIds)))),
    toBytes: toFeed,
    examples: [
      [...pathNames.flatMap(servicesOf), ...pathIds.map((id) => ({ id, name: 'A', organization: { id, name: 'A' } }))],
    ],
  }),
  toKind({
    name: 'duplicate ids',
    drawn: fc.tuple(uuid, uuid, among('<b>x</b>', 'import x')).chain(([one, two, text]) =>
      fc.array(serviceWith(fc.constant(text || 'x'), fc.constantFrom(one, one.toUpperCase(), two)), {
        minLength: 2,
        maxLength: 6,
      }),
    ),
    toBytes: toFeed,
  }),
  toKind({
    name: 'cycles and depth',
    drawn: fc.record({ one: uuid, two: uuid, depth: fc.constantFrom(1, 50, 5000, 100_000) }),
    toBytes: toCycle,
    isFeed: false,
  }),
  toKind({
    name: 'wrong encodings',
    drawn: fc.record({
      service: serviceWith(among('café', 'naïve “x”', '£5')),
      encoding: fc.constantFrom<BufferEncoding>('latin1', 'utf16le', 'ascii', 'base64', 'utf8'),
      mark: fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0]),
      broken: fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 3 }),
    }),
    toBytes: ({ service, encoding, mark, broken }) => {
      const text = JSON.stringify({ contents: [service] });
      const bytes =
        encoding === 'base64' ? Buffer.from(Buffer.from(text).toString('base64')) : Buffer.from(text, encoding);
      for (const [at, byte] of broken) if (at < bytes.length) bytes[at] = byte;
      return Buffer.concat([Buffer.from(mark), bytes]);
    },
    isFeed: false,
  }),
  toKind({
    name: 'any JSON in any field',
    drawn: fc
      .tuple(uuid, fc.dictionary(anyField, fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }))))
      .map(([id, fields]) => [{ id, name: 'A', status: 'active', ...fields }]),
    toBytes: toFeed,
    examples: [
      [{ toString: 1 }, '__proto__', 'constructor', [[{ toString: null }]]].map((value, index) => ({
        id: toUuid(1, 1, index),
        name: 'A',
        status: value,
        service_areas: [{ extent: value, uri: value, name: value }],
      })),
    ],
  }),
  toKind({
    name: 'anything',
    drawn: fc.oneof(
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '{', '[]', '{}', '{"contents":{}}', '{"content":[]}', '{"contents":[[],null,1]}'),
      fc.constantFrom('<!doctype html>', 'NaN'),
    ),
    toBytes: (text) => Buffer.from(text),
    isFeed: false,
  }),
  toKind({
    name: 'bytes',
    drawn: fc.uint8Array({ maxLength: 300 }),
    toBytes: (bytes) => bytes,
    isFeed: false,
  }),
  toKind({
    name: 'strings of 10 MB',
    drawn: fc.tuple(
      uuid,
      fc.constantFrom('a', '<a', '&lt;', '[', '{', '0 ', 'a@', '\u0301', '---\n', 'import ', '<div>'),
    ),
    toBytes: ([id, part]) => {
      const text = part.repeat(Math.ceil(10_000_000 / part.length));
      return toFeed([{ id, name: text, status: 'active', description: text, eligibility_description: text }]);
    },
    isLarge: true,
  }),
  toKind({
    name: '100,000 items',
    drawn: fc.tuple(fc.nat(9), fc.boolean()),
    toBytes: ([first, areUnique]) =>
      toFeed(
        Array.from({ length: 100_000 }, (_, index) => ({
          id: toUuid(first, areUnique ? index : index % 10, 0),
          name: `Service {${index}}`,
          status: 'active',
        })),
      ),
    isLarge: true,
  }),
  toKind({
    name: 'lists without end',
    drawn: fc.tuple(uuid, fc.constantFrom('attributes', 'service_areas', 'cost_options', 'additional_urls')),
    toBytes: ([id, field]) =>
      toFeed([
        {
          id,
          name: 'A',
          status: 'active',
          [field]: Array.from({ length: 100_000 }, (_, index) => ({
            id,
            name: `x${index}`,
            url: `http://x.test/${index}`,
            option: 'x'.repeat(50),
          })),
        },
      ]),
    isLarge: true,
  }),
];
