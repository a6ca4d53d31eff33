import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDirectory } from '../../data/from-files.ts';
import { fixture } from '../../testing/content-folder.ts';
import { toChanges, toChannels } from './change.ts';
import { toAtom, toJsonFeed } from './feed.ts';

const directory = readDirectory(fixture);
const channels = toChannels(directory);
const publication = { site: new URL('https://waymark.test'), name: 'Waymark', day: '2026-11-24' };

const jsonFeed = z.strictObject({
  version: z.url(),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  author: z.strictObject({ name: z.string() }),
  items: z.array(
    z.strictObject({
      id: z.string().startsWith('urn:uuid:'),
      url: z.url(),
      title: z.string(),
      content_html: z.string(),
      date_modified: z.iso.datetime(),
      date_published: z.iso.datetime(),
    }),
  ),
});

test('there is a feed of everything, of every area and of every need', () => {
  expect(channels.length).toBe(1 + directory.areas.length + directory.regions.length + directory.terms.needs.length);
});

describe.each(channels)('$path', (channel) => {
  const json = jsonFeed.parse(JSON.parse(toJsonFeed(channel, publication)));
  const atom = parseHTML(toAtom(channel, publication).replace(/<\?.*?\?>/, '')).document;
  const texts = (selector: string) => [...atom.querySelectorAll(selector)].map(({ textContent }) => textContent);
  test('lists each of its schemes once, with a stable ID', () => {
    expect(json.items.filter(({ title }) => title.startsWith('Listed: ')).length).toBe(channel.schemes.length);
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
  });
  test('says the same in both formats', () => {
    expect(texts('entry > id')).toEqual(json.items.map(({ id }) => id));
    expect(texts('entry > updated')).toEqual(json.items.map(({ date_modified }) => date_modified));
    expect(texts('feed > id, feed > updated').length).toBe(2);
  });
});

test('a change keeps its id when the text around it changes, and two of one day have two', () => {
  const [scheme] = readDirectory(fixture).schemes;
  if (!scheme) throw new Error('No scheme.');
  const { listing } = scheme;
  const by = (name: string) => ({ by: name, on: '2027-01-01' });
  const confirmations = [by('the scheme'), by('the office')];
  const idsOf = (summary: string, words: string) =>
    toChanges([
      {
        ...scheme,
        listing: { ...listing, summary, confirmations },
        freshness: { isConfirmed: false, from: '2021', words, except: [] },
      },
    ]).map(({ id }) => id);
  const ids = idsOf('Help for women.', '2021');
  expect(ids.length).toBeGreaterThanOrEqual(3);
  expect(new Set(ids).size).toBe(ids.length);
  expect(idsOf('Help for all women.', 'about 2021')).toEqual(ids);
});

test('changes and confirmations are listed with their own day, the newest first, and as text', () => {
  const [scheme] = readDirectory(fixture).schemes;
  if (!scheme) throw new Error('No scheme.');
  scheme.listing.changes.push({ on: '2027-02-01', words: 'It moved. <script>alert(1)</script> & ]]>' });
  scheme.listing.confirmations.push({ by: 'the scheme', on: '2027-01-01' });
  expect(toChanges([scheme]).map(({ on, title }) => `${on} ${title.split(':')[0]}`)).toEqual([
    '2027-02-01 Changed',
    '2027-01-01 Confirmed',
    '2026-10-06 Listed',
  ]);
  const channel = { path: 'all', title: 'All', href: '/schemes/', schemes: [scheme] };
  expect(toAtom(channel, publication)).toContain('It moved. &lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt;');
  expect(toAtom(channel, publication)).toContain('<updated>2027-02-01T00:00:00.000Z</updated>');
  expect(toJsonFeed(channel, publication)).not.toContain('<script>');
});
