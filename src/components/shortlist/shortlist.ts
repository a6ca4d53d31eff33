import * as text from '#messages/shortlist.ts';
import { maxListed } from '../../domain/shortlist/list.ts';
import type { ListedScheme } from '../../domain/shortlist/listed.ts';
import { toCaseNote, toMailAddress, toMessage } from '../../domain/shortlist/note.ts';
import { toOwn } from '../ui/address.ts';
import { cloneTemplate, query, setText } from '../ui/dom.ts';
import { fetchJson } from '../ui/fetch-json.ts';
import { carry, schemeAt } from './links.ts';
import { fetchNames, type Named } from './names.ts';
import { printSheet } from './sheet.ts';
import { empty, isKept, keepKnown, leftOut, listed, onListed, setInList, setKept } from './store.ts';

/** The shortlist at the foot of a page. Its schemes are fetched from this site when something is made of them. */
class WayShortlist extends HTMLElement {
  #names: ReadonlyMap<string, Named> = new Map();
  readonly #schemes = new Map<string, ListedScheme>();
  /** Once the names have loaded, or did not. */
  #named = Promise.resolve();

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const { dataset = {} } = (target as HTMLElement).closest('button') ?? {};
      for (const [name, act] of Object.entries(this.#buttons)) if (name in dataset) act(dataset[name] ?? '');
    });
    query(this, '[data-email] a').addEventListener('click', (event) => void this.#email(event));
    query(this, '[data-keep]').addEventListener('change', ({ target }) =>
      this.#keep((target as HTMLInputElement).checked),
    );
    document.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && 'shortlist' in target.dataset) this.#choose(target);
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('[data-to-shortlist]')) query(this, 'summary').focus();
    });
    // Before the browser follows it, whichever way it is opened.
    for (const press of ['pointerdown', 'click'])
      document.addEventListener(press, ({ target }) => this.#carry(target), { capture: true });
    query(this, '[data-share]').hidden = !('share' in navigator);
    onListed(() => this.#draw());
    this.#named = this.#nameAll();
  }

  /** What each button does, by the name of its data attribute. */
  readonly #buttons: Readonly<Record<string, (value: string) => void>> = {
    print: () => void this.#with((schemes) => printSheet(query(this, '[data-sheet]'), schemes, today(), site())),
    copy: () => void this.#copy(),
    shareList: () =>
      void this.#with((schemes) =>
        navigator.share({ title: toSubject(schemes), text: toMessage(schemes, today(), site()) }).catch(
          // To close the sheet is no failure.
          (reason: unknown) =>
            this.#say(reason instanceof DOMException && reason.name === 'AbortError' ? '' : text.notShared),
        ),
      ),
    remove: (id) => {
      setInList(id, false);
      this.#say(text.removed(this.#nameOf(id), listed().length));
      (listed().length > 0 ? query(this, 'summary') : query(document, 'h1')).focus();
    },
    forget: () => {
      empty();
      this.#say(text.emptied);
    },
  };

  /** Puts a box for the list on each card of the page and on the page of a scheme, and says what was left out. */
  async #nameAll(): Promise<void> {
    try {
      this.#names = new Map((await fetchNames()).map((named) => [named.id, named]));
    } catch {
      this.#say(text.namesNotLoaded);
      return;
    }
    keepKnown(new Set(this.#names.keys()));
    if (leftOut() > 0) this.#say(text.leftOut(leftOut()));
    this.#offerBoxes();
    this.#draw();
  }

  #offerBoxes(): void {
    for (const card of document.querySelectorAll<HTMLElement>('[data-shortlist-card]')) {
      const link = card.querySelector<HTMLAnchorElement>('a[href]');
      const named = this.#names.get((link && schemeAt(link.pathname)) ?? '');
      if (named) (card.querySelector('[data-ways]') ?? card).append(this.#box(named));
    }
    const own = this.#names.get(schemeAt(location.pathname) ?? '');
    if (own) query(this, '[data-here]').replaceChildren(this.#box(own));
  }

  #box({ id, name }: Named): Node {
    const box = cloneTemplate(this, 'add');
    query<HTMLInputElement>(box, 'input').value = id;
    setText(box, '[data-this]', text.addThis(name));
    return box;
  }

  #draw(): void {
    const ids = listed();
    // On the page of a scheme that was just taken off, it can be added again.
    query(this, '[data-bar]').hidden = ids.length === 0 && !query(this, '[data-here]').hasChildNodes();
    for (const part of ['held', 'ways']) query(this, `[data-${part}]`).hidden = ids.length === 0;
    setText(this, '[data-size]', text.size(ids.length));
    query<HTMLInputElement>(this, '[data-keep]').checked = isKept();
    query(this, '[data-names]').replaceChildren(
      ...ids.map((id) => {
        const item = cloneTemplate(this, 'name');
        setText(item, '[data-name]', this.#nameOf(id));
        setText(item, '[data-this]', text.removeThis(this.#nameOf(id)));
        query(item, 'button').dataset['remove'] = id;
        return item;
      }),
    );
    for (const box of document.querySelectorAll<HTMLInputElement>('[data-shortlist]'))
      box.checked = ids.includes(box.value);
  }

  #choose(box: HTMLInputElement): void {
    const { value, checked } = box;
    const isDone = setInList(value, checked);
    box.checked = listed().includes(value);
    const say = checked ? text.added : text.removed;
    void this.#named.then(() => this.#say(isDone ? say(this.#nameOf(value), listed().length) : text.full(maxListed)));
  }

  #keep(isWanted: boolean): void {
    const isDone = setKept(isWanted);
    query<HTMLInputElement>(this, '[data-keep]').checked = isKept();
    this.#say(isDone ? (isWanted ? text.kept : text.forgotten) : text.notKept);
  }

  #carry(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    const named = [...this.#names.values()];
    const safe = new Set(named.flatMap(({ id, isSensitive }) => (isSensitive ? [] : id)));
    if (link) carry(link, listed(), safe);
  }

  /** Copies the case note. The browser is asked at once: some allow it only while a button is being pressed. */
  async #copy(): Promise<void> {
    const note = this.#load().then((schemes) => toCaseNote(schemes, today(), site()));
    const type = 'text/plain';
    try {
      await (typeof ClipboardItem === 'undefined'
        ? navigator.clipboard.writeText(await note)
        : navigator.clipboard.write([
            new ClipboardItem({ [type]: note.then((words) => new Blob([words], { type })) }),
          ]));
      this.#say(text.copied);
    } catch {
      this.#say(
        await note.then(
          () => text.notCopied,
          () => text.notLoaded,
        ),
      );
    }
  }

  /** Opens a mail program. The link has its whole address once the schemes are there. */
  async #email(event: Event): Promise<void> {
    const link = event.currentTarget as HTMLAnchorElement;
    event.preventDefault();
    await this.#with((schemes) => {
      link.href = toMailAddress(toSubject(schemes), toMessage(schemes, today(), site()));
      location.assign(link.href);
    });
  }

  async #with(act: (schemes: readonly ListedScheme[]) => unknown): Promise<void> {
    try {
      const schemes = await this.#load();
      await act(schemes);
    } catch {
      this.#say(text.notLoaded);
    }
  }

  async #load(): Promise<readonly ListedScheme[]> {
    this.#say('');
    return Promise.all(
      listed().map(async (id) => {
        const scheme = this.#schemes.get(id) ?? (await fetchJson<ListedScheme>(toOwn(`/compare/${id}.json`)));
        this.#schemes.set(id, scheme);
        return scheme;
      }),
    );
  }

  #nameOf(id: string): string {
    return this.#names.get(id)?.name ?? id;
  }

  #say(words: string): void {
    setText(this, '[data-said]', words);
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);
const site = (): URL => new URL(toOwn('/'), location.origin);
const toSubject = (schemes: readonly ListedScheme[]): string => text.subject(schemes.map(({ name }) => name));

customElements.define('way-shortlist', WayShortlist);
