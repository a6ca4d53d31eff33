import { escapeText } from '../../charts/markup.ts';
import type { OutcomeView } from '../views.ts';

/** Where a figure stands for other sites to frame, and the code that frames it. */
export const embedCodeOf = (view: OutcomeView, site: URL): { href: string; code: string } => {
  const href = `/embed/${view.scheme.id}/${view.id}/`;
  const title = escapeText(`${view.outcome.measure}, ${view.scheme.name}: a figure recorded by Waymark`);
  return { href, code: `<iframe src="${new URL(href, site).href}" title="${title}" width="100%" height="640" loading="lazy"></iframe>` };
};
