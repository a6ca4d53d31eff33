import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../data/from-files.ts';
import { toEnvelope } from './envelope.ts';
import { openReferralShapes, toOpenReferral, type OpenReferral } from './feed.ts';

const directory = readDirectory();
const site = new URL('https://waymark.test');
const feed = toOpenReferral(directory, site);
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
    directory.schemes.filter(({ listing }) => listing.takesPeople === 'yes').map(({ name }) => name),
  );
});

test('numbers stay the same at another address', () => {
  expect(toOpenReferral(directory, new URL('https://elsewhere.test')).services.map(({ id }) => id)).toEqual(
    feed.services.map(({ id }) => id),
  );
});

test('a known number never changes', () => {
  expect(feed.services.find(({ name }) => name === 'Cleveland Divert')?.id).toMatchInlineSnapshot(
    `"1d006220-31f3-59a0-8d25-d669c95814e0"`,
  );
});
