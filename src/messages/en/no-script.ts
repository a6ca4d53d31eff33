/** What pages that need JavaScript say where it is off, and where the same can be read without it. */
import { link, type RichText } from '../rich.ts';

export const title = 'JavaScript is turned off in your browser';

export const finder =
  'The questions need it. You can find the same schemes in plain lists: choose your area, then what you need.';
/** The lists that replace the questions of a finder. */
export const finderLists = { areas: 'Choose an area', needs: 'Choose a need', stages: 'Choose a stage' };

/** What a screen reader adds to a name that is in two of these lists. */
export const finderKinds = { areas: '(area)', needs: '(need)', stages: '(stage)' };

export const compare: RichText = [
  'Comparing needs it. Each scheme’s own page has the same answers: see ',
  link('schemes', 'all schemes'),
  '.',
];

export const search: RichText = [
  'Search needs it. You can find the same schemes in plain lists: ',
  link('schemes', 'all schemes'),
  ', ',
  link('areas', 'by area'),
  ', ',
  link('needs', 'by need'),
  ' or ',
  link('stages', 'by stage'),
  '.',
];
