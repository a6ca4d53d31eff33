import { factNames, facts } from '../../schemas/facts.ts';
import type { Directory, SchemeView } from '../views.ts';
import { toRows, type FactRow } from './rows.ts';

/** What is known of a scheme, compactly. */
export interface KnownFacts {
  rows: KnownRow[];
  /** The place that most rows are from; null where each has its own. */
  source: FactRow['sources'][number] | null;
  /** Facts whose question is newer than the last reading of the documents, as they are called inside a sentence. */
  notLookedUp: string[];
  /** How we read what no source says word for word, numbered from 1. */
  readings: string[];
}

/** A fact that is known or does not apply. */
export interface KnownRow extends FactRow {
  /** Its sources, but for the one that the list names once. */
  ownSources: FactRow['sources'];
  /** The number of its reading. */
  readingNumber?: number | undefined;
}

/** Facts that the top of a page answers already. */
const shownAbove: readonly FactRow['fact'][] = ['who', 'area', 'contact'];

/**
 * The facts of a scheme that are known or do not apply, without those that the top of its page shows. One that takes
 * nobody says why once, there, and not at each question about taking part.
 */
export const toKnownFacts = (scheme: SchemeView, cite: Directory['cite']): KnownFacts => {
  const { who, how, more } = toRows(scheme, cite);
  const known = [...who, ...how, ...more].filter(
    ({ state, fact, text }) =>
      (state === 'known' || (state === 'does not apply' && text !== scheme.listing.whyNot)) &&
      !shownAbove.includes(fact),
  );
  const counts = Map.groupBy(
    known.flatMap(({ sources }) => (sources.length === 1 ? sources : [])),
    ({ label }) => label,
  );
  const [most] = [...counts.values()].toSorted((a, b) => b.length - a.length);
  const source = most && most.length > 1 ? (most[0] ?? null) : null;
  const readings = [...new Set(known.flatMap(({ reading }) => reading ?? []))];
  return {
    rows: known.map((row) => ({
      ...row,
      ownSources: source && row.sources.length === 1 && row.sources[0]?.label === source.label ? [] : row.sources,
      ...(row.reading ? { readingNumber: readings.indexOf(row.reading) + 1 } : {}),
    })),
    source,
    notLookedUp: factNames
      .filter((name) => scheme.listing[name].state === 'not looked up')
      .map((name) => facts[name].name),
    readings,
  };
};
