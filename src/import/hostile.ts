import fc from 'fast-check';

/** Feeds that mean harm, kind by kind, for tests: what an import is given, as bytes. */
export interface HostileKind {
  name: string;
  /** How many feeds of the kind are tried. */
  runs: number;
  bytes: fc.Arbitrary<Uint8Array>;
}

const uuid = fc.uuid();
const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Text with harm in it somewhere, between ordinary words. */
const among = (...harm: string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', 'Help for women. ', 'A course\n\n', 'x', '\n'),
      fc.constantFrom(...harm),
      fc.constantFrom('', ' and more', '\n\nmore', '.', '\n---\n'),
    )
    .map((parts) => parts.join(''));

/** A service whose every text field holds such text. */
const service = (text: fc.Arbitrary<string>, id: fc.Arbitrary<unknown> = uuid): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({
    id,
    name: text,
    status: fc.oneof(fc.constantFrom('active', 'inactive', 'defunct'), text),
    description: text,
    alternate_name: text,
    eligibility_description: text,
    application_process: text,
    fees_description: text,
    alert: text,
    url: fc.oneof(
      text,
      fc.constantFrom(
        'javascript:alert(1)',
        'http://good.test/',
        'http://a:b@good.test/',
        'data:text/html,x',
        '//evil.test',
        'http://good.test/"><script>',
      ),
    ),
    minimum_age: fc.constantFrom(12, -1, 999, '18', null, 1e308),
    maximum_age: fc.constantFrom(5, 18, -1, 'x', 0.5),
    assured_date: fc.constantFrom('2024-01-01', '14 August 2026', '9999-12-31', '2024-02-31', -1),
    last_modified: fc.constantFrom('2019-03-04T10:00:00Z', 'yesterday', '0000-00-00', '2019-03-04', 5),
    service_areas: fc.array(
      fc.record({
        id: uuid,
        name: fc.oneof(text, fc.constantFrom('Cleveland', 'England')),
        extent: fc.constantFrom('E23000013', '../../x', 'E06000001'),
      }),
      { maxLength: 2 },
    ),
    organization: fc.record({ id: fc.oneof(uuid, id), name: text, description: text, alternate_name: text }),
    contacts: fc.constant([{ name: 'A Person', email: 'a.person@private.test' }]),
    cost_options: fc.array(
      fc.record({ option: text, amount: fc.constantFrom(0, -5, Infinity, 3.5), amount_description: text }),
      { maxLength: 2 },
    ),
  });

const feeds = (item: fc.Arbitrary<unknown>): fc.Arbitrary<Uint8Array> =>
  fc.array(item, { minLength: 1, maxLength: 3 }).map((contents) => encode({ contents }));
const ofText = (...harm: string[]) => feeds(service(among(...harm)));

