import type {
  AgeRange,
  AreaReach,
  AreaTie,
  Criterion as StatedCriterion,
  Gender,
  OffenceKind,
  Severity,
} from '../../schemas/criterion.ts';
import type { Answers, Question } from './answers.ts';

type StatedOf<Type extends StatedCriterion['type']> = Extract<StatedCriterion, { type: Type }>;

/**
 * A rule of a scheme as a finder tests it. `open` is a rule that no question speaks to, `silent` a question that no
 * source answers.
 */
export type Rule =
  | AreaRule
  | ({ type: 'age' } & AgeRange)
  | { type: 'gender'; genders: readonly Gender[] }
  /**
   * What the scheme is named as helping with, and when, by which disposal and from whom it takes people. These tell
   * what is met and never rule anybody out: no source says that its list is whole.
   */
  | { type: 'helps with'; needs: readonly string[] }
  | { type: 'stage'; stages: readonly string[] }
  | { type: 'disposal'; disposals: readonly string[] }
  | { type: 'referrer'; referrers: readonly string[] }
  /** Needs of which a person must have so many. */
  | { type: 'needs'; needs: readonly string[]; atLeast: number }
  | { type: 'admission' }
  | { type: 'willing' }
  | { type: 'offences'; included: readonly OffenceKind[]; excluded: readonly OffenceKind[] }
  | { type: 'severity'; included: readonly Severity[]; excluded: readonly Severity[] }
  | { type: 'previous'; allows: StatedOf<'previous offences'>['allows'] }
  | { type: 'residence'; rule: StatedOf<'residence'>['rule']; areas: readonly string[]; towns: readonly string[] }
  | { type: 'substance'; rule: StatedOf<'substance use'>['rule'] }
  | { type: 'prison'; prisons: readonly string[] }
  | { type: 'open' }
  | { type: 'silent'; question: Question }
  | { type: 'any of' | 'all of' | 'none of'; of: readonly Rule[] }
  | { type: 'at least'; count: number; of: readonly Rule[] }
  /** What a scheme is mainly for, or gives as an example: met or silent, never against anybody. */
  | { type: 'focus' | 'open list'; of: readonly [Rule] }
  /** A stated end; null where the source says that it has ended and not when. */
  | { type: 'ended'; on: string | null };

/** Where a scheme works, and what ties a person to the place. Prisons are written as `toPlaceKey` writes them. */
export interface AreaRule {
  type: 'area';
  areas: readonly string[];
  extent: AreaReach['extent'];
  ties: AreaReach['ties'];
  towns: readonly string[];
  prisons: readonly string[];
}

/** The four answers to a criterion. `not said`: the reader has not; `silent`: the scheme does not say. */
export type Verdict = 'met' | 'not met' | 'not said' | 'silent';

/** The questions that a rule is about. */
export const questionsOf = (rule: Rule): readonly Question[] => {
  switch (rule.type) {
    case 'any of':
    case 'all of':
    case 'none of':
    case 'at least':
    case 'focus':
    case 'open list':
      return [...new Set(rule.of.flatMap(questionsOf))];
    case 'area':
      return questionsOfArea(rule);
    case 'residence':
      return [rule.rule === 'nowhere to live' ? 'home' : 'area'];
    case 'helps with':
      return ['needs'];
    case 'silent':
      return [rule.question];
    case 'open':
    case 'ended':
      return [];
    default:
      return [rule.type];
  }
};

/**
 * How one rule stands for these answers. A question is answered whole: the needs and offences told are all there are.
 */
