import * as text from '#messages/finder.ts';
import type { FinderData } from '../../data/finder/built.ts';
import { emptyField } from '../../domain/finder/answering.ts';
import type { Question } from '../../domain/finder/answers.ts';
import { begin, reduce, type Session, type SessionEvent } from '../../domain/finder/session.ts';
import { select, type View } from '../../domain/finder/view.ts';
import { showDangerNumbers } from '../help/danger-numbers.ts';
import { ownFragment } from '../shortlist/store.ts';
import { toOwn } from '../ui/address.ts';
import { query, setText } from '../ui/dom.ts';
import { readAsked, readContent, writeContent } from './fields.ts';
import { load } from './load.ts';
import { PlaceFiles } from '../places/place-files.ts';
import { drawPlaceBar } from '../places/place-bar.ts';
import { lookUpPlace, markCandidate, writeCandidates, writeNear } from './places.ts';
import { Results } from './results.ts';
import { showToday } from './today.ts';

/**
 * A finder on the page. It turns what happens into events and draws the state that results; all else is in `reduce` and
 * `select`. Answers live in this object alone and go when the page does.
 */
class WayFinder extends HTMLElement {
  #state!: Session;
  #view!: View;
  #results!: Results;
  #questions: readonly Question[] = [];
  #nations: FinderData['nations'] = {};
  readonly #places = new PlaceFiles();

