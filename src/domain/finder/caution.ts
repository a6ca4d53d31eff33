import type { Caution } from '../../schemas/caution.ts';
import type { Answers } from './answers.ts';
import { decide, names } from './verdict.ts';

/** A caution on a scheme: for which readers, and what it does. */
export interface CautionRule {
  type: 'caution';
  effect: Caution['effect'];
  readers: Caution['readers'];
}

/** What a caution reads of a scheme; an empty list where it is not stated. */
export interface Cautioned {
  needs: readonly string[];
  audiences: readonly string[];
  stages: readonly string[];
}

/** Whether a caution is about a scheme: it helps with one of the needs, or is only for these people or stages. */
export const isAbout = ({ schemes: { needs, onlyFor, onlyAt } }: Caution, scheme: Cautioned): boolean =>
  scheme.needs.some((need) => needs.includes(need)) ||
  areAllIn(scheme.audiences, onlyFor) ||
  areAllIn(scheme.stages, onlyAt);

const areAllIn = (stated: readonly string[], listed: readonly string[]): boolean =>
  stated.length > 0 && stated.every((id) => listed.includes(id));

/** The questions whose answers tell whether a reader is meant. */
export const questionsOfCaution = ({ readers: { needs, stages, age } }: CautionRule): ('needs' | 'stage' | 'age')[] => [
  ...(needs.length > 0 ? (['needs'] as const) : []),
  ...(stages.length > 0 ? (['stage'] as const) : []),
  ...(age ? (['age'] as const) : []),
];

/** Whether a reader is meant by a caution: any one of its marks is enough, and a blank never is. */
export const isMeant = ({ readers: { needs, stages, age } }: CautionRule, answers: Answers): boolean =>
  names(answers.needs, needs) === 'met' ||
  names(answers.stage, stages) === 'met' ||
  (age !== undefined &&
    decide(answers.age, (given) => given >= (age.from ?? 0) && given <= (age.to ?? Infinity)) === 'met');
