import { readAnswers, writeAnswers } from '../../domain/answers-fragment.ts';
import type { Answers, Question } from '../../domain/answers.ts';
import { compareMatches, match } from '../../domain/matching.ts';
import { explainQuestion, nextQuestion, type Options } from '../../domain/next-question.ts';
import type { FinderListing } from '../../data/finder/listings.ts';
import { one, say } from '../ui/dom.ts';
import { Picked } from './picked.ts';
import { fillQuestion, readQuestion, type Given } from './questions.ts';
import { Results, type Found } from './results.ts';
import { Where } from './where.ts';

interface FinderData {
  listings: FinderListing[];
  questions: Question[];
  options: Options;
}

/** A finder on the page: asks, matches and shows. Answers live in this object alone and go when the page does. */
class WayFinder extends HTMLElement {
  #data: FinderData = { listings: [], questions: [], options: {} };
  #given = new Map<Question, Given>();
  #skipped = new Set<Question>();
  #found: Found[] = [];
  #where!: Where;
  #results!: Results;
  #picked!: Picked;

  connectedCallback(): void {
    this.#data = JSON.parse(one(this, '[data-finder]').textContent ?? '') as FinderData;
    this.#where = new Where(this.#fieldset('area'));
    this.#picked = new Picked(this, () => this.#found);
    this.#results = new Results(this, (id, isPicked) => this.#picked.set(id, isPicked));
    this.#listen();
    // Answers must not come back with Back or Reload, where someone else may see them.
    addEventListener('pagehide', () => this.#clear());
    addEventListener('pageshow', (event) => event.persisted && this.#clear());
    this.#clear();
    this.#openShared();
  }

  #listen(): void {
    const form = one<HTMLFormElement>(this, 'form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const open = this.#data.questions.find((question) => !this.#fieldset(question).hidden);
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
    one(this, '[data-share-copy]').addEventListener('click', () => void this.#share());
  }

  async #use(question: Question): Promise<void> {
    if (question === 'area' && this.#where.isPending && !(await this.#where.look())) return;
    const given = readQuestion(this.#fieldset(question), question, this.#data.questions);
    if (!given) return question === 'age' && one<HTMLInputElement>(this.#fieldset('age'), 'input').value ? undefined : this.#skip(question);
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
    for (const each of this.#data.questions) this.#fieldset(each).hidden = each !== question;
    one(this, '[data-done]').hidden = true;
    say(this.#fieldset(question), '[data-reason]', '');
    this.#focusQuestion();
  }

  #clear(): void {
    this.#given.clear();
    this.#skipped.clear();
    for (const question of this.#data.questions) fillQuestion(this.#fieldset(question), []);
    one<HTMLFormElement>(this, 'form').reset();
    this.#where.clear();
    this.#picked.clear();
    this.#update();
  }

  get #answers(): Answers {
    return Object.assign({}, ...[...this.#given.values()].map(({ answer }) => answer)) as Answers;
  }

  #update(): void {
    const answers = this.#answers;
    this.#found = this.#data.listings.map((listing): Found => ({ ...match(listing.criteria, answers), name: listing.name, listing })).toSorted(compareMatches);
    this.#results.show(this.#found, this.#picked.ids);
    const count = (group: string) => this.#found.filter((found) => found.group === group).length;
    const [fits, may, not] = [count('fits'), count('may fit'), count('does not fit')];
    say(this, '[data-tally]', `${fits} ${fits === 1 ? 'fits' : 'fit'}, ${may} may fit, ${not} ${not === 1 ? 'does' : 'do'} not.`);
    one(this, '[data-danger]').hidden = this.querySelector('[data-sensitive]:checked') === null;
    this.#showAnswers();
    this.#showNext(answers);
  }

  #showAnswers(): void {
    for (const question of this.#data.questions) {
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

  /** Shows the question that separates best, with the reason; before any answer, the first of the finder. */
  #showNext(answers: Answers): void {
    const { listings, options } = this.#data;
    const questions = this.#data.questions.filter((question) => !this.#given.has(question) && !this.#skipped.has(question));
    const next = nextQuestion(listings.map(({ criteria }) => criteria), answers, { questions, options });
    for (const question of this.#data.questions) this.#fieldset(question).hidden = question !== next?.question;
    one(this, '[data-done]').hidden = next !== undefined;
    if (next) say(this.#fieldset(next.question), '[data-reason]', explainQuestion(next));
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
    const shared = readAnswers(location.hash, this.#data.questions);
    if (Object.keys(shared).length === 0) return;
    history.replaceState(null, '', location.pathname);
    for (const question of this.#data.questions) {
      fillQuestion(this.#fieldset(question), shared[question] ?? []);
      const given = shared[question] && readQuestion(this.#fieldset(question), question, this.#data.questions);
      if (given) this.#given.set(question, given);
    }
    this.#update();
  }

  #fieldset(question: Question): HTMLElement {
    return one(this, `[data-question="${question}"]`);
  }
}

customElements.define('way-finder', WayFinder);
