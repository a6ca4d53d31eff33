import type { Question } from './answers.ts';
import type { FinderCriterion } from './matching.ts';
import { questions } from './questions.ts';
import { questionsOf } from './rule.ts';

/**
 * The criteria that a finder uses. Silence on a question that it does not ask is left out; so is a rule that is only
 * about the route, such as who refers, where that is not asked.
 */
export const criteriaFor = (criteria: readonly FinderCriterion[], asked: readonly Question[]): FinderCriterion[] =>
  criteria.filter(({ rule }) => {
    if (rule.type === 'silent') return asked.includes(rule.question);
    const about = questionsOf(rule);
    return about.length === 0 || about.some((question) => !isAboutRoute(question) || asked.includes(question));
  });

const isAboutRoute = (question: Question): boolean => 'isAboutRoute' in questions[question];