  connectedCallback(): void {
    const { questions, opening, reasons, reasonsOfSomeone, audience, nations, ...data } = JSON.parse(
      query(this, '[data-finder]').textContent ?? '',
    ) as FinderData;
    this.#questions = questions;
    this.#nations = nations;
    this.#results = new Results(this);
    const asked = questions.map((question) => readAsked(this.#fieldset(question)));
    this.#state = begin({ asked, opening, reasons, reasonsOfSomeone, audience }, data, today());
    this.#view = select(this.#state);
    this.#listen();
    // A browser asks for the font of some letters when they are first shown: by then, that would reveal an answer.
    void Promise.allSettled([...document.fonts].map((font) => font.load()));
    // Answers must not come back with Back or Reload, where someone else may see them.
    addEventListener('pagehide', () => this.#clear());
    addEventListener('pageshow', (event) => event.persisted && this.#clear());
    // A page that is loaded again starts at its first step, wherever it was before.
    history.replaceState({ step: 0 }, '');
    addEventListener('popstate', ({ state }) => this.#step((state as { step: number } | null)?.step));
    this.#clear();
    this.#openShared();
    this.#load();
  }

  #listen(): void {
    const form = query<HTMLFormElement>(this, 'form');
    form.addEventListener('input', ({ target }) => this.#take(target));
    form.addEventListener('change', ({ target }) => this.#take(target));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#use(this.#view.beside ?? this.#view.open?.question);
    });
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      void this.#use(this.#view.beside ?? questionOf(event.target));
    });
    this.addEventListener('click', ({ target }) => {
      const { dataset = {} } = (target as HTMLElement).closest('button') ?? {};
      for (const [name, act] of Object.entries(this.#buttons)) if (name in dataset) act(dataset[name] ?? '');
    });
  }

  /** What each button does, by the name of its data attribute. */
  readonly #buttons: Readonly<Record<string, (value: string) => void>> = {
    skip: (question) => this.#sendAndFollow({ type: 'skipped', question: question as Question }),
    change: (question) => this.#sendAndFollow({ type: 'asked', question: question as Question }),
    near: (name) => void this.#useName(name),
    unfold: () => {
      const isOpen = query(this, '[data-answers]').classList.toggle('is-open');
      query(this, '[data-unfold]').setAttribute('aria-expanded', String(isOpen));
    },
    clear: () => {
      const { step } = this.#state;
      this.#clear();
      this.#focusQuestion();
      if (step > 0) history.go(-step);
    },
    again: () => this.#load(),
    shareCopy: () => {
      const link = `${location.origin}${location.pathname}#${this.#view.shareFragment}`;
      void this.#copy(link, [text.linkCopied, text.linkNotCopied(link)]);
    },
  };

  /** Takes in what a field of a question holds now. */
  #take(target: EventTarget | null): void {
    const question = questionOf(target);
    if (question) this.#fill(question);
  }

  /** Takes an event in and draws what it changed. */
  #send(event: SessionEvent): void {
    const before = this.#state;
    this.#state = reduce({ ...before, today: today() }, event);
    const drawn = this.#view;
    this.#view = select(this.#state);
    this.#draw(before, drawn);
    if (this.#view.forWork !== undefined) location.assign(toOwn(`/refer/#${this.#view.forWork}`));
    else if (this.#view.step > before.step && event.type !== 'stepped')
      history.pushState({ step: this.#view.step }, '');
  }

  /**
   * Goes along the steps with Back and Forward. One of which nothing is left, as of a page that was loaded again, is
   * passed; a link inside the page is no step.
   */
  #step(to: number | undefined): void {
    if (to === undefined || to === this.#view.step) return;
    if (to in this.#state.trail) this.#sendAndFollow({ type: 'stepped', to });
    else history.back();
  }

  /** Takes an event in; where it moved the finder on, focus goes to what is asked next. */
  #sendAndFollow(event: SessionEvent): void {
    const { given, skipped } = this.#state;
    this.#send(event);
    if (
      event.type === 'asked' ||
      event.type === 'stepped' ||
      this.#state.given !== given ||
      this.#state.skipped !== skipped
    )
      this.#focusQuestion();
  }

  #fill(question: Question): void {
    this.#send({ type: 'filled', question, content: readContent(this.#fieldset(question)) });
  }

  async #use(question: Question | undefined): Promise<void> {
    if (!question) return;
    const before = this.#state.lookUp;
    this.#fill(question);
    this.#sendAndFollow({ type: 'answered', question });
    const { lookUp } = this.#state;
    if (!lookUp || lookUp.found || lookUp === before) return;
    const { typed } = lookUp;
    this.#sendAndFollow({ type: 'looked up', typed, found: await lookUpPlace(this.#places, typed.trim()) });
  }

  /** Asks about a name that was offered in place of what was typed. */
  async #useName(name: string): Promise<void> {
    query<HTMLInputElement>(this.#fieldset('area'), '[data-where]').value = name;
    await this.#use('area');
  }

  #clear(): void {
    query<HTMLFormElement>(this, 'form').reset();
    this.#send({ type: 'cleared' });
  }

  /** Takes answers from a shared link, then takes them out of the address. */
  #openShared(): void {
    const before = this.#state;
    this.#send({ type: 'opened', fragment: location.hash });
    if (this.#state.fields !== before.fields) history.replaceState({ step: 0 }, '', location.pathname + ownFragment());
  }

  #load(): void {
    const { left } = this.#state.schemes;
    if (left.rules.length + left.cards.length > 0) void load(left, (event) => this.#send(event));
  }

  /** Puts words on the clipboard, and says whether the browser allowed it. */
  async #copy(copied: string, [done, failed]: [string, string]): Promise<void> {
    try {
      await navigator.clipboard.writeText(copied);
      this.#send({ type: 'link copied', words: done });
    } catch {
      this.#send({ type: 'link copied', words: failed });
    }
  }

  #draw(before: Session, drawn: View): void {
    const [state, view] = [this.#state, this.#view];
    for (const question of this.#questions) {
      const fieldset = this.#fieldset(question);
      fieldset.hidden = question !== view.open?.question && question !== view.beside;
      query(fieldset, '[data-question-buttons]').hidden = view.beside !== undefined && question !== view.beside;
      const content = state.fields[question] ?? emptyField;
      if (content !== (before.fields[question] ?? emptyField)) writeContent(fieldset, content);
      setText(fieldset, '[data-error]', view.notes[question] ?? '');
      const words = view.answers[question];
      query(this, `[data-answer="${question}"]`).hidden = words === undefined;
      setText(this, `[data-answer="${question}"] [data-words]`, words ?? '');
      query(this, `[data-other-question="${question}"]`).hidden = !view.offered.includes(question);
    }
    if (view.isOfSomeone !== drawn.isOfSomeone)
      for (const element of this.querySelectorAll<HTMLElement>('[data-of-someone]')) {
        const { own = '', ofSomeone = '' } = element.dataset;
        element.textContent = view.isOfSomeone ? ofSomeone : own;
      }
    if (view.open) setText(this.#fieldset(view.open.question), '[data-reason]', view.open.reason);
    const where = this.#fieldset('area');
    if (view.candidates !== drawn.candidates) writeCandidates(where, view.candidates);
    if (view.near !== drawn.near) writeNear(where, view.near);
    markCandidate(where, state.fields.area?.values[0]);
    drawPlaceBar(this, view.place);
    query(this, '[data-done]').hidden = view.open !== undefined;
    query(this, '[data-other]').hidden = view.offered.length === 0;
    query(this, '[data-answers]').hidden = view.count === 0;
    setText(this, '[data-answers-title]', text.answersTitle(view.count));
    query(this, '[data-answers-line]').hidden = view.count === 0;
    setText(this, '[data-answers-words]', Object.values(view.answers).join(' · '));
    setText(this, '[data-share-said]', state.shareNote);
    query(this, '[data-danger]').hidden = !view.isInDanger;
    showDangerNumbers(this, state.fields.needs?.values ?? []);
    query(this, '[data-unread]').hidden = !view.hasFailed;
    setText(this, '[data-tally]', view.tally);
    setText(this, '[data-sum]', view.sum);
    showToday(this, view.today, this.#nations);
    this.#results.draw(view);
  }

  #focusQuestion(): void {
    const open = this.#view.open && query(this.#fieldset(this.#view.open.question), 'legend');
    (open ?? query(this, '[data-group] h2')).focus();
  }

  #fieldset(question: Question): HTMLElement {
    return query(this, `[data-question="${question}"]`);
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** The question that a field of the form belongs to. */
const questionOf = (target: EventTarget | null): Question | undefined =>
  (target as HTMLElement).closest<HTMLElement>('[data-question]')?.dataset['question'] as Question | undefined;

customElements.define('way-finder', WayFinder);
