import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatPath } from '../schemas/field-path.ts';
import { parseWithMessages } from '../schemas/parse.ts';
import { didYouMean } from '../schemas/strict.ts';
import { sitePartOf, siteSchema, type SiteSettings } from '../schemas/site.ts';
import { partsOf } from './body.ts';
import type { CheckedContent } from './content.ts';
import { minContrast, nearestColour, weakestPair } from './colours.ts';
import { toProblem } from './explain.ts';
import type { ContentFile } from './files.ts';
import { nameFile } from './name-file.ts';
import { explainFuture, type Problem } from './problem.ts';

/** Which content folder is checked, and on which day. */
interface CheckContext {
  /** Path of the content folder. */
  folder: string;
  /** The folder that file names in messages are relative to. */
  root: string;
  /** The day, as 2026-11-23: nobody can have tested or approved anything after it. */
  today: string;
}

/** A problem before its line is known. */
interface PathProblem {
  path: PropertyKey[];
  message: string;
}

/**
 * Every problem in site.yaml: that it is missing, its own fields, and what it names that does not exist or cannot be.
 * @param files all files as read, so that a figure of a file with errors of its own is not reported as missing
 */
export const checkSite = (content: CheckedContent, files: readonly ContentFile[], place: CheckContext): Problem[] => {
  const { folder, root, today } = place;
  const file = files.find((each) => each.folder === 'site');
  if (!file)
    return [
      {
        file: nameFile(root, join(folder, 'site.yaml')),
        message:
          'is missing, and without it the site has no name. Write the file, with a line such as name: My Directory',
      },
    ];
  if (file.data === undefined) return [];
  // A file with nothing but comments is null.
  const result = parseWithMessages(siteSchema, file.data ?? {});
  if (!result.success) return result.error.issues.map((issue) => toProblem(file, issue));
  const found = [
    ...findFigures(result.data, content, files),
    ...findAreas(result.data, content),
    ...findFiles(result.data, folder),
    ...findWeakColours(result.data),
    ...findFutureDates(result.data, today),
    ...findParts(result.data),
  ];
  return [
    ...found.map(({ path, message }) => ({ file: file.file, line: file.lineOf(path), message })),
    ...findLinksToParts(result.data, files),
  ];
};

const findFigures = (
  { featuredFigures }: SiteSettings,
  { schemes }: CheckedContent,
  files: readonly ContentFile[],
): PathProblem[] => {
  const shown = schemes.filter(({ value }) => !value.draft);
  const known = shown.flatMap(({ id, value }) => value.outcomes.map((outcome) => `${id}/${outcome.id}`));
  const hasErrors = (scheme: string) =>
    files.some(({ folder, id }) => folder === 'schemes' && id === scheme) && !schemes.some(({ id }) => id === scheme);
  return featuredFigures.flatMap((figure, index, all) => {
    const path = ['featuredFigures', index];
    if (all.indexOf(figure) < index)
      return [{ path, message: `names the figure “${figure}” twice. Leave it out once` }];
    if (known.includes(figure) || hasErrors(figure.replace(/\/.*$/, ''))) return [];
    return [
      {
        path,
        message:
          `names the figure “${figure}”, which does not exist${didYouMean(figure, known) || '.'} Write a scheme and ` +
          'one of its outcomes, or leave it out',
      },
    ];
  });
};

const findAreas = ({ scope: { areas } }: SiteSettings, { areaIds }: CheckedContent): PathProblem[] =>
  (areas === 'all' ? [] : areas).flatMap((area, index, all) => {
    const path = ['scope', 'areas', index];
    if (all.indexOf(area) < index) return [{ path, message: `names the area “${area}” twice. Leave it out once` }];
    if (areaIds.includes(area)) return [];
    const near = didYouMean(area, areaIds) || '.';
    return [{ path, message: `names the area “${area}”, which does not exist${near} Write an id of content/areas` }];
  });

const findFiles = ({ logo, favicon, sharePicture }: SiteSettings, folder: string): PathProblem[] =>
  Object.entries({ logo, favicon, sharePicture: sharePicture?.file }).flatMap(([field, name]) =>
    name === undefined || existsSync(join(folder, 'site', name))
      ? []
      : [
          {
            path: [field],
            message: `${field}: there is no file content/site/${name}. Put it there, or leave the line out`,
          },
        ],
  );

const findWeakColours = ({ colours }: SiteSettings): PathProblem[] =>
  (['light', 'dark'] as const).flatMap((scheme) => {
    const colour = colours?.[scheme];
    if (!colour) return [];
    const { label, ratio } = weakestPair(colour, scheme);
    if (ratio >= minContrast) return [];
    const path = ['colours', scheme];
    return [
      {
        path,
        message:
          `${formatPath(path)}: “${colour}” is too ${scheme === 'light' ? 'light' : 'dark'}: ${label} would have a ` +
          // Rounded down, so that what falls short never reads as enough.
          `contrast of ${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1, and text needs at least ` +
          `${minContrast} to 1 (WCAG 2.2, criterion 1.4.6). ` +
          `A near colour that has it is "${nearestColour(colour, scheme)}"`,
      },
    ];
  });

const findFutureDates = ({ accessibility, dangerPages }: SiteSettings, today: string): PathProblem[] => {
  const dates = [
    { path: ['accessibility', 'prepared'], date: accessibility?.prepared },
    { path: ['accessibility', 'reviewed'], date: accessibility?.reviewed },
    ...(accessibility?.tests ?? []).map(({ on }, index) => ({
      path: ['accessibility', 'tests', index, 'on'],
      date: on,
    })),
    { path: ['dangerPages', 'on'], date: dangerPages?.on },
  ];
  return dates.flatMap(({ path, date }) => {
    const message = explainFuture(formatPath(path), date, today);
    return message ? [{ path, message }] : [];
  });
};

const findParts = ({ parts: { figures, themes } }: SiteSettings): PathProblem[] =>
  themes && !figures
    ? [
        {
          path: ['parts', 'figures'],
          message: 'parts: figures are off and themes are on, and themes are made of figures. Write themes: false too',
        },
      ]
    : [];

/** Links in prose to pages of a part that is off. */
const findLinksToParts = ({ parts }: SiteSettings, files: readonly ContentFile[]): Problem[] =>
  Object.values(parts).every(Boolean)
    ? []
    : files.flatMap((file) =>
        partsOf(file).flatMap(({ kind, name, line }): Problem[] => {
          const part = kind === 'link' ? sitePartOf(name) : undefined;
          if (!part || parts[part]) return [];
          const message = `links to ${name}, and site.yaml says parts: { ${part}: false }. Take the link out`;
          return [{ file: file.file, line, message }];
        }),
      );
