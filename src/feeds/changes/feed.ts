import { licenceNames } from '#messages/credits.ts';
import { changes as text } from '#messages/feeds.ts';
import { locale } from '#messages/locale.ts';
import { addressOn } from '../../domain/lists/address.ts';
import { Feed, type Item } from 'feed';
import { newest, toInstant } from '../dates.ts';
import { toChanges, type Change, type Channel } from './change.ts';

/** The address of a feed of changes as Atom, such as /feeds/needs/housing/atom.xml. */
export const atomPath = (path: string): string => `/feeds/${path}/atom.xml`;
/** The address of a feed of changes as JSON Feed, such as /feeds/needs/housing/feed.json. */
export const jsonPath = (path: string): string => `/feeds/${path}/feed.json`;

/** Where a feed is published, under which name, and the day of the data. */
export interface FeedPublication {
  site: URL;
  name: string;
  /** The feed’s own date where nothing is listed in it. */
  day: string;
}

/** A channel as Atom (RFC 4287). */
export const toAtom = (channel: Channel, publication: FeedPublication): string =>
  fill(channel, publication, ({ title, words }) => ({ title: toMarkup(title), content: toMarkup(words) })).atom1();

/** A channel as JSON Feed (jsonfeed.org), whose titles are plain text. */
export const toJsonFeed = (channel: Channel, publication: FeedPublication): string =>
  fill(channel, publication, ({ title, words }) => ({ title, content: toMarkup(words) })).json1();

const fill = (
  { path, title, href, schemes }: Channel,
  { site, name, day }: FeedPublication,
  write: (change: Change) => Pick<Item, 'title' | 'content'>,
): Feed => {
  const changes = toChanges(schemes);
  const at = (address: string) => addressOn(address, site);
  const feed = new Feed({
    id: at(atomPath(path)),
    title: `${title} | ${name}`,
    description: text.what,
    link: at(href),
    language: locale,
    updated: new Date(toInstant(newest(changes.map(({ on }) => on)) ?? day)),
    generator: false,
    copyright: licenceNames.attribution,
    author: { name },
    feedLinks: { atom: at(atomPath(path)), json: at(jsonPath(path)) },
  });
  for (const change of changes) {
    const date = new Date(toInstant(change.on));
    feed.addItem({ id: change.id, link: at(change.href), date, published: date, ...write(change) });
  }
  return feed;
};

/** Text where the format takes HTML. */
const toMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
