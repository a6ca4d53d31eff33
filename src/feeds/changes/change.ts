import { formatFreshness } from '../../domain/freshness/freshness.ts';
import { memoizeByObject } from '../../domain/lists/memoize.ts';
import { compareWords } from '../../domain/lists/order.ts';
import { formatDate } from '../../messages/format.ts';
import type { Directory, SchemeView } from '../../data/views.ts';
import { lastingId } from '../lasting-id.ts';

/** Something new about a scheme, with the day that its file keeps for it. */
export interface Change {
  /** Lasting: the same change has the same id in every feed and every build. */
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
  const change = (
    what: string,
    { on, title, words, to = href }: { on: string; title: string; words: string; to?: string },
  ): Change => ({
    id: `urn:uuid:${lastingId('change', [listing.key, what, on, words].join('/'))}`,
    on,
    title,
    words,
    href: to,
  });
  return [
    change('listed', {
      on: listing.listed,
      title: `Listed: ${name}`,
      words: `${listing.summary} ${formatFreshness(freshness)}`,
    }),
    ...listing.changes.map(({ on, words }) => change('changed', { on, title: `Changed: ${name}`, words })),
    ...listing.confirmations.map(({ by, on, facts }) =>
      change('confirmed', {
        on,
        title: `Confirmed: ${name}`,
        words: `Confirmed by ${by} on ${formatDate(on)}${facts ? `: ${facts.join(', ')}` : ''}.`,
      }),
    ),
    ...outcomes.flatMap(({ outcome, statement, href: to }) =>
      outcome.changes.map(({ on, was, why }) =>
        change(outcome.id, {
          on,
          title: `Figure changed: ${name}`,
          words: `Now: ${statement}. It was ${was}. ${why}`,
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
  { path: 'all', title: 'All changes', href: '/schemes/', schemes },
  ...[...areas, ...regions].map((area) => ({
    path: `areas/${area.id}`,
    title: `Changes in ${area.name}`,
    href: area.href,
    schemes: area.schemes,
  })),
  ...terms.needs.map((need) => ({
    path: `needs/${need.id}`,
    title: `Changes: ${need.label}`,
    href: need.href,
    schemes: need.schemes,
  })),
];