/** Each kind of harm that an import must bear. */
export const hostileKinds: HostileKind[] = [
  {
    name: 'MDX and JSX',
    runs: 60,
    bytes: ofText(
      '<Component />',
      '<img src=x onerror={alert(1)} />',
      '<>fragment</>',
      '<script>alert(1)</script>',
      '</p></div></main>',
      '<a.b.c {...x}>',
      '< b',
      '<!-- x',
      '<Content/>',
    ),
  },
  {
    name: 'import and export',
    runs: 50,
    bytes: ofText(
      'import fs from "node:fs"',
      'export const x = 1',
      'export default function () {}',
      'Import x',
      'import',
      'export',
      "import('x')",
    ),
  },
  {
    name: 'braces',
    runs: 50,
    bytes: ofText('{process.exit(1)}', '{', '}', '{{x}}', '${x}', '{/* x */}', '{`${1}`}', '\\{x}', '{"a": [}'),
  },
  {
    name: 'HTML',
    runs: 60,
    bytes: ofText(
      '<iframe src="https://evil.test"></iframe>',
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      '&amp;lt;img src=x onerror=alert(1)&amp;gt;',
      '<style>*{display:none}</style>',
      '<svg/onload=alert(1)>',
      '<base href="//evil.test">',
      '<meta http-equiv=refresh content=0>',
      '<<script>script>alert(1)<</script>/script>',
      '<div'.repeat(500),
    ),
  },
  {
    name: 'links',
    runs: 60,
    bytes: ofText(
      '[x](javascript:alert(1))',
      '<javascript:alert(1)>',
      '![x](https://evil.test/p.png)',
      '[a]: javascript:alert(1)\n\n[a]',
      'https://evil.test',
      'www.evil.test',
      'a.person@private.test',
      'call 07700 900123',
      'JaVaScRiPt\t:alert(1)',
      'data:text/html;base64,PHNjcmlwdD4=',
      'a@b.c@d.e',
      'vbscript:x',
      'tel:07700900123',
      'mailto:a.person@private.test',
    ),
  },
  {
    name: 'frontmatter fences',
    runs: 60,
    bytes: ofText(
      '---',
      '---\nname: stolen\n---',
      '+++',
      '...',
      '\r\n---\r\nkey: x',
      '"',
      "'",
      ': ',
      '# Mark',
      '%YAML 1.2',
      '&a *a',
      '!!js/function x',
      'yes',
      'null',
      '~',
      '2026-11-24',
      '0x1f',
      '1e3',
      '.inf',
      '- a',
      '? a',
      '| ',
      '> ',
      '@x',
      '`x`',
      'true',
      'on',
    ),
  },
  {
    name: 'Markdown',
    runs: 50,
    bytes: ofText(
      '# Heading',
      '- list',
      '1. list',
      '> quote',
      '    code',
      '```\ncode\n```',
      '| a | b |\n|---|---|',
      '***',
      '[^1]: note',
      ':::note\nx\n:::',
      '~~x~~',
      '$$x$$',
      'Setext\n===',
      'Setext\n---',
      '* [ ] task',
      '\\',
      '<details>',
    ),
  },
  {
    name: 'path tricks in ids and names',
    runs: 60,
    bytes: feeds(
      service(
        among(
          '../../x',
          '..\\..\\x',
          '/etc/passwd',
          'C:\\x',
          'index',
          'con',
          '404',
          '.',
          '..',
          '_x',
          'a/b',
          '%2e%2e%2f',
          'x.mdx',
          '\0',
          '名前',
          '🙂',
          '',
        ),
        fc.oneof(
          uuid,
          fc.constantFrom<unknown>(
            '../../x',
            '/etc/passwd',
            '..',
            '',
            null,
            5,
            {},
            [],
            '__proto__',
            'constructor',
            'x\0y',
            '00000000-0000-0000-0000-000000000000',
            'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
          ),
        ),
      ),
    ),
  },
  {
    name: 'control and bidirectional signs',
    runs: 60,
    bytes: ofText(
      'a\u202Eb',
      '\u2066x\u2069',
      'a\0b',
      '\x1b[2J\x1b]0;x\x07',
      '\u200B\u200D\uFEFF',
      '\uD800',
      '\uDC00x',
      '\u2028\u2029',
      '\u0085',
      'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
      '\u{E0041}\u{E007F}',
      '\u00AD',
      '\uFFFE',
      '\u061C',
      'j\u200Bavascript:alert(1)',
      'im\u200Bport x',
      '<scr\u200Bipt>',
    ),
  },
  {
    name: 'duplicate ids',
    runs: 40,
    bytes: fc.tuple(uuid, uuid, among('<b>x</b>', 'import x')).chain(([one, two, text]) =>
      fc
        .array(service(fc.constant(text || 'x'), fc.constantFrom(one, one.toUpperCase(), two)), {
          minLength: 2,
          maxLength: 6,
        })
        .map((contents) => encode({ contents })),
    ),
  },
  {
    name: 'cycles and depth',
    runs: 40,
    bytes: fc.tuple(uuid, uuid, fc.constantFrom(1, 50, 5000, 100_000)).map(([one, two, depth]) => {
      const organization = {
        id: two,
        name: 'A',
        description: 'A',
        parent_organization_id: two,
        services: [{ id: one }],
      };
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
        organizations: [organization],
      });
      // JSON.stringify cannot write what is nested so deep, and JSON.parse can read it.
      return new TextEncoder().encode(
        text.replace('"program_id"', `"deep":${'['.repeat(depth)}${']'.repeat(depth)},"program_id"`),
      );
    }),
  },
  {
    name: 'wrong encodings',
    runs: 60,
    bytes: fc
      .tuple(
        service(among('café', 'naïve “x”', '£5')),
        fc.constantFrom<BufferEncoding>('latin1', 'utf16le', 'ascii', 'base64', 'utf8'),
        fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0]),
        fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 3 }),
      )
      .map(([item, encoding, mark, broken]) => {
        const text = JSON.stringify({ contents: [item] });
        const bytes =
          encoding === 'base64' ? Buffer.from(Buffer.from(text).toString('base64')) : Buffer.from(text, encoding);
        for (const [at, byte] of broken) if (at < bytes.length) bytes[at] = byte;
        return Buffer.concat([Buffer.from(mark), bytes]);
      }),
  },
  {
    name: 'any JSON in any field',
    runs: 80,
    bytes: fc
      .tuple(
        uuid,
        fc.dictionary(
          fc.constantFrom(
            'name',
            'description',
            'status',
            'organization',
            'attributes',
            'service_areas',
            'cost_options',
            'url',
            'additional_urls',
            'alert',
            '__proto__',
            'toString',
            'id',
          ),
          fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' })),
        ),
      )
      .map(([id, fields]) => encode({ contents: [{ id, name: 'A', status: 'active', ...fields }] })),
  },
  {
    name: 'anything',
    runs: 60,
    bytes: fc.oneof(
      fc.jsonValue().map(encode),
      fc.uint8Array({ maxLength: 300 }),
      fc.string().map((text) => new TextEncoder().encode(text)),
      fc
        .constantFrom(
          '',
          '{',
          '[]',
          '{}',
          '{"contents":{}}',
          '{"content":[]}',
          '{"contents":[[],null,1]}',
          '<!doctype html>',
          'NaN',
        )
        .map((text) => new TextEncoder().encode(text)),
    ),
  },
  {
    name: 'strings of 10 MB',
    runs: 4,
    bytes: fc
      .tuple(uuid, fc.constantFrom('a', '<a', '&lt;', '[', '{', '0 ', 'a@', '\u0301', '---\n', 'import ', '<div>'))
      .map(([id, part]) => {
        const text = part.repeat(Math.ceil(10_000_000 / part.length));
        return encode({
          contents: [{ id, name: text, status: 'active', description: text, eligibility_description: text }],
        });
      }),
  },
  {
    name: '100,000 items',
    runs: 4,
    bytes: fc.tuple(fc.nat(9), fc.boolean()).map(([first, areUnique]) =>
      encode({
        contents: Array.from({ length: 100_000 }, (_, index) => ({
          id: `${first}0000000-0000-4000-8000-${String(areUnique ? index : index % 10).padStart(12, '0')}`,
          name: `Service {${index}}`,
          status: 'active',
        })),
      }),
    ),
  },
  {
    name: 'lists without end',
    runs: 4,
    bytes: fc
      .tuple(uuid, fc.constantFrom('attributes', 'service_areas', 'cost_options', 'additional_urls'))
      .map(([id, field]) =>
        encode({
          contents: [
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
          ],
        }),
      ),
  },
];
