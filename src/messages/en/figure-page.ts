/** One figure: its card, its page, its files and the page that other sites frame. */
import { capitalise, formatCount } from '../format.ts';
import { inSentence } from './figure-verdicts.ts';
import { link, strong, time, type RichText } from '../rich.ts';

/** The title of the page in a browser. */
export const title = (scheme: string, measure: string): string => `${scheme}: ${measure}`;

/**
 * A figure for those who do not see its picture, and for search engines.
 * @param statement the figure in a sentence, without its full stop
 * @param verdict what its verdict is called
 */
export const inWords = (
  { statement, verdict }: { statement: string; verdict: string },
  limits: readonly string[],
  source?: string,
): string =>
  [inSentence(verdict), `${capitalise(statement)}.`, ...limits, ...(source ? [`Source: ${source}.`] : [])].join(' ');

export const whoNotStated = 'The source does not say who was counted.';
export const numbers = 'The numbers behind this figure';
export const numbersOf = (measure: string): string => `${measure}: the numbers behind this figure`;
export const known = 'Behind the figure';

export const exactWords = 'The exact words';
/** @param words as the document prints them */
export const quoted = (words: string): string => `“${words}”`;
export const noOtherWords = (figure: string): string => `The document prints the number as we do: ${figure}.`;
export const rounding = 'Rounding.';
export const picture = 'The picture';

/** Under a figure’s card. */
export const seeAndCite = 'See and cite this figure';
export const seeAndCiteOf = (schemes: string): string => `${schemes}: see and cite`;
export const moreLimits = (count: number): string => formatCount(count, 'more thing to know', 'more things to know');
/** What a screen reader adds to “2 more things to know”. */
export const aboutFigure = (statement: string): string => ` about this figure: ${statement}`;
/** What a screen reader adds to a line that is the same under every figure. */
export const namely = (statement: string): string => `: ${statement}`;

/** Other figures that it does not reconcile with, each a link by its place in the list. */
export const unreconciledWith = (statements: readonly string[]): RichText => [
  'Does not reconcile with: ',
  ...statements.flatMap((statement, index) => [...(index > 0 ? ['; '] : []), link(String(index), statement)]),
  '.',
];

/** The page that another site shows in a frame. */
export const embedTitle = (scheme: string, figure: string): string => `Embed: ${scheme}: ${figure}`;
export const seeOn = (site: string): string => `See and cite this figure on ${site}`;
export const opensTab = '(opens a new tab)';
/** What the frame is called on that site. */
export const frameTitle = ({ measure, scheme, site }: { measure: string; scheme: string; site: string }): string =>
  `${measure}, ${scheme}: a figure on ${site}`;
export const embed = 'Show it on your own website';
export const embedWords: RichText = [
  'It comes with its source and any caution, and runs no script. ',
  link('preview', 'See how it looks'),
  '.',
];
export const copyCode = 'Copy the code';

export const download = 'Download';
/** What a screen reader adds to “PNG”. */
export const ofThisFigure = 'of this figure';

export const cite = 'Cite this figure';
export const copyCitation = 'Copy citation';
export const saveCitation = 'Save as text';
export const otherFormats =
  'You can use another format. Each includes any caution. Add the day you read this page if your style asks for it.';
export const copyAs = (format: string): string => `Copy ${format}`;
export const saveAs = (format: string): string => `Save as ${format}`;

/** @param dated the date of the document, in words */
export const printedIn = (dated: string, saysWhenCounted: boolean): string =>
  [
    `Printed in a document from ${dated}.`,
    ...(saysWhenCounted ? [] : ['The document does not say when it was counted.']),
    'None of our documents has a later figure.',
  ].join(' ');

export const changes = 'Age and changes';
export const noChanges =
  'No changes since we first listed it. If it changes, the earlier value stays here, with the date and the reason.';
export const changed = ({ on, was, why }: { on: string; was: string; why: string }): RichText => [
  'Until ',
  time(on),
  ' it was ',
  strong(was),
  `. ${why}`,
];

export const more = 'More';
export const aboutScheme = (scheme: string): string => `About ${scheme}`;
export const sameFamily = (family: string): string => `Other schemes that counted this: ${family}`;
export const evidenceOn = (theme: string): string => `Evidence: ${theme}`;
