import { frameTitle } from '#messages/figure-page.ts';
import { addressOn, type Site } from '../../domain/lists/address.ts';
import { escapeText } from '../../charts/markup.ts';
import type { OutcomeView } from '../views.ts';

/** High enough for the tallest figure with its caution at 342 pixels of width, so that a frame seldom scrolls. */
const frameHeight = 640;

/** The address of a figure for other sites to frame, and the code that frames it. */
export const embedCodeOf = (view: OutcomeView, site: Site): { href: string; code: string } => {
  const href = `/embed/${view.scheme.id}/${view.id}/`;
  const title = escapeText(frameTitle({ measure: view.outcome.measure, scheme: view.scheme.name, site: site.name }));
  return {
    href,
    code:
      `<iframe src="${addressOn(href, site.url)}" title="${title}" width="100%" height="${frameHeight}" ` +
      `loading="lazy"></iframe>`,
  };
};
