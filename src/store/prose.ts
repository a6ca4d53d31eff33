/**
 * Whether Markdown and MDX produce the same HTML from a body, so that it need not become a module. If in doubt, they do
 * not: MDX is correct in any case.
 */
export const isPlainProse = (body: string): boolean => !mdxOnlySyntax.some((syntax) => syntax.test(body));

const mdxOnlySyntax: readonly RegExp[] = [
  // What MDX is for.
  /[{<]|^\s*(?:import|export)\b/m,
  // Code: MDX has no indented code, and writes quotation marks in code differently.
  /[`\t]|~~~|^ {4}|(?:[-*+>]|\d[.)]) {2}|\\["'&]/m,
  // Characters that the two write differently in addresses, headings and table heads.
  /&#?\w|:\/\/|www\.|@|\]\([^)]*['"]|-:|:-/m,
  // Breaks, which the two write as <br> and <br/>.
  / {2}$|\\$|^[\s>*+\-\d.)]*(?:[*_-][ ]*){3,}$/m,
  // What Astro builds separately: pictures, footnotes, task lists, front matter.
  /!\[|\[[\^ xX]|^\s*(?:---|\+\+\+)/m,
  // A heading without letters has no anchor.
  /^[\s>*+\-\d.)]*#+(?!#)[^\p{L}\n]*$|^[^\p{L}\n]*\n[\s>]*(?:=+|-+)\s*$/mu,
];
