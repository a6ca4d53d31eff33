/** Help in an emergency: the strip on pages where a reader may be at risk, and the page of numbers. */
import type { Emergency } from '../../data/contacts/contacts.ts';
import { formatDate, formatList } from '../format.ts';
import { strong, type RichText } from '../rich.ts';

type InSilence = NonNullable<Emergency['inSilence']>;

export const strip = 'Emergency help';
export const inDanger = (call: string): RichText => [strong('In danger now?'), ' Call ', strong(call), '.'];
export const cannotSpeak = ({ call, press }: InSilence): RichText => [
  `Can’t speak? From a mobile, call ${call} and press `,
  strong(press),
  ' when asked.',
];
export const dangerNow = 'In danger now, or already hurt';
export const moreHelp = 'More ways to get help now';

export const description = 'Numbers to call in danger or distress.';
export const lede = ({ call, inSilence }: Emergency): string =>
  `If you are in danger, call ${call}.${
    inSilence
      ? ` If you can’t speak, call ${inSilence.call} from a mobile and press ${inSilence.press} when asked.`
      : ''
  }`;

/** Groups of lines whose topic is no need of the vocabulary. */
export const emergencies = 'In an emergency';
export const others = 'Other help';

/** Where a line is for, where a source says so. */
export const ofNations = (nations: readonly string[]): string => {
  if (nations.length === 0) return 'No source says where it is for.';
  return nations.includes('UK') ? 'UK-wide.' : `${formatList(nations)} only.`;
};
/** When it is open and what it costs; what no source states is left out. */
export const openAndCost = ({ hours, cost }: { hours: string; cost: string }): string =>
  [cost && `${cost}.`, hours ? `${hours}.` : 'Opening times: see their site.'].filter(Boolean).join(' ');
/** Beside a number or an address that nobody has called or opened. */
export const notConfirmed = 'We have not called these numbers or opened these pages ourselves, unless a line says so.';
export const checked = (on: string): string => `Checked on ${formatDate(on)}.`;
export const inLanguage = (language: string): string => `In ${language}.`;
export const theirSite = (name: string): string => `${name}: their site`;
export const lastUpdated = (day: string): string => `Last updated ${formatDate(day)}.`;
export const traces = (call: string): string =>
  `A call to ${call} or to a free line may still show on a phone bill or in the phone’s list of calls.`;
