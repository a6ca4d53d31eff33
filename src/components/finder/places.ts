import type { View } from '../../domain/finder/view.ts';
import { query } from '../ui/dom.ts';

/** The areas that a place may be in, as choices; the first is chosen until another is. */
export const writeCandidates = (fieldset: HTMLElement, candidates: View['candidates']): void =>
  query(fieldset, '[data-candidates]').replaceChildren(
    ...candidates.map(({ id, label: name }, index) => {
      const label = document.createElement('label');
      label.className = 'choice';
      const radio = document.createElement('input');
      radio.type = 'radio';
      radio.name = 'candidate';
      radio.checked = index === 0;
      radio.addEventListener('change', () => (query<HTMLSelectElement>(fieldset, 'select').value = id));
      const words = document.createElement('span');
      words.textContent = name;
      label.append(radio, words);
      return label;
    }),
  );
