import type { Answers, Question } from './answers.ts';
import { isMeant, type CautionRule } from './caution.ts';
import { groups as groupNames, namesNeed, type Group } from './matching.ts';
import { chooseNext, type Moves, type NextQuestion, type Options } from './next-question.ts';
import { hasPlace, isHere, isPlaceQuestion } from './place-rule.ts';
import { questionsOf, testRule, type Rule } from './rule.ts';
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
   * What to ask next among these questions: those not yet answered or skipped, in the order of the finder. Undefined
   * where no answer would change anything in the reader’s area.
   */
  next: (questions: readonly Question[]) => NextQuestion | undefined;
  /** Of these questions, those of which some answer changes something in the reader’s area, or brings schemes in. */
  offer: (questions: readonly Question[]) => Question[];
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
    const known = new Map<Question, Moves>();
    const movesOf = (question: Question): Moves => {
      const moves = known.get(question) ?? this.#moves(question, { answers, marks, groups });
      known.set(question, moves);
      return moves;
    };
    const inArea = groups['for-this'].length + groups['may-help'].length;
    return {
      groups,
      explain: (place) => (this.#schemes[place] ?? []).flatMap((number) => rulings[number] ?? []),
      next: (questions) => chooseNext(questions, movesOf, inArea),
      offer: (questions) =>
        questions.filter((question) => {
          const { decides, isReordered, brings } = movesOf(question);
          return decides > 0 || isReordered || brings > 0;
        }),
    };
  }

  /** What the answers to a question would change, each possible answer tried in turn. */
  #moves(
    question: Question,
    {
      answers,
      marks,
      groups,
    }: { answers: Answers; marks: Uint8Array; groups: Readonly<Record<Group, readonly number[]>> },
  ): Moves {
    const options = this.#options[question] ?? [];
    const moved = new Set<number>();
    const brought = new Set<number>();
    const [result, isPlaced] = [{ decides: 0, average: 0, isReordered: false, brings: 0 }, hasPlace(answers)];
    let moves = 0;
    for (const option of options) {
      const then = { ...answers, ...option };
      const isPlacedThen = hasPlace(then);
      const [marksThen, isChanged] = this.#markAgain(question, then, marks);
      const isTouched = (numbers: readonly number[]) =>
        isPlacedThen !== isPlaced || numbers.some((number) => isChanged[number] === 1);
      for (const group of ['for-this', 'may-help'] as const) {
        let last = -1;
        for (const place of groups[group]) {
          const numbers = this.#schemes[place] ?? [];
          const row = weigh(numbers, marksThen);
          if (isTouched(numbers) && groupOf(row, isPlacedThen) !== group) {
            moved.add(place);
            moves += 1;
            continue;
          }
          const key = toKey(row, place);
          result.isReordered ||= key < last;
          last = key;
        }
      }
      if (!isPlaceQuestion(question)) continue;
      for (const place of groups.elsewhere) {
        const group = groupOf(weigh(this.#schemes[place] ?? [], marksThen), isPlacedThen);
        if (group === 'for-this' || group === 'may-help') brought.add(place);
      }
    }
    return { ...result, decides: moved.size, average: moves / (options.length || 1), brings: brought.size };
  }

  /** The marks after another answer, and which of them are others. Where someone is can change any rule on a place. */
  #markAgain(question: Question, answers: Answers, marks: Uint8Array): [marks: Uint8Array, isChanged: Uint8Array] {
    const then = Uint8Array.from(marks);
    const isChanged = new Uint8Array(marks.length);
    const isAboutPlace = isPlaceQuestion(question);
    this.#rules.forEach(({ rule, about }, number) => {
      if (!isAboutPlace && !about.includes(question)) return;
      const mark = toMark({ rule, verdict: testRule(rule, answers) }, answers);
      isChanged[number] = Number(mark !== marks[number]);
      then[number] = mark;
    });
    return [then, isChanged];
  }

  #number(rule: Rule): number {
    const key = JSON.stringify(rule);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#rules.length);
    return this.#rules.push({ rule, about: questionsOf(rule) }) - 1;
  }
}

/** A rule that some schemes have, and the questions it is about. */
interface RuleState {
  rule: Rule;
  about: readonly Question[];
}

/** What a rule adds to the row of a scheme. */
const [met, notMet, notSaid, silent, here, ended, forThis, notFirst] = [1, 2, 4, 8, 16, 32, 64, 128];

const toMark = ({ rule, verdict }: Ruling, answers: Answers): number => {
  if (rule.type === 'caution') return isMeant(rule, answers) ? cautionMarks[rule.effect] : 0;
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

const cautionMarks: Record<CautionRule['effect'], number> = { 'hold back': notMet, 'not first': notFirst };

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
  return marks & forThis && !(marks & notFirst) ? 'for-this' : 'may-help';
};

const perGroup = <Value>(make: (group: Group) => Value): Record<Group, Value> =>
  Object.fromEntries(groupNames.map((group) => [group, make(group)])) as Record<Group, Value>;

/** One number that sorts as lists do: last what a caution puts last, then most met, then fewest open, then by place. */
const toKey = ({ met: count, unsettled, marks }: SchemeRow, place: number): number =>
  (((marks & notFirst ? maxRules : 0) + maxRules - 1 - count) * maxRules + unsettled) * maxPlaces + place;

const order = (keys: readonly number[]): number[] =>
  Array.from(Float64Array.from(keys).sort(), (key) => key % maxPlaces);

/** Packing limits: a scheme has fewer rules, and a directory fewer places. The largest key is still a safe integer. */
const [maxRules, maxPlaces] = [4096, 2 ** 26];
