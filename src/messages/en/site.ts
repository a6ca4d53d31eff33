/** Words of the shell that every page shares. */

/** What the main pages are called in menus and lists of links. */
export const pageNames = {
  schemes: 'All schemes',
  areas: 'Areas',
  find: 'Find support',
  helpNow: 'Get help now',
};
