/** About how old a reader must be for the site’s own text: by the Flesch–Kincaid grade of each page’s sentences. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { parseHTML } from 'linkedom';
import { syllable } from 'syllable';
import { readContent } from '../src/check/files.ts';
import { runCommand, UsageError } from './command.ts';

/** The formula means nothing for a short text. */
const minWords = 20;

/** A pupil of grade 1 in the United States is six: the age is the grade and five. */
const ageOf = (text: string): number | null => {
  const sentences = text.split(/(?<=[.!?:])\s+/).filter((sentence) => sentence.split(/\s+/).length > 3);
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’'-]+/gu) ?? []);
  if (words.length < minWords) return null;
  return (
    fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    }) + 5
  );
};

/** Pages below one address of the built site. */
const pagesBelow = (list: string): string[] =>
  readdirSync(`dist/${list}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/${list}/${name}/`)
    .toSorted();

/** What the public reads: pages of text, every guide, and one need and one area for all others. */
const listPublicPages = (): string[] => [
  ...['/', '/find/', '/help-now/', '/about/', '/privacy/'],
  ...pagesBelow('guides'),
  ...pagesBelow('needs').slice(0, 1),
  ...pagesBelow('areas').slice(0, 1),
];

/**
 * Sentences of a page: its paragraphs and list items, each once. Left out are tables, what only a screen reader gets
 * beside a link, lines that are mostly links, which are names, and cards of schemes, whose text is measured apart.
 */
const textOfPage = (path: string): string => {
  const { document } = parseHTML(readFileSync(`dist${path}index.html`, 'utf8'));
  const apart = ':is(script, template, svg, table, nav, article, [hidden], .meta, .visually-hidden, .tel)';
  for (const element of document.querySelectorAll(`main ${apart}`)) element.remove();
  return [...document.querySelectorAll('main :is(p, li)')]
    .filter((element) => !element.querySelector('p, li'))
    .filter((element) => lengthOf(element) > 2 * lengthOf(...element.querySelectorAll('a')))
    .map((element) => `${tidy(element.textContent).replace(/[.]?$/, '.')}`)
    .join(' ');
};

const tidy = (text: string | null): string => (text ?? '').trim().replace(/\s+/g, ' ');
const lengthOf = (...elements: readonly { textContent: string | null }[]): number =>
  elements.reduce((sum, { textContent }) => sum + tidy(textContent).length, 0);

await runCommand({
  usage: `
Usage: npm run build && npm run reading-age -- [--worst <number>]

Prints the reading age of the pages that the public reads and of the text about schemes. Names of
schemes and bodies, which nobody can make shorter, count like any other words, so the figures err on
the high side.

  --worst   how many of the hardest schemes to list (10)

Exit code: 0 when it ran, 2 when the site is not built or an option is invalid.`,
  options: { worst: { type: 'string', default: '10' } },
  run: ({ worst }) => {
    if (!/^\d+$/.test(worst)) throw new UsageError(`--worst is a number, and “${worst}” is not one.`);
    if (!existsSync('dist/index.html')) throw new UsageError('There is no site in dist/. Run npm run build first.');
    console.log('reading age  page');
    for (const path of listPublicPages())
      console.log(`${ageOf(textOfPage(path))?.toFixed(1).padStart(11) ?? '          –'}  ${path}`);
    const schemes = readSchemes();
    const middle = schemes[Math.floor(schemes.length / 2)]?.age ?? 0;
    console.log(`\nText about ${schemes.length} schemes: median ${middle.toFixed(1)}, hardest:`);
    for (const { id, age } of schemes.slice(0, Number(worst))) console.log(`${age.toFixed(1).padStart(11)}  ${id}`);
  },
});

/** Each scheme with the reading age of its text, the hardest first; those with too little text are left out. */
function readSchemes(): { id: string; age: number }[] {
  return readContent('content')
    .files.filter(({ folder }) => folder === 'schemes')
    .map(({ id, data, body }) => ({
      id,
      age: ageOf([(data as { summary: string }).summary, (data as { about: string }).about, body].join(' ')),
    }))
    .filter((scheme): scheme is { id: string; age: number } => scheme.age !== null)
    .toSorted((a, b) => b.age - a.age);
}
