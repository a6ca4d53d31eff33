/** The home page. */
import { formatCount, formatList, plural } from '../format.ts';
import { pageNames } from './site.ts';
import { link, strong, type RichText } from '../rich.ts';

export const title = (site: string): string => `${site}: help to leave crime, and what is known to work`;
export const heading = 'Help to leave crime behind, and an honest record of what works';
export const lede = ({ schemes, nations }: { schemes: number; nations: readonly string[] }): string => {
  const listed = formatCount(schemes, 'scheme');
  const where = nations.length > 0 ? `${listed} in ${formatList(nations)}` : listed;
  return (
    `${where}, for people who have broken the law and people harmed by crime. We show where each fact comes from, ` +
    'and what we don’t know.'
  );
};
export const search = 'Search for a scheme, a place or a need';

/** How many entries someone has confirmed as a whole, in a sentence. */
const fullyChecked = (count: number): string =>
  count === 0
    ? 'No entry has been fully checked since.'
    : `${formatCount(count, 'entry has', 'entries have')} been fully checked since.`;

/** @param newest the date of the newest source in words, such as “about 2018”; undefined where no source has one */
export const howOld = (newest: string | undefined, checked: number): RichText => [
  strong(`${newest ? `Our newest entries are from ${newest}. ` : ''}${fullyChecked(checked)}`),
  ' Each page says who to ask today. ',
  link('ages', 'See how old they are'),
];

export const emptyAreas = (empty: number, areas: number): RichText => [
  empty === 0
    ? 'No area is empty. '
    : `${empty} of ${areas} areas ${plural(empty, { one: 'is', other: 'are' })} empty, because our sources describe ` +
      'nothing there. That doesn’t mean there is no help. ',
  link('areas', 'See the areas as a list'),
];

export const doors = {
  find: {
    title: pageNames.find,
    words: 'For you or someone close to you. A few questions, and you can skip any of them.',
  },
  refer: {
    title: pageNames.refer,
    words: 'For police, courts, probation and health. Who can take this person, and what rules them out.',
  },
  results: {
    title: 'See recorded results',
    words: 'For candidates, reporters and researchers. Each figure with its base, source and limits.',
  },
};

export const ages = {
  heading: 'How up to date is this?',
  lead: ({ documents, checked, undated }: { documents: number; checked: number; undated: number }): string =>
    `Our entries come from ${formatCount(documents, 'document')}. ${fullyChecked(checked)} Before you go, check ` +
    `with the office we name.${undated > 0 ? ` ${formatCount(undated, 'entry shows', 'entries show')} no date.` : ''}`,
  /** A year that a source is from only by what else is known of it. */
  about: (year: number): string => `About ${year}`,
  /** The noun beside a number, for those who hear it. */
  entries: (count: number): string => plural(count, { one: 'entry', other: 'entries' }),
  today: 'Today',
  checked: (count: number): string => (count === 0 ? 'None fully checked since' : `${count} fully checked since`),
};

export const symbols = {
  heading: 'What the symbols mean',
  lead: 'A filled post means that someone stated it. An outline means that no one did.',
  known: { title: 'Stated', words: 'A document says so, and we say where.' },
  'not stated': { words: 'The document doesn’t say. We don’t guess, and we don’t hide the scheme.' },
  'does not apply': { words: 'The question makes no sense for this kind of scheme.' },
  caution: { title: 'Take care', words: 'Something is wrong or weak, and the note says what.' },
};

export const figures = 'How far can you trust each of these figures?';
