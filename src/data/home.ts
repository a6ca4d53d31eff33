import { countQuestions, type QuestionCount } from '../domain/facts/quality.ts';
import type { CountedName } from '../schemas/facts.ts';
import { nations } from '../schemas/nations.ts';
import { type Emergency, type LineView } from './contacts/contacts.ts';
import { isEmergency, orderLines } from './contacts/lines.ts';
import { countDirectory, type DirectoryCounts } from './counts.ts';
import { byName } from './lookup.ts';
import { toMapAreas, type MapArea } from './places/map.ts';
import type { AreaView, Directory, OutcomeView, TermView } from './views.ts';

/** What the home page shows. */
export interface Home {
  counts: DirectoryCounts;
  /** The date of the newest source of an entry, in words. */
  newest: string | undefined;
  emergency: Emergency;
  /** The first lines to call that serve the whole of the United Kingdom. */
  lines: LineView[];
  /** The needs that most schemes name. */
  needs: TermView[];
  allNeeds: number;
  places: HomePlace[];
  mapAreas: MapArea[];
  /** Those that content puts there, in its order. */
  figures: OutcomeView[];
  known: HomeKnown;
}

/** A region, or a nation that is not made of regions, with its areas. */
export interface HomePlace {
  name: string;
  areas: AreaView[];
  /** How many schemes its areas have, each counted once. */
  schemes: number;
}

/** How often the schemes that take people say what a reader asks first. */
export interface HomeKnown {
  schemes: number;
  questions: QuestionCount[];
}

/** How many of each the page shows at most. Our own choice: the first screens of a phone have room for no more. */
const max = { lines: 2, needs: 8 };
/** What someone asks before they go, in this order. Our own choice. */
const asked: readonly CountedName[] = ['area', 'who', 'age', 'selfReferral', 'howToRefer', 'cost'];

/**
 * Puts the home page together.
 * @param featured the figures that it shows, each as scheme/outcome
 * @throws where one of them does not exist: the page must not shrink silently
 */
export const getHome = (directory: Directory, { featured }: { featured: readonly string[] }): Home => {
  const { sources, schemes, areas, terms, help, outcomes } = directory;
  const takingPeople = schemes.map(({ listing }) => listing).filter(({ takesPeople }) => takesPeople);
  const counted = new Map(countQuestions(takingPeople).map((count) => [count.question, count]));
  return {
    counts: countDirectory(directory),
    newest: sources.findLast((source) => source.schemes.length > 0 && source.date)?.date?.words,
    emergency: help.emergency,
    lines: orderLines(help.lines)
      .filter((line) => line.number && line.nations.includes('UK') && !isEmergency(line))
      .slice(0, max.lines),
    needs: terms.needs
      .toSorted((a, b) => b.schemes.length - a.schemes.length)
      .filter((need) => need.schemes.length > 0)
      .slice(0, max.needs),
    allNeeds: terms.needs.length,
    places: toPlaces(areas),
    mapAreas: toMapAreas(areas),
    figures: featured.map((address) => {
      const found = outcomes.find(({ id, scheme }) => `${scheme.id}/${id}` === address);
      if (!found)
        throw new Error(
          `content/site.yaml names the figure “${address}”, which does not exist. Run npm run check to see what to ` +
            `write.`,
        );
      return found;
    }),
    known: { schemes: takingPeople.length, questions: asked.flatMap((question) => counted.get(question) ?? []) },
  };
};

/** The areas by region: the regions of each nation by name, nation after nation. */
const toPlaces = (areas: readonly AreaView[]): HomePlace[] =>
  nations.flatMap((nation) =>
    [
      ...Map.groupBy(
        areas.filter(({ area }) => area?.nation === nation),
        ({ area }) => area?.region ?? nation,
      ),
    ]
      .map(([name, members]) => ({
        name,
        areas: members,
        schemes: new Set(members.flatMap(({ schemes }) => schemes)).size,
      }))
      .toSorted(byName),
  );
