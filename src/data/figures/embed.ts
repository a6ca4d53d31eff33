import { escapeText } from '../../charts/markup.ts';
import type { OutcomeView } from '../views.ts';

/** High enough for the tallest figure with its caution at 342 pixels of width, so that a frame seldom scrolls. */
const frameHeight = 640;

/** Where a figure stands for other sites to frame, and the code that frames it. */
export const embedCodeOf = (view: OutcomeView, site: URL): { href: string; code: string } => {
  const href = `/embed/${view.scheme.id}/${view.id}/`;
  const title = escapeText(`${view.outcome.measure}, ${view.scheme.name}: a figure recorded by Waymark`);
  return {
    href,
    code:
      `<iframe src="${new URL(href, site).href}" title="${title}" width="100%" height="${frameHeight}" ` +
      `loading="lazy"></iframe>`,
  };
};
