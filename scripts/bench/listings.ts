import { isAtRisk } from '../../src/check/safety.ts';
import type { CheckedContent } from '../../src/check/content.ts';
import { isOfficialPage } from '../../src/domain/facts/source.ts';
import { areaExtents } from '../../src/schemas/criterion.ts';
import { factNames } from '../../src/schemas/facts.ts';
import type { Outcome } from '../../src/schemas/outcome.ts';
import { toRandom, type Random } from './random.ts';
import { toMdx } from './mdx.ts';
import { bodies, doings, toNames, type Name, type Town } from './names.ts';

/** What made-up listings are drawn from: the real content, and towns with their areas. */
export interface Stock {
  content: Pick<CheckedContent, 'schemes' | 'providers' | 'sources' | 'vocabulary'>;
  towns: readonly Town[];
}

/** How many to make, and from which seed. */
export interface Wanted {
  /** How many schemes to have in all, including the real ones. */
  count: number;
  seed: number;
}

/** A file of the content folder. */
export interface MadeFile {
  path: string;
  text: string;
}

type Data = Record<string, unknown>;

/** One listing in five has a figure, and there is a figure for every four listings: 1,250 at 5,000. */
const listingsWithFigure = 1 / 5;
const figuresPerListing = 1 / 4;
/** One organisation is made up for every five listings. */
const providersPerListing = 1 / 5;
/** One body in twenty-five uses a component. */
const bodiesWithComponent = 25;

/**
 * Makes plausible listings, so that with the real ones there are as many as wanted: facts, rules and sentences of real
 * schemes in new combinations, with made-up names and other towns. The same stock, number and seed give the same files.
 * None is true: they are for measuring.
 */
export const makeListings = (stock: Stock, { count, seed }: Wanted): MadeFile[] => {
  const { schemes } = stock.content;
  const random = toRandom(seed);
  const wanted = Math.max(0, count - schemes.length);
  const names = toNames(random, stock.towns);
  const providers = Array.from({ length: Math.round(wanted * providersPerListing) }, () =>
    makeProvider(names.next(bodies), stock, random),
  );
  const parts = toParts(stock, [...stock.content.providers.map(({ id }) => id), ...providers.map(({ id }) => id)]);
  const figures = planFigures(stock, count, wanted);
  return [
    ...providers.map(({ id, text }) => ({ path: `providers/${id}.mdx`, text })),
    ...Array.from({ length: wanted }, (_, number) => {
      const name = names.next(doings);
      return {
        path: `schemes/${name.id}.mdx`,
        text: makeScheme(name, {
          parts,
          random,
          figures: figures(number),
          hasComponent: number % bodiesWithComponent === 0,
        }),
      };
    }),
  ];
};

/** How many figures each made-up listing has, so that there are as many in all as there should be. */
const planFigures = ({ content }: Stock, count: number, wanted: number): ((number: number) => number) => {
  const real = content.schemes.filter(({ value }) => value.outcomes.length > 0);
  const realFigures = real.reduce((sum, { value }) => sum + value.outcomes.length, 0);
  const listings = Math.max(0, Math.round(count * listingsWithFigure) - real.length);
  const figures = Math.max(listings, Math.round(count * figuresPerListing) - realFigures);
  const every = Math.max(1, Math.floor(wanted / Math.max(1, listings)));
  return (number) => {
    const rank = number / every;
    if (!Number.isInteger(rank) || rank >= listings) return 0;
    return Math.floor(((rank + 1) * figures) / listings) - Math.floor((rank * figures) / listings);
  };
};

interface ListingParts {
  shapes: CheckedContent['schemes'];
  sentences: string[];
  outcomes: Outcome[];
  providers: string[];
  places: string[];
}

const toParts = ({ content }: Stock, providers: string[]): ListingParts => {
  const sensitive = new Set(
    content.vocabulary
      .find(({ id }) => id === 'needs')
      ?.value.terms.filter((term) => term.sensitive)
      .map(({ id }) => id),
  );
  // Only sentences that may appear on any page: those of pages under the strictest safety rule.
  const safe = content.schemes.filter(({ value }) => isAtRisk(value, sensitive));
  return {
    shapes: content.schemes.filter(({ value }) => value.depth === 'full'),
    sentences: [
      ...new Set(
        safe.flatMap(({ body }) =>
          body.split(/\n{2,}/).flatMap((paragraph) => paragraph.trim().split(/(?<=[a-z]{3}[.]) (?=[A-Z])/)),
        ),
      ),
    ].filter((sentence) => sentence.length > 20),
    outcomes: safe.flatMap(({ value }) => value.outcomes),
    providers,
    // A figure needs a date, and official pages may show none.
    places: content.sources.filter(({ value }) => !isOfficialPage(value)).map(({ id }) => id),
  };
};

