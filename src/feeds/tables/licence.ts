import { licenceNames } from '#messages/credits.ts';

/** A licence as a data package names it. */
export interface Licence {
  name: string;
  title: string;
  path: string;
}

/** The licence of our words and tables. */
export const licence: Licence = {
  name: 'CC-BY-4.0',
  title: licenceNames.attribution,
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** The licence of names and codes of areas, which are the Office for National Statistics’. */
export const openGovernmentLicence: Licence = {
  name: 'OGL-UK-3.0',
  title: licenceNames.openGovernment,
  path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};
