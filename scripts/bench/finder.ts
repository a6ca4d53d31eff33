import type { Answers, Question } from '../../src/domain/finder/answers.ts';
import { MatchTable } from '../../src/domain/finder/engine.ts';
import type { Options } from '../../src/domain/finder/next-question.ts';
import type { Rule } from '../../src/domain/finder/rule.ts';
import { toRandom, type Random } from './random.ts';

/** The distribution of times in milliseconds, one for each measured answer. */
export interface Distribution {
  min: number;
  median: number;
  /** The 95th percentile: nineteen in twenty take no longer. */
  p95: number;
  max: number;
  count: number;
}

/** How long a finder takes over so many schemes. */
export interface FinderTimes {
  schemes: number;
  /** Loading all schemes, once a visit. */
  read: number;
  /** Every scheme matched, put in its group and in order, and every one of its rules explained. */
  match: Distribution;
  /** Choosing what to ask next. */
  next: Distribution;
  /** Processor time for one answer on average, both together: other programs do not count. */
  processor: number;
}

/**
 * Times a finder over these schemes: readers answer question after question until there are so many answers.
 * @param schemes the rules of each, in order of name
 */
export const measureFinder = (
  schemes: readonly (readonly Rule[])[],
  { options, rounds = 200 }: { options: Options; rounds?: number },
): FinderTimes => {
  const { distinct, rows } = intern(schemes);
  const start = performance.now();
  const table = new MatchTable(options).with(distinct, rows);
  const read = performance.now() - start;
  const random = toRandom(7);
  const questions = Object.keys(options) as Question[];
  const times: { match: number[]; next: number[] } = { match: [], next: [] };
  let answers: Answers = {};
  let explained = 0;
  const before = spent();
  for (let round = 0; round < rounds; round += 1) {
    const open = questions.filter((question) => answers[question] === undefined);
    const [began, matched] = [performance.now(), table.match(answers)];
    for (const places of Object.values(matched.groups))
      for (const place of places) explained += matched.explain(place).length;
    const middle = performance.now();
    matched.next(open);
    times.match.push(middle - began);
    times.next.push(performance.now() - middle);
    answers = open.length === 0 ? {} : { ...answers, ...drawAnswer(random.pick(open), options, random) };
  }
  const processor = (spent() - before) / rounds;
  if (explained !== rounds * schemes.flat().length)
    throw new Error(`${explained} rules were explained in ${rounds} rounds of ${schemes.flat().length}.`);
  return { schemes: schemes.length, read, match: distribute(times.match), next: distribute(times.next), processor };
};

/** A distribution as text: “min 0.9, median 1.2, p95 2.0, max 4.1 ms (200 answers)”. */
export const formatDistribution = ({ min, median, p95, max, count }: Distribution): string =>
  `min ${min.toFixed(1)}, median ${median.toFixed(1)}, p95 ${p95.toFixed(1)}, max ${max.toFixed(1)} ms ` +
  `(${count} answers)`;

const drawAnswer = (question: Question, options: Options, random: Random): Answers =>
  random.pick(options[question] ?? [{}]);

/** Milliseconds that the processor spent on this program so far. */
const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Each rule once, and the rules of each scheme by number, as a finder’s data has them. */
const intern = (
  schemes: readonly (readonly Rule[])[],
): { distinct: Rule[]; rows: (readonly [place: number, numbers: readonly number[]])[] } => {
  const numbers = new Map<string, number>();
  const distinct: Rule[] = [];
  const toNumber = (rule: Rule): number => {
    const key = JSON.stringify(rule);
    const number = numbers.get(key) ?? distinct.push(rule) - 1;
    numbers.set(key, number);
    return number;
  };
  return { distinct, rows: schemes.map((scheme, place) => [place, scheme.map(toNumber)] as const) };
};

const distribute = (times: readonly number[]): Distribution => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { min: at(0), median: at(0.5), p95: at(0.95), max: at(1), count: sorted.length };
};
