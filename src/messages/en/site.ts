/** The text that every page shares. */
import { formatDate } from '../format.ts';
import { link, type RichText } from '../rich.ts';

/** What the main pages are called in menus and lists of links. */
export const pageNames = {
  home: 'Home',
  find: 'Find support',
  refer: 'Find a referral route',
  compare: 'Compare schemes',
  schemes: 'All schemes',
  areas: 'Areas',
  needs: 'Needs',
  stages: 'Stages',
  disposals: 'Disposals',
  approaches: 'Approaches',
  audiences: 'Who it is made for',
  results: 'Recorded results',
  themes: 'Evidence by theme',
  compareResults: 'Compare recorded results',
  guides: 'Guides',
  sources: 'Sources',
  providers: 'Providers',
  quality: 'What is missing or overdue',
  data: 'Data and downloads',
  accessibility: 'Accessibility statement',
  helpNow: 'Get help now',
};

/** Names of links in the head and the foot that are shorter or longer than the names of their pages. */
export const linkNames = {
  refer: 'Referral routes',
  schemes: 'Schemes',
  results: 'Figures',
  figureGuide: 'How to read a figure here',
  contactGuide: 'What happens when you contact a scheme',
  guides: 'All guides',
  about: (site: string): string => `About ${site}`,
  privacy: 'Privacy',
  components: 'How the pages are built',
  leaving: 'Leaving this site quickly',
};

/** Headings of the links at the foot of every page. */
export const footerGroups = { find: 'Find', understand: 'Understand', check: 'Check us', about: 'About' };

export const skip = 'Skip to main content';
export const mainLinks = 'Main';
export const menu = 'Menu';
export const mainMenu = 'Main menu';
/** What a screen reader calls the links at the foot of every page. */
export const allPages = (site: string): string => `All parts of ${site}`;

/** On paper: which state of the page it is. */
export const printed = (day: string): string => `Page as of ${formatDate(day)}`;

/** Leads to the licences of maps, postcodes and names of places. */
export const creditsLink = 'Credits and licences';

export const whatThisIs = (site: string): string =>
  `${site} is a directory and a record. It is not an emergency service and takes no referrals.`;
export const publishedBy = (name: string): string => `Published by ${name}.`;
export const nobodyRuns = (site: string): string => `No organisation runs ${site} yet.`;

export const search = 'Search';

export const leave = 'Leave this site';
export const howLeavingWorks = 'How this works';
/** The title of the blank page between this site and the other. */
export const leaving = 'Loading';
/** What a screen reader says of the first and the second press of Shift; the third leaves. */
export const shiftOnce = 'Shift pressed once. Press two more times to leave this site.';
export const shiftTwice = 'Shift pressed twice. Press once more to leave this site.';

export const reportMistake = 'Report a mistake';
export const reportOnPage: RichText = [
  link('letter', 'Report a mistake on this page'),
  '. This opens an email with the page’s address in it. Your email program may keep a draft.',
];
export const nobodyToReportTo = (site: string): string => `${site} has no owner yet, so you can’t report a mistake.`;

export const followChanges: RichText = [
  'Follow changes here: ',
  link('atom', 'Atom'),
  ' or ',
  link('json', 'JSON Feed'),
];
/** The whole name of each of these links, for those who hear it alone. */
export const changesAsAtom = (page: string): string => `Changes as Atom: ${page}`;
export const changesAsJson = (page: string): string => `Changes as JSON Feed: ${page}`;
