import { posix } from 'node:path';
import { pageNames, pagePartNames, type PagePart } from '../schemas/page.ts';
import { didYouMean } from '../schemas/strict.ts';
import { partsOf } from './body.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every problem in the pages about the site: one that is missing, and a part that the code does not have.
 * @param folder the content folder, as messages name it
 */
export const checkPages = (files: readonly ContentFile[], folder: string): Problem[] => {
  const pages = files.filter((file) => file.folder === 'pages');
  return [
    ...pageNames
      .filter((name) => pages.every(({ id }) => id !== name))
      .map((name) => ({
        file: posix.join(folder, 'pages', `${name}.mdx`),
        message: `is missing, and every page links to /${name}/. Put the file back`,
      })),
    ...pages.flatMap(findUnknownParts),
    ...pages.filter(({ id }) => id === 'about').flatMap(findNoCredits),
  ];
};

/** Licences of maps, postcodes and place names ask for credits, and every page links to them there. */
const findNoCredits = (page: ContentFile): Problem[] =>
  partsOf(page).some(({ name }) => name === 'Credits')
    ? []
    : [
        {
          file: page.file,
          line: page.bodyLine,
          message: 'has no <Credits />, which the licences of maps and postcodes ask for. Put it on a line of its own',
        },
      ];

const findUnknownParts = (page: ContentFile): Problem[] =>
  partsOf(page)
    .filter(({ kind, name }) => kind === 'element' && /^[A-Z]/.test(name))
    .filter(({ name }) => !pagePartNames.includes(name as PagePart))
    .map(({ name, line }) => ({
      file: page.file,
      line,
      message:
        `has an unknown part <${name} />${didYouMean(name, pagePartNames) || '.'} The parts are: ` +
        pagePartNames.join(', '),
    }));
