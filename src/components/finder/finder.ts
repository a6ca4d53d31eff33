import { readAnswers, writeAnswers } from '../../domain/finder/fragment.ts';
import type { Answers, Question } from '../../domain/finder/answers.ts';
import type { TableMatch } from '../../domain/finder/engine.ts';
import { groups as groupNames, type Group } from '../../domain/finder/matching.ts';
import { explainQuestion } from '../../domain/finder/next-question.ts';
import { formatReason, formatTally } from '../../domain/finder/reason.ts';
import { formatNumber } from '../../domain/lists/words.ts';
import type { FinderData } from '../../data/finder/built.ts';
import { one, say } from '../ui/dom.ts';
import { Listings } from './listings.ts';
import { Picked } from './picked.ts';
import { fillQuestion, readQuestion, type Given } from './questions.ts';
import { Results, type Found } from './results.ts';
import { Where } from './where.ts';

/** A finder on the page: asks, matches and shows. Answers live in this object alone and go when the page does. */
class WayFinder extends HTMLElement {
  #questions: readonly Question[] = [];
  #first: { question: Question; reason: string } | undefined;
  #reasons: FinderData['reasons'] = {};
  #given = new Map<Question, Given>();
  #skipped = new Set<Question>();
  #matched!: TableMatch;
  #groups = new Map<number, Group>();
  #listings!: Listings;
  #where!: Where;
  #results!: Results;
  #picked!: Picked;

