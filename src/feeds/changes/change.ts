import { changes as text } from '#messages/feeds.ts';
import { nameOfFact } from '../../domain/freshness/confirmation.ts';
import { formatFreshness } from '../../domain/freshness/freshness.ts';
import { memoizeByObject } from '../../domain/lists/memoize.ts';
import { compareWords } from '../../domain/lists/order.ts';
import type { Directory, SchemeView } from '../../data/views.ts';
import { stableId } from '../stable-id.ts';

/** Something new about a scheme, with the day that its file gives for it. */
export interface Change {
  /** A stable ID: the same change has the same one in every feed and every build. */
  id: string;
  on: string;
  title: string;
  words: string;
  href: string;
}

/** Everything that the files of these schemes say happened to them, the newest first. */
export const toChanges = (schemes: readonly SchemeView[]): Change[] =>
  schemes
    .flatMap(changesOf)
    .toSorted((a, b) => b.on.localeCompare(a.on) || compareWords(a.title, b.title) || a.id.localeCompare(b.id));

const changesOf = memoizeByObject((scheme: SchemeView): Change[] => {
  const { name, href, listing, freshness } = scheme;
  // A figure about two schemes changes once, in the file that holds it.
  const outcomes = scheme.outcomes.filter((view) => view.scheme === scheme);
  /** @param apart what distinguishes it from others of the same kind and day: facts of the file, never text of ours */
  const change = (
    what: string,
    { on, apart = '', title, words, to = href }: Omit<Change, 'id' | 'href'> & { apart?: string; to?: string },
  ): Change => ({
    id: `urn:uuid:${stableId('change', [listing.key, what, on, apart].join('/'))}`,
    on,
    title,
    words,
    href: to,
  });
  return [
    change('listed', {
      on: listing.listed,
      title: text.listed(name),
      words: `${listing.summary} ${formatFreshness(freshness)}`,
    }),
    ...listing.changes.map(({ on, words }) =>
      change('changed', { on, apart: words, title: text.changed(name), words }),
    ),
    ...listing.confirmations.map(({ by, on, facts }) =>
      change('confirmed', {
        on,
        apart: [by, ...(facts ?? [])].join('/'),
        title: text.confirmed(name),
        words: text.confirmedBy(by, on, facts?.map(nameOfFact)),
      }),
    ),
    ...outcomes.flatMap(({ outcome, statement, href: to }) =>
      outcome.changes.map(({ on, was, why }) =>
        change(outcome.id, {
          on,
          apart: was,
          title: text.figureChanged(name),
          words: text.figureNow(statement, was, why),
          to,
        }),
      ),
    ),
  ];
});

/** A feed of changes: of everything, of an area, or of a need. */
export interface Channel {
  /** Its place under /feeds/, such as “all” or “areas/ashmere”. */
  path: string;
  title: string;
  /** The page that it follows. */
  href: string;
  schemes: readonly SchemeView[];
}

/** Every feed of changes that the site offers. */
export const toChannels = ({ schemes, areas, regions, terms }: Directory): Channel[] => [
  { path: 'all', title: text.all, href: '/schemes/', schemes },
  ...[...areas, ...regions].map((area) => ({
    path: `areas/${area.id}`,
    title: text.inArea(area.name),
    href: area.href,
    schemes: area.schemes,
  })),
  ...terms.needs.map((need) => ({
    path: `needs/${need.id}`,
    title: text.forNeed(need.label),
    href: need.href,
    schemes: need.schemes,
  })),
];
