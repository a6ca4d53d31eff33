import { locatePlace, suggestPlaces, toPlaceKey } from '../../domain/places/place.ts';
import { locatePostcode, type PostcodeTable } from '../../domain/places/postcode.ts';
import type { WhereTable } from '../../data/places/where.ts';
import { one, say } from '../ui/dom.ts';

/** Looks a typed place up on the device. The list of places is fetched once, when first needed, and only then. */
export class Where {
  #table: Promise<WhereTable> | undefined;
  readonly #fieldset: HTMLElement;

  constructor(fieldset: HTMLElement) {
    this.#fieldset = fieldset;
  }

  /** Whether something is typed that has not been looked up. */
  get isPending(): boolean {
    const input = one<HTMLInputElement>(this.#fieldset, '[data-where]');
    return input.value.trim() !== '' && input.dataset['looked'] !== input.value;
  }

  /**
   * Looks up what is typed and chooses the area, or offers the areas that it may be. True when one was chosen without
   * doubt.
   */
  async look(): Promise<boolean> {
    const input = one<HTMLInputElement>(this.#fieldset, '[data-where]');
    input.dataset['looked'] = input.value;
    delete this.#fieldset.dataset['town'];
    this.#tell('Looking it up …');
    try {
      this.#table ??= fetchTable();
      return this.#choose(input.value.trim(), await this.#table);
    } catch {
      this.#table = undefined;
      delete input.dataset['looked'];
      this.#tell('The list of places did not load, so we do not know. Try again, or pick a police area below.');
      return false;
    }
  }

  clear(): void {
    this.#tell('');
    one(this.#fieldset, '[data-candidates]').replaceChildren();
    delete one(this.#fieldset, '[data-where]').dataset['looked'];
    delete this.#fieldset.dataset['town'];
  }

  #choose(typed: string, table: WhereTable): boolean {
    const located = locatePostcode(typed, table.postcodes as unknown as PostcodeTable);
    if (located.kind === 'outside')
      return this.#tell(`${located.place} is not covered: our documents are about England, Wales and Scotland.`);
    if (located.kind === 'unknown') return this.#tell(located.hint);
    const found =
      located.kind === 'areas'
        ? located.areas.map(({ code, share }) => ({ area: table.areas.find((area) => area.code === code), share }))
        : locatePlace(typed, table.places).map((index) => ({ area: table.areas[index], share: 1 }));
    const areas = found.flatMap(({ area, share }) => (area ? [{ ...area, share }] : []));
    const [first] = areas;
    if (!first) return this.#tell(unknownPlace(typed, table));
    one<HTMLSelectElement>(this.#fieldset, 'select').value = first.id;
    // A scheme may serve some towns of an area alone, so a town that was typed is part of the answer.
    if (located.kind !== 'areas') this.#fieldset.dataset['town'] = toPlaceKey(typed);
    this.#offer(areas.length > 1 ? areas : []);
    if (areas.length === 1)
      this.#tell(
        first.id === 'northern-ireland'
          ? `“${typed}” is in Northern Ireland, which none of our documents covers.`
          : `“${typed}” is in ${first.name}.`,
      );
    else this.#tell(`“${typed}” lies in more than one police area. Which is yours?`);
    return areas.length === 1;
  }

  /** The areas that a place may be in, as choices; the first is chosen until another is. */
  #offer(areas: readonly { id: string; name: string; share: number }[]): void {
    one(this.#fieldset, '[data-candidates]').replaceChildren(
      ...areas.map(({ id, name, share }, index) => {
        const label = document.createElement('label');
        const radio = document.createElement('input');
        radio.type = 'radio';
        radio.name = 'candidate';
        radio.checked = index === 0;
        radio.addEventListener('change', () => (one<HTMLSelectElement>(this.#fieldset, 'select').value = id));
        const words = document.createElement('span');
        words.textContent =
          share === 1 ? name : `${name}: ${share < 0.01 ? 'under 1' : Math.round(share * 100)}% of its postcodes`;
        label.append(radio, words);
        return label;
      }),
    );
  }

  #tell(words: string): false {
    say(this.#fieldset, '[data-error]', words);
    return false;
  }
}

const fetchTable = async (): Promise<WhereTable> => {
  const answer = await fetch('/find/places.json');
  if (!answer.ok) throw new Error(`The list of places answered ${answer.status}.`);
  return (await answer.json()) as WhereTable;
};

const unknownPlace = (typed: string, table: WhereTable): string => {
  const near = suggestPlaces(typed, table.places);
  const suggestion = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return `We know no place called “${typed}”.${suggestion} A bigger town near by, or a postcode, also works.`;
};
