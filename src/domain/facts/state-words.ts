import type { Answer } from '../../schemas/fact.ts';

/** The words that readers see for a fact without a value, as they begin a line. */
export const stateWords = {
  'not stated': 'Not stated',
  'does not apply': 'Does not apply',
  'not looked up': 'We have not looked this up yet',
} as const satisfies Record<Exclude<Answer<unknown>['state'], 'known'>, string>;
