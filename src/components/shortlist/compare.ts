import * as text from '#messages/compare.ts';
import type { ListedRow, ListedScheme } from '../../domain/shortlist/listed.ts';
import { cloneTemplate, query, setText } from '../ui/dom.ts';
import { fetchJson } from '../ui/fetch-json.ts';
import { toOwn } from '../ui/address.ts';
import { fetchNames } from './names.ts';
import { listed, onListed, setListed } from './store.ts';

/**
 * Schemes side by side. Each is fetched from this site when it is chosen; a failure is reported, never shown as a
 * blank.
 */
class WayCompare extends HTMLElement {
  #turn = 0;

  connectedCallback(): void {
    query(this, '.slots').addEventListener('change', () => this.#choose());
    query(this, '[data-print]').addEventListener('click', () => print());
    void this.#fill();
  }

  /** Offers all schemes, whichever are asked for, so that no request reveals what is compared before it is chosen. */
  async #fill(): Promise<void> {
    try {
      const names = await fetchNames();
      for (const slot of this.#slots) slot.append(...names.map(({ id, name }) => new Option(name, id)));
      onListed(() => this.#open());
    } catch {
      setText(this, '[data-said]', text.namesMissing);
    }
  }

  get #slots(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('[data-slot]')];
  }

  #open(): void {
    const known = listed().filter((id) => [...(this.#slots[0]?.options ?? [])].some(({ value }) => value === id));
    this.#slots.forEach((slot, index) => (slot.value = known[index] ?? ''));
    void this.#show();
  }

  #choose(): void {
    setListed([...new Set(this.#slots.map(({ value }) => value).filter(Boolean))]);
  }

  async #show(): Promise<void> {
    const turn = (this.#turn += 1);
    const ids = this.#slots.map(({ value }) => value).filter(Boolean);
    try {
      const schemes = await Promise.all(ids.map((id) => fetchJson<ListedScheme>(toOwn(`/compare/${id}.json`))));
      if (turn === this.#turn) this.#write(schemes);
    } catch {
      if (turn !== this.#turn) return;
      setText(this, '[data-said]', text.schemeMissing);
      query(this, '[data-box]').hidden = true;
    }
  }

  #write(schemes: readonly ListedScheme[]): void {
    query(this, '[data-box]').hidden = schemes.length === 0;
    query(this, '[data-buttons]').hidden = schemes.length === 0;
    setText(this, '[data-said]', schemes.length < 2 ? text.chooseTwo : text.sideBySide(schemes.length));
    query(this, '[data-head]').replaceChildren(
      cell('th', [text.question]),
      ...schemes.map(({ name, href, aged }) => head(name, href, aged)),
    );
    const labels = schemes[0]?.rows.map(({ label }) => label) ?? [];
    query(this, '[data-body]').replaceChildren(
      ...labels.map((label, index) =>
        this.#row(
          label,
          schemes.flatMap(({ rows }) => rows[index] ?? []),
        ),
      ),
    );
  }

  #row(label: string, answers: readonly ListedRow[]): Node {
    const row = document.createElement('tr');
    const name = cell('th', [label]);
    name.setAttribute('scope', 'row');
    const isSame = new Set(answers.map(({ words }) => words)).size === 1;
    if (!isSame) name.append(small('differs', text.differs));
    row.append(name, ...answers.map((answer) => this.#answer(answer)));
    return row;
  }

  #answer({ state, words, source }: ListedRow): Node {
    const box = document.createElement('div');
    box.className = 'cell';
    const answer = document.createElement('span');
    answer.textContent = words;
    if (source) answer.append(small('source', source));
    box.append(cloneTemplate(this, state), answer);
    return cell('td', [box]);
  }
}

const cell = (tag: 'th' | 'td', content: (string | Node)[]): HTMLElement => {
  const element = document.createElement(tag);
  if (tag === 'th') element.setAttribute('scope', 'col');
  element.append(...content);
  return element;
};

const head = (name: string, href: string, aged: string): HTMLElement => {
  const link = document.createElement('a');
  link.href = toOwn(href);
  link.textContent = name;
  return cell('th', [link, small('source', aged)]);
};

const small = (className: string, words: string): HTMLElement => {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = words;
  return element;
};

customElements.define('way-compare', WayCompare);
