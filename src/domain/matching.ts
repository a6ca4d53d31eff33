import type { AgeRange, AreaReach, Gender, OffenceGroup } from '../schemas/criterion.ts';

/** What a finder has been told. A question without an answer is left out. */
export interface Answers {
  /** Id of a police force area. */
  area?: string;
  age?: number;
  gender?: Gender;
  /** Ids of needs; any one of them is enough. */
  needs?: readonly string[];
  /** Id of a stage of the justice process. */
  stage?: string;
  /** Id of a disposal that is open to the person. */
  disposal?: string;
  /** Id of the kind of referrer that asks. */
  referrer?: string;
  /** Whether the offence is admitted. */
  admission?: YesOrNo;
  /** Whether the person is willing to take part. */
  willing?: YesOrNo;
  /** Groups that the offence belongs to. */
  offences?: readonly OffenceGroup[];
  /** Whether there are earlier offences. */
  previous?: YesOrNo;
}
export type Question = keyof Answers;
type YesOrNo = 'yes' | 'no';

/** The questions of the public finder, in the order in which they are asked when none separates better. */
export const findQuestions = ['area', 'needs', 'age', 'gender', 'stage'] as const satisfies Question[];

/** The questions of the finder for professionals. */
export const referQuestions = ['area', 'stage', 'disposal', 'referrer', 'age', 'gender', 'needs', 'offences', 'previous', 'admission', 'willing'] as const satisfies Question[];

/** A rule of a scheme as a finder tests it. `open` is a rule that no question speaks to. */
export type Rule =
  | { type: 'area'; areas: readonly string[]; extent: AreaReach['extent'] }
  | ({ type: 'age' } & AgeRange)
  | { type: 'gender'; genders: readonly Gender[] }
  | { type: 'needs'; needs: readonly string[] }
  | { type: 'stage'; stages: readonly string[] }
  | { type: 'disposal'; disposals: readonly string[] }
  | { type: 'referrer'; referrers: readonly string[] }
  | { type: 'admission' }
  | { type: 'willing' }
  | { type: 'offences'; included: readonly OffenceGroup[]; excluded: readonly OffenceGroup[] }
  | { type: 'previous'; allows: 'none' | 'any number' | 'must have some' }
  | { type: 'open' }
  | { type: 'silent'; question: Question }
  | { type: 'any of' | 'all of' | 'none of'; of: readonly Rule[] };

/** A rule with its words and its source, as explanations show it. */
export interface Criterion {
  rule: Rule;
  /** The rule in our own words. */
  words: string;
  /** Where it stands; empty where the scheme does not say. */
  source: string;
}

/** The four answers to a criterion. */
export type Verdict = 'met' | 'not met' | 'not said' | 'silent';
export type Group = 'fits' | 'may fit' | 'does not fit';

export interface Explained {
  criterion: Criterion;
  verdict: Verdict;
}
export interface Match {
  group: Group;
  /** Every criterion of the scheme once, in its own order. */
  explained: Explained[];
}

/**
 * Which group a scheme falls into for these answers, and why, criterion by criterion.
 * One stated rule that is not met is a reason against. A scheme fits when something is met, nothing stated is left
 * unanswered, and it is silent on nothing that was answered. All else may fit: a blank on either side never counts against.
 */
export const match = (criteria: readonly Criterion[], answers: Answers): Match => {
  const explained = criteria.map((criterion) => ({ criterion, verdict: test(criterion.rule, answers) }));
  const has = (verdict: Verdict) => explained.some((row) => row.verdict === verdict);
  const isSilentOnAnswer = explained.some(({ criterion: { rule } }) => rule.type === 'silent' && isAnswered(answers, rule.question));
  if (has('not met')) return { group: 'does not fit', explained };
  return { group: has('met') && !has('not said') && !isSilentOnAnswer ? 'fits' : 'may fit', explained };
};

/**
 * The criteria that a finder speaks of. Silence on a question that it does not ask is left out, and so are routes and
 * disposals where they are not asked for: they are about the official who refers, not about the person.
 */
