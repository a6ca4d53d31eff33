import type { Answers, Question } from './answers.ts';
import { groups as groupNames, namesNeed, type Group } from './matching.ts';
import type { NextQuestion, Options } from './next-question.ts';
import { hasPlace, isHere } from './place-rule.ts';
import { questionsOf, testRule, type Rule } from './rule.ts';
import { toSettled, union, type Settled } from './settled.ts';
import type { Verdict } from './verdict.ts';

/** A rule and what the answers make of it. */
export interface Ruling {
  rule: Rule;
  verdict: Verdict;
}

/** How thousands of schemes match some answers. */
export interface TableMatch {
  /** The places of the schemes in each group, best first. */
  groups: Readonly<Record<Group, readonly number[]>>;
  /** Each rule of the scheme at a place with its verdict, in the scheme’s own order. */
  explain: (place: number) => Ruling[];
  /**
   * The question that separates the remaining schemes best: the one whose answer settles the most of them on average,
   * each possible answer counted equally. Ties go to the question that comes first; undefined when nothing is left to
   * settle.
   * @param questions those not yet answered or skipped, in the order of the finder
   */
  next: (questions: readonly Question[]) => NextQuestion | undefined;
}

/**
 * Thousands of schemes matched at once. Many schemes have the same rules, so each distinct rule is tested once for all
 * schemes that have it; a scheme is then a row of numbers. `groups` explains what each group means. A table does not
 * change: adding schemes makes another. A scheme’s place is its rank by name, which breaks ties.
 */
export class MatchTable {
  #rules: RuleState[] = [];
  #numbers = new Map<string, number>();
  #schemes: (readonly number[] | undefined)[] = [];
  readonly #options: Options;

  /** @param options answers that each question could get, to choose what to ask next */
  constructor(options: Options = {}) {
    this.#options = options;
  }

  /** How many schemes it holds. */
  get read(): number {
    return this.#schemes.filter(Boolean).length;
  }

  /**
   * Adds schemes: a list of rules, and the place of each scheme with its rules as numbers in that list. Duplicates are
   * ignored.
   */
  with(rules: readonly Rule[], schemes: Iterable<readonly [place: number, numbers: readonly number[]]>): MatchTable {
    const table = new MatchTable(this.#options);
    table.#rules = [...this.#rules];
    table.#numbers = new Map(this.#numbers);
    table.#schemes = [...this.#schemes];
    const own = rules.map((rule) => table.#number(rule));
    for (const [place, numbers] of schemes) {
      table.#schemes[place] ??= numbers.flatMap((number) => own[number] ?? []);
    }
    return table;
  }

  /** Which group each scheme falls into, best first, why, and what to ask next. */
  match(answers: Answers): TableMatch {
    const rulings = this.#rules.map(({ rule }): Ruling => ({ rule, verdict: testRule(rule, answers) }));
    const marks = Uint8Array.from(rulings, (ruling) => toMark(ruling, answers));
    const isPlaced = hasPlace(answers);
    const keys = perGroup((): number[] => []);
    this.#schemes.forEach((numbers, place) => {
      if (!numbers) return;
      const row = weigh(numbers, marks);
      keys[groupOf(row, isPlaced)].push(toKey(row, place));
    });
    const groups = perGroup((group) => order(keys[group]));
    const remaining = [...groups['for-this'], ...groups['may-help'], ...groups.elsewhere];
    return {
      groups,
      explain: (place) => (this.#schemes[place] ?? []).flatMap((number) => rulings[number] ?? []),
      next: (questions) => this.#next(questions, { answers, marks, remaining }),
    };
  }

  #next(
    questions: readonly Question[],
    { answers, marks, remaining }: { answers: Answers; marks: Uint8Array; remaining: readonly number[] },
  ): NextQuestion | undefined {
    const scores = new Map(questions.map((question) => [question, { question, decides: 0, settles: 0 }]));
    const mixed = new Map<string, Settled>();
    for (const place of remaining) {
      const open = new Map<Question, Settled>();
      for (const number of this.#schemes[place] ?? []) {
        const state = this.#rules[number];
        if (!state || !((marks[number] ?? 0) & notSaid)) continue;
        for (const question of state.about) {
          if (!scores.has(question)) continue;
          const settled = state.settled ?? this.#settleMixed(mixed, { number, question, answers });
          const before = open.get(question);
          open.set(question, before ? union(before, settled) : settled);
        }
      }
      for (const [question, { count }] of open) {
        const score = scores.get(question);
        if (!score) continue;
        score.decides += 1;
        score.settles += count;
      }
    }
    const share = ({ question, settles }: { question: Question; settles: number }) =>
      settles / (this.#options[question]?.length || 1);
    const best = [...scores.values()].filter(({ decides }) => decides > 0).toSorted((a, b) => share(b) - share(a))[0];
    return best && { question: best.question, decides: best.decides };
  }

  #number(rule: Rule): number {
    const key = JSON.stringify(rule);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#rules.length);
    const about = rule.type === 'silent' ? [] : questionsOf(rule);
    const [question] = about;
    return (
      this.#rules.push({
        rule,
        about,
        settled: question && about.length === 1 ? toSettled(rule, this.#options[question] ?? []) : undefined,
      }) - 1
    );
  }

  /** What settles a rule about several questions depends on what was answered already. */
  #settleMixed(
    mixed: Map<string, Settled>,
    { number, question, answers }: { number: number; question: Question; answers: Answers },
  ): Settled {
    const key = `${number} ${question}`;
    const known = mixed.get(key);
    if (known) return known;
    const rule = this.#rules[number]?.rule ?? { type: 'open' };
    const settled = toSettled(
      rule,
      (this.#options[question] ?? []).map((option) => ({ ...answers, ...option })),
    );
    mixed.set(key, settled);
    return settled;
  }
}

