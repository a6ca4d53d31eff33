import * as text from '#messages/shortlist.ts';
import { formatDate } from '../../messages/format.ts';
import type { ListedScheme } from '../../domain/shortlist/listed.ts';
import { toCompareAddress } from '../../domain/shortlist/note.ts';
import { toSheet, type SheetRow } from '../../domain/shortlist/sheet.ts';
import { query, setText } from '../ui/dom.ts';

/** The class of the document while it prints the shortlist and nothing else of the page. */
const printing = 'prints-shortlist';

/** Writes the shortlist on its sheet and prints that alone. */
export const printSheet = (root: HTMLElement, schemes: readonly ListedScheme[], day: string, site: URL): void => {
  const { known, asked } = toSheet(schemes);
  setText(root, '[data-sheet-made]', text.madeOn(formatDate(day), toCompareAddress(schemes, site)));
  query(root, '[data-sheet-names]').replaceChildren(
    cell('th', text.sheet.scheme),
    ...schemes.map(({ name }) => cell('th', name)),
  );
  query(root, '[data-sheet-known]').replaceChildren(...known.map(toRow));
  query(root, '[data-sheet-asked]').replaceChildren(...asked.map(toRow));
  query(root, '[data-sheet-ask]').hidden = asked.length === 0;
  // Few have more space for answers.
  root.classList.toggle('is-short', schemes.length < 3);
  root.ownerDocument.documentElement.classList.add(printing);
  addEventListener('afterprint', () => root.ownerDocument.documentElement.classList.remove(printing), { once: true });
  print();
};

const toRow = ({ heading, cells }: SheetRow): Node => {
  const row = document.createElement('tr');
  const head = cell('th', heading);
  head.setAttribute('scope', 'row');
  row.append(head, ...cells.map((words) => cell('td', words)));
  return row;
};

/** A cell with words, or with space for an answer. */
const cell = (tag: 'th' | 'td', words: string | null): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = words;
  element.classList.toggle('space', words === null);
  return element;
};
