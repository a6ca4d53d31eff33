import type { FigureMark } from '../../domain/figures/figure-marks.ts';
import type { Verdict } from '../../domain/figures/verdict.ts';
import type { MarkState } from '../ui/Mark.astro';

/** The painted post of each verdict. */
export const verdictPosts = {
  quotable: 'met',
  care: 'caution',
  'does not reconcile': 'split',
  impossible: 'not met',
} as const satisfies Record<Verdict, MarkState>;

/** The painted post of each state of a mark. */
export const markPosts = {
  known: 'known',
  claimed: 'caution',
  'not stated': 'not stated',
  'does not apply': 'does not apply',
} as const satisfies Record<FigureMark['state'], MarkState>;