interface Making {
  parts: ListingParts;
  random: Random;
  figures: number;
  hasComponent: boolean;
}

const makeScheme = ({ name, id, town }: Name, { parts, random, figures, hasComponent }: Making): string => {
  const shape = random.pick(parts.shapes);
  const cite = {
    document: random.pick(parts.places),
    at: `section ${1 + random.below(40)}, page ${1 + random.below(120)}`,
  };
  const value = shape.data as Data;
  // Each question is answered as some real scheme answers it, drawn separately, so that the shares of states are
  // realistic.
  const other = (key: string): unknown => {
    const from = random.pick(parts.shapes).data as Data;
    return from['takesPeople'] === value['takesPeople'] && key in from ? from[key] : value[key];
  };
  const data: Data = {
    name,
    key: id,
    read: '2026-11-24',
    sources: [cite],
    depth: random.below(5) === 0 ? 'mention' : 'full',
    kind: value['kind'],
    takesPeople: value['takesPeople'],
    ...(value['whyNot'] ? { whyNot: value['whyNot'] } : {}),
    status: { word: (value['status'] as { word: string }).word, source: cite },
    summary: value['summary'],
    about: value['about'],
    ...Object.fromEntries(factNames.filter((name) => name in value).map((name) => [name, other(name)])),
    area: drawArea(town.area, town.name, cite, random),
    criteria: other('criteria'),
    organisations: [...new Set(Array.from({ length: 1 + random.below(4) }, () => random.pick(parts.providers)))].map(
      (provider) => ({
        provider,
        role: random.pick(['leads', 'funds', 'delivers', 'partners', 'supports']),
        source: cite,
      }),
    ),
    outcomes: drawOutcomes(parts.outcomes, figures, random),
    leftUnsaid: value['leftUnsaid'],
    listed: `2026-${String(1 + random.below(11)).padStart(2, '0')}-${String(1 + random.below(23)).padStart(2, '0')}`,
  };
  return toMdx({ folder: 'schemes', data, cite, body: writeBody({ name, town, parts, random, hasComponent }) });
};

const drawArea = (area: string, town: string, cite: Data, random: Random): Data =>
  random.below(12) === 0
    ? { state: 'not stated' }
    : {
        state: 'known',
        value: { areas: [area], extent: random.pick(areaExtents), ties: 'not stated', places: [town] },
        source: cite,
      };

/** Figures as real schemes have them, each independent of the others and with made-up counts. */
const drawOutcomes = (real: readonly Outcome[], count: number, random: Random): Data[] =>
  Array.from({ length: count }, (_, number) => {
    const { family: _family, alsoOf: _others, partOf: _part, partition: _partition, ...picked } = random.pick(real);
    const outcome = { ...picked, cautions: picked.cautions.filter((caution) => !caution.with) };
    const id = number === 0 ? outcome.id : `${outcome.id}-${number + 1}`;
    if (outcome.type === 'count') return { ...outcome, id, value: 10 + random.below(900) };
    if (
      outcome.type !== 'proportion' ||
      outcome.share.basis !== 'counts' ||
      outcome.share.numerator > outcome.share.denominator
    )
      return { ...outcome, id };
    const denominator = 12 + random.below(400);
    return { ...outcome, id, share: { basis: 'counts', denominator, numerator: random.below(denominator + 1) } };
  });

/** Prose of real length: two to four paragraphs. */
const writeBody = ({
  name,
  town,
  parts,
  random,
  hasComponent,
}: {
  name: string;
  town: Town;
  parts: ListingParts;
  random: Random;
  hasComponent: boolean;
}): string => {
  const paragraphs = Array.from({ length: 2 + random.below(3) }, () =>
    random.some(parts.sentences, 2 + random.below(3)).join(' '),
  );
  const first = `${name} works from ${town.name}. ${paragraphs[0] ?? ''}`;
  if (!hasComponent) return [first, ...paragraphs.slice(1)].join('\n\n');
  return [
    "import Notice from '../../src/components/ui/Notice.astro';",
    first,
    `<Notice title="Before you go.">${random.pick(parts.sentences)}</Notice>`,
    ...paragraphs.slice(1),
  ].join('\n\n');
};

const makeProvider = ({ name, id, town }: Name, { content }: Stock, random: Random): { id: string; text: string } => {
  const cite = { document: random.pick(content.sources).id, at: `page ${1 + random.below(120)}` };
  const data: Data = {
    name,
    key: id,
    sources: [cite],
    source: cite,
    kind: random.pick(['charity', 'company', 'social enterprise', 'council', 'housing association', 'not stated']),
    areas: [town.area],
    listed: '2026-11-23',
  };
  return {
    id,
    text: toMdx({
      folder: 'providers',
      data,
      cite,
      body: `An organisation in ${town.name} that runs help for people who have been in trouble.`,
    }),
  };
};