export const criteriaFor = (criteria: readonly Criterion[], questions: readonly Question[]): Criterion[] =>
  criteria.filter(({ rule }) => {
    if (rule.type === 'silent') return questions.includes(rule.question);
    return !(rule.type === 'disposal' || rule.type === 'referrer' || rule.type === 'willing') || questions.includes(rule.type);
  });

/** Puts matches in the order of a list: most met first, then fewest open, then by name. */
export const compareMatches = (a: Match & { name: string }, b: Match & { name: string }): number =>
  count(b, 'met') - count(a, 'met') || count(a, 'not said') + count(a, 'silent') - count(b, 'not said') - count(b, 'silent') || a.name.localeCompare(b.name, 'en-GB');

/** Whether a question has an answer. An empty list is none. */
export const isAnswered = (answers: Answers, question: Question): boolean => {
  const answer = answers[question];
  return answer !== undefined && (!Array.isArray(answer) || answer.length > 0);
};

/** How one rule stands for these answers. */
export const test = (rule: Rule, answers: Answers): Verdict => {
  switch (rule.type) {
    case 'area':
      return decide(answers.area, (area) => rule.areas.includes(area));
    case 'age':
      return decide(answers.age, (age) => age >= (rule.from ?? 0) && age <= (rule.to ?? Infinity));
    case 'gender':
      return decide(answers.gender, (gender) => rule.genders.includes(gender));
    case 'needs':
      return decide(answers.needs?.length ? answers.needs : undefined, (needs) => needs.some((need) => rule.needs.includes(need)));
    case 'stage':
      return decide(answers.stage, (stage) => rule.stages.includes(stage));
    case 'disposal':
      return decide(answers.disposal, (disposal) => rule.disposals.includes(disposal));
    case 'referrer':
      return decide(answers.referrer, (referrer) => rule.referrers.includes(referrer));
    case 'admission':
      return decide(answers.admission, (answer) => answer === 'yes');
    case 'willing':
      return decide(answers.willing, (answer) => answer === 'yes');
    case 'offences':
      return decide(answers.offences?.length ? answers.offences : undefined, (offences) => takesOffences(rule, offences));
    case 'previous':
      return decide(answers.previous, (answer) => rule.allows === 'any number' || answer === (rule.allows === 'none' ? 'no' : 'yes'));
    case 'silent':
      return 'silent';
    case 'open':
      return 'not said';
    case 'any of':
      return anyOf(rule.of.map((inner) => test(inner, answers)));
    case 'all of':
      return opposite(anyOf(rule.of.map((inner) => opposite(test(inner, answers)))));
    case 'none of':
      return opposite(anyOf(rule.of.map((inner) => test(inner, answers))));
  }
};

const decide = <Answer>(answer: Answer | undefined, isMet: (answer: Answer) => boolean): Verdict => {
  if (answer === undefined) return 'not said';
  return isMet(answer) ? 'met' : 'not met';
};

/** An excluded group rules out; where groups are included, one of them must be there. */
const takesOffences = ({ included, excluded }: Extract<Rule, { type: 'offences' }>, offences: readonly OffenceGroup[]): boolean =>
  !offences.some((offence) => excluded.includes(offence)) && (included.length === 0 || included.includes('any') || offences.some((offence) => included.includes(offence)));

/** Kleene’s three-valued “or”; what is open because the person has not said is named before what the scheme leaves open. */
const anyOf = (verdicts: readonly Verdict[]): Verdict => {
  for (const verdict of ['met', 'not said', 'silent'] as const) if (verdicts.includes(verdict)) return verdict;
  return 'not met';
};

const opposite = (verdict: Verdict): Verdict => {
  if (verdict === 'met') return 'not met';
  return verdict === 'not met' ? 'met' : verdict;
};

const count = ({ explained }: Match, verdict: Verdict): number => explained.filter((row) => row.verdict === verdict).length;
