import { markWords } from '#messages/marks.ts';
import type { PassagePart } from '../../search/passage.ts';
import type { SearchCard } from '../../search/record.ts';
import type { Source } from './source.ts';
import { cloneTemplate, query, setText } from '../ui/dom.ts';

/** A page of the list as an element. What is written is text, never markup. */
export const toCard = (root: ParentNode, shown: SearchCard): Element => {
  const { url, tag, name, facts, summary, marks, evidence, lang } = shown;
  const card = cloneTemplate(root, 'result');
  const link = query<HTMLAnchorElement>(card, '[data-name]');
  link.textContent = name;
  link.href = url;
  link.lang = lang;
  query(card, '[data-tag]').hidden = tag === '';
  setText(card, '[data-tag]', tag);
  setText(card, '[data-facts]', facts);
  setText(card, '[data-summary]', summary);
  query(card, '[data-marks]').hidden = marks.length === 0;
  card.querySelectorAll('[data-mark]').forEach((item, index) => {
    const state = marks[index] ?? 'not stated';
    item.prepend(cloneTemplate(root, `mark ${state}`));
    setText(item, '[data-mark-words]', `: ${isMarked(state) ? markWords[state] : ''}`);
  });
  setText(card, '[data-evidence]', evidence);
  return query(card, '.result');
};

/**
 * Shows what the text of a page says, with room for it while it is on its way. A page whose text cannot be had is still
 * a result.
 */
export const fillPassage = async (card: ParentNode, passage: ReturnType<Source['passage']>): Promise<void> => {
  const line = query(card, '[data-passage]');
  line.hidden = passage === null;
  const parts = await passage?.catch(() => null);
  line.hidden = !parts;
  line.replaceChildren(...(parts ?? []).map(toNode));
};

const toNode = ({ words, isMarked: isFound }: PassagePart): Node => {
  if (!isFound) return document.createTextNode(words);
  const mark = document.createElement('mark');
  mark.textContent = words;
  return mark;
};

const isMarked = (state: string): state is keyof typeof markWords => Object.hasOwn(markWords, state);
