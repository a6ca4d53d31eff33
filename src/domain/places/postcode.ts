import * as text from '#messages/places.ts';

/** The compact look-up of content/geography/postcode-lookup.json; content/geography/README.md describes its shape. */
export interface PostcodeTable {
  codes: readonly string[];
  outcodes: Readonly<Record<string, number | Straddling>>;
  families: Readonly<Record<string, Shares>>;
  terminated: Readonly<Record<string, Shares>>;
  areas: Readonly<Record<string, Shares>>;
  rules: Readonly<Record<string, string | null>>;
}
type Shares = readonly (readonly [index: number, share: number])[];
/** An outcode of several areas: its sectors that are not wholly in the first one, and the digits of those that are. */
type Straddling = readonly [Shares, sectors: Readonly<Record<string, Sector>>, inFirst: string];
type Sector = number | readonly [standard: number, exceptions: Readonly<Record<string, string>>];

/** What a typed postcode resolves to. */
export type Located =
  /**
   * Areas with the share of the postcodes in each, largest first. One area when it is sure. `typed` is the postcode as
   * it is written; where there are several areas, the part of it that the shares are of.
   */
  | { kind: 'areas'; areas: { code: string; share: number }[]; typed: string }
  /** Jersey, Guernsey and the Isle of Man: real postcodes without a police area here. */
  | { kind: 'outside'; place: string }
  /** A BFPO number or its postcode: the Forces’ post, which says nothing of where somebody lives. */
  | { kind: 'forces' }
  /** It looks like a postcode and is not one that we know. */
  | { kind: 'unknown'; typed: string; hint: string }
  /** It does not look like a postcode. */
  | { kind: 'not a postcode' };

/**
 * Finds the police areas of a postcode or of the part of one that was typed. O typed for 0, or I for 1, is mended where
 * only one reading is a postcode.
 */
export const locatePostcode = (input: string, table: PostcodeTable): Located => {
  const asTyped = locate(input, table);
  if (isFound(asTyped) || !/\d/.test(input)) return asTyped;
  const mended = swapAlike(input)
    .map((reading) => locate(reading, table))
    .filter(isFound);
  return mended.length === 1 ? (mended[0] ?? asTyped) : asTyped;
};

const isFound = ({ kind }: Located): boolean => kind !== 'unknown' && kind !== 'not a postcode';

/** Postcodes in a text, as they stand in it: whole ones and outcodes, O and I for 0 and 1 included. */
export const findPostcodes = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])[a-z]{1,2}[\doi][a-z\d]?(?:\s*[\doi][a-z]{2})?(?![\p{L}\p{N}])/giu)]
    .map(([found]) => found)
    .filter((found) => /\d/.test(found));

/** Each other reading of a text in which letters and digits that look alike are swapped. */
const swapAlike = (input: string): string[] => {
  const places = [...input.toUpperCase()].flatMap((letter, place) => (letter in alike ? [place] : []));
  if (places.length > maxSwaps) return [];
  return Array.from({ length: 2 ** places.length - 1 }, (_, mask) =>
    [...input.toUpperCase()]
      .map((letter, place) =>
        (mask + 1) & (1 << places.indexOf(place)) && places.includes(place) ? alike[letter] : letter,
      )
      .join(''),
  );
};

const alike: Readonly<Record<string, string>> = { O: '0', 0: 'O', I: '1', 1: 'I' };
/** A postcode has seven characters: more that look alike are no postcode. */
const maxSwaps = 7;

const locate = (input: string, table: PostcodeTable): Located => {
  const typed = input.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (/^BFPO\d*$|^BF\d[A-Z\d]?(?:\d[A-Z]{2})?$/.test(typed)) return { kind: 'forces' };
  const full = /^([A-Z]{1,2}\d[A-Z\d]?)(\d)([A-Z]{2})$/.exec(typed);
  const partial = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d?)([A-Z]?)$/.exec(spaced(input));
  const letters = /^[A-Z]{1,2}/.exec(typed)?.[0] ?? '';
  if (!full && !partial) return /^[A-Z]{1,2}$/.test(typed) ? byLetters(typed, table) : { kind: 'not a postcode' };
  if (Object.hasOwn(table.rules, letters)) return byRule(letters, table);

  const [, outcode = '', digit = '', unit = ''] = full ?? partial ?? [];
  const whole = `${outcode} ${digit}${unit}`.trim();
  if (!full && unit) return { kind: 'unknown', typed: whole, hint: text.missingLetter(whole, outcode) };
  const entry = table.outcodes[outcode];
  if (entry === undefined) return byOther(outcode, table);
  if (typeof entry === 'number') return sure(entry, table, whole);
  const [shares, sectors, inFirst] = entry;
  const sector = digit && inFirst.includes(digit) ? shares[0]?.[0] : sectors[digit];
  // A sector that no list has: it may be in any area of its outcode.
  if (sector === undefined) return byShare(shares, table, outcode);
  return inSector(sector, { unit, table, typed: whole });
};

const spaced = (input: string): string =>
  input
    .toUpperCase()
    .trim()
    .replace(/[^A-Z0-9 ]/g, '');

const byLetters = (letters: string, table: PostcodeTable): Located => {
  if (Object.hasOwn(table.rules, letters)) return byRule(letters, table);
  const shares = table.areas[letters];
  return shares ? byShare(shares, table, letters) : { kind: 'not a postcode' };
};

const inSector = (
  sector: Sector,
  { unit, table, typed }: { unit: string; table: PostcodeTable; typed: string },
): Located => {
  if (typeof sector === 'number') return sure(sector, table, typed);
  const [standard, exceptions] = sector;
  const other = unit && Object.entries(exceptions).find(([, units]) => hasUnit(units, unit));
  return sure(other ? Number(other[0]) : standard, table, typed);
};

/** Whether a string of two-letter units holds this one, at an even place. */
const hasUnit = (units: string, unit: string): boolean => {
  for (let place = 0; place < units.length; place += 2) if (units.startsWith(unit, place)) return true;
  return false;
};

const sure = (index: number, table: PostcodeTable, typed: string): Located => ({
  kind: 'areas',
  areas: [{ code: table.codes[index] ?? '', share: 1 }],
  typed,
});

const byShare = (shares: Shares, table: PostcodeTable, typed: string): Located => ({
  kind: 'areas',
  areas: shares.filter(([, share]) => share > 0).map(([index, share]) => ({ code: table.codes[index] ?? '', share })),
  typed,
});

const byRule = (letters: string, table: PostcodeTable): Located => {
  const area = table.rules[letters];
  return area
    ? { kind: 'areas', areas: [{ code: area, share: 1 }], typed: letters }
    : { kind: 'outside', place: text.islands[letters] ?? letters };
};

const byOther = (outcode: string, table: PostcodeTable): Located => {
  const shares = table.families[outcode] ?? table.terminated[outcode];
  if (shares) return byShare(shares, table, outcode);
  const letters = /^[A-Z]{1,2}/.exec(outcode)?.[0] ?? '';
  const hint = table.areas[letters] ? text.unknownNumber(outcode, letters) : text.unknownLetters(letters);
  return { kind: 'unknown', typed: outcode, hint };
};
