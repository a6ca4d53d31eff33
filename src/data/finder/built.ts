import { createHash } from 'node:crypto';
import type { Question } from '../../domain/finder/answers.ts';
import {
  toCardsPart,
  toRulesPart,
  type CardsPart,
  type FinderListing,
  type RulesPart,
} from '../../domain/finder/chunks.ts';
import { tableOf } from '../../domain/finder/match-all.ts';
import type { SchemesData } from '../../domain/finder/schemes.ts';
import type { Options } from '../../domain/finder/next-question.ts';
import { finders, toReasonWords, type FinderName, type ReasonWords } from '../../domain/finder/finders.ts';
import { formatTally } from '../../domain/finder/view.ts';
import { today } from '../freshness/today.ts';
import { toAskedQuestions, toOptions, type AskedQuestion } from './questions.ts';
import { toFinderListings } from './listings.ts';
import type { Audience } from '../../domain/finder/question-definition.ts';
import type { Nation } from '../../schemas/nations.ts';
import type { Directory } from '../views.ts';

/** What a finder’s page holds for its script. */
export interface FinderData extends SchemesData {
  questions: readonly Question[];
  /** Of these, what is always asked, first and in this order. */
  opening: readonly Question[];
  /** What reasons call rules, and what they do where someone is meant whom the reader is worried about. */
  reasons: ReasonWords;
  reasonsOfSomeone: ReasonWords;
  audience: Audience;
  /** The nation of each area. */
  nations: Readonly<Record<string, Nation>>;
}

/** A finder as it is built: its page, and the files that its page is followed by. */
export interface BuiltFinder {
  data: FinderData;
  asked: readonly AskedQuestion[];
  /** What the page says of the groups until its script does: as they are on the day of the build. */
  tally: string;
  /** How many schemes of the directory are no places to go. */
  others: number;
  parts: readonly { name: string; part: RulesPart | CardsPart }[];
}

/** Up to so many schemes are all in the page. With more, the page holds those that it shows first. */
const inPage = 150;
const onFirstScreen = 20;
/** How many schemes a file holds: what is needed to match is a few bytes a scheme, what is shown many more. */
const perFile = { rules: 2000, cards: 500 };

/** A finder for the whole directory, built once for its page and the files that follow it. */
export const toFinder = (name: FinderName, directory: Directory): BuiltFinder => {
  const known = built.get(directory) ?? {};
  built.set(directory, known);
  return (known[name] ??= buildFinder(name, directory));
};

const built = new WeakMap<Directory, Partial<Record<FinderName, BuiltFinder>>>();

const buildFinder = (name: FinderName, directory: Directory): BuiltFinder => {
  const { audience, questions } = finders[name];
  const asked = toAskedQuestions(name, directory);
  const options = toOptions(asked);
  const { listings, others } = toFinderListings(directory, questions, audience === 'professional');
  const nations = Object.fromEntries(
    directory.areas.flatMap(({ id, area }) => (area ? [[id, area.nation] as const] : [])),
  );
  return { asked, others, ...splitListings(listings, { name, questions, options, nations }) };
};

/**
 * Splits a finder’s schemes into those in the page and files that follow it, always in the same order.
 * @param bound up to how many are all in the page, for tests
 */
export const splitListings = (
  listings: readonly FinderListing[],
  {
    name,
    questions,
    options,
    nations = {},
    bound = inPage,
    files = perFile,
  }: {
    name: FinderName;
    questions: readonly Question[];
    options: Options;
    nations?: FinderData['nations'];
    bound?: number;
    files?: typeof perFile;
  },
): Pick<BuiltFinder, 'data' | 'tally' | 'parts'> => {
  const all = listings.map((_, place) => place);
  const table = tableOf(
    listings.map(({ criteria }) => criteria),
    options,
  );
  const unanswered = table.match({});
  const isWhole = listings.length <= bound;
  const inIt = isWhole ? all : unanswered.groups['may-help'].slice(0, onFirstScreen);
  const parts = isWhole
    ? []
    : [
        ...toFiles('rules', all, files.rules, (places) => toRulesPart(listings, places)),
        ...toFiles('cards', all, files.cards, (places) => toCardsPart(listings, places)),
      ];
  // Files of another build are never mixed with this page: places would point to other schemes.
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 10);
  const named = parts.map(({ kind, number, part }) => ({ kind, name: `${kind}-${number}-${digest}`, part }));
  const hrefs = (wanted: 'rules' | 'cards') =>
    named.filter(({ kind }) => kind === wanted).map((file) => `/${name}/parts/${file.name}.json`);
  return {
    data: {
      questions,
      options,
      opening: finders[name].opening,
      reasons: toReasonWords(finders[name].audience),
      reasonsOfSomeone: toReasonWords('professional'),
      audience: finders[name].audience,
      nations,
      count: listings.length,
      rules: toRulesPart(listings, inIt),
      cards: toCardsPart(listings, inIt),
      more: { rules: hrefs('rules'), cards: hrefs('cards') },
    },
    tally: formatTally(table.match({ today }).groups, false),
    parts: named,
  };
};

const toFiles = <Kind extends string, Part>(
  kind: Kind,
  places: readonly number[],
  size: number,
  toPart: (places: readonly number[]) => Part,
): { kind: Kind; number: number; part: Part }[] =>
  Array.from({ length: Math.ceil(places.length / size) }, (_, number) => ({
    kind,
    number,
    part: toPart(places.slice(number * size, (number + 1) * size)),
  }));