/** A rule that some schemes have, and the questions it is about. */
interface RuleState {
  rule: Rule;
  about: readonly Question[];
  /** The answers that settle it, where one question alone decides it. */
  settled: Settled | undefined;
}

/** What a rule adds to the row of a scheme. */
const [met, notMet, notSaid, silent, here, ended, forThis] = [1, 2, 4, 8, 16, 32, 64];

const toMark = ({ rule, verdict }: Ruling, answers: Answers): number => {
  const place = isHere(rule, answers) ? here : 0;
  switch (verdict) {
    case 'met':
      return met | place | (namesNeed(rule) ? forThis : 0);
    case 'not met':
      return notMet | (rule.type === 'ended' ? ended : 0);
    case 'not said':
      return notSaid | place;
    case 'silent':
      return silent | place;
  }
};

interface SchemeRow {
  met: number;
  unsettled: number;
  /** All marks of its rules together. */
  marks: number;
}

const weigh = (numbers: readonly number[], marks: Uint8Array): SchemeRow => {
  const row = { met: 0, unsettled: 0, marks: 0 };
  for (const number of numbers) {
    const mark = marks[number] ?? 0;
    row.marks |= mark;
    if (mark & met) row.met += 1;
    else if (mark & (notSaid | silent)) row.unsettled += 1;
  }
  return row;
};

const groupOf = ({ marks }: SchemeRow, isPlaced: boolean): Group => {
  if (marks & ended) return 'ended';
  if (marks & notMet) return 'does-not-fit';
  if (isPlaced && !(marks & here)) return 'elsewhere';
  return marks & forThis ? 'for-this' : 'may-help';
};

const perGroup = <Value>(make: (group: Group) => Value): Record<Group, Value> =>
  Object.fromEntries(groupNames.map((group) => [group, make(group)])) as Record<Group, Value>;

/** One number that sorts as lists do: most met, then fewest open, then by place. */
const toKey = ({ met: count, unsettled }: SchemeRow, place: number): number =>
  ((maxRules - 1 - count) * maxRules + unsettled) * maxPlaces + place;

const order = (keys: readonly number[]): number[] =>
  Array.from(Float64Array.from(keys).sort(), (key) => key % maxPlaces);

/** Packing limits: a scheme has fewer rules, and a directory fewer places. The largest key is still a safe integer. */
const [maxRules, maxPlaces] = [4096, 2 ** 26];
