import { chartFont } from './text.ts';

/** The text that makes a picture readable without seeing it, and what its ids begin with. */
export interface Words {
  id: string;
  title: string;
  description: string;
}

/**
 * The frame of every picture: named and described, scaled by its viewBox alone, so that the page sets its size. `body`
 * is markup; the title and description are plain text.
 */
export const wrapSvg = (
  body: string,
  { id, title, description, width, height }: Words & { width: number; height: number },
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" role="img" ` +
  `aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-family="'${chartFont}', Arial, sans-serif">` +
  `<title id="${id}-title">${escapeText(title)}</title><desc ` +
  `id="${id}-desc">${escapeText(description)}</desc>${body}</svg>`;

/** A picture as a file of its own: its size, a light ground, and plain colours. */
export const toStandalone = (svg: string): string =>
  toPlainColours(svg)
    .replace(/viewBox="0 0 (\d+) (\d+)"/, 'viewBox="0 0 $1 $2" width="$1" height="$2"')
    .replace('</desc>', '</desc><rect width="100%" height="100%" fill="#ffffff"/>');

/** Markup with each colour as on a light page, for programs that know no custom property. */
export const toPlainColours = (markup: string): string => markup.replace(/var\(--[\w-]+, (#[0-9a-f]+)\)/g, '$1');

/** Text escaped for markup and for an attribute. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
