import { markWords } from '#messages/marks.ts';
import { cloneTemplate, query, setText } from '../ui/dom.ts';
import type { PagefindPage } from './pagefind.ts';

/** A page of the list as an element. What is written is text, never markup. */
export const toCard = (root: ParentNode, { url, excerpt, meta }: PagefindPage, hasWords: boolean): Node => {
  const card = cloneTemplate(root, 'result');
  const link = query<HTMLAnchorElement>(card, '[data-name]');
  link.textContent = meta['title'] ?? url;
  link.href = url;
  const type = meta['type'] ?? '';
  const tag = query(card, '[data-type]');
  tag.hidden = type === 'scheme';
  tag.textContent = root.querySelector<HTMLElement>(`[data-type-name="${type}"]`)?.textContent ?? '';
  setText(card, '[data-facts]', meta['facts'] ?? '');
  setText(card, '[data-summary]', meta['summary'] ?? '');
  const passage = query(card, '[data-passage]');
  passage.replaceChildren(...(hasWords ? marked(excerpt) : []));
  passage.hidden = passage.querySelector('mark') === null;
  const marks = (meta['marks'] ?? '').split(',').filter(Boolean);
  query(card, '[data-marks]').hidden = marks.length === 0;
  card.querySelectorAll('[data-mark]').forEach((item, index) => {
    const state = marks[index] ?? 'not stated';
    item.prepend(cloneTemplate(root, `mark ${state}`));
    setText(item, '[data-mark-words]', `: ${isMarked(state) ? markWords[state] : ''}`);
  });
  setText(card, '[data-evidence]', meta['evidence'] ?? '');
  return card;
};

const isMarked = (state: string): state is keyof typeof markWords => Object.hasOwn(markWords, state);

/** Pagefind’s excerpt as text and marks only: anything else in it is shown as text. */
const marked = (excerpt: string): Node[] =>
  [...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