  connectedCallback(): void {
    const data = JSON.parse(one(this, '[data-finder]').textContent ?? '') as FinderData;
    this.#questions = data.questions;
    this.#reasons = data.reasons;
    this.#first = this.#readFirst();
    this.#listings = new Listings(data);
    this.#where = new Where(this.#fieldset('area'));
    this.#picked = new Picked(this, (id) => this.#find(this.#listings.place(id)));
    this.#results = new Results(this, (id, isPicked) => this.#picked.set(id, isPicked));
    this.#listen();
    // A browser asks for the font of some letters when they are first shown: by then, that would tell of an answer.
    void Promise.allSettled([...document.fonts].map((font) => font.load()));
    // Answers must not come back with Back or Reload, where someone else may see them.
    addEventListener('pagehide', () => this.#clear());
    addEventListener('pageshow', (event) => event.persisted && this.#clear());
    this.#clear();
    this.#openShared();
    void this.#load();
  }

  async #load(): Promise<void> {
    one(this, '[data-unread]').hidden = true;
    await this.#listings.load({
      onRules: () => this.#showMatches(),
      onCards: () => this.#results.fill(this.#listings.progress === 'failed'),
    });
    one(this, '[data-unread]').hidden = this.#listings.progress !== 'failed';
  }

  #listen(): void {
    const form = one<HTMLFormElement>(this, 'form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const open = this.#questions.find((question) => !this.#fieldset(question).hidden);
      if (open) void this.#use(open);
    });
    form.addEventListener('click', (event) => {
      const { skip, change } = (event.target as HTMLElement).closest('button')?.dataset ?? {};
      if (skip) this.#skip(skip as Question);
      if (change) this.#ask(change as Question);
    });
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      void this.#use((event.target.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? 'area') as Question);
    });
    one(this, '[data-clear]').addEventListener('click', () => {
      this.#clear();
      this.#focusQuestion();
    });
    one(this, '[data-again]').addEventListener('click', () => void this.#load());
    one(this, '[data-share-copy]').addEventListener('click', () => void this.#share());
  }

  async #use(question: Question): Promise<void> {
    if (question === 'area' && this.#where.isPending && !(await this.#where.look())) return;
    const given = readQuestion(this.#fieldset(question), question, this.#questions);
    if (!given)
      return question === 'age' && one<HTMLInputElement>(this.#fieldset('age'), 'input').value
        ? undefined
        : this.#skip(question);
    this.#given.set(question, given);
    this.#update();
    this.#focusQuestion();
  }

  #skip(question: Question): void {
    this.#given.delete(question);
    this.#skipped.add(question);
    fillQuestion(this.#fieldset(question), []);
    this.#update();
    this.#focusQuestion();
  }

  #ask(question: Question): void {
    for (const each of this.#questions) this.#fieldset(each).hidden = each !== question;
    one(this, '[data-done]').hidden = true;
    say(this.#fieldset(question), '[data-reason]', '');
    this.#focusQuestion();
  }

  #clear(): void {
    this.#given.clear();
    this.#skipped.clear();
    for (const question of this.#questions) fillQuestion(this.#fieldset(question), []);
    one<HTMLFormElement>(this, 'form').reset();
    this.#where.clear();
    this.#picked.clear();
    this.#update();
  }

  get #answers(): Answers {
    return Object.assign({}, ...[...this.#given.values()].map(({ answer }) => answer)) as Answers;
  }

  #update(): void {
    this.#showMatches();
    one(this, '[data-danger]').hidden = this.querySelector('[data-sensitive]:checked') === null;
    this.#showAnswers();
    this.#showNext();
  }

  #showMatches(): void {
    this.#matched = this.#listings.table.match({ ...this.#answers, today: new Date().toISOString().slice(0, 10) });
    const { groups } = this.#matched;
    this.#groups = new Map(
      groupNames.flatMap((group) => groups[group].map((place): [number, Group] => [place, group])),
    );
    this.#results.show({
      groups,
      find: (place) => this.#find(place),
      isPartial: !this.#listings.isMatchable,
      picked: this.#picked.ids,
    });
    say(this, '[data-tally]', this.#tally(groups));
  }

  /** How many schemes come first, how many may help, and how many do not; while some have not come, out of how many. */
  #tally(groups: TableMatch['groups']): string {
    const { count, table } = this.#listings;
    const sums = formatTally(groupNames.map((group) => [group, groups[group].length]));
    return this.#listings.isMatchable
      ? sums
      : `${sums} So far: ${formatNumber(table.read)} of ${formatNumber(count)} schemes are read.`;
  }

  #find(place: number | undefined): Found | undefined {
    const [listing, group] = place === undefined ? [] : [this.#listings.card(place), this.#groups.get(place)];
    if (place === undefined || !listing || !group) return undefined;
    const explained = this.#matched.explain(place).map(({ rule, verdict }, index) => ({
      criterion: { words: '', source: '', ...listing.points[index], rule },
      verdict,
    }));
    return { group, explained, reason: formatReason(group, explained, this.#reasons), listing };
  }

  #showAnswers(): void {
    for (const question of this.#questions) {
      const given = this.#given.get(question);
      one(this, `[data-answer="${question}"]`).hidden = !given;
      say(this, `[data-answer="${question}"] [data-words]`, given?.words ?? '');
      one(this, `[data-other-question="${question}"]`).hidden = given !== undefined;
    }
    one(this, '[data-answers]').hidden = this.#given.size === 0;
    one(this, '[data-share]').hidden = this.#given.size === 0;
    say(this, '[data-answers-title]', `Your ${this.#given.size} ${this.#given.size === 1 ? 'answer' : 'answers'}`);
    say(this, '[data-share-said]', '');
  }

  /**
   * Shows the question that separates best, with the reason; before anything is answered or skipped, the one that the
   * page came with.
   */
  #showNext(): void {
    const isFresh = this.#given.size + this.#skipped.size === 0;
    const next = isFresh ? this.#first : this.#choose();
    for (const question of this.#questions) this.#fieldset(question).hidden = question !== next?.question;
    one(this, '[data-done]').hidden = next !== undefined;
    if (next) say(this.#fieldset(next.question), '[data-reason]', next.reason);
  }

  #choose(): { question: Question; reason: string } | undefined {
    const next = this.#matched.next(
      this.#questions.filter((question) => !this.#given.has(question) && !this.#skipped.has(question)),
    );
    return next && { question: next.question, reason: explainQuestion(next) };
  }

  #readFirst(): { question: Question; reason: string } | undefined {
    const question = this.#questions.find((each) => !this.#fieldset(each).hidden);
    return question && { question, reason: one(this.#fieldset(question), '[data-reason]').textContent ?? '' };
  }

  #focusQuestion(): void {
    const open = this.querySelector<HTMLElement>('[data-question]:not([hidden]) legend');
    (open ?? one(this, '[data-group] h2')).focus();
  }

  async #share(): Promise<void> {
    const link = `${location.origin}${location.pathname}#${writeAnswers(this.#answers)}`;
    try {
      await navigator.clipboard.writeText(link);
      say(this, '[data-share-said]', 'Copied.');
    } catch {
      say(this, '[data-share-said]', `Your browser did not let us copy. The link is: ${link}`);
    }
  }

  /** Takes answers from a shared link, then takes them out of the address. */
  #openShared(): void {
    const shared = readAnswers(location.hash, this.#questions);
    if (Object.keys(shared).length === 0) return;
    history.replaceState(null, '', location.pathname);
    for (const question of this.#questions) {
      fillQuestion(this.#fieldset(question), shared[question] ?? []);
      const given = shared[question] && readQuestion(this.#fieldset(question), question, this.#questions);
      if (given) this.#given.set(question, given);
    }
    this.#update();
  }

  #fieldset(question: Question): HTMLElement {
    return one(this, `[data-question="${question}"]`);
  }
}

customElements.define('way-finder', WayFinder);
