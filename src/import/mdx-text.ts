/**
 * Clean text as the body of an MDX file: paragraphs of plain text. No character in it starts a tag, an expression, a
 * link, a list, a heading or an import.
 */
export const toMdxText = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map(escapeParagraph)
    .join('\n\n');

const escapeParagraph = (paragraph: string): string => {
  const escaped = paragraph.replace(/[\\`*_{}[\]<>&~|$^]/g, '\\$&');
  // These mean something only at the start of a paragraph. A letter cannot be escaped, so the keywords that start a
  // module statement are written with a reference.
  return escaped
    .replace(/^(?=[#+\-=:"'!/])(?=[^\p{L}\d\s])/u, '\\')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^([ie])(?=mport|xport)/i, (letter) => `&#${letter.charCodeAt(0)};`);
};
