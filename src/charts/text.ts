import type { RichText } from '../messages/rich.ts';

/** The two widths in pixels that every chart is drawn at; the page shows the one that fits. */
export type ChartWidth = 342 | 680;

/**
 * Text sizes in pixels of the drawing. Chosen so that no text falls under 13 px on the page
 * when the narrow drawing is shown 288 px wide (a 320 px phone) or the wide one 600 px.
 */
export const textSizes = (width: ChartWidth): { small: number; label: number; line: number } =>
  width === 342 ? { small: 16, label: 17, line: 21 } : { small: 15, label: 17, line: 20 };

/** A family that the drawing measures by, and a file on its own asks for. */
export const chartFont = 'Atkinson Hyperlegible Next';

/** Ends the part of a label in heavier type. No reader sees it. */
export const strongEnd = '\u2063';

/** A sentence that begins with its point, as one label. */
export const toLabelText = (text: RichText): string =>
  text.map((part) => (typeof part === 'string' ? part : `${part.text}${strongEnd}`)).join('');

/** A generous guess at the width of text where no canvas is at hand, in pixels. */
export const estimateWidth = (text: string, size: number, perLetter = 0.55): number => text.length * size * perLetter;

/**
 * Lines that fit a width by that guess. A word longer than the line gets a line of its own.
 * @param perLetter width of a letter in ems: 0.55 for a few words, which may all be wide ones; less for running text,
 *   which evens out
 */
export const wrapText = (
  text: string,
  { width, size, perLetter }: { width: number; size: number; perLetter?: number },
): string[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      return last === undefined || estimateWidth(longer, size, perLetter) > width
        ? [...lines, word]
        : [...lines.slice(0, -1), longer];
    }, []);
