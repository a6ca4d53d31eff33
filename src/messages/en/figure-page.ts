/** One figure: its card, its page, its files and the page that other sites frame. */
import { formatCount } from '../format.ts';
import { link, strong, time, type RichText } from '../rich.ts';

/** The title of the page in a browser, and what search engines say of it. */
export const title = (scheme: string, measure: string): string => `${scheme}: ${measure}`;
export const description = ({ statement, limit, source }: Described): string =>
  [`${statement}.`, ...(limit ? [limit] : []), ...(source ? [`Source: ${source}.`] : [])].join(' ');

interface Described {
  /** The figure in a sentence, without its full stop. */
  statement: string;
  limit: string | undefined;
  source?: string;
}

/** A picture in words. @param source the document, who published it and when, and the place in it */
export const pictureInWords = (statement: string, limits: readonly string[], source: string): string =>
  [`${statement}.`, ...limits, `Source: ${source}.`].join(' ');

export const whoNotStated = 'Who was counted is not stated by the source.';
export const smallGroup = 'Small group';
export const numbers = 'The figures behind the picture';
export const numbersOf = (measure: string): string => `${measure}: the figures behind the picture`;
export const behind = 'What is behind the figure';

/** Under a figure’s card. @param statement what a screen reader adds */
export const seeAndCite = 'See and cite this figure';
export const seeAndCiteOf = (schemes: string): string => `${schemes}: see and cite`;
export const moreLimits = (count: number): string => formatCount(count, 'more limit');
/** What a screen reader adds to “2 more limits”. */
export const ofFigure = (statement: string): string => ` of this figure: ${statement}`;
export const behindThis = 'What is behind this figure';
export const doesNotTell = 'It does not tell you:';

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
  `${measure}, ${scheme}: a figure recorded by ${site}`;
export const embed = 'Show it on your own page';
export const embedWords: RichText = [
  'It comes with its caution and source, and runs no script. ',
  link('preview', 'See it first'),
  '.',
];
export const copyCode = 'Copy the code';

export const download = 'Download';
/** What a screen reader adds to “PNG”. */
export const ofThisFigure = 'of this figure';

export const citeAndHistory = 'Cite and history';
export const cite = 'Cite this figure';
export const copyCitation = 'Copy citation';
export const saveCitation = 'Save it as text';
export const otherFormats =
  'Or in another format. The caution travels with each. Add the day you read this page if your style asks for it.';
export const copyAs = (format: string): string => `Copy ${format}`;
export const saveAs = (format: string): string => `Save as ${format}`;

/** What a button that copies says aloud. */
export const copied = 'Copied, with its caution.';
export const notCopied = 'Your browser did not let us copy. Select the text above instead.';

export const age = 'Age of this figure';
/** @param dated the date of the document, in words */
export const printedIn = (dated: string, saysWhenCounted: boolean): string =>
  `Printed in a document of ${dated}${saysWhenCounted ? '' : ', which does not say when it was counted'}. No later ` +
  'figure stands in our documents.';

export const changes = 'Changes';
export const noChanges = 'None since it was first listed. Earlier values would stay here with the date and the reason.';
export const changed = ({ on, was, why }: { on: string; was: string; why: string }): RichText => [
  'Until ',
  time(on),
  ' it was ',
  strong(was),
  `. ${why}`,
];

export const more = 'More';
export const aboutScheme = (scheme: string): string => `About ${scheme}`;
export const sameFamily = (family: string): string => `Others who counted this: ${family}`;
export const evidenceOn = (theme: string): string => `Evidence: ${theme}`;
