import { say } from '../ui/dom.ts';
import type { Group } from '../../domain/finder/matching.ts';
import type { Found } from './results.ts';

/** How many schemes can stand side by side. */
const most = 4;

/** The schemes that a professional picked, to compare or to copy for a case note. Does nothing on the public finder. */
export class Picked {
  readonly ids = new Set<string>();
  readonly #root: HTMLElement;
  readonly #find: (id: string) => Found | undefined;

  constructor(root: HTMLElement, find: (id: string) => Found | undefined) {
    this.#root = root;
    this.#find = find;
    root
      .querySelector('[data-compare]')
      ?.addEventListener('click', () => location.assign(`/compare/#schemes=${[...this.ids].join(',')}`));
    root.querySelector('[data-note]')?.addEventListener('click', () => void this.#copyNote());
  }

  /** Picks a scheme or takes it back. A fifth is not taken, and that is said. */
  set(id: string, isPicked: boolean): void {
    if (isPicked && this.ids.size >= most) {
      for (const box of this.#root.querySelectorAll<HTMLInputElement>('[data-pick]'))
        if (box === document.activeElement) box.checked = false;
      return say(
        this.#root,
        '[data-picked-words]',
        `Four are picked, and no more than four can stand side by side. Take one back first.`,
      );
    }
    if (isPicked) this.ids.add(id);
    else this.ids.delete(id);
    this.#show();
  }

  clear(): void {
    this.ids.clear();
    this.#show();
  }

  #show(): void {
    const panel = this.#root.querySelector<HTMLElement>('[data-picked]');
    if (!panel) return;
    panel.hidden = this.ids.size === 0;
    say(
      panel,
      '[data-picked-words]',
      `${this.ids.size} picked: ${this.#schemes.map(({ listing }) => listing.name).join(', ')}.`,
    );
  }

  get #schemes(): Found[] {
    return [...this.ids].flatMap((id) => this.#find(id) ?? []);
  }

  async #copyNote(): Promise<void> {
    const note = this.#schemes
      .map(({ listing, group, reason }) =>
        [
          listing.name,
          listing.meta,
          `Who can refer: ${listing.route}. Ask today: ${listing.ask}.`,
          `${noteLeads[group]} ${reason}`,
          `${location.origin}/schemes/${listing.id}/`,
        ].join('\n'),
      )
      .join('\n\n');
    try {
      await navigator.clipboard.writeText(note);
      say(
        this.#root,
        '[data-picked-words]',
        'Copied. It holds the schemes and why they fit or not; look it over before you paste it.',
      );
    } catch {
      say(
        this.#root,
        '[data-picked-words]',
        'Your browser did not let us copy. Open each scheme and print it instead.',
      );
    }
  }
}

const noteLeads: Record<Group, string> = {
  'for-this': 'In the area and for this; check:',
  'may-help': 'In the area and may help; check:',
  elsewhere: 'Elsewhere, or reach not stated; check:',
  ended: 'Stated to have ended:',
  'does-not-fit': 'Does not fit because of its rule:',
};
