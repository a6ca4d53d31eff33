import * as text from '#messages/places.ts';

/** The compact look-up of content/geography/postcode-lookup.json; content/geography/README.md describes its shape. */
export interface PostcodeTable {
  codes: readonly string[];
  outcodes: Readonly<Record<string, number | [Shares, Readonly<Record<string, Sector>>]>>;
  families: Readonly<Record<string, Shares>>;
  terminated: Readonly<Record<string, Shares>>;
  areas: Readonly<Record<string, Shares>>;
  rules: Readonly<Record<string, string | null>>;
}
type Shares = readonly (readonly [index: number, share: number])[];
type Sector = number | readonly [standard: number, exceptions: Readonly<Record<string, string>>];

/** What a typed postcode resolves to. */
export type Located =
  /** Areas with the share of the postcodes in each, largest first. One area when it is sure. */
  | { kind: 'areas'; areas: { code: string; share: number }[]; typed: string }
  /** Jersey, Guernsey and the Isle of Man: real postcodes without a police area here. */
  | { kind: 'outside'; place: string }
  /** It looks like a postcode and is not one that we know. */
  | { kind: 'unknown'; typed: string; hint: string }
  /** It does not look like a postcode. */
  | { kind: 'not a postcode' };

/** Finds the police areas of a postcode or of the part of one that was typed. */
export const locatePostcode = (input: string, table: PostcodeTable): Located => {
  const typed = input.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const full = /^([A-Z]{1,2}\d[A-Z\d]?)(\d)([A-Z]{2})$/.exec(typed);
  const partial = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d?)([A-Z]?)$/.exec(spaced(input));
  const letters = /^[A-Z]{1,2}/.exec(typed)?.[0] ?? '';
  if (!full && !partial)
    return /^[A-Z]{1,2}$/.test(typed) && table.areas[typed]
      ? byShare(table.areas[typed], table, typed)
      : { kind: 'not a postcode' };
  if (letters in table.rules) return byRule(letters, table);

  const [, outcode = '', digit = '', unit = ''] = full ?? partial ?? [];
  if (!full && unit)
    return {
      kind: 'unknown',
      typed: `${outcode} ${digit}${unit}`,
      hint: text.missingLetter(`${outcode} ${digit}${unit}`, outcode),
    };
  const entry = table.outcodes[outcode];
  if (entry === undefined) return byOther(outcode, table);
  if (typeof entry === 'number') return sure(entry, table, outcode);
  const [shares, sectors] = entry;
  if (!digit) return byShare(shares, table, outcode);
  return inSector(sectors[digit], { unit, shares, table, typed: `${outcode} ${digit}${unit}` });
};

const spaced = (input: string): string =>
  input
    .toUpperCase()
    .trim()
    .replace(/[^A-Z0-9 ]/g, '');

const inSector = (
  sector: Sector | undefined,
  { unit, shares, table, typed }: { unit: string; shares: Shares; table: PostcodeTable; typed: string },
): Located => {
  if (sector === undefined) return sure(shares[0]?.[0] ?? 0, table, typed);
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
