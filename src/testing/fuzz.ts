/** The result of a run of a property, for the report of a fuzz run. */
export interface PropertyRecord {
  seed: number;
  cases: number;
  seconds: number;
  /** The smallest counterexample, as a line of TypeScript to add to the examples; null if none was found. */
  found: string | null;
  /** The first line of the property’s error for it; null if there was none. */
  why: string | null;
}

/** What scripts/fuzz.ts sets for every property; without it, the run is an everyday one. */
export interface Fuzz {
  seed: number;
  /** How many cases each fast property tries. */
  cases: number;
  /** How many minutes the slow properties of one file share. */
  minutes: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    fuzz: Fuzz | undefined;
  }
  interface TaskMeta {
    property?: PropertyRecord;
  }
}

/** The tags of properties in a fuzz run, by which it leaves out all other tests. */
export const propertyTags = { fast: 'fast-property', slow: 'slow-property' } as const;
