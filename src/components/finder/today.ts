import type { FinderData } from '../../data/finder/built.ts';
import type { Today } from '../../domain/finder/view.ts';
import { toOwn } from '../ui/address.ts';
import { query } from '../ui/dom.ts';

/**
 * Shows what anyone can do today about the reader’s needs and stage, in their nation, and where it comes. What is about
 * several of them is shown once.
 */
export const showToday = (root: HTMLElement, today: Today, nations: FinderData['nations']): void => {
  const panel = query(root, '[data-today]');
  const where = (today.area && nations[today.area]) ?? 'unknown';
  const shown = new Set<string | undefined>();
  for (const block of panel.querySelectorAll<HTMLElement>('[data-today-about]')) {
    const { todayAbout, todayId = '' } = block.dataset;
    const isAbout = todayAbout === 'needs' ? today.needs.includes(todayId) : today.stage === todayId;
    const items = [...block.querySelectorAll<HTMLElement>('[data-today-where]')];
    for (const item of items) {
      const { todayWhere, todayItem } = item.dataset;
      item.hidden = !isAbout || !todayWhere?.split(',').includes(where) || shown.has(todayItem);
      if (!item.hidden) shown.add(todayItem);
    }
    block.hidden = items.every((item) => item.hidden);
  }
  query<HTMLAnchorElement>(panel, '[data-today-area]').href = toOwn(
    today.area ? `/areas/${today.area}/#contact` : '/areas/',
  );
  panel.hidden = !today.isShown;
  const group = root.querySelector(`[data-group="${today.after ?? 'for-this'}"]`);
  if (today.after) group?.after(panel);
  else group?.before(panel);
};
