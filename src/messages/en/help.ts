/** Help in an emergency: the strip on pages where a reader may be at risk, and the page of numbers. */
import type { Emergency } from '../../schemas/helpline.ts';
import { capitalise, formatDate } from '../format.ts';
import { strong, type RichText } from '../rich.ts';

type InSilence = NonNullable<Emergency['inSilence']>;

export const strip = 'Emergency help';
export const inDanger = (call: string): RichText => [strong('In danger now?'), ' Call ', strong(call), '.'];
export const cannotSpeak = ({ call, press }: InSilence): RichText => [
  `Can’t speak? From a mobile, call ${call} and press `,
  strong(press),
  ' when asked.',
];
export const moreHelp = 'More ways to get help now';

export const description = 'Numbers to call in danger or distress.';
export const lede = ({ call, inSilence }: Emergency): string =>
  `If you are in danger, call ${call}.${
    inSilence
      ? ` If you can’t speak, call ${inSilence.call} from a mobile and press ${inSilence.press} when asked.`
      : ''
  }`;

/** When a line is open, what it costs, where, and whether anybody has seen the number on a public page. */
export const terms = (line: { hoursAndCost: string; nation: string; isSeen: boolean }): string =>
  `${capitalise(line.hoursAndCost)}. ${line.nation}.${line.isSeen ? '' : ' We have not checked this number.'}`;
export const lastUpdated = (day: string): string => `Last updated ${formatDate(day)}.`;
export const traces = (call: string): string =>
  `A call to ${call} or to a free line may still show on a phone bill or in the phone’s list of calls.`;
