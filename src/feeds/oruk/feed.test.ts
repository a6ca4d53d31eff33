import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../data/from-files.ts';
import { fixture, fixtureWhen } from '../../testing/content-folder.ts';
import { toEnvelope } from './envelope.ts';
import { openReferralShapes, toOpenReferral, type OpenReferral } from './feed.ts';

const directory = readDirectory(fixture);
const site = new URL('https://waymark.test');
const feed = toOpenReferral(directory, site, fixtureWhen);
const sent = <Value>(value: Value): unknown => JSON.parse(JSON.stringify(value));
const lists = Object.keys(openReferralShapes) as (keyof OpenReferral)[];

describe.each(lists)('%s', (list) => {
  test('has the shape of its list', () => {
    expect(openReferralShapes[list].list.safeParse(sent(toEnvelope(feed[list]))).error).toBeUndefined();
  });
  test('has items of its shape', () => {
    expect(feed[list].flatMap((item) => openReferralShapes[list].item.safeParse(sent(item)).error ?? [])).toEqual([]);
  });
});

test('every scheme that takes people is a service, and no other', () => {
  expect(feed.services.map(({ name }) => name)).toEqual(
    directory.schemes.filter(({ listing }) => listing.takesPeople).map(({ name }) => name),
  );
});

test('IDs stay the same at another address', () => {
  expect(
    toOpenReferral(directory, new URL('https://elsewhere.test'), fixtureWhen).services.map(({ id }) => id),
  ).toEqual(feed.services.map(({ id }) => id));
});

test('a known ID never changes', () => {
  expect(feed.services.find(({ name }) => name === 'Lantern Mentors')?.id).toMatchInlineSnapshot(
    `"3419082d-39eb-5d67-b1dd-4b21a0f8038a"`,
  );
});
