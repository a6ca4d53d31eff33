import type { View } from '../../domain/finder/view.ts';
import { lookUp, type FoundPlace, type WhereTable } from '../../domain/finder/place-lookup.ts';
import { query } from '../ui/dom.ts';
import { toOwn } from '../ui/address.ts';
import { fetchJson } from '../ui/fetch-json.ts';

/** Looks typed places up on the device. The list of places is fetched once, when first needed, and only then. */
export class Places {
  #table: Promise<WhereTable> | undefined;

  /** What was typed as a place; undefined where the list did not load, which the next call fetches again. */
  async find(typed: string): Promise<FoundPlace | undefined> {
    try {
      this.#table ??= fetchJson<WhereTable>(toOwn('/find/places.json'));
      return lookUp(typed, await this.#table);
    } catch {
      this.#table = undefined;
      return undefined;
    }
  }
}

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
