import type { AgeRange, AreaReach, Criterion as StatedCriterion, Gender, OffenceGroup } from '../schemas/criterion.ts';
import type { Answers, Question } from './answers.ts';

type StatedOf<Type extends StatedCriterion['type']> = Extract<StatedCriterion, { type: Type }>;

/**
 * A rule of a scheme as a finder tests it. `open` is a rule that no question speaks to, `silent` a question that no
 * source answers.
 */
export type Rule =
  | { type: 'area'; areas: readonly string[]; extent: AreaReach['extent']; towns: readonly string[] }
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
  /** A need that a person must have. */
  | { type: 'needs'; needs: readonly string[] }
  | { type: 'admission' }
  | { type: 'willing' }
  | { type: 'offences'; included: readonly OffenceGroup[]; excluded: readonly OffenceGroup[] }
  | { type: 'previous'; allows: StatedOf<'previous offences'>['allows'] }
  | { type: 'residence'; rule: StatedOf<'residence'>['rule']; areas: readonly string[]; towns: readonly string[] }
  | { type: 'substance'; rule: StatedOf<'substance use'>['rule'] }
  | { type: 'prison'; prisons: readonly string[] }
  | { type: 'open' }
  | { type: 'silent'; question: Question }
  | { type: 'any of' | 'all of' | 'none of'; of: readonly Rule[] };

/** The four answers to a criterion. `not said`: the reader has not; `silent`: the scheme does not say. */
export type Verdict = 'met' | 'not met' | 'not said' | 'silent';

/** The questions that a rule is about. */
export const questionsOf = (rule: Rule): readonly Question[] => {
  switch (rule.type) {
    case 'any of':
    case 'all of':
    case 'none of':
      return [...new Set(rule.of.flatMap(questionsOf))];
    case 'residence':
      return [rule.rule === 'nowhere to live' ? 'home' : 'area'];
    case 'helps with':
      return ['needs'];
    case 'silent':
      return [rule.question];
    case 'open':
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
      return decide(filled(answers.needs), (needs) => needs.some((need) => rule.needs.includes(need)));
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
      return decide(filled(answers.offences), (offences) => takesOffences(rule, offences));
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
    case 'any of':
      return anyOf(rule.of.map((inner) => testRule(inner, answers)));
    case 'all of':
      return opposite(anyOf(rule.of.map((inner) => opposite(testRule(inner, answers)))));
    case 'none of':
      return opposite(anyOf(rule.of.map((inner) => testRule(inner, answers))));
  }
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
 * Outside its areas a scheme does not work, unless its source only says where it stands. Inside them it may be for some
 * towns alone.
 */
const testArea = ({ areas, extent, towns }: Extract<Rule, { type: 'area' }>, { area, town }: Answers): Verdict => {
  if (area === undefined) return 'not said';
  if (!areas.includes(area)) return extent === 'based here' ? 'silent' : 'not met';
  const isForSomeTowns = towns.length > 0 && (extent === 'only these places' || extent === 'people returning to');
  return isForSomeTowns && !(town && towns.includes(town)) ? 'not said' : 'met';
};

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

/** An excluded group rules out; where groups are included, one of them must be there. */
const takesOffences = (
  { included, excluded }: Extract<Rule, { type: 'offences' }>,
  offences: readonly OffenceGroup[],
): boolean =>
  !offences.some((offence) => excluded.includes(offence)) &&
  (included.length === 0 || included.includes('any') || offences.some((offence) => included.includes(offence)));

/**
 * Kleene’s three-valued “or”; what is open because the reader has not said is named before what the scheme leaves open.
 */
const anyOf = (verdicts: readonly Verdict[]): Verdict => {
  for (const verdict of ['met', 'not said', 'silent'] as const) if (verdicts.includes(verdict)) return verdict;
  return 'not met';
};

const opposite = (verdict: Verdict): Verdict => {
  if (verdict === 'met') return 'not met';
  return verdict === 'not met' ? 'met' : verdict;
};