export const testRule = (rule: Rule, answers: Answers): Verdict => {
  switch (rule.type) {
    case 'area':
      return testArea(rule, answers);
    case 'age':
      return decide(answers.age, (age) => age >= (rule.from ?? 0) && age <= (rule.to ?? Infinity));
    case 'gender':
      return decide(answers.gender, (gender) => rule.genders.includes(gender));
    case 'helps with':
      return names(answers.needs, rule.needs);
    case 'needs':
      return decide(
        filled(answers.needs),
        (needs) => rule.needs.filter((need) => needs.includes(need)).length >= rule.atLeast,
      );
    case 'stage':
      return names(answers.stage, rule.stages);
    case 'disposal':
      return names(answers.disposal, rule.disposals);
    case 'referrer':
      return names(answers.referrer, rule.referrers);
    case 'admission':
      return decide(answers.admission, (answer) => answer === 'yes');
    case 'willing':
      return decide(answers.willing, (answer) => answer === 'yes');
    case 'offences':
      return decide(filled(answers.offences), (offences) => takes(rule, offences));
    case 'severity':
      return decide(answers.severity, (severity) => takes(rule, [severity]));
    case 'previous':
      return decide(
        answers.previous,
        (answer) => rule.allows === 'any number' || answer === (rule.allows === 'none' ? 'no' : 'yes'),
      );
    case 'residence':
      return testResidence(rule, answers);
    case 'substance':
      return testSubstance(rule.rule, answers);
    case 'prison':
      return decide(answers.prison, (prison) => rule.prisons.includes(prison));
    case 'silent':
      return 'silent';
    case 'open':
      return 'not said';
    case 'ended':
      return testEnd(rule.on, answers.today);
    case 'any of':
      return atLeast(1, verdictsOf(rule.of, answers));
    case 'at least':
      return atLeast(rule.count, verdictsOf(rule.of, answers));
    case 'all of':
      return atLeast(rule.of.length, verdictsOf(rule.of, answers));
    case 'none of':
      return opposite(atLeast(1, verdictsOf(rule.of, answers)));
    case 'focus':
    case 'open list':
      return withoutBar(testRule(rule.of[0], answers));
  }
};

const verdictsOf = (rules: readonly Rule[], answers: Answers): Verdict[] =>
  rules.map((rule) => testRule(rule, answers));

/** A focus or an open list is never a reason against. */
const withoutBar = (verdict: Verdict): Verdict => (verdict === 'not met' ? 'silent' : verdict);

/** A month or a year has ended when its last day has; “-31” sorts after every day that a month has. */
const testEnd = (on: string | null, today: string | undefined): Verdict => {
  if (on === null) return 'not met';
  if (today === undefined) return 'not said';
  const lastDay = `${on}${'-12-31'.slice(on.length === 4 ? 0 : 3)}`.slice(0, 10);
  return lastDay < today ? 'not met' : 'met';
};

const filled = <Item>(list: readonly Item[] | undefined): readonly Item[] | undefined =>
  list?.length ? list : undefined;

const decide = <Answer>(answer: Answer | undefined, isMet: (answer: Answer) => boolean): Verdict => {
  if (answer === undefined) return 'not said';
  return isMet(answer) ? 'met' : 'not met';
};

/**
 * A list that a source names without saying that it is the whole: what stands in it is met, and about all else it is
 * silent.
 */
const names = (answer: string | readonly string[] | undefined, named: readonly string[]): Verdict => {
  if (answer === undefined || answer.length === 0) return 'not said';
  return [answer].flat().some((one) => named.includes(one)) ? 'met' : 'silent';
};

/**
 * Any stated tie to the place is enough. Only “lives there” is tested against somebody’s home; where no tie is stated,
 * a
 * home elsewhere is no reason against, because no source says that it is.
 */
const testArea = (rule: AreaRule, answers: Answers): Verdict => {
  if (rule.ties === 'not stated') return withoutBar(testHome(rule, answers));
  return atLeast(
    1,
    rule.ties.map((tie) => testTie[tie](rule, answers)),
  );
};

const testHome = ({ areas, extent, towns }: AreaRule, { area, town }: Answers): Verdict => {
  if (area === undefined) return 'not said';
  if (!areas.includes(area)) return 'not met';
  const isForSomeTowns = towns.length > 0 && extent === 'only these places';
  return isForSomeTowns && !(town && towns.includes(town)) ? 'not said' : 'met';
};

const testTie: Record<AreaTie, (rule: AreaRule, answers: Answers) => Verdict> = {
  'lives there': testHome,
  // Nobody is asked where else they offend, and nobody is asked where they are willing to go.
  'offends there': () => 'not said',
  'goes there': (rule, answers) => withoutBar(testHome(rule, answers)),
  'arrested there': ({ areas }, { arrest }) => decide(arrest, (area) => areas.includes(area)),
  'at court there': ({ areas }, { court }) => decide(court, (area) => areas.includes(area)),
  'in that prison': ({ prisons }, { prison }) => decide(prison, (name) => prisons.includes(name)),
};

