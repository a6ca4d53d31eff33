/** The home page. */
import { formatCount, formatList, plural } from '../format.ts';
import { pageNames } from './site.ts';
import { link, strong, type RichText } from '../rich.ts';

export const title = (site: string): string => `${site}: help to leave crime, and what is known to work`;
export const heading = 'Help to leave crime behind, and an honest record of what works';
export const lede = ({ schemes, nations }: { schemes: number; nations: readonly string[] }): string => {
  const listed = formatCount(schemes, 'scheme');
  const where = nations.length > 0 ? `${listed} in ${formatList(nations)}` : listed;
  return `${where}, for people who have broken the law and people harmed by crime.`;
};
export const search = 'Search for a scheme, a place or a need';

/** The ways in: one sentence each, so that all of them fit on the first screen of a phone. */
export const doors = {
  find: { title: pageNames.find, words: 'For you or someone close to you.' },
  refer: { title: pageNames.refer, words: 'For police, courts, probation, health.' },
  figures: { title: 'Check a figure', words: 'For anyone who wants to quote one.' },
};

export const help = { heading: 'Need someone now?', danger: 'In danger now', more: 'More ways to get help now' };

/**
 * How old the entries are, and how many someone has confirmed as a whole.
 * @param newest the date of the newest source in words, such as “about 2018”; undefined where no source has one
 */
export const howOld = (newest: string | undefined, checked: number): RichText => [
  strong(
    `${newest ? `Our newest entries are from ${newest}. ` : ''}${
      checked === 0
        ? 'No entry has been fully checked since.'
        : `${formatCount(checked, 'entry has', 'entries have')} been fully checked since.`
    }`,
  ),
  ' Each page says who to contact today. ',
  link('ages', 'How old each entry is'),
];

/** What a screen reader adds to a number of schemes. */
export const schemes = (count: number): string => ` ${plural(count, { one: 'scheme', other: 'schemes' })}`;

export const needs = {
  heading: 'By need',
  note: 'The number is how many schemes say they help with it.',
  all: (count: number): string => `All ${formatCount(count, 'need')}`,
};

export const places = {
  heading: 'By area',
  note: 'The number is how many schemes our documents describe there.',
  empty: (empty: number, areas: number): RichText => [
    ...(empty === 0
      ? []
      : [
          `${empty} of ${areas} areas ${plural(empty, { one: 'is', other: 'are' })} empty, because our sources ` +
            'describe nothing there. That doesn’t mean there is no help. ',
        ]),
    link('areas', 'All areas as a list'),
  ],
  map: 'Map of the police areas of England and Wales',
  key: 'Darker: more schemes. Dashed: none. Scotland and Northern Ireland are not on the map.',
};

export const figures = { heading: 'Can I trust a figure?', note: 'Each figure here says how far you can rely on it.' };

export const known = {
  heading: 'What is known',
  note: (schemes: number): string =>
    `Out of ${formatCount(schemes, 'scheme')} that take people. Dashed: it doesn’t say.`,
  says: (stated: number, of: number): string => `${stated} of ${of}`,
  all: 'Every question',
};
