/** Postcodes that were not found, and who to ask about a place. */

import { capitalise, formatChoice } from '../format.ts';

/** Places with postcodes like others and no police area here. */
export const islands: Readonly<Record<string, string>> = { JE: 'Jersey', GY: 'Guernsey', IM: 'the Isle of Man' };

export const missingLetter = (typed: string, shorter: string): string =>
  `“${typed}” is missing its last letter. “${shorter}” alone also works.`;

export const unknownNumber = (outcode: string, letters: string): string =>
  `We can’t find a postcode that begins ${outcode}. Check the number after ${letters}, or type a town.`;

export const unknownLetters = (letters: string): string =>
  `We can’t find a postcode that begins ${letters}. Check it, or type a town.`;

/** Who to ask, by role. Each goes on from “ask”. */
export const titled = (title: string): string => `the ${title}`;
export const commissionerOf = (area: string): string => `the police and crime commissioner for this area (${area})`;
export const anyCommissioner = 'the police and crime commissioner or mayor for your area';
export const commissionerOfPart = 'the police and crime commissioner or mayor for your part of it';
export const inScotland = 'the council or the police in that part of Scotland';
export const inNorthernIreland = 'the police or the council in that part of Northern Ireland';
export const cityOfLondon = 'the police authority for the City of London';
export const probationService = 'the Probation Service';

/** Offices that each can be asked: “the Mayor of Kingshythe or the Probation Service”, with a capital at its start. */
export const anyOf = (offices: readonly string[]): string => capitalise(formatChoice(offices));
