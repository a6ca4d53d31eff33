/** A package and its stated licence. */
export interface Licensed {
  /** Name and version: astro@7.3.4. */
  name: string;
  licence: string;
  /** Whether it comes through dependencies; otherwise through devDependencies alone. */
  isDependency: boolean;
}

/** Packages whose licence is unknown, or that the tool only guessed from a text (it marks these with a star). */
export const findUnclear = (packages: readonly Licensed[]): Licensed[] =>
  packages.filter(({ licence }) => /unknown|unlicensed|\*|^$/i.test(licence));

/** LICENCES.md: every package, by licence, the most used first. */
export const formatLicences = (packages: readonly Licensed[]): string => {
  const groups = Object.entries(Object.groupBy(packages, ({ licence }) => licence)).toSorted(
    ([a, one = []], [b, other = []]) => other.length - one.length || a.localeCompare(b),
  );
  return [
    '# Licences of the packages',
    '',
    'Written by `npm run licences` from what is installed on Linux; other systems bring their own builds of a few.',
    'None of it is copied into this repository. What a visitor’s browser receives is this project’s own code, ' +
      'Pagefind (MIT) and the typeface (OFL-1.1).',
    'Our code: MIT (LICENSE). Words and tables: CC BY 4.0. Geography: content/geography/README.md. Typeface: ' +
      'src/assets/fonts/LICENSE.txt.',
    '',
    `${packages.length} packages: ${packages.filter(({ isDependency }) => isDependency).length} through ` +
      `dependencies, ${packages.filter(({ isDependency }) => !isDependency).length} more through devDependencies ` +
      `(marked with °).`,
    ...groups.flatMap(([licence, group = []]) => [
      '',
      `## ${licence}`,
      '',
      group
        .map(({ name, isDependency }) => `${name}${isDependency ? '' : '°'}`)
        .toSorted()
        .join(', '),
    ]),
    '',
  ].join('\n');
};
