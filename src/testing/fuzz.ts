/** What a run of a property did, for the report of a fuzz run. */
export interface PropertyRecord {
  seed: number;
  cases: number;
  seconds: number;
  /** The smallest counterexample, as a line of TypeScript to put among the examples; null where none was found. */
  found: string | null;
  /** What the property said of it, in the first line of its error; null where it said nothing. */
  why: string | null;
}

/** What scripts/fuzz.ts asks of every property; where nothing does, the run is an everyday one. */
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
