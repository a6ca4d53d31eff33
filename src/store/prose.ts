/**
 * Whether Markdown and MDX make the same HTML of a body, so that it need not become a module of its own. Where in
 * doubt, they do
 * not: a body that is left to MDX is right in any case.
 */
export const isPlainProse = (body: string): boolean => !mdxOnlySyntax.some((way) => way.test(body));

const mdxOnlySyntax: readonly RegExp[] = [
  // What MDX is for.
  /[{<]|^\s*(?:import|export)\b/m,
  // Code: MDX knows none by indent, and writes quotation marks in it in another way.
  /[`\t]|~~~|^ {4}|(?:[-*+>]|\d[.)]) {2}|\\["'&]/m,
  // Signs that the two write in other ways in addresses, headings and the heads of tables.
  /&#?\w|:\/\/|www\.|@|\]\([^)]*['"]|-:|:-/m,
  // Breaks, which the two write as <br> and <br/>.
  / {2}$|\\$|^[\s>*+\-\d.)]*(?:[*_-][ ]*){3,}$/m,
  // What Astro builds apart: pictures, footnotes, boxes to tick, facts at the top.
  /!\[|\[[\^ xX]|^\s*(?:---|\+\+\+)/m,
  // A heading without a word has no address.
  /^[\s>*+\-\d.)]*#+(?!#)[^\p{L}\n]*$|^[^\p{L}\n]*\n[\s>]*(?:=+|-+)\s*$/mu,
];
