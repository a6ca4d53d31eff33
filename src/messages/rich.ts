import { formatDate } from './format.ts';

/** A part of a sentence that a page marks: a link by its name, or an element. */
export interface Marked {
  mark: 'link' | 'strong' | 'code' | 'time';
  text: string;
  /** Which link it is: pages give each name its address. */
  name?: string;
  /** The date that the text is in words. */
  date?: string;
}

/** A sentence with marked parts, in the order of its own language. `components/ui/Rich.astro` draws it. */
export type RichText = readonly (string | Marked)[];

/** A link inside a sentence. The page that shows it gives the address: `<Rich text={…} links={{ name: '/' }} />`. */
export const link = (name: string, text: string): Marked => ({ mark: 'link', name, text });

/** Words of a sentence that carry its point. */
export const strong = (text: string): Marked => ({ mark: 'strong', text });

/** A name or a line that machines read. */
export const code = (text: string): Marked => ({ mark: 'code', text });

/** A date, or the stated part of one. */
export const time = (date: string): Marked => ({ mark: 'time', text: formatDate(date), date });
