import fc from 'fast-check';

/** A service of a feed, or something in place of one. */
export type HostileService = Readonly<Record<string, unknown>>;

const uuid = fc.uuid();

/** Text with harm in it, between ordinary words. */
export const among = (...harms: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', 'Help for women. ', 'A course\n\n', 'x', '\n'),
      fc.constantFrom(...harms),
      fc.constantFrom('', ' and more', '\n\nmore', '.', '\n---\n'),
    )
    .map((parts) => parts.join(''));

/** Values that JSON can have instead of a text, and that break a program which expects one. */
const noText = fc.constantFrom<unknown>(
  null,
  5,
  [],
  {},
  { toString: 1 },
  [{ toString: null }],
  '__proto__',
  'constructor',
);

/** A service with such a text in every text field, and other values elsewhere. */
export const serviceWith = (
  text: fc.Arbitrary<string>,
  id: fc.Arbitrary<unknown> = uuid,
): fc.Arbitrary<HostileService> =>
  fc.record({
    id,
    name: text,
    status: fc.oneof(fc.constantFrom('active', 'inactive', 'defunct'), text, noText),
    description: text,
    alternate_name: text,
    eligibility_description: text,
    application_process: text,
    fees_description: fc.oneof(text, noText),
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
        extent: fc.oneof(fc.constantFrom('E23000013', '../../x', 'E06000001'), noText),
      }),
      { maxLength: 2 },
    ),
    organization: fc.record({ id: fc.oneof(uuid, id), name: text, description: text, alternate_name: text }),
    phones: fc.array(fc.record({ number: fc.oneof(text, fc.constantFrom('01632 960001', '07700 900123'), noText) }), {
      maxLength: 2,
    }),
    email: fc.oneof(text, fc.constantFrom('referrals@good.test', 'a.person@private.test'), noText),
    contacts: fc.constant([{ name: 'A Person', email: 'a.person@private.test' }]),
    cost_options: fc.array(
      fc.record({ option: text, amount: fc.constantFrom(0, -5, Infinity, 3.5), amount_description: text }),
      { maxLength: 2 },
    ),
  });

/** Two services with only this text: one with it as its name, and one with a readable name. */
export const servicesOf = (text: string, number: number): HostileService[] =>
  [text, 'A service'].map((name, index) => ({
    id: toUuid(1, number, index),
    name,
    status: text,
    description: text,
    alternate_name: text,
    eligibility_description: text,
    application_process: text,
    fees_description: index === 0 ? text : undefined,
    alert: text,
    url: text,
    phones: [{ number: text }],
    email: text,
    service_areas: [{ id: toUuid(2, number, index), name: text, extent: 'E06000001' }],
    organization: { id: toUuid(3, number, index), name, description: text, alternate_name: text },
    cost_options: [{ option: text, amount: 5, amount_description: text }],
  }));

/** A UUID made of three small numbers. */
export const toUuid = (list: number, number: number, index: number): string =>
  `${list}${String(index).padStart(7, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
