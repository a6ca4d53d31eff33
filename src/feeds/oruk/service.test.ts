import { describe, expect, test } from 'vitest';
import { freshnessOf } from '../../domain/freshness/freshness.ts';
import { readDirectory } from '../../data/from-files.ts';
import { fixture, fixtureWhen } from '../../testing/content-folder.ts';
import { plainText, webAddress } from './values.ts';
import { serviceShape, toService } from './service.ts';
import { toStatus } from './status.ts';
import { toTaxonomies } from './taxonomy.ts';

const directory = readDirectory(fixture);
const site = new URL('https://waymark.test');
const context = { cite: directory.cite, taxonomies: toTaxonomies(directory, site), site, when: fixtureWhen };
const found = directory.schemes.find(({ id }) => id === 'sallow-boatyard');
if (!found) throw new Error('The fixture has no scheme sallow-boatyard.');
const scheme = found;
const dates = scheme.sources.map(({ source }) => source.date);
/** The scheme with its status and its confirmations changed. */
const as = (word: typeof scheme.listing.status.word, confirmations: typeof scheme.listing.confirmations = []) => ({
  ...scheme,
  listing: { ...scheme.listing, confirmations, status: { ...scheme.listing.status, word } },
  freshness: freshnessOf(dates, confirmations),
});
const byScheme = { by: 'the scheme', on: '2026-12-03' };

describe('the status', () => {
  test('of what nobody confirmed is inactive, and the alert says why and who to ask', () => {
    expect(toStatus(as('as described'))).toEqual({
      status: 'inactive',
      alert:
        'Described on 14 March 2019. Not confirmed since. We do not know whether it runs today: ask the Brackwater ' +
        'Police, Fire and Crime Commissioner or the Probation Service.',
    });
    expect(toStatus(as('pilot')).status).toBe('inactive');
    expect(toStatus(as('not known', [byScheme])).status).toBe('inactive');
  });
  test('of what someone confirmed as a whole is active, with its day; to confirm some facts is not enough', () => {
    expect(toService(as('as described', [byScheme]), context)).toMatchObject({
      status: 'active',
      assured_date: '2026-12-03',
      last_modified: '2026-12-03T00:00:00.000Z',
    });
    expect(toService(as('as described', [{ ...byScheme, facts: ['age'] }]), context)).not.toHaveProperty(
      'assured_date',
    );
  });
  test('of what has ended is defunct even if confirmed; of what was planned it is inactive', () => {
    expect(toStatus(as('ended', [byScheme])).status).toBe('defunct');
    expect(toStatus(as('ended'))).toEqual({
      status: 'defunct',
      alert: 'Described on 14 March 2019. Not confirmed since. Its source says that it has ended.',
    });
    expect(toStatus(as('planned', [byScheme]))).toMatchObject({
      status: 'inactive',
      alert: expect.stringContaining('It was planned then.') as string,
    });
  });
});

describe('the contact of a service', () => {
  const contact = { phone: '01632 960 150, then 2', email: 'yard@office.example', web: 'https://yard.example/' };
  const make = (value: object, confirmations = [byScheme], day = '2026-12-03') => {
    const listing = {
      ...scheme.listing,
      confirmations,
      contact: { state: 'known', value, source: scheme.sources[0]!.cite },
    };
    return toService({ ...scheme, listing } as typeof scheme, { ...context, when: { today: day, days: 60 } });
  };
  const ways = (service: object) =>
    Object.fromEntries(Object.entries(service).filter(([name]) => ['url', 'email', 'phones'].includes(name)));

  test('is carried while it was confirmed in time, and has its shape', () => {
    const service = make({ ...contact, hours: 'Weekdays', for: 'both' });
    expect(ways(service)).toMatchObject({
      url: 'https://yard.example/',
      email: 'yard@office.example',
      phones: [
        { number: '01632 960 150', description: 'Then 2. Weekdays. Confirmed by the scheme on 3 December 2026.' },
      ],
    });
    expect(serviceShape.safeParse(JSON.parse(JSON.stringify(service))).error).toBeUndefined();
  });
  test.each([
    ['nobody confirmed it', make({ ...contact, for: 'both' }, [])],
    ['its cadence has passed', make({ ...contact, for: 'both' }, [byScheme], '2027-02-02')],
    ['it is for professionals', make({ ...contact, for: 'professionals' })],
  ])('is left out where %s', (_, service) => {
    expect(ways(service)).toEqual({});
  });
  test('is carried on the last day of its cadence', () => {
    expect(make({ ...contact, for: 'public' }, [byScheme], '2027-02-01')).toHaveProperty('email');
  });
});

describe('the shape of a service', () => {
  const service = JSON.parse(JSON.stringify(toService(scheme, context))) as Record<string, unknown>;
  test('takes it', () => {
    expect(serviceShape.safeParse(service).error).toBeUndefined();
  });
  test.each([
    ['an age of -1', { minimum_age: -1 }],
    ['ages the wrong way round', { minimum_age: 30, maximum_age: 18 }],
    ['a text age', { minimum_age: '18' }],
    ['null', { alert: null }],
    ['an empty text', { alert: '' }],
    ['HTML in text', { description: 'Help for <b>women</b>' }],
    ['an entity in text', { description: 'R&amp;D' }],
    ['a date without zone', { last_modified: '2026-11-24T00:00:00' }],
    ['a date alone', { last_modified: '2026-11-24' }],
    ['an assured date in words', { assured_date: '14 August 2026' }],
    ['a word of its own for status', { status: 'closed' }],
    ['active without assurance', { status: 'active' }],
    ['a field of another name', { summary: 'x' }],
    ['an id that is no UUID', { id: 'harbour-bridge' }],
    ['an empty list', { service_areas: [] }],
    ['a number with words', { phones: [{ id: scheme.id, number: 'Ask Ann', description: 'x' }] }],
    ['a mailbox that is none', { email: 'ann' }],
  ])('rejects %s', (_, wrong) => {
    expect(serviceShape.safeParse({ ...service, ...wrong }).success).toBe(false);
  });
});

test.each(['https://example.com/x', 'https://www.example.org', 'https://path/to/profile', 'javascript:alert(1)', ''])(
  '“%s” is no address',
  (address) => {
    expect(webAddress.safeParse(address).success).toBe(false);
  },
);
test('text may hold signs that are no markup', () => {
  expect(plainText.safeParse('R&D for under 5 < 6').success).toBe(true);
});