const questionsOfArea = ({ ties }: AreaRule): readonly Question[] => {
  if (ties === 'not stated') return ['area'];
  return [...new Set(ties.map((tie) => questionOfTie[tie]))];
};

const questionOfTie: Record<AreaTie, Question> = {
  'lives there': 'area',
  'offends there': 'area',
  'goes there': 'area',
  'arrested there': 'arrest',
  'at court there': 'court',
  'in that prison': 'prison',
};

/**
 * Whether a rule says that a scheme is where the reader is: it works in the area or a part of it, is based there, takes
 * people from the prison that was given, or another tie was answered with that place.
 */
export const isHere = (rule: Rule, answers: Answers): boolean => {
  switch (rule.type) {
    case 'area':
      return isInArea(rule, answers);
    case 'prison':
      return answers.prison !== undefined && rule.prisons.includes(answers.prison);
    case 'any of':
    case 'all of':
    case 'at least':
    case 'focus':
    case 'open list':
      return rule.of.some((inner) => isHere(inner, answers));
    default:
      return false;
  }
};

const isInArea = ({ areas, ties, prisons }: AreaRule, { area, arrest, court, prison }: Answers): boolean => {
  if (area !== undefined && areas.includes(area)) return true;
  if (ties === 'not stated') return false;
  return (
    (arrest !== undefined && ties.includes('arrested there') && areas.includes(arrest)) ||
    (court !== undefined && ties.includes('at court there') && areas.includes(court)) ||
    (prison !== undefined && ties.includes('in that prison') && prisons.includes(prison))
  );
};

/** Whether any answer names a place. */
export const hasPlace = ({ area, arrest, court, prison }: Answers): boolean =>
  [area, arrest, court, prison].some((place) => place !== undefined);

/** Where a person lives settles “lives in”; it cannot settle “or offends in” or “returning to” against them. */
const testResidence = (
  { rule, areas, towns }: Extract<Rule, { type: 'residence' }>,
  { area, town, home }: Answers,
): Verdict => {
  if (rule === 'nowhere to live') return decide(home, (answer) => answer === 'no');
  if (area === undefined || areas.length === 0) return 'not said';
  if (!areas.includes(area)) return rule === 'lives in' ? 'not met' : 'not said';
  return towns.length > 0 && !(town && towns.includes(town)) ? 'not said' : 'met';
};

/**
 * Who is in recovery may or may not count as having a problem, and the other way round: that is the scheme’s to say.
 */
const testSubstance = (rule: StatedOf<'substance use'>['rule'], { substance }: Answers): Verdict => {
  // How somebody must behave there is no fact about them that a question could ask.
  if (substance === undefined || rule === 'must not use there') return 'not said';
  if (substance === 'none') return 'not met';
  if ((substance === 'in recovery') !== (rule === 'in recovery')) return 'silent';
  return substance.split(' and ').some((what) => rule.includes(what)) ? 'met' : 'not met';
};

/** What is excluded rules out; where some are included, one of them must be there. */
const takes = <Word extends string>(
  { included, excluded }: { included: readonly (Word | 'any')[]; excluded: readonly (Word | 'any')[] },
  given: readonly Word[],
): boolean =>
  !given.some((word) => excluded.includes(word)) &&
  (included.length === 0 || included.includes('any') || given.some((word) => included.includes(word)));

/**
 * Whether so many hold, in Kleene’s three values: met once enough are, not met once too few are left to be. What is
 * open
 * because the reader has not said is named before what the scheme leaves open.
 */
const atLeast = (count: number, verdicts: readonly Verdict[]): Verdict => {
  const countOf = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  if (countOf('met') >= count) return 'met';
  if (verdicts.length - countOf('not met') < count) return 'not met';
  return verdicts.includes('not said') ? 'not said' : 'silent';
};

const opposite = (verdict: Verdict): Verdict => {
  if (verdict === 'met') return 'not met';
  return verdict === 'not met' ? 'met' : verdict;
};
