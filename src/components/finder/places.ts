import { lookUp, type FoundPlace } from '../../domain/finder/place-lookup.ts';
import type { View } from '../../domain/finder/view.ts';
import type { PlaceFiles } from '../places/place-files.ts';
import { query } from '../ui/dom.ts';

/** What was typed as a place; undefined where a list did not load, which the next call fetches again. */
export const lookUpPlace = async (files: PlaceFiles, typed: string): Promise<FoundPlace | undefined> => {
  try {
    return lookUp(typed, await files.load(typed));
  } catch {
    return undefined;
  }
};

/** The areas that a place may be in, as choices. None is chosen until the reader chooses. */
export const writeCandidates = (fieldset: HTMLElement, candidates: View['candidates']): void =>
  query(fieldset, '[data-candidates]').replaceChildren(
    ...candidates.map(({ id, label: name }) => {
      const label = document.createElement('label');
      label.className = 'choice';
      const radio = document.createElement('input');
      radio.type = 'radio';
      radio.name = 'candidate';
      radio.value = id;
      radio.addEventListener('change', () => (query<HTMLSelectElement>(fieldset, 'select').value = id));
      const words = document.createElement('span');
      words.textContent = name;
      label.append(radio, words);
      return label;
    }),
  );

/** Checks the choice of the area that is chosen, in whichever field it was. */
export const markCandidate = (fieldset: HTMLElement, area: string | undefined): void => {
  for (const radio of fieldset.querySelectorAll<HTMLInputElement>('[data-candidates] input'))
    radio.checked = radio.value === area;
};

/** Names that a place may have been meant as, as buttons: each asks about that name. */
export const writeNear = (fieldset: HTMLElement, near: View['near']): void =>
  query(fieldset, '[data-near-names]').replaceChildren(
    ...near.map((name) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'link-button';
      button.dataset['near'] = name;
      button.textContent = name;
      return button;
    }),
  );
