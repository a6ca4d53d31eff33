import type { AgeRange, AreaReach, Criterion, Gender, OffenceKind, Severity } from '../../schemas/criterion.ts';
import { closeToSomeone, type Answers, type Question, type QuestionOn } from './answers.ts';
import { isMeant, questionsOfCaution, type CautionRule } from './caution.ts';
import { questionsOfArea, testArea, testResidence } from './place-rule.ts';
import { atLeast, decide, filled, isOneOf, names, opposite, withoutBar, type Verdict } from './verdict.ts';

type StatedOf<Type extends Criterion['type']> = Extract<Criterion, { type: Type }>;

/**
 * A rule of a scheme as a finder tests it. `open` is a rule that no question is about, `silent` a question that no
 * source answers.
 */
export type Rule =
  | AreaRule
  | ({ type: 'age' } & AgeRange)
  | { type: 'gender'; genders: readonly Gender[] }
  /**
   * What a source says the scheme helps with, and at which stages, by which disposals and from which referrers it takes
   * people. These can be met but never rule anyone out: no source says that its list is complete.
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
  /** What a scheme is mainly for, or gives as an example: met or silent, never against anyone. */
  | { type: 'focus' | 'open list'; of: readonly [Rule] }
  /** What we do not suggest, or not first, to some readers, although no source says so. */
  | CautionRule
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

/** The rules of some type. */
export type RuleOf<Type extends Rule['type']> = Extract<Rule, { type: Type }>;

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
    case 'stage':
      return rule.stages.includes(closeToSomeone) ? ['stage', 'who'] : ['stage'];
    case 'silent':
      return [rule.question];
    case 'caution':
      return questionsOfCaution(rule);
    case 'open':
    case 'ended':
      return [];
    default:
      return [ofOwnName(rule.type)];
  }
};

/** The question of the same name as a type of rule, which the table of questions must name for it. */
const ofOwnName = <Type extends Rule['type']>(type: Type & QuestionOn<Type>): Question => type;

/**
 * What these answers make of one rule. Each answer is taken as complete: the needs and offences given are all there
 * are.
 */
export const testRule = (rule: Rule, answers: Answers): Verdict => {
  switch (rule.type) {
    case 'area':
      return testArea(rule, answers);
    case 'age':
      return decide(answers.age, (age) => age >= (rule.from ?? 0) && age <= (rule.to ?? Infinity));
    case 'gender':
      return isOneOf(answers.gender, rule.genders);
    case 'helps with':
      return names(answers.needs, rule.needs);
    case 'needs':
      return decide(
        filled(answers.needs),
        (needs) => rule.needs.filter((need) => needs.includes(need)).length >= rule.atLeast,
      );
    case 'stage':
      return names(stagesOf(answers), rule.stages);
    case 'disposal':
      return names(answers.disposal, rule.disposals);
    case 'referrer':
      return names(answers.referrer, rule.referrers);
    case 'admission':
      return isOneOf(answers.admission, ['yes']);
    case 'willing':
      return isOneOf(answers.willing, ['yes']);
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
      return isOneOf(answers.prison, rule.prisons);
    case 'silent':
      return 'silent';
    case 'open':
      return 'not said';
    case 'ended':
      return testEnd(rule.on, answers.today);
    case 'caution':
      return rule.effect === 'hold back' && isMeant(rule, answers) ? 'not met' : 'silent';
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

/** A reader who is worried about someone answers with that person’s stage, and is close to someone in trouble too. */
const stagesOf = ({ stage, who }: Answers): string[] => [
  ...(stage === undefined ? [] : [stage]),
  ...(who === 'someone' ? [closeToSomeone] : []),
];

const verdictsOf = (rules: readonly Rule[], answers: Answers): Verdict[] =>
  rules.map((rule) => testRule(rule, answers));

/** A month or a year has ended when its last day has; “-31” sorts after every day that a month has. */
const testEnd = (on: string | null, today: string | undefined): Verdict => {
  if (on === null) return 'not met';
  if (today === undefined) return 'not said';
  const lastDay = `${on}${'-12-31'.slice(on.length === 4 ? 0 : 3)}`.slice(0, 10);
  return lastDay < today ? 'not met' : 'met';
};

/** Someone in recovery may or may not count as having a problem, and vice versa: only the scheme can say. */
const testSubstance = (rule: StatedOf<'substance use'>['rule'], { substance }: Answers): Verdict => {
  // How someone must behave there is not a fact about them that a question could ask.
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
